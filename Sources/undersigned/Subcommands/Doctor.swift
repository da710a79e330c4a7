import ArgumentParser
import Foundation
import Graphviz
import Letters
import Reports

/// `undersigned doctor`: the versions and features of what it stands on.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The versions and features of what undersigned stands on, for bug reports.")

  @OptionGroup var output: OutputOptions

  func run() throws {
    let graphviz: String
    do throws(GraphvizError) {
      graphviz = try Graphviz.Layout.version
    } catch {
      throw Failure.drawing(error)
    }
    let rows = [
      ("undersigned", Version.current, "the program itself"),
      ("graphviz", graphviz, "layout and drawing"),
      Self.program("rsvg-convert", of: "librsvg2-bin", for: "PDF and PNG"),
      Self.program("pdftotext", of: "poppler-utils", for: "reading PDF"),
      Self.program("pdfinfo", of: "poppler-utils", for: "the structure of tagged PDF"),
      Self.program("pdftoppm", of: "poppler-utils", for: "--ocr"),
      Self.program("tesseract", of: "tesseract-ocr", for: "--ocr"),
      ("system", ProcessInfo.processInfo.operatingSystemVersionString, ""),
      ("cores", String(ProcessInfo.processInfo.activeProcessorCount), "used for reading"),
    ]
    try Printer(options: output).print(
      Table(
        name: "doctor", title: "What undersigned stands on",
        columns: [.init("part"), .init("version"), .init("use")],
        rows: rows.map { [.text($0.0), .text($0.1), .text($0.2)] }))
  }

  private static func program(
    _ name: String, of package: String, for use: String
  ) -> (String, String, String) {
    let path = BoundedProgram(name: name, package: package).path
    return (name, path == nil ? "missing" : "found", "\(use); Debian package \(package)")
  }
}
