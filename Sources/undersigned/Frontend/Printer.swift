import Foundation
import Reports

/// Prints tables where and how the user wants them.
struct Printer {
  let options: OutputOptions

  /// Writes the table to standard output or to the file of `--output`.
  func print(_ table: Table) throws {
    let format = try format
    let top = options.top == 0 ? nil : options.top
    try write { output in table.write(as: format, to: &output, top: top) }
  }

  /// Writes words to standard output or to the file of `--output`.
  func print(_ words: String) throws {
    try write { output in output.write(words) }
  }

  private func write(_ body: (inout BufferedOutput) -> Void) throws {
    do throws(WritingError) {
      guard let path = options.output, path != "-" else {
        var output = BufferedOutput(descriptor: 1, path: "standard output")
        body(&output)
        return try output.finish()
      }
      try AtomicFile.write(to: path) { output in body(&output) }
    } catch {
      throw Failure.unwritable(error)
    }
  }

  /// The format of `--format`, or of the ending of `--output`, or a table for people.
  var format: TableFormat {
    get throws {
      if let format = options.format { return format }
      guard let path = options.output, path != "-" else { return .table }
      let ending = URL(filePath: path).pathExtension
      guard let format = TableFormat(fileExtension: ending) else {
        let known = TableFormat.allCases.map(\.fileExtension).joined(separator: ", ")
        throw Failure.usage(
          "\(path): the ending .\(ending) names no format; use one of \(known), or --format")
      }
      return format
    }
  }
}

extension Failure {
  /// A result could not be written.
  static func unwritable(_ error: WritingError) -> Failure {
    Failure(message: error.description, status: ExitStatus.unreadable)
  }
}
