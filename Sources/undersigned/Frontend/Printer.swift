import Foundation
import Reports

/// Prints tables where and how the user wants them.
struct Printer {
  private let stated: TableFormat?
  private let path: String?
  private let top: Int?

  /// Prints as the options of a command say.
  init(options: OutputOptions) {
    self.init(format: options.format, output: options.output, top: options.top)
  }

  /// Prints in a format, to a file or standard output; a `top` of 0 shows every row.
  init(format: TableFormat?, output: String?, top: Int) {
    stated = format
    path = output
    self.top = top == 0 ? nil : top
  }

  /// Writes the table to standard output or to the file of `--output`.
  func print(_ table: Table) throws {
    try print(table.rows, of: table)
  }

  /// Writes rows under a table's head, as the sequence yields them.
  func print(_ rows: some Sequence<[Cell]>, of table: Table) throws {
    let format = try format
    try write { output in table.write(rows, as: format, to: &output, top: top) }
  }

  /// Writes words to standard output or to the file of `--output`.
  func print(_ words: String) throws {
    try write { output in output.write(words) }
  }

  private func write(_ body: (inout BufferedOutput) -> Void) throws {
    do throws(WritingError) {
      guard let path, path != "-" else {
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
      if let stated { return stated }
      guard let path, path != "-" else { return .table }
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
