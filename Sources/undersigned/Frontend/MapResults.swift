import Coalitions
import Figures
import Graphviz
import Letters
import Reports
import Signatories

/// The files of `undersigned map`.
struct MapResults {
  let outcome: StudyReader.Outcome
  let analysis: Analysis
  /// How far ranks and shared documents move with the open name questions.
  let doubt: NameDoubt
  /// The names that stand for another organization than in the run that wrote the folder before.
  let changes: [IdentityChange]
  let sensitivity: Sensitivity
  let figureOptions: FigureOptions
  let console: Console

  /// Writes everything; returns the number of files.
  func write(to folder: String) async throws -> Int {
    do throws(WritingError) {
      try AtomicFile.makeFolder(folder + "/tables")
      try AtomicFile.makeFolder(folder + "/figures")
      for table in tables {
        try AtomicFile.write(table.text(as: .csv), to: "\(folder)/tables/\(table.name).csv")
      }
      for (name, format) in [("network.graphml", ExchangeFormat.graphml), ("network.json", .json)] {
        try AtomicFile.write(to: "\(folder)/\(name)") { stream in
          format.write(exchanged, to: &stream)
        }
      }
    } catch {
      throw Failure.unwritable(error)
    }
    let figures = try await figures
    for figure in figures {
      for ending in Self.endings(of: figure) {
        try FigureFile.write(figure, to: "\(folder)/\(Self.path(of: figure, ending))")
      }
    }
    try writeReport(with: figures.map(Self.reported), to: folder)
    return tables.count + 2 + figures.reduce(0) { $0 + Self.endings(of: $1).count } + 1
  }

  /// Graphviz draws the maps; charts are no graphs.
  private static func endings(of figure: Figure) -> [String] {
    figure.isChart ? ["svg", "csv"] : ["svg", "dot", "csv"]
  }

  /// Maps stand beside the report, the other figures in a folder of their own.
  private static func path(of figure: Figure, _ ending: String) -> String {
    let folder = figure.name.hasSuffix("-map") ? "" : "figures/"
    return "\(folder)\(figure.name).\(ending)"
  }

  private func writeReport(with figures: [ReportFigure], to folder: String) throws {
    let report = HTMLReport(
      ReportContent(
        of: outcome.study, analysis: analysis, skipped: outcome.skippedFiles, figures: figures,
        tables: tables, title: "Who signs with whom", version: Version.current))
    do throws(WritingError) {
      try AtomicFile.write(to: folder + "/report.html") { stream in report.write(to: &stream) }
    } catch {
      throw Failure.unwritable(error)
    }
  }

  private static func reported(_ figure: Figure) throws -> ReportFigure {
    do throws(GraphvizError) {
      return ReportFigure(
        name: figure.name, title: figure.title, caption: figure.caption,
        alternativeText: figure.alternativeText,
        svg: figure.isChart ? figure.plainChartSVG : try figure.svg(),
        files: endings(of: figure).map {
          ReportFile(path: path(of: figure, $0), title: $0.uppercased())
        })
    } catch {
      throw Failure.drawing(error)
    }
  }

  private var figures: [Figure] {
    get async throws {
      var figures: [Figure] = []
      for word in FigureWord.ofMap { figures.append(try await maker.figure(word)) }
      return figures
    }
  }

  private var maker: FigureMaker {
    FigureMaker(
      study: outcome.study, analysis: analysis, options: figureOptions, console: console)
  }

  /// Draws every figure once more into a folder; returns the number of files.
  func writeGallery(to folder: String) async throws -> Int {
    try await Gallery(maker: maker).write(to: folder)
  }

  private var exchanged: ExchangeGraph {
    ExchangeGraph(
      analysis.network, measures: analysis.measures, clusters: analysis.clustering.clusters)
  }

  private var tables: [Table] {
    outcome.tables(analysis, doubt: doubt, changes: changes) + [.sensitivity(sensitivity)]
  }
}
