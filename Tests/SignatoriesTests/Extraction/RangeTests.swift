import Foundation
import Letters
import Signatories
import TestSupport
import Testing

/// Whoever decodes a mention's range of the file by hand finds its name.
struct RangeTests {
  @Test(arguments: OwnLettersTests.letters)
  func `a range of an own letter decodes to the name`(letter: String) throws {
    let file = Repository.fixtures.appending(path: "Letters").appending(path: letter)
    let sample = MarkedText(try String(contentsOf: file, encoding: .utf8))
    try expectNames(in: Array(sample.text.utf8), source: letter)
  }

  @Test func `a range of a seed decodes to the name`() throws {
    for file in try Self.files(in: Repository.seeds) {
      try expectNames(in: Array(Data(contentsOf: file)), source: file.lastPathComponent)
    }
  }

  @Test(.enabled(if: Repository.shared != nil), arguments: ["trade", "varied"])
  func `a range of a letter with gold decodes to the name`(corpus: String) throws {
    guard let shared = Repository.shared else { return }
    let files = try Self.files(in: shared.appending(path: "corpora").appending(path: corpus))
    #expect(!files.isEmpty)
    for file in files {
      try expectNames(in: Array(Data(contentsOf: file)), source: file.lastPathComponent)
    }
  }

  private static func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { ["txt", "md", "html"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }

  private func expectNames(in bytes: [UInt8], source: String) throws {
    let document = try Document(parsing: bytes, source: source)
    for mention in document.mentions {
      let written = document.text[mention.range]
      #expect(
        HandDecoding.name(written, in: source) == HandDecoding.folded(mention.name),
        "\(source):\(mention.start.line)")
    }
  }
}

/// Decodes a stretch of a file without the readers: only regular expressions.
private enum HandDecoding {
  static func name(_ written: String, in source: String) -> String {
    var text = written
    if !source.hasSuffix(".txt") {
      text = text.replacing(/<!--(?s:.*?)-->/, with: "").replacing(/<[^>]*>/, with: " ")
      text = decoded(text)
    }
    if !source.hasSuffix(".html") {
      text = text.replacing(/\n\s*([-•*·]|\d+[.)])\s/, with: " ")
    }
    if source.hasSuffix(".md") {
      text = text.replacing(/\]\([^)]*\)/, with: "").replacing(/\\(?=[^\w\s])/, with: "")
      text = text.replacing(/[*_\[\]|]/, with: " ")
    }
    return folded(text)
  }

  /// White space and invisible characters do not count, nor does a mark of emphasis or a comma.
  static func folded(_ text: String) -> String {
    text.replacing(/[\u{200B}\u{AD}\u{FEFF}\u{200E}]/, with: "")
      .replacing(/[*_\[\],|]/, with: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(" )", with: ")").replacing("( ", with: "(")
  }

  private static func decoded(_ text: String) -> String {
    var text = text
    for (entity, character) in entities { text = text.replacing(entity, with: character) }
    while let match = text.firstMatch(of: /&#(x?)([0-9A-Fa-f]+);/) {
      let value = UInt32(match.2, radix: match.1.isEmpty ? 10 : 16) ?? 0x20
      let scalar = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      text.replaceSubrange(match.range, with: scalar)
    }
    return text.replacing("&amp;", with: "&")
  }

  private static let entities = [
    ("&nbsp;", " "), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&apos;", "'"),
    ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&ndash;", "–"),
    ("&mdash;", "—"), ("&aacute;", "á"), ("&eacute;", "é"), ("&iacute;", "í"), ("&oacute;", "ó"),
    ("&uacute;", "ú"), ("&ntilde;", "ñ"), ("&atilde;", "ã"), ("&otilde;", "õ"), ("&ccedil;", "ç"),
    ("&ecirc;", "ê"), ("&acirc;", "â"), ("&ocirc;", "ô"), ("&egrave;", "è"), ("&agrave;", "à"),
    ("&Aacute;", "Á"), ("&Eacute;", "É"), ("&Oacute;", "Ó"), ("&Ntilde;", "Ñ"), ("&ouml;", "ö"),
    ("&auml;", "ä"), ("&uuml;", "ü"), ("&Ouml;", "Ö"), ("&szlig;", "ß"),
  ]
}
