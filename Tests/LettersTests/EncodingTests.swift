import Letters
import Testing

@Suite struct Encodings {
  private let text = "Señor Ministro:\n“Élan” – fünf Straßen für 20 €\n"

  private func read(_ bytes: [UInt8], _ source: String = "a.txt") throws -> Document {
    try Document(parsing: bytes, source: source)
  }

  private func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
  }

  @Test func `UTF-8 is read with and without a mark, and offsets do not count the mark`() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let letter = try read(mark + Array(text.utf8))
      #expect(letter.text.encoding == .utf8)
      #expect(letter.lines.first?.content == "Señor Ministro:")
      #expect(letter.lines.first?.sourceRange.start == 0)
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read with and without a mark`(bigEndian: Bool, marked: Bool) throws {
    let letter = try read(wide((marked ? "\u{FEFF}" : "") + text, bigEndian: bigEndian))
    #expect(letter.text.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(letter.lines.map(\.content).last == "“Élan” – fünf Straßen für 20 €")
  }

  @Test func `Windows-1252 and Latin-1 are told apart by their quotes and dashes`() throws {
    let windows: [UInt8] = [0x93, 0xC9] + Array("lan".utf8) + [0x94, 0x20, 0x96, 0x20, 0x80]
    let first = try read(windows)
    #expect(first.text.encoding == .windows1252)
    #expect(first.lines.map(\.content) == ["“Élan” – €"])
    let second = try read([0x53, 0x65, 0xF1, 0x6F, 0x72])
    #expect(second.text.encoding == .latin1)
    #expect(second.lines.map(\.content) == ["Señor"])
  }

  @Test func `a declared charset does not outweigh valid UTF-8`() throws {
    let html = "<meta charset=iso-8859-1><p>Señor</p>"
    #expect(try read(Array(html.utf8), "a.html").lines.map(\.content) == ["Señor"])
    let latin = Array("<meta charset=utf-8><p>Se".utf8) + [0xF1] + Array("or</p>".utf8)
    #expect(try read(latin, "a.html").lines.map(\.content) == ["Señor"])
  }

  @Test func `a few broken places in UTF-8 are mended and counted`() throws {
    let letter = try read(Array("áéíóú ñ a".utf8) + [0xFF] + Array("b".utf8))
    #expect(letter.text.encoding == .utf8)
    #expect(letter.text.repairs == 1)
    #expect(letter.findings.map(\.kind) == ["broken-encoding"])
    #expect(letter.lines.map(\.content) == ["áéíóú ñ a\u{FFFD}b"])
  }

  @Test(arguments: [
    ([0x50, 0x4B, 3, 4, 9, 9], "a ZIP archive"), ([0x89, 0x50, 0x4E, 0x47, 1], "a PNG image"),
    ([1, 0, 2, 0, 0, 0, 3], "binary data"),
    (
      Array("<?xml encoding='windows-1251'?>".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2],
      "text in the encoding windows-1251"
    ),
  ])
  func `what is no text is named`(bytes: [UInt8], seems: String) {
    let error = #expect(throws: ReadingError.self) { try read(bytes) }
    guard case .binary(let source, seems, let remedy) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(source == "a.txt" && !remedy.isEmpty)
  }

  @Test(arguments: ["", " \n\t\n", "\u{FEFF}\n"])
  func `a file without text is empty`(text: String) {
    #expect(throws: ReadingError.empty(source: "a.txt")) { try read(Array(text.utf8)) }
  }
}
