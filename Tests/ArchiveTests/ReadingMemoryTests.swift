import Archive
import Coalitions
import Foundation
import GRDB
import Letters
import TestSupport
import Testing

/// What was read once is given back as it was.
@Suite struct ReadingMemoryTests {
  /// Every stored property of a reading, however deep; its text unpacked where it is packed.
  static func everything(_ reading: Study.Reading) -> String {
    let document = reading.document
    let parts: [Any] = [
      document.id, document.text, document.lines, document.title as Any, document.date as Any,
      document.language as Any, document.kind, document.claimed as Any, document.findings,
      document.origins, reading.extraction, reading.known,
    ]
    var text = ""
    for part in parts { dump(part, to: &text) }
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
        var changed = whole
        changed[length] ^= 1
        try database.write {
          try $0.execute(sql: "UPDATE readings SET reading = ?", arguments: [changed])
        }
        #expect(memory.value(of: file) == nil, "byte \(length) changed")
      }
    }
  }

  @Test func `a file that nobody changed is known without being opened, one that was is not`()
    throws
  {
    try TemporaryFolder.with { folder in
      let letter = ArchiveSample.letters[0]
      let bytes = Array(letter.text.utf8)
      let state = FileState(device: 1, inode: -2, size: bytes.count, modified: 3, changed: 4)
      let reading = Study.Reading(try Document(parsing: bytes, source: letter.name))
      let memory = try memory(in: folder)
      memory.remember(reading, of: CorpusFile(id: letter.name, bytes: bytes, state: state))
      try memory.keep()
      let others = [
        FileState(device: 2, inode: -2, size: bytes.count, modified: 3, changed: 4),
        FileState(device: 1, inode: 2, size: bytes.count, modified: 3, changed: 4),
        FileState(device: 1, inode: -2, size: 0, modified: 3, changed: 4),
        FileState(device: 1, inode: -2, size: bytes.count, modified: 4, changed: 4),
        FileState(device: 1, inode: -2, size: bytes.count, modified: 3, changed: 3),
      ]
      let listed =
        [ListedFile(id: "old/moved.txt", state: state), ListedFile(id: "moved.md", state: state)]
        + others.map { ListedFile(id: letter.name, state: $0) }
      let known = memory.values(of: listed)
      let fresh = Study.Reading(try Document(parsing: bytes, source: "old/moved.txt"))
      #expect(Self.everything(try #require(known[0])) == Self.everything(fresh))
      #expect(known.dropFirst().allSatisfy { $0 == nil })
    }
  }

  @Test func `a file that was touched is known by its bytes, and then by its new state`() throws {
    try TemporaryFolder.with { folder in
      let letter = ArchiveSample.letters[0]
      let bytes = Array(letter.text.utf8)
      let states = (1...2).map {
        FileState(device: 1, inode: 1, size: 9, modified: $0, changed: $0)
      }
      let files = states.map { CorpusFile(id: letter.name, bytes: bytes, state: $0) }
      let memory = try memory(in: folder)
      memory.remember(
        Study.Reading(try Document(parsing: bytes, source: letter.name)), of: files[0])
      try memory.keep()
      let touched = ListedFile(id: letter.name, state: states[1])
      #expect(memory.values(of: [touched])[0] == nil)
      #expect(memory.value(of: files[1]) != nil)
      try memory.keep()
      #expect(memory.values(of: [touched])[0] != nil)
      let file = folder.appending(path: "a.sqlite").path
      let rows = try DatabaseQueue(path: file).read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM files")
      }
      #expect(rows == 1)
    }
  }

  @Test func `what other conditions gave is forgotten with the files it was read from`() throws {
    try TemporaryFolder.with { folder in
      let letter = ArchiveSample.letters[0]
      let bytes = Array(letter.text.utf8)
      let reading = Study.Reading(try Document(parsing: bytes, source: letter.name))
      let files = (1...2).map { number in
        CorpusFile(
          id: letter.name, bytes: bytes + Array(repeating: 10, count: number),
          state: FileState(device: 1, inode: number, size: 9, modified: 1, changed: 1))
      }
      for (file, version) in zip(files, ["1", "2"]) {
        let memory = try memory(in: folder, conditions: [version])
        memory.remember(reading, of: file)
        try memory.keep()
      }
      for table in ["readings", "files"] {
        let rows = try DatabaseQueue(path: folder.appending(path: "a.sqlite").path).read {
          try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)")
        }
        #expect(rows == 1, "\(table)")
      }
    }
  }

  @Test func `an archive of the version before files were known keeps what was read`() throws {
    try TemporaryFolder.with { folder in
      let letter = ArchiveSample.letters[0]
      let state = FileState(device: 1, inode: 1, size: 9, modified: 1, changed: 1)
      let file = CorpusFile(id: letter.name, bytes: Array(letter.text.utf8), state: state)
      let earlier = try memory(in: folder)
      earlier.remember(Study.Reading(try Document(parsing: file.bytes, source: file.id)), of: file)
      try earlier.keep()
      try DatabaseQueue(path: folder.appending(path: "a.sqlite").path).write {
        try $0.execute(
          sql: """
            DROP TABLE files;
            DELETE FROM grdb_migrations WHERE identifier LIKE '3:%';
            """)
      }
      let memory = try memory(in: folder)
      let listed = ListedFile(id: letter.name, state: state)
      #expect(memory.values(of: [listed])[0] == nil)
      #expect(memory.value(of: file) != nil)
      try memory.keep()
      #expect(memory.values(of: [listed])[0] != nil)
    }
  }
}
