import Letters
import Testing

/// Pages set by hand, words in the order in which they are drawn, half as wide as high times their
/// letters.
@Suite struct DrawnLayoutTests {
  /// A line of words from a place on the page.
  private struct Placed {
    let left: Double
    let top: Double
    let text: String

    init(_ left: Double, _ top: Double, _ text: String) {
      (self.left, self.top, self.text) = (left, top, text)
    }
  }

  private func lines(_ pages: [[Placed]]) throws -> [Line] {
    let body = pages.map { page in
      let words = page.map { placed in
        var left = placed.left
        return placed.text.split(separator: " ").map { word in
          let right = left + 5 * Double(word.count)
          defer { left = right + 3 }
          return """
            <word xMin="\(left)" yMin="\(placed.top)" xMax="\(right)" yMax="\(placed.top + 12)">\
            \(word)</word>
            """
        }.joined()
      }
      return "<page width=\"600\" height=\"800\">\(words.joined())</page>"
    }
    let xhtml = "<html><body><doc>\(body.joined())</doc></body></html>"
    return try Document(boxedWords: Array(xhtml.utf8), source: "page.pdf").lines
  }

  private func column(_ left: Double, _ top: Double, _ texts: [String]) -> [Placed] {
    texts.enumerated().map { Placed(left, top + 14 * Double($0.0), $0.1) }
  }

  /// A row of three cells, all set to the middle, as long as the last one.
  private func row(_ left: Double, _ top: Double, _ cells: [[String]]) -> [Placed] {
    let longest = cells.map(\.count).max() ?? 0
    return zip([0.0, 14, 120], cells).flatMap { shift, lines in
      lines.enumerated().map { index, text in
        let start = Double(longest - lines.count) / 2 + Double(index)
        return Placed(left + shift, top + 13 * start, text)
      }
    }
  }

  @Test func `cells in the middle of their row are whole, also in columns of a page`() throws {
    let page =
      row(
        40, 60, [["1"], ["Aurora Trust of", "the North"], ["works for", "light and", "for air"]])
      + row(40, 120, [["2"], ["Birch Union"], ["plants trees", "and more"]])
      + row(40, 160, [["3"], ["Society for the", "Meadows"], ["mows"]])
      + row(320, 60, [["4"], ["Dune Watch"], ["counts", "the dunes"]])
      + row(320, 100, [["5"], ["Elm Circle of", "Elders"], ["meets"]])
    let lines = try lines([page])
    #expect(
      lines.map(\.content) == [
        "1", "Aurora Trust of the North", "works for light and for air", "2", "Birch Union",
        "plants trees and more", "3", "Society for the Meadows", "mows", "4", "Dune Watch",
        "counts the dunes", "5", "Elm Circle of Elders", "meets",
      ])
    let rows = lines.map { line in
      if case .tableCell(let row, _, _) = line.structure.kind { row } else { -1 }
    }
    #expect(rows == (0..<5).flatMap { [$0, $0, $0] })
  }

  @Test func `numbers that touch names are numbers where they follow each other`() throws {
    let page =
      row(40, 60, [["9"], ["Aurora Trust"], ["Kenya"]])
      + [Placed(40, 90, "10Birch Union"), Placed(160, 90, "Chad")]
      + row(40, 120, [["11"], ["Cedar League"], ["Peru"]])
    #expect(
      try lines([page]).map(\.content) == [
        "9", "Aurora Trust", "Kenya", "10", "Birch Union", "Chad", "11", "Cedar League", "Peru",
      ])
  }

  @Test func `columns drawn one after the other are read so, under a heading too`() throws {
    let left = ["Aurora Trust", "Birch Union", "Cedar League", "Dune Watch"]
    let right = ["Elm Circle", "Fjord Fund", "Grove Aid", "Heath Guild"]
    let page =
      [Placed(60, 60, "Signed by these bodies")] + column(60, 100, left) + column(320, 100, right)
    #expect(try lines([page]).map(\.content) == ["Signed by these bodies"] + left + right)
  }

  @Test func `the alphabet tells wrapped names from new ones in a narrow column`() throws {
    let names = [
      ["Academy of Wells"], ["Agency for Rain", "and Rivers"], ["Alder Trust"],
      ["Association of", "Gardeners"], ["Aurora Fund"], ["Basin Watch and", "Council"],
      ["Birch Union"], ["Brook Society"], ["Cedar League"], ["Centre for Quiet", "Water"],
      ["Circle of Elms"], ["Dune Watch"],
    ]
    let page = column(40, 60, names.flatMap { $0 })
    #expect(try lines([page]).map(\.content) == names.map { $0.joined(separator: " ") })
  }
}
