import ArgumentParser
import Foundation
import Graphviz
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
      (
        "rsvg-convert", Self.isInstalled("rsvg-convert") ? "found" : "missing",
        "PDF and PNG; Debian package librsvg2-bin"
      ),
      ("system", ProcessInfo.processInfo.operatingSystemVersionString, ""),
      ("cores", String(ProcessInfo.processInfo.activeProcessorCount), "used for reading"),
    ]
    try Printer(options: output).print(
      Table(
        name: "doctor", title: "What undersigned stands on",
        columns: [.init("part"), .init("version"), .init("use")],
        rows: rows.map { [.text($0.0), .text($0.1), .text($0.2)] }))
  }

  private static func isInstalled(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}
