import Archive
import Coalitions
import Foundation
import Reports

/// The archive of a run as the command line uses it.
enum ArchiveFile {
  /// Opens the archive of a run that adds to it.
  static func open(_ path: String) throws -> Archive {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if !folder.isEmpty {
      do throws(WritingError) {
        try AtomicFile.makeFolder(folder.joined(separator: "/"))
      } catch {
        throw Failure.unwritable(error)
      }
    }
    return try told { () throws(ArchiveError) in try Archive(path: path) }
  }

  /// Writes a run into its archive, in the place of the last.
  static func write(
    _ outcome: StudyReader.Outcome, _ analysis: Analysis, to archive: Archive
  ) throws {
    let contents = try contents(outcome, analysis)
    try told { () throws(ArchiveError) in try archive.write(contents) }
  }

  /// Writes a run as a file of its own, whole or not at all.
  static func write(_ outcome: StudyReader.Outcome, _ analysis: Analysis, to path: String) throws {
    let contents = try contents(outcome, analysis)
    do {
      try AtomicFile.make(at: path) { temporary in
        try Archive(path: temporary).write(contents)
      }
    } catch let error as ArchiveError {
      throw Failure.archive(error)
    } catch let error as WritingError {
      throw Failure.unwritable(error)
    }
  }

  /// What the archive remembers of letters, under the conditions of this program and run.
  static func memory(of archive: Archive, readsScans: Bool) -> ReadingMemory {
    ReadingMemory(
      archive, conditions: [Version.current, programMark, readsScans ? "scans" : "text"])
  }

  /// Writes down what was read.
  static func keep(_ memory: ReadingMemory) throws {
    try told { () throws(ArchiveError) in try memory.keep() }
  }

  private static func contents(
    _ outcome: StudyReader.Outcome, _ analysis: Analysis
  ) throws -> ArchiveContents {
    ArchiveContents(
      of: outcome.study, analysis: analysis, records: outcome.records,
      settings: SettingTable.table(of: try StatedSettings.ofThisRun()), version: Version.current)
  }

  /// Tells one build of a version from another: both may find other names.
  private static var programMark: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }

  private static func told<Value>(_ body: () throws(ArchiveError) -> Value) throws -> Value {
    do throws(ArchiveError) {
      return try body()
    } catch {
      throw Failure.archive(error)
    }
  }
}

extension Failure {
  /// An archive can't be used.
  static func archive(_ error: ArchiveError) -> Failure {
    Failure(message: error.description, status: ExitStatus.unreadable)
  }
}
