public import ArgumentParser
public import Figures
import Foundation
import Graphviz
import Reports

/// `undersigned layout`: DOT in, positions out.
///
/// The command line lays out in a child of itself, since a layout can't be interrupted.
struct Layout: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lay out a graph: DOT on standard input, one line per node on standard output.",
    shouldDisplay: false)

  @Option(help: "The engine of Graphviz.")
  var engine: LayoutEngine = .neato

  func run() throws {
    let dot = (try? FileHandle.standardInput.readToEnd()) ?? Data()
    do throws(GraphvizError) {
      let positions = try Graphviz.Layout.run(
        dot: String(decoding: dot, as: UTF8.self), engine: engine)
      print(positions.text, terminator: "")
    } catch {
      throw Failure.drawing(error)
    }
  }
}

extension LayoutEngine: ExpressibleByArgument {}
