import Foundation
import Letters
import TestSupport
import Testing

@Suite(.enabled(if: BoundedProgram(name: "pdftotext", package: "poppler-utils").path != nil))
struct PDFReaderTests {
  private func document(_ name: String) throws -> Document {
    let file = Repository.fixtures.appending(path: "Documents/\(name)")
    return try Document(parsing: Array(Data(contentsOf: file)), source: name)
  }

  @Test(arguments: ["list-1-a4.pdf", "list-2-letter.pdf", "list-3-a4.pdf"])
  func `running heads and page numbers are dropped`(name: String) throws {
    let lines = try document(name).lines.map(\.content)
    #expect(lines.first == "Keep the wells open")
    #expect(!lines.contains { $0.hasPrefix("Page ") || $0.contains("an open letter") })
  }

  @Test func `paragraphs are whole, title and date are found, pages are counted`() throws {
    let letter = try document("list-1-a4.pdf")
    #expect(letter.title == "Keep the wells open")
    #expect(letter.date == PartialDate(year: 2023, month: 3, day: 14))
    #expect(
      letter.lines.contains {
        $0.content.hasPrefix("We write about the plan") && $0.content.hasSuffix("nor a budget.")
      })
    #expect(letter.text.page(of: 0) == 1)
    #expect(letter.text.page(of: letter.text.utf8.count - 1) == 3)
  }

  @Test func `a tagged file gives its list in order, over columns and pages`() throws {
    let letter = try document("tagged.pdf")
    let names = try String(
      contentsOf: Repository.fixtures.appending(path: "Documents/names.txt"), encoding: .utf8
    ).split(separator: "\n").map(String.init)
    let listed = letter.lines.filter { line in
      if case .listItem = line.structure.kind { true } else { false }
    }.map(\.content)
    #expect(listed.map { $0.trimmingPrefix("• ") }.map(String.init) == names)
    #expect(letter.title == "Keep the wells open")
    #expect(letter.date == PartialDate(year: 2021, month: 5, day: 3))
    #expect(letter.origins.date == .text)
    #expect(letter.text.page(of: letter.text.utf8.count - 1) == 2)
  }

  @Test func `pictures of pages are no empty letter`() throws {
    #expect(throws: ReadingError.withoutText(source: "scan.pdf", pages: 1)) {
      try document("scan.pdf")
    }
  }

  @Test func `a locked file and a broken one are told apart`() throws {
    #expect(throws: ReadingError.encrypted(source: "locked.pdf")) { try document("locked.pdf") }
    #expect(throws: ReadingError.self) {
      try Document(parsing: Array("%PDF-1.4\nnothing".utf8), source: "broken.pdf")
    }
  }

  @Test func `a page that only calls itself a PDF is read as what it is`() throws {
    let letter = try Document(parsing: Array("<html><p>Not found".utf8), source: "gone.pdf")
    #expect(letter.lines.map(\.content) == ["Not found"])
  }
}
