import Foundation
import Letters
import Networks
import TestSupport
import Testing

/// Broken and hostile files of every format are read or refused, never a trap.
@Suite struct HostileFileTests {
  static let names = ["letter.docx", "letter.odt", "letter.rtf", "letter.eml"]

  private func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Repository.fixtures.appending(path: "Documents/\(name)")))
  }

  /// Reads bytes and, where they are a document, checks its ranges.
  private func read(_ bytes: [UInt8], _ name: String) {
    guard let letter = try? Document(parsing: bytes, source: name) else { return }
    for line in letter.lines {
      let range = line.sourceRange
      #expect(range.start < range.end && range.end <= letter.text.utf8.count)
    }
  }

  @Test(arguments: names)
  func `a file cut anywhere`(name: String) throws {
    let whole = try bytes(of: name)
    for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 800)) {
      read(Array(whole.prefix(length)), name)
    }
  }

  @Test(arguments: names)
  func `a file with bytes changed, doubled and dropped`(name: String) throws {
    let whole = try bytes(of: name)
    var generator = SplitMix64(seed: 23)
    for _ in 0..<600 { read(Self.mutated(whole, using: &generator), name) }
  }

  @Test func `a page of boxed words with its text changed`() {
    let words = (0..<60).map { index in
      let (left, top) = (40 + 180 * (index % 3), 60 + 14 * (index / 3))
      return """
        <line><word xMin="\(left)" yMin="\(top)" xMax="\(left + 60)" yMax="\(top + 12)">\
        Name\(index)</word></line>
        """
    }
    let page = "<doc><page width=\"600\" height=\"800\">\(words.joined())</page></doc>"
    let whole = Array(page.utf8)
    var generator = SplitMix64(seed: 29)
    for _ in 0..<600 {
      _ = try? Document(
        boxedWords: Self.mutated(whole, using: &generator), source: "page.pdf")
    }
  }

  @Test func `groups without end, numbers without bound`() throws {
    let samples = [
      String(repeating: "{\\rtf1 ", count: 20_000), "{\\rtf1 \\bin99999999999 x}",
      "{\\rtf1 \\u99999999999999? \\uc-5 \\'zz \\'", "{\\rtf1 " + String(repeating: "}", count: 99),
      "{\\rtf1 \\trowd\\cell\\row\\row\\cell a\\par\\cell}", "{\\rtf1\\u55357?}",
    ]
    for sample in samples { read(Array(sample.utf8), "a.rtf") }
  }

  @Test func `messages that hold themselves`() throws {
    let head = "Message-ID: <a>\nSubject: a\nFrom: b\n"
    let nested = (0..<40).map { "Content-Type: multipart/mixed; boundary=\"b\($0)\"\n\n--b\($0)\n" }
    read(Array((head + nested.joined() + "\ntext").utf8), "a.eml")
    read(Array((head + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n").utf8), "a.eml")
    read(Array((head + "Content-Transfer-Encoding: base64\n\n====").utf8), "a.eml")
  }

  @Test func `entities of a file's own are refused`() throws {
    // Stored, not packed, so that the text can stand here.
    let xml = """
      <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
      <document><body><p><r><t>&b;</t></r></p></body></document>
      """
    let archive = StoredArchive.of(["word/document.xml": Array(xml.utf8)])
    #expect(throws: ReadingError.self) { try Document(parsing: archive, source: "a.docx") }
  }

  static func mutated(
    _ whole: [UInt8], using generator: inout SplitMix64
  ) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let length = min(bytes.count - place, Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<(place + length))
      case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
    }
    return bytes
  }
}
