import Archive
import Coalitions
import Foundation
import GRDB
import Letters
import TestSupport
import Testing

/// What was read once is given back as it was.
@Suite struct ReadingMemoryTests {
  /// Every stored property of a value, however deep.
  static func everything(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
  }

  func memory(in folder: URL, conditions: [String] = ["1"]) throws -> ReadingMemory {
    ReadingMemory(
      try Archive(path: folder.appending(path: "a.sqlite").path), conditions: conditions)
  }

  @Test func `a reading comes back with every property it had`() throws {
    try TemporaryFolder.with { folder in
      let files = ArchiveSample.letters.map { CorpusFile(id: $0.name, bytes: Array($0.text.utf8)) }
      let readings = try ArchiveSample.readings()
      let first = try memory(in: folder)
      for (file, reading) in zip(files, readings) {
        #expect(first.value(of: file) == nil)
        first.remember(reading, of: file)
      }
      try first.keep()
      let second = try memory(in: folder)
      for (file, reading) in zip(files, readings) {
        let known = try #require(second.value(of: file))
        #expect(Self.everything(known) == Self.everything(reading), "\(file.id)")
      }
    }
  }

  @Test func `the seeds come back with every property they had`() throws {
    try TemporaryFolder.with { folder in
      let names = try FileManager.default.contentsOfDirectory(atPath: Repository.seeds.path)
      let memory = try memory(in: folder)
      for name in names.sorted() {
        let bytes = try Data(contentsOf: Repository.seeds.appending(path: name))
        let file = CorpusFile(id: name, bytes: Array(bytes))
        let reading = Study.Reading(try Document(parsing: file.bytes, source: name))
        memory.remember(reading, of: file)
        try memory.keep()
        let known = try #require(memory.value(of: file))
        #expect(Self.everything(known) == Self.everything(reading), "\(name)")
      }
    }
  }

  @Test func `the pages of a PDF come back`() throws {
    try TemporaryFolder.with { folder in
      let name = "list-2-letter.pdf"
      let path = Repository.fixtures.appending(path: "Documents/" + name)
      let file = CorpusFile(id: name, bytes: Array(try Data(contentsOf: path)))
      let reading = Study.Reading(try Document(parsing: file.bytes, source: name))
      #expect(reading.document.text.page(of: 0) == 1)
      let memory = try memory(in: folder)
      memory.remember(reading, of: file)
      try memory.keep()
      let known = try #require(memory.value(of: file))
      #expect(Self.everything(known) == Self.everything(reading))
    }
  }

  @Test func `a file is known by its bytes and ending, not by its name`() throws {
    try TemporaryFolder.with { folder in
      let letter = ArchiveSample.letters[0]
      let bytes = Array(letter.text.utf8)
      let memory = try memory(in: folder)
      memory.remember(
        Study.Reading(try Document(parsing: bytes, source: letter.name)),
        of: CorpusFile(id: letter.name, bytes: bytes))
      try memory.keep()
      let moved = try #require(memory.value(of: CorpusFile(id: "old/moved.txt", bytes: bytes)))
      let fresh = Study.Reading(try Document(parsing: bytes, source: "old/moved.txt"))
      #expect(Self.everything(moved) == Self.everything(fresh))
      #expect(memory.value(of: CorpusFile(id: "moved.md", bytes: bytes)) == nil)
      #expect(memory.value(of: CorpusFile(id: "2019-04-11.txt", bytes: bytes)) == nil)
      #expect(memory.value(of: CorpusFile(id: letter.name, bytes: bytes + [10])) == nil)
    }
  }

  @Test func `other conditions know nothing, and take the place of the old`() throws {
    try TemporaryFolder.with { folder in
      let letter = ArchiveSample.letters[0]
      let file = CorpusFile(id: letter.name, bytes: Array(letter.text.utf8))
      let reading = Study.Reading(try Document(parsing: file.bytes, source: file.id))
      for version in ["1", "2"] {
        let memory = try memory(in: folder, conditions: [version])
        #expect(memory.value(of: file) == nil)
        memory.remember(reading, of: file)
        try memory.keep()
        #expect(memory.value(of: file) != nil)
      }
      #expect(try memory(in: folder, conditions: ["1"]).value(of: file) == nil)
    }
  }

  @Test func `damaged bytes are read anew, at whatever place they are damaged`() throws {
    try TemporaryFolder.with { folder in
      let letter = ArchiveSample.letters[1]
      let file = CorpusFile(id: letter.name, bytes: Array(letter.text.utf8))
      let memory = try memory(in: folder)
      memory.remember(Study.Reading(try Document(parsing: file.bytes, source: file.id)), of: file)
      try memory.keep()
      let database = try DatabaseQueue(path: folder.appending(path: "a.sqlite").path)
      let whole = try #require(
        try database.read { try Data.fetchOne($0, sql: "SELECT reading FROM readings") })
      for length in 0..<whole.count {
        try database.write {
          try $0.execute(
            sql: "UPDATE readings SET reading = ?", arguments: [whole.prefix(length)])
        }
        #expect(memory.value(of: file) == nil, "cut behind byte \(length)")
      }
    }
  }
}
