import Coalitions
import Figures
import Graphviz
import Letters
import Networks
import Reports
import Signatories

/// The files of `undersigned map`.
struct MapResults {
  let outcome: StudyReader.Outcome
  let analysis: Analysis
  /// What is still being computed while the figures are drawn.
  let pending: Pending
  /// The names that stand for another organization than in the run that wrote the folder before.
  let changes: [IdentityChange]
  let maker: FigureMaker
  /// The figures to draw.
  let plan: [PlannedFigure]
  let console: Console

  /// What only the tables need.
  struct Pending: Sendable {
    /// How far ranks and shared documents move with the open name questions.
    let doubt: Task<NameDoubt, Never>
    let sensitivity: Task<Sensitivity, any Error>
  }

  /// How many steps `write(to:)` tells the bar of, about: not every network can show every figure.
  static let steps = FigureWord.allCases.count + 3

  /// Writes everything, all figures once more as a gallery where one is wanted; returns the number
  /// of files.
  func write(to folder: String, withGallery: Bool) async throws -> Int {
    do throws(WritingError) {
      try AtomicFile.makeFolder(folder + "/tables")
      try AtomicFile.makeFolder(folder + "/figures")
    } catch {
      throw Failure.unwritable(error)
    }
    let exchange = Task { [exchanged] in try Self.write(exchanged, to: folder) }
    let figures = try await drawn(into: folder, withGallery: withGallery)
    console.progress?.show("what the results depend on")
    let tables = try await tables
    console.progress?.show("tables and report")
    let writing = Task { try Self.write(tables, to: folder) }
    try writeReport(with: figures.map(Self.reported), tables: tables, to: folder)
    try await writing.value
    try await exchange.value
    return tables.count + 2 + figures.reduce(0) { $0 + Self.endings(of: $1).count } + 1
      + (withGallery ? plan.count : 0)
  }

  private static func write(_ tables: [Table], to folder: String) throws {
    do throws(WritingError) {
      for table in tables {
        try AtomicFile.write(to: "\(folder)/tables/\(table.name).csv") { stream in
          table.write(as: .csv, to: &stream)
        }
      }
    } catch {
      throw Failure.unwritable(error)
    }
  }

  private static func write(_ graph: ExchangeGraph, to folder: String) throws {
    do throws(WritingError) {
      for (name, format) in [("network.graphml", ExchangeFormat.graphml), ("network.json", .json)] {
        try AtomicFile.write(to: "\(folder)/\(name)") { stream in
          format.write(graph, to: &stream)
        }
      }
    } catch {
      throw Failure.unwritable(error)
    }
  }

  /// Draws and writes the figures; returns those of the report.
  private func drawn(into folder: String, withGallery: Bool) async throws -> [Figure] {
    var figures: [Figure] = []
    for planned in plan where planned.isReported || withGallery {
      console.progress?.show("drawing \(planned.name)")
      let figure = try await maker.figure(planned)
      if withGallery { try Gallery.write(figure, to: folder + "/gallery") }
      guard planned.isReported else { continue }
      for ending in Self.endings(of: figure) {
        try FigureFile.write(figure, to: "\(folder)/\(Self.path(of: figure, ending))")
      }
      figures.append(figure)
    }
    return figures
  }

  /// Graphviz draws the maps; charts are no graphs.
  private static func endings(of figure: Figure) -> [String] {
    figure.isChart ? ["svg", "csv"] : ["svg", "dot", "csv"]
  }

  /// The two maps of the whole stand beside the report, the other figures in a folder of their own.
  private static func path(of figure: Figure, _ ending: String) -> String {
    let whole: [FigureWord] = [.coalitionMap, .bipartiteMap]
    let folder = whole.map(\.rawValue).contains(figure.name) ? "" : "figures/"
    return "\(folder)\(figure.name).\(ending)"
  }

  private func writeReport(
    with figures: [ReportFigure], tables: [Table], to folder: String
  ) throws {
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
    let prefix = figure.name + "."
    let bare = figure.withoutWords
    do throws(GraphvizError) {
      return ReportFigure(
        name: figure.name, title: figure.title, caption: figure.caption,
        alternativeText: figure.alternativeText,
        svg: bare.isChart ? bare.plainChartSVG : try bare.svg(idPrefix: prefix),
        map: figure.isChart ? nil : ReportMap(bare.parts, prefix: prefix),
        files: endings(of: figure).map {
          ReportFile(path: path(of: figure, $0), title: $0.uppercased())
        })
    } catch {
      throw Failure.drawing(error)
    }
  }

  private var exchanged: ExchangeGraph {
    ExchangeGraph(
      analysis.network, measures: analysis.measures, clusters: analysis.clustering.clusters)
  }

  private var tables: [Table] {
    get async throws {
      let sensitivity: Sensitivity
      do {
        sensitivity = try await pending.sensitivity.value
      } catch let error as NetworksError {
        throw Failure.computing(error)
      }
      return outcome.tables(analysis, doubt: await pending.doubt.value, changes: changes)
        + [.sensitivity(sensitivity)]
    }
  }
}

extension ReportMap {
  /// The parts of a figure as the report points at them.
  init(_ parts: FigureParts, prefix: String) {
    self.init(
      prefix: prefix,
      items: parts.items.map { item in
        Item(
          elements: item.elements, words: item.words,
          organization: item.isOrganization
            ? item.elements.first.map { String($0.dropFirst("organization-".count)) } : nil,
          container: item.container)
      },
      links: parts.links.map { Link(element: $0.element, ends: $0.ends) })
  }
}
