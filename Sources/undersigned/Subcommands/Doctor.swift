import Archive
import ArgumentParser
import Foundation
import Graphviz
import Letters
import Reports
import Spreadsheets

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
    let rows = try [
      ("undersigned", Version.current, "the program itself"),
      ("graphviz", graphviz, "layout and drawing"),
      ("libxml2", ReadingLibraries.xml, "reading HTML, DOCX, ODT"),
      ("libarchive", ReadingLibraries.archive, "reading DOCX, ODT, ZIP and tar"),
      Self.sqlite(),
      ("libxlsxwriter", Workbook.writerVersion, "XLSX of the tables"),
      Self.program("rsvg-convert", "--version", of: "librsvg2-bin", for: "PDF and PNG"),
      Self.program("pdftotext", "-v", of: "poppler-utils", for: "reading PDF"),
      Self.program("pdfinfo", "-v", of: "poppler-utils", for: "the structure of tagged PDF"),
      Self.program("pdftoppm", "-v", of: "poppler-utils", for: "--ocr"),
      Self.program("tesseract", "--version", of: "tesseract-ocr", for: "--ocr"),
      ("system", ProcessInfo.processInfo.operatingSystemVersionString, ""),
      ("cores", String(ProcessInfo.processInfo.activeProcessorCount), "used for reading"),
    ]
    try Printer(options: output).print(
      Table(
        name: "doctor", title: "What undersigned stands on",
        columns: [.init("part"), .init("version"), .init("use")],
        rows: rows.map { [.text($0.0), .text($0.1), .text($0.2)] }))
  }

  private static func sqlite() throws -> (String, String, String) {
    do throws(ArchiveError) {
      let (version, searches) = try Archive.engine()
      return ("sqlite", version, searches ? "the archive, with full-text search" : "the archive")
    } catch {
      throw Failure.archive(error)
    }
  }

  private static func program(
    _ name: String, _ flag: String, of package: String, for use: String
  ) -> (String, String, String) {
    let program = BoundedProgram(name: name, package: package)
    let version = program.path.map { _ in program.version(asked: flag) ?? "found" }
    return (name, version ?? "missing", "\(use); Debian package \(package)")
  }
}
