import Figures
import Graphviz
import Reports

/// Every figure of a run in one folder, as small SVG files, for a look at all of them.
enum Gallery {
  /// Writes a figure under its name.
  static func write(_ figure: Figure, to folder: String) throws {
    do {
      try AtomicFile.makeFolder(folder)
      let svg = figure.isChart ? figure.plainChartSVG : try figure.svg()
      try AtomicFile.write(svg, to: "\(folder)/\(figure.name).svg")
    } catch let error as WritingError {
      throw Failure.unwritable(error)
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
  }
}
