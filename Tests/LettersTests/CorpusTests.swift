import Foundation
import Letters
import Synchronization
import Testing

@Suite struct `Reading paths` {
  /// A folder that is gone after the test.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "letters-\(UUID().uuidString)")
    var path: String { url.path }

    init(_ files: [String: String]) throws {
      for (name, text) in files {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  @Test func `a folder is read to any depth, by name, with ids relative to it`() throws {
    let folder = try Folder([
      "b.txt": "b", "a/z.md": "z", "a/c.html": "<p>c", "A.txt": "A", "t.csv": "x", ".x.txt": "x",
      "a.gold.json": "{}",
    ])
    let corpus = try Corpus(contentsOf: [folder.path])
    #expect(corpus.documents.map(\.id) == ["A.txt", "a/c.html", "a/z.md", "b.txt"])
    #expect(corpus.ignored == ["a.gold.json", "t.csv"])
    #expect(corpus.skipped.isEmpty)
  }

  @Test func `patterns choose files by name or by path`() throws {
    let folder = try Folder(["a.txt": "a", "a.html": "<p>a", "d/b.html": "<p>b", "d/c.letter": "c"])
    func ids(_ include: [String], _ exclude: [String]) throws -> [String] {
      try Corpus(contentsOf: [folder.path], include: include, exclude: exclude).documents.map(\.id)
    }
    #expect(try ids(["*.html"], []) == ["a.html", "d/b.html"])
    #expect(try ids([], ["*.html"]) == ["a.txt"])
    #expect(try ids(["d/*"], ["*.html"]) == ["d/c.letter"])
  }

  @Test func `what can not be read is told, and the rest is read`() throws {
    let folder = try Folder(["a.txt": "a", "b.txt": "", "c.txt": "%PDF-1.4"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/d.txt", withDestinationPath: folder.path + "/nowhere")
    let corpus = try Corpus(contentsOf: [folder.path])
    #expect(corpus.documents.map(\.id) == ["a.txt"])
    #expect(corpus.skipped.map(\.source) == ["d.txt", "b.txt", "c.txt"])
    #expect(corpus.skipped.first?.error == .missing(source: "d.txt"))
    #expect(corpus.skipped[1].error == .empty(source: "b.txt"))
  }

  @Test func `a loop of links ends`() throws {
    let folder = try Folder(["a/b.txt": "b"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/up", withDestinationPath: folder.path)
    let corpus = try Corpus(contentsOf: [folder.path])
    #expect(corpus.documents.map(\.id) == ["a/b.txt"])
    #expect(corpus.skipped.map(\.error) == [.loop(source: "a/up")])
  }

  @Test func `a missing path is an error, an empty folder is told`() throws {
    #expect(throws: ReadingError.missing(source: "/no/such/path")) {
      try Corpus(contentsOf: ["/no/such/path"])
    }
    let folder = try Folder(["x/.hidden": ""])
    #expect(
      try Corpus(contentsOf: [folder.path]).skipped.map(\.error) == [
        .emptyFolder(source: folder.path)
      ])
  }

  @Test func `equal names from two folders stay apart, one file given twice is read once`() throws {
    let (first, second) = (try Folder(["a.txt": "1"]), try Folder(["a.txt": "2"]))
    let corpus = try Corpus(contentsOf: [first.path, second.path, first.path + "/a.txt"])
    #expect(corpus.documents.map(\.id) == ["a.txt", second.path + "/a.txt"])
  }

  @Test func `JSON Lines hold documents, and bad lines are named`() throws {
    let folder = try Folder([
      "c.jsonl": """
      {"id": "one", "title": "The title", "date": "2020-02-03", "text": "Dear all,\\nSol"}

      {"id": 2, "html": "<p>Luna"}
      {"text": "Mar"}
      {"id": "x"}
      no
      """
    ])
    let corpus = try Corpus(contentsOf: [folder.path])
    #expect(corpus.documents.map(\.id) == ["one", "2", "c.jsonl:4"])
    #expect(corpus.documents[0].title == "The title")
    #expect(corpus.documents[0].date?.description == "2020-02-03")
    #expect(corpus.documents[1].lines.map(\.content) == ["Luna"])
    #expect(corpus.skipped.map(\.error.line) == [5, 6])
  }

  @Test func `records with one id stay apart`() throws {
    let record = "{\"id\": \"a\", \"text\": \"Sol\"}\n"
    let folder = try Folder(["c.jsonl": record + record + record])
    #expect(try Corpus(contentsOf: [folder.path]).documents.map(\.id) == ["a", "a#2", "a#3"])
  }

  @Test(arguments: [1, 2, 7])
  func `results come in order for any number of threads`(threads: Int) throws {
    var files: [String: String] = [:]
    for number in 100..<400 { files["\(number).txt"] = "letter \(number)" }
    let folder = try Folder(files)
    var seen: [String] = []
    try CorpusReader(paths: [folder.path]).forEach(
      threads: threads, { $0.lines[0].content },
      { result in seen.append((try? result.get()) ?? "-") })
    #expect(seen == (100..<400).map { "letter \($0)" })
  }

  /// The text of the document that a record holds, nil where the record is refused.
  private func text(ofRecord record: String) throws -> String? {
    let folder = try Folder(["c.jsonl": record + "\n"])
    let document = try Corpus(contentsOf: [folder.path]).documents.first
    return document.map { String(decoding: $0.text.utf8, as: UTF8.self) }
  }

  @Test(arguments: [
    #"{"text": "a\"b\\c\/d\b\f\n\r\te"}"#,
    #"{"text": "Señora «Ñ» – 中 🐟"}"#,
    #"{"text": "\u0053ol \u2019 \u00f1 \uD83D\uDC1F \u0041"}"#,
    #" { "n" : -12 , "t" : true , "u" : null , "text" : "Sol" } "#,
    #"{"text": "Sol", "n": 1.5e3, "tags": ["a", {"b": "c"}]}"#,
  ])
  func `a record is read as the general reader of JSON reads it`(record: String) throws {
    let json = try JSONSerialization.jsonObject(with: Data(record.utf8))
    let members = try #require(json as? [String: Any])
    #expect(try text(ofRecord: record) == members["text"] as? String)
  }

  @Test(arguments: [
    #"{"text": "Sol"} x"#, #"{"text" "Sol"}"#, #"{"text": "Sol"#,
    #"{"text": "So\l"}"#, #"{"text": "\u12"}"#, #"{"n": 01, "text": "Sol"}"#,
    #"{"n": tru, "text": "Sol"}"#, "{\"text\": \"S\u{1}ol\"}",
  ])
  func `what is no JSON is refused`(record: String) throws {
    #expect(throws: (any Error).self) {
      try JSONSerialization.jsonObject(with: Data(record.utf8))
    }
    #expect(try text(ofRecord: record) == nil)
  }
}
