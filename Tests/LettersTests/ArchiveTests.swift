import Foundation
import Letters
import TestSupport
import Testing

@Suite struct ArchiveTests {
  private func corpus(_ name: String, _ bytes: [UInt8]) throws -> Corpus {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: name)
      try Data(bytes).write(to: file)
      return try Corpus(contentsOf: [file.path])
    }
  }

  @Test func `the letters of an archive are read, by their paths`() throws {
    let archive = StoredArchive.of([
      "b/two.md": Array("# Two".utf8), "one.txt": Array("One".utf8), "picture.png": [1, 2, 3],
      "__MACOSX/one.txt": Array("no".utf8),
    ])
    let corpus = try corpus("letters.zip", archive)
    #expect(corpus.documents.map(\.id) == ["b/two.md", "one.txt"])
    #expect(corpus.skipped.isEmpty)
  }

  @Test(arguments: ["../out.txt", "/etc/out.txt", "a/../../out.txt"])
  func `names that lead out of the archive are passed over`(path: String) throws {
    let archive = StoredArchive.of([path: Array("out".utf8), "in.txt": Array("in".utf8)])
    #expect(try corpus("letters.zip", archive).documents.map(\.id) == ["in.txt"])
  }

  @Test func `one damaged archive is told and one without letters too`() throws {
    let whole = StoredArchive.of(["one.txt": Array("One".utf8)])
    #expect(try corpus("cut.zip", Array(whole.prefix(20))).skipped.count == 1)
    let empty = try corpus("none.zip", StoredArchive.of(["a.png": [1]]))
    #expect(empty.skipped.map(\.error) == [.emptyFolder(source: "none.zip")])
  }

  @Test func `a table with a column of texts holds documents`() throws {
    let table = "id,title,date,text\na,First,2020-01-02,\"Dear all,\nplease act\"\n,Second,,Text\n"
    let corpus = try corpus("letters.csv", Array(table.utf8))
    #expect(corpus.documents.map(\.id) == ["a", "letters.csv:4"])
    #expect(corpus.documents.map(\.title) == ["First", "Second"])
    #expect(corpus.documents[0].date == PartialDate(year: 2020, month: 1, day: 2))
    #expect(corpus.documents[0].lines.map(\.content) == ["Dear all,", "please act"])
  }
}
