import Figures
import Testing

@Suite struct LineWrappingTests {
  @Test func `a short text stays on one line`() {
    #expect(LineWrapping.lines("Sin Fronteras", width: 200, size: 6) == ["Sin Fronteras"])
  }

  @Test func `lines break after spaces and dashes and lose nothing`() {
    let name = "Casa del migrante de Saltillo – frontera con Justicia-AC"
    for width in stride(from: 20.0, through: 200, by: 7) {
      let lines = LineWrapping.lines(name, width: width, size: 6)
      let joined = lines.joined().filter { $0 != " " }
      #expect(joined == name.filter { $0 != " " })
      #expect(lines.allSatisfy { TextMetrics.width($0, size: 6) <= width + 0.01 })
    }
  }

  @Test func `a word wider than the line is broken between characters`() {
    let word = String(repeating: "mé", count: 150)
    let lines = LineWrapping.lines(word, width: 60, size: 6)
    #expect(lines.count > 1)
    #expect(lines.joined() == word)
    #expect(lines.allSatisfy { TextMetrics.width($0, size: 6) <= 60 })
  }

  @Test func `ideographs may be parted anywhere`() {
    let lines = LineWrapping.lines("国际特赦组织香港分会", width: 31, size: 6)
    #expect(lines.joined() == "国际特赦组织香港分会")
    #expect(lines.count == 2)
  }

  @Test func `an empty text is one empty line`() {
    #expect(LineWrapping.lines("", width: 50, size: 6) == [""])
    #expect(LineWrapping.lines("  \n ", width: 50, size: 6) == [""])
  }

  @Test func `a date is not parted at its hyphens`() {
    for width in stride(from: 40.0, through: 120, by: 3) {
      let lines = LineWrapping.lines("signed 2012-04-22 by many", width: width, size: 6)
      #expect(lines.contains { $0.contains("2012-04-22") }, "\(lines)")
    }
  }

  @Test func `a number stays with the word before it`() {
    for width in stride(from: 60.0, through: 160, by: 3) {
      let lines = LineWrapping.lines(
        "Drawn with α = 0.05 by Program 0.1.0", width: width, size: 6, isBalanced: false)
      #expect(lines.contains { $0.contains("α = 0.05") }, "\(lines)")
      #expect(lines.contains { $0.contains("Program 0.1.0") }, "\(lines)")
    }
  }

  @Test func `the last of many lines holds no single short word`() throws {
    let title =
      "Groups of the Harbour, the Hills and the Valley Ask the Council to Open the "
      + "Doors of the Old Library, to Keep the Night Buses and to Publish the Minutes of All Meetings"
    for width in stride(from: 90.0, through: 160, by: 5) {
      let lines = LineWrapping.lines(title, width: width, size: 6)
      guard (5...8).contains(lines.count) else { continue }
      let widths = lines.map { TextMetrics.width($0, size: 6) }
      #expect(try #require(widths.last) > width / 3, "\(lines)")
    }
  }

  @Test func `lines of a name are about equally long`() throws {
    let name = "Estancia del Migrante González y Martínez AC"
    let full = TextMetrics.width(name, size: 6)
    let lines = LineWrapping.lines(name, width: full - 4, size: 6)
    #expect(lines.count == 2)
    let last = try #require(lines.last)
    #expect(TextMetrics.width(last, size: 6) > full / 3)
    let paragraph = LineWrapping.lines(name, width: full - 4, size: 6, isBalanced: false)
    #expect(paragraph == ["Estancia del Migrante González y Martínez", "AC"])
  }

  @Test(arguments: [
    ("Letters of the Harbour Trust: 17 letters with signers", "17 letters"),
    ("Centre for the Study of the Estuary, A. C.", "A. C."),
    ("Corpus of letters with signers from 22 April 2012 on", "22 April"),
    ("Clusters by modularity, best of many runs from seed 7", "seed 7"),
  ])
  func `what belongs together is never parted`(text: String, together: String) {
    for width in stride(from: 60.0, through: 160, by: 3) {
      let lines = LineWrapping.lines(text, width: width, size: 6, isBalanced: false)
      #expect(lines.contains { $0.contains(together) }, "\(width): \(lines)")
      #expect(lines.joined(separator: " ") == text)
    }
  }

  @Test func `a long word is parted where it is made of parts, and leaves no letter alone`() {
    #expect(LineWrapping.lines("StandWithFarmers", width: 38, size: 6)[0] == "StandWith")
    for word in ["harbourwatch.example", "letters_of_2019_final.txt", "Donaudampfschifffahrt"] {
      for width in stride(from: 20.0, through: 60, by: 2) {
        let lines = LineWrapping.lines(word, width: width, size: 6)
        #expect(lines.joined() == word)
        #expect(lines.allSatisfy { TextMetrics.width($0, size: 6) <= width + 0.01 })
        #expect(lines.count < 2 || lines.allSatisfy { $0.count > 1 }, "\(width): \(lines)")
      }
    }
  }
}
