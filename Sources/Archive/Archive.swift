internal import GRDB
import Reports

/// A run as a SQLite database: its tables, views that answer the usual questions, full-text search.
///
/// Everything in it is derived from the letters and from the tables of human judgements, so it may
/// be removed at any time. A kill at any moment leaves the state before the last complete write.
/// See <doc:Archive> for the tables and the questions they answer.
public struct Archive: Sendable {
  /// The file.
  public let path: String
  let database: DatabaseQueue

  /// How long a run waits for another that writes, in seconds.
  public static let patience = 30.0

  /// Marks a file as ours (`PRAGMA application_id`): the letters “Unsd”.
  static let mark: Int32 = 0x556E_7364

  /// The version of SQLite that is loaded, and whether it can search texts.
  ///
  /// - Throws: ``ArchiveError``.
  public static func engine() throws(ArchiveError) -> (version: String, searchesTexts: Bool) {
    try checked(":memory:") {
      try DatabaseQueue().read { db in
        let version = try String.fetchOne(db, sql: "SELECT sqlite_version()")
        let searches = try Bool.fetchOne(
          db, sql: "SELECT sqlite_compileoption_used('ENABLE_FTS5')")
        return (version ?? "", searches ?? false)
      }
    }
  }

  /// Opens an archive, made or brought up to date where need be.
  ///
  /// - Parameters:
  ///   - path: the file; a new one is made.
  ///   - patience: how many seconds to wait for another run that writes.
  /// - Throws: ``ArchiveError``.
  public init(path: String, patience: Double = Archive.patience) throws(ArchiveError) {
    BufferedOutput.survivesFileSizeLimit
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    self.path = path
    database = try Self.checked(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try Self.claim(queue, path: path)
      try Self.migrate(queue)
      return queue
    }
  }

  /// Brings the file up to date.
  ///
  /// Another run may do so between our look at the file and our change, which then fails: a second
  /// look finds it done.
  private static func migrate(_ queue: DatabaseQueue) throws {
    for _ in ArchiveSchema.migrator.migrations {
      do { return try ArchiveSchema.migrator.migrate(queue) } catch let error as DatabaseError
        where error.resultCode == .SQLITE_ERROR
      { continue }
    }
    try ArchiveSchema.migrator.migrate(queue)
  }

  /// Marks an empty file before anything else is written, so that a run killed next to its start
  /// leaves nothing that looks like another program's; refuses files of others.
  private static func claim(_ queue: DatabaseQueue, path: String) throws {
    let isEmpty = try queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    }
    guard isEmpty else { return try queue.read { try checkMark($0, path: path) } }
    try queue.write { try $0.execute(sql: "PRAGMA application_id = \(mark)") }
  }

  /// Refuses files of other programs and of later versions.
  private static func checkMark(_ db: Database, path: String) throws {
    guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == mark else {
      throw ArchiveError.foreign(path: path)
    }
    guard try !ArchiveSchema.migrator.hasBeenSuperseded(db) else {
      throw ArchiveError.newer(path: path)
    }
  }

  /// Replaces what an earlier run left by the tables and letters of this one, all at once.
  ///
  /// - Throws: ``ArchiveError``; the earlier contents are then unchanged.
  /// - Complexity: O(cells + bytes of text).
  public func write(_ contents: ArchiveContents) throws(ArchiveError) {
    try Self.checked(path) {
      try database.write { db in
        try ArchiveSchema.removeContents(db)
        for table in contents.tables { try TableStorage(table).write(to: db) }
        try ArchiveSearch.write(contents, to: db)
        for view in ArchiveView.all { try view.write(to: db) }
      }
    }
  }

  /// Runs a body and tells its failures in the terms of this module.
  static func checked<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(ArchiveError) -> Value {
    do {
      return try body()
    } catch let error as ArchiveError {
      throw error
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy(path: path)
      case .SQLITE_NOTADB: throw .foreign(path: path)
      default: throw .failed(path: path, reason: error.message ?? "\(error.resultCode)")
      }
    } catch {
      throw .failed(path: path, reason: "\(error)")
    }
  }
}
