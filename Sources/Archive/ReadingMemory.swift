public import Coalitions
import Foundation
internal import GRDB
public import Letters
import Reports
internal import Synchronization

/// What was read in earlier runs, by the content of the file.
///
/// A file is known again by its bytes, its ending and a date in its name, whatever else it is called
/// and wherever it lies, as long as the conditions are the same under which it was read: the program and the settings
/// that decide what is found in a letter. Where the file system says that nobody changed a file
/// since, it isn't even opened.
public final class ReadingMemory: CorpusMemory {
  private let archive: Archive
  private let conditions: [UInt8]
  private let fresh = Mutex(Fresh())

  /// What is not written down yet.
  private struct Fresh {
    var readings: [(key: [UInt8], reading: [UInt8])] = []
    var files: [(state: FileState, named: String, key: [UInt8])] = []

    var isEmpty: Bool { readings.isEmpty && files.isEmpty }
  }

  /// Opens the memory of an archive.
  ///
  /// - Parameters:
  ///   - archive: where it is kept.
  ///   - conditions: whatever decides what is found in a letter, beside the letter.
  public init(_ archive: Archive, conditions: [String]) {
    self.archive = archive
    self.conditions = SHA256.digest(of: Array(conditions.joined(separator: "\n").utf8))
  }

  /// What was read earlier in files that nobody changed since, as the file system tells.
  public func values(of files: [ListedFile]) -> [Study.Reading?] {
    let packed = try? archive.database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT reading FROM files JOIN readings USING (key)
          WHERE device = ? AND inode = ? AND size = ? AND modified = ? AND changed = ?
            AND named = ? AND conditions = ?
          """)
      return try files.map { file in
        try file.state.flatMap { state in
          try Data.fetchOne(
            statement, arguments: Self.values(of: state, Self.named(file.id)) + [Data(conditions)])
        }
      }
    }
    guard let packed else { return files.map { _ in nil } }
    return zip(files, packed).map { file, bytes in
      bytes.flatMap { ReadingCoding.reading(of: Array($0), id: file.id) }
    }
  }

  /// What was read in the same bytes earlier.
  public func value(of file: CorpusFile) -> Study.Reading? {
    let key = key(of: file)
    let bytes = try? archive.database.read { db in
      try Data.fetchOne(
        db, sql: "SELECT reading FROM readings WHERE conditions = ? AND key = ?",
        arguments: [Data(conditions), Data(key)])
    }
    let reading = bytes.flatMap { ReadingCoding.reading(of: Array($0), id: file.id) }
    if reading != nil { note(file, key) }
    return reading
  }

  /// Notes what was read; ``keep()`` writes it down.
  public func remember(_ reading: Study.Reading, of file: CorpusFile) {
    guard let bytes = ReadingCoding.bytes(of: reading) else { return }
    let key = key(of: file)
    fresh.withLock { $0.readings.append((key, bytes)) }
    note(file, key)
  }

  private func note(_ file: CorpusFile, _ key: [UInt8]) {
    guard let state = file.state else { return }
    fresh.withLock { $0.files.append((state, Self.named(file.id), key)) }
  }

  /// Writes what was read into the archive, and forgets what other conditions gave.
  ///
  /// - Throws: ``ArchiveError``.
  public func keep() throws(ArchiveError) {
    let fresh = fresh.withLock { list in
      defer { list = Fresh() }
      return list
    }
    guard !fresh.isEmpty else { return }
    try Archive.checked(archive.path) {
      try archive.database.write { db in
        try db.execute(
          sql: "DELETE FROM readings WHERE conditions <> ?", arguments: [Data(conditions)])
        try db.execute(sql: "DELETE FROM files WHERE key NOT IN (SELECT key FROM readings)")
        try Self.insert(fresh, conditions: Data(conditions), into: db)
      }
    }
  }

  private static func insert(_ fresh: Fresh, conditions: Data, into db: Database) throws {
    let reading = try db.makeStatement(sql: "INSERT OR REPLACE INTO readings VALUES (?, ?, ?)")
    for one in fresh.readings.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      try reading.execute(arguments: [conditions, Data(one.key), Data(one.reading)])
    }
    let file = try db.makeStatement(
      sql: "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)")
    for one in fresh.files {
      try file.execute(arguments: values(of: one.state, one.named) + [Data(one.key)])
    }
  }

  private static func values(of state: FileState, _ named: String) -> StatementArguments {
    [state.device, state.inode, state.size, state.modified, state.changed, named]
  }

  /// The bytes decide, and what the name says.
  private func key(of file: CorpusFile) -> [UInt8] {
    SHA256.digest(of: Array(Self.named(file.id).utf8) + [0] + file.bytes)
  }

  /// What the name of a file says: its ending, how it is read; its date, when the letter was
  /// written if nothing else tells.
  private static func named(_ id: Document.ID) -> String {
    let ending = id.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    return ending.lowercased() + " " + (FileNameDate(path: id)?.date.description ?? "")
  }
}
