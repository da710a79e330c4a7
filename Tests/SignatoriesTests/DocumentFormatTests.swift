import Foundation
import Letters
import Signatories
import TestSupport
import Testing

/// One letter, saved in many formats, has the same signers.
@Suite struct DocumentFormatTests {
  static let folder = Repository.fixtures.appending(path: "Documents")
  static let hasPoppler = BoundedProgram(name: "pdftotext", package: "poppler-utils").path != nil

  static func document(_ name: String) throws -> Document {
    try Document(
      parsing: Array(Data(contentsOf: folder.appending(path: name))), source: name)
  }

  static func names() throws -> [String] {
    try String(contentsOf: folder.appending(path: "names.txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["letter.docx", "letter.odt", "letter.rtf", "letter.eml"])
  func `the signers of an office document or message`(name: String) throws {
    let mentions = try Self.document(name).mentions
    #expect(try mentions.map(\.name) == Self.names())
    #expect(mentions.allSatisfy { $0.role == .signatory && $0.page == nil })
  }

  @Test(
    .enabled(if: hasPoppler),
    arguments: ["list-1-a4.pdf", "list-2-letter.pdf", "list-3-a4.pdf", "table.pdf"])
  func `the signers of a PDF, column by column`(name: String) throws {
    let letter = try Self.document(name)
    #expect(try letter.mentions.map(\.name) == Self.names())
    #expect(letter.mentions.allSatisfy { $0.page != nil })
    #expect(letter.mentions.first?.page == (name == "table.pdf" ? 1 : 2))
  }

  @Test(.enabled(if: hasPoppler))
  func `the column of countries gives the places`() throws {
    let places = try Self.document("table.pdf").mentions.map(\.place)
    #expect(
      places == (0..<30).map { ["Kenya", "Peru", "Kenya", "Norway", "Peru", "Kenya"][$0 % 6] })
  }

  @Test(arguments: ["letter.docx", "letter.odt", "letter.rtf", "letter.eml"])
  func `a range holds the name it stands for`(name: String) throws {
    let letter = try Self.document(name)
    for mention in letter.mentions where letter.text.encoding == .utf8 {
      let written = letter.text[mention.range].replacing("\n", with: " ")
      #expect(written == mention.name)
    }
  }
}
