import Figures
import Foundation
import Graphviz
import Reports

/// Writes figures in the format of the file's ending.
enum FigureFile {
  /// The endings that are known.
  static let endings = ["svg", "pdf", "png", "dot", "csv"]

  /// Writes a figure, or its data where the file is a table.
  static func write(_ figure: Figure, to path: String) throws {
    do {
      switch URL(filePath: path).pathExtension.lowercased() {
      case "svg": try AtomicFile.write(figure.svg(), to: path)
      case "dot", "gv":
        try AtomicFile.write(
          figure.dot(graphvizVersion: Graphviz.Layout.version), to: path)
      case "csv": try AtomicFile.write(data(of: figure).text(as: .csv), to: path)
      case "pdf": try AtomicFile.write(converted(figure, to: .pdf), to: path)
      case "png": try AtomicFile.write(converted(figure, to: .png), to: path)
      default:
        throw Failure.usage(
          "\(path): the ending names no format; use one of \(endings.joined(separator: ", "))")
      }
    } catch let error as WritingError {
      throw Failure.unwritable(error)
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
  }

  private static func converted(_ figure: Figure, to format: ConvertedFormat) throws -> [UInt8] {
    Array(try SVGConversion.convert(svg: figure.svg(), to: format))
  }

  /// The numbers a figure shows.
  static func data(of figure: Figure) -> Table {
    Table(
      name: figure.name, title: figure.title, note: figure.caption,
      columns: figure.table.header.map { Table.Column($0) },
      rows: figure.table.rows.map { row in row.map { Cell.text($0) } })
  }
}

extension Failure {
  /// A figure could not be drawn.
  static func drawing(_ error: GraphvizError) -> Failure {
    switch error {
    case .unavailable, .missingProgram: .missing(error.description)
    default: .uncomputable(error.description)
    }
  }
}
