import Figures
import Signatories
import Testing

@Suite struct ColoringTests {
  private func bodies(_ count: Int) -> [Organization] {
    (0..<count).map { Organization(id: "o\($0)", label: "Body \($0)", names: []) }
  }

  @Test func `frequent values come first, then the alphabet`() {
    let coloring = Coloring(by: "country", ["Peru", "Chile", "Peru", "Ghana", nil], of: bodies(5))
    #expect(coloring.values == ["Peru", "Chile", "Ghana"])
    #expect(coloring.place(of: "o2") == 0)
    #expect(coloring.words(for: "o4") == "country not stated")
  }

  @Test func `more than seven values leave six marks and one for the rest`() {
    let column = (0..<10).flatMap { value in
      [String?](repeating: "value \(value)", count: 10 - value)
    }
    let coloring = Coloring(by: "kind", column, of: bodies(column.count))
    #expect(coloring.values == (0..<6).map { "value \($0)" })
    #expect(coloring.words(for: "o\(column.count - 1)") == "4 other kind values, or not stated")
    #expect(coloring.mark(of: "o\(column.count - 1)", in: .light).isHollow)
  }

  @Test func `marks differ in shape and colour`() {
    let coloring = Coloring(clusters: Array(0..<7), of: bodies(7))
    let marks = (0..<7).map { coloring.mark(of: "o\($0)", in: .light) }
    #expect(Set(marks.map(\.shape)).count == 7)
    #expect(Set(marks.map(\.color)).count == 7)
  }

  @Test func `greys that are drawn are far apart, and colours that print alike are told`() {
    #expect(Palette.light.greys.greyFindings(categories: 4) == [])
    #expect(Palette.light.greyFindings(categories: 7).count == 1)
    #expect(Palette.light.greyFindings(categories: 1) == [])
  }

  @Test func `lightness is that of CIE`() {
    #expect(abs(Color(0xFFFFFF).lightness - 100) < 0.01)
    #expect(abs(Color(0x777777).lightness - 50.03) < 0.05)
    #expect(Color(0).lightness == 0)
  }
}
