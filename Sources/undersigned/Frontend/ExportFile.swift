import Coalitions
import Foundation
import Reports
import Spreadsheets

/// What `export` can write, by the ending of the file.
enum ExportFile {
  /// The network in an exchange format.
  case network(ExchangeFormat)
  /// The run as a database.
  case archive
  /// The tables of the run as a workbook.
  case workbook

  /// The format of a path's ending, or nil.
  init?(path: String) {
    let ending = URL(filePath: path).pathExtension.lowercased()
    if let format = ExchangeFormat(fileExtension: ending) {
      self = .network(format)
    } else if Self.archiveEndings.contains(ending) {
      self = .archive
    } else if ending == Self.workbookEnding {
      self = .workbook
    } else {
      return nil
    }
  }

  /// The endings that are known.
  static let endings =
    ExchangeFormat.allCases.map(\.rawValue) + [archiveEndings[0], workbookEnding]

  private static let archiveEndings = ["sqlite", "sqlite3", "db"]
  private static let workbookEnding = "xlsx"

  /// Writes tables as a workbook.
  static func write(_ tables: [Table], to path: String) throws {
    do {
      try Workbook(tables).write(to: path)
    } catch let error as WorkbookError {
      throw Failure(message: error.description, status: ExitStatus.unreadable)
    } catch let error as WritingError {
      throw Failure.unwritable(error)
    }
  }
}
