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

  @Test func `a table goes on in the next column with a number that touches its name`() throws {
    let left =
      row(40, 60, [["8"], ["Aurora Trust"], ["Kenya"]])
      + row(40, 120, [["9"], ["Birch Union"], ["Chad"]])
    let right =
      row(320, 60, [["10"], ["Cedar"], ["Peru"]])
      + [Placed(320, 90, "1112 Dunes"), Placed(440, 90, "Cuba")]
      + row(320, 120, [["12"], ["Elm Circle"], ["Mali"]])
    #expect(
      try lines([left + right]).map(\.content) == [
        "8", "Aurora Trust", "Kenya", "9", "Birch Union", "Chad", "10", "Cedar", "Peru", "11",
        "12 Dunes", "Cuba", "12", "Elm Circle", "Mali",
      ])
  }

  @Test func `an address that is wider than its column doesn't widen the column`() throws {
    let addresses = ["www.aurora-trust-for-the-north.example", "www.birch-union-of-all.example"]
    let left = [
      "We write as members of the", "Aurora and ask you all for", "a law that keeps the shore",
      "and all who live on it now", "free of harm.",
    ]
    let right = ["They all have signed it", "gladly."]
    let page =
      column(60, 100, left) + column(60, 200, addresses) + column(320, 100, right)
    #expect(try lines([page])[0].content == left.joined(separator: " "))
  }

  @Test func `a dash at the head of a line that goes on with a name is no list mark`() throws {
    let names = [
      "Aurora Trust of the North", "– ATN", "Birch Union", "Cedar League of the Shores",
      "– CLS", "Dune Watch", "Elm Circle", "Fjord Fund", "Grove Aid of the Valleys",
    ]
    let page = column(60, 100, names) + column(320, 100, Array(names.dropFirst(5)))
    let lines = try lines([page])
    #expect(lines[0].content == "Aurora Trust of the North – ATN")
    #expect(lines.contains { $0.content == "Cedar League of the Shores – CLS" })
    let list = ["We ask for these now", "– clean air over us", "– clean water below"]
    let marked = try self.lines([column(60, 100, list) + column(320, 100, names)])
    #expect(
      marked.prefix(3).map(\.content) == [
        "We ask for these now", "clean air over us", "clean water below",
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

  @Test func `a name of digits that touches its number does not end the numbers`() throws {
    let page =
      row(40, 60, [["8"], ["Aurora Trust"], ["Kenya"]])
      + row(40, 90, [["9"], ["Birch Union"], ["Chad"]])
      + [Placed(40, 120, "1024.24"), Placed(160, 120, "Peru")]
      + [Placed(40, 150, "11Dune"), Placed(73, 150, "Watch"), Placed(160, 150, "Mali")]
      + row(40, 180, [["12"], ["Elm Circle"], ["Togo"]])
    #expect(
      try lines([page]).map(\.content) == [
        "8", "Aurora Trust", "Kenya", "9", "Birch Union", "Chad", "10", "24.24", "Peru", "11",
        "Dune Watch", "Mali", "12", "Elm Circle", "Togo",
      ])
  }

  @Test func `names that begin with digits stay whole beside a column of numbers`() throws {
    let page =
      row(40, 60, [["3"], ["Aurora Trust"], ["Kenya"]])
      + row(40, 90, [["4"], ["4H Club"], ["2019 members"]])
      + row(40, 120, [["5"], ["6 Rivers"], ["31 groups"]])
      + row(40, 150, [["6"], ["Birch Union"], ["7 groups"]])
    #expect(
      try lines([page]).map(\.content) == [
        "3", "Aurora Trust", "Kenya", "4", "4H Club", "2019 members", "5", "6 Rivers",
        "31 groups", "6", "Birch Union", "7 groups",
      ])
  }

  @Test func `a number drawn close to its name leaves the name where it stands`() throws {
    let rows = (97...104).flatMap { number in
      let text = number < 100 ? [40.0, 62] : [40, 58]
      return [
        Placed(text[0], 60 + 30 * Double(number - 97), "\(number)"),
        Placed(60, 60 + 30 * Double(number - 97), "Birch Union"),
        Placed(160, 60 + 30 * Double(number - 97), "Chad"),
      ]
    }
    let columns = try lines([rows]).map { line in
      if case .tableCell(_, let column, _) = line.structure.kind { column } else { -1 }
    }
    #expect(columns == (97...104).flatMap { _ in [0, 1, 2] })
  }

  @Test func `what stands below the text of an item is part of it`() throws {
    let full = "the sea belongs to all who live from it and by it and on it"
    let page = [
      Placed(40, 20, full), Placed(40, 34, full),
      Placed(40, 60, "1. Aurora Trust of the"), Placed(53, 74, "North"),
      Placed(40, 88, "2. Birch Union"), Placed(53, 102, "plants trees"),
      Placed(40, 116, "3. Cedar League"),
    ]
    let lines = try lines([page]).dropFirst()
    #expect(
      lines.map(\.content) == [
        "Aurora Trust of the", "North", "Birch Union", "plants trees", "Cedar League",
      ])
    #expect(
      lines.map(\.structure.kind)
        == [1, 1, 2, 2, 3].map { .listItem(number: $0, depth: 0) })
    #expect(lines.map(\.structure.hasHardBreak) == [true, false, true, false, false])
  }

  @Test func `a mark beside a picture marks the line below and to the right of it`() throws {
    let page = (1...4).flatMap { number in
      [
        Placed(40, 60 * Double(number), "\(number)."),
        Placed(60, 60 * Double(number) + 14, "Birch Union"),
      ]
    }
    let lines = try lines([page])
    #expect(lines.map(\.content) == Array(repeating: "Birch Union", count: 4))
    #expect(
      lines.map(\.structure.kind) == (1...4).map { .listItem(number: $0, depth: 0) })
  }

  @Test func `blocks set in beside pictures are cards, a name and what is said of it`() throws {
    let text = [
      Placed(40, 60, "We ask you to keep the harbour open to all who live from the sea and shore."),
      Placed(40, 90, "The first signatories of this letter are:"),
    ]
    let names = ["Reef Watch", "Tide Union", "Shore League", "Quay Trust"]
    let cards = names.enumerated().flatMap { index, name in
      [
        Placed(90, 120 + 50 * Double(index), name + " - Chile"),
        Placed(90, 134 + 50 * Double(index), "works for the sea and for those who fish in it"),
      ]
    }
    let lines = try lines([text + cards])
    #expect(
      lines.dropFirst(2).map(\.structure.kind)
        == (0..<4).flatMap { row in
          Array(repeating: .tableCell(row: row, column: 0, isHeader: false), count: 2)
        })
    #expect(Set(lines.dropFirst(2).map(\.structure.container)).count == 1)
  }

  @Test func `quoted paragraphs are no cards`() throws {
    let text = [Placed(40, 60, "We remember what was said:")]
    let quotes = (0..<5).map { index in
      Placed(90, 120 + 40 * Double(index), "the sea belongs to all who live from it and by it")
    }
    let lines = try lines([text + quotes])
    #expect(lines.allSatisfy { $0.structure.kind == .paragraph })
  }

  @Test func `where a column ends is told by the same column of other pages`() throws {
    let names = ["Aurora Trust of the Northern", "Coast", "Birch", "Cedar League", "Dune Watch"]
    let full = (0..<8).map { "the sea belongs to all of us \($0)" }
    let pages = [
      column(40, 60, full) + column(320, 60, full),
      column(40, 60, full) + column(320, 60, names),
    ]
    let found = try lines(pages).map(\.content)
    #expect(found.contains("Dune Watch"))
    #expect(!found.contains("Birch Cedar League"))
  }
}
