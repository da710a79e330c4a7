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
/// that decide what is found in a letter.
public final class ReadingMemory: CorpusMemory {
  private let archive: Archive
  private let conditions: [UInt8]
  private let fresh = Mutex<[(key: [UInt8], reading: [UInt8])]>([])

  /// Opens the memory of an archive.
  ///
  /// - Parameters:
  ///   - archive: where it is kept.
  ///   - conditions: whatever decides what is found in a letter, beside the letter.
  public init(_ archive: Archive, conditions: [String]) {
    self.archive = archive
    self.conditions = SHA256.digest(of: Array(conditions.joined(separator: "\n").utf8))
  }

  /// What was read in the same bytes earlier.
  public func value(of file: CorpusFile) -> Study.Reading? {
    let key = key(of: file)
    let bytes = try? archive.database.read { db in
      try Data.fetchOne(
        db, sql: "SELECT reading FROM readings WHERE conditions = ? AND key = ?",
        arguments: [Data(conditions), Data(key)])
    }
    return bytes.flatMap { ReadingCoding.reading(of: Array($0), id: file.id) }
  }

  /// Notes what was read; ``keep()`` writes it down.
  public func remember(_ reading: Study.Reading, of file: CorpusFile) {
    guard let bytes = ReadingCoding.bytes(of: reading) else { return }
    let key = key(of: file)
    fresh.withLock { $0.append((key, bytes)) }
  }

  /// Writes what was read into the archive, and forgets what other conditions gave.
  ///
  /// - Throws: ``ArchiveError``.
  public func keep() throws(ArchiveError) {
    let readings = fresh.withLock { list in
      defer { list = [] }
      return list.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }
    guard !readings.isEmpty else { return }
    try Archive.checked(archive.path) {
      try archive.database.write { db in
        try db.execute(
          sql: "DELETE FROM readings WHERE conditions <> ?", arguments: [Data(conditions)])
        let statement = try db.makeStatement(
          sql: "INSERT OR REPLACE INTO readings VALUES (?, ?, ?)")
        for one in readings {
          try statement.execute(arguments: [Data(conditions), Data(one.key), Data(one.reading)])
        }
      }
    }
  }

  /// The bytes decide, and what the name says: its ending, how they are read; its date, when the
  /// letter was written if nothing else tells.
  private func key(of file: CorpusFile) -> [UInt8] {
    let ending = file.id.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    let named = ending.lowercased() + " " + (FileNameDate(path: file.id)?.date.description ?? "")
    return SHA256.digest(of: Array(named.utf8) + [0] + file.bytes)
  }
}
