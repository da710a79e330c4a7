import Letters
import Testing

/// Pages set by hand: every word is half as wide as it is high times its letters.
@Suite struct PageLayoutTests {
  /// A line of words from a place on the page.
  struct Placed {
    let left: Double
    let top: Double
    let text: String
  }

  private func lines(_ pages: [[Placed]]) throws -> [String] {
    let body = pages.map { page in
      let lines = page.map { placed in
        var left = placed.left
        let words = placed.text.split(separator: " ").map { word in
          defer { left += 5 * Double(word.count) + 3 }
          return """
            <word xMin="\(left)" yMin="\(placed.top)" xMax="\(left + 5 * Double(word.count))" \
            yMax="\(placed.top + 12)">\(word)</word>
            """
        }
        return "<line>\(words.joined())</line>"
      }
      return "<page width=\"600\" height=\"800\">\(lines.joined())</page>"
    }
    let xhtml = "<html><body><doc>\(body.joined())</doc></body></html>"
    return try Document(boxedWords: Array(xhtml.utf8), source: "page.pdf").lines.map(\.content)
  }

  private func column(_ left: Double, _ top: Double, _ texts: [String]) -> [Placed] {
    texts.enumerated().map { Placed(left: left, top: top + 14 * Double($0.0), text: $0.1) }
  }

  @Test(arguments: [0.0, 5.0])
  func `columns are read one after the other, aligned or not`(shift: Double) throws {
    let left = ["Aurora Trust", "Birch Union", "Cedar League", "Dune Watch"]
    let right = ["Elm Circle", "Fjord Fund", "Grove Aid", "Heath Guild"]
    let page = column(60, 100, left) + column(320, 100 + shift, right)
    #expect(try lines([page]) == left + right)
  }

  @Test func `a heading between two bands of columns parts them`() throws {
    let page =
      column(60, 100, ["Aurora Trust", "Birch Union", "Cedar League"])
      + column(320, 100, ["Dune Watch", "Elm Circle", "Fjord Fund"])
      + [Placed(left: 60, top: 180, text: "Regional")]
      + column(60, 220, ["Grove Aid", "Heath Guild", "Iris Lab"])
      + column(320, 220, ["Jade Club", "Kite Hub", "Lark Band"])
    #expect(
      try lines([page]) == [
        "Aurora Trust", "Birch Union", "Cedar League", "Dune Watch", "Elm Circle", "Fjord Fund",
        "Regional", "Grove Aid", "Heath Guild", "Iris Lab", "Jade Club", "Kite Hub", "Lark Band",
      ])
  }

  @Test func `cells of several lines are whole`() throws {
    let page =
      [
        Placed(left: 60, top: 100, text: "1"), Placed(left: 100, top: 100, text: "Aurora Trust"),
        Placed(left: 100, top: 113, text: "of the North"),
        Placed(left: 320, top: 100, text: "works for light"),
        Placed(left: 60, top: 135, text: "2"), Placed(left: 100, top: 135, text: "Birch Union"),
        Placed(left: 320, top: 135, text: "works for trees"),
        Placed(left: 320, top: 148, text: "and those in them"),
        Placed(left: 60, top: 170, text: "3"), Placed(left: 100, top: 170, text: "Cedar League"),
        Placed(left: 320, top: 170, text: "works too"),
        Placed(left: 60, top: 192, text: "4"), Placed(left: 100, top: 192, text: "Dune Watch"),
        Placed(left: 320, top: 192, text: "watches dunes"),
      ]
    #expect(
      try lines([page]) == [
        "1", "Aurora Trust of the North", "works for light", "2", "Birch Union",
        "works for trees and those in them", "3", "Cedar League", "works too", "4", "Dune Watch",
        "watches dunes",
      ])
  }

  @Test func `page numbers and running heads go`() throws {
    let pages = (1...3).map { number in
      [Placed(left: 60, top: 30, text: "An open letter")]
        + column(60, 200, ["Body of page \(["one", "two", "three"][number - 1])."])
        + [Placed(left: 300, top: 770, text: "\(number)")]
    }
    #expect(
      try lines(pages) == ["Body of page one.", "Body of page two.", "Body of page three."])
  }

  @Test func `list marks belong to what they mark, ligatures are letters`() throws {
    let page = column(60, 100, ["1. The ﬁrst oﬃce", "2. The second", "3. The third"])
    #expect(try lines([page]) == ["The first office", "The second", "The third"])
  }
}
