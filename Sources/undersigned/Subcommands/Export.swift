public import ArgumentParser
import Coalitions
import Figures
import Foundation
import Networks
public import Reports

/// `undersigned export`: the network for other programs.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the network for Gephi, R, Python, UCINET, Pajek, Cytoscape, SQL or Excel.",
    discussion: """
      The ending of --output decides: \
      \(ExportFile.endings.joined(separator: ", ")). sqlite holds the whole run, xlsx its tables. \
      Beside a .net go its partitions (.clu) and vectors (.vec), beside a .csv the nodes.

      EXAMPLES
        undersigned export letters/ -o network.graphml
        undersigned export letters/ --projection --weight newman -o allies.gexf
        undersigned export letters/ --layout -o letters.gexf
        undersigned export letters/ -o campaign.sqlite
        undersigned export letters/ -o tables.xlsx
        undersigned export letters/ --backbone --null fdsm --trials 10000 -o backbone.graphml
        undersigned export letters/ --projection --of documents -o letters.gexf
      """)

  @OptionGroup var input: InputOptions
  @Flag(help: "Organizations that sign together, instead of organizations and documents.")
  var projection = false
  @Flag(
    help: "The projection with only the ties that are stronger than the null model expects.")
  var backbone = false
  @Option(name: .customLong("of"), help: "Whose projection: organizations or documents.")
  var mode: GraphOptions.ModeWord = .organizations
  @Option(
    help: """
      What the ties of a projection weigh; whatever it is, every tie carries all weights, its \
      expectation, p and q.
      """)
  var weight: ExchangeWeight = .sharedDocuments
  @Flag(help: "Give every node a place, where the format keeps places.")
  var layout = false
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file.", valueName: "file"),
    completion: .file())
  var output: String
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup(title: "Test") var analysis: AnalysisOptions
  @OptionGroup(title: "Test") var tail: TailOptions
  @OptionGroup(title: "Test") var test: TestOptions
  @OptionGroup(title: "Test") var strata: StrataOptions
  @OptionGroup var verbosity: VerbosityOptions

  func validate() throws {
    guard ExportFile(path: output) != nil else {
      let known = ExportFile.endings.joined(separator: ", ")
      throw ValidationError("\(output): the ending names no format; use one of \(known).")
    }
    guard mode == .organizations || projection || backbone else {
      throw ValidationError("--of documents goes with --projection or --backbone.")
    }
  }

  func run() async throws {
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    outcome.noteRollUp(networkOptions, console: verbosity.console)
    let console = verbosity.console
    let settings = try test.applied(
      to: outcome.significance(analysis, console: console), tail: tail.tail,
      strata: strata.strata, network: network, mode: mode.mode, console: console)
    switch ExportFile(path: output) {
    case .network(let format):
      let graph = try computed { () throws(NetworksError) in
        try exchanged(network, testing: settings)
      }
      try write(await drawn(graph, console: console), as: format)
      return try Closing(verbosity).close(outcome, found: graph.edges.count, of: "edges")
    case .archive:
      try ArchiveFile.write(outcome, try analyzed(network, testing: settings), to: output)
    case .workbook:
      let doubt = outcome.nameDoubt(about: network, networkOptions, analysis)
      try ExportFile.write(
        outcome.tables(try analyzed(network, testing: settings), doubt: doubt), to: output)
    case nil: return
    }
    try Closing(verbosity).close(outcome, found: network.incidence.count, of: "edges")
  }

  private func analyzed(
    _ network: SigningNetwork, testing settings: SignificanceSettings?
  ) throws -> Analysis {
    try computed { () throws(NetworksError) in
      try Analysis(of: network, testing: settings, seed: analysis.seed)
    }
  }

  private func computed<Value>(_ body: () throws(NetworksError) -> Value) throws -> Value {
    do throws(NetworksError) {
      return try body()
    } catch {
      throw Failure.computing(error)
    }
  }

  /// The graph in the colours of its clusters and, if asked for, with places.
  private func drawn(_ graph: ExchangeGraph, console: Console) async -> ExchangeGraph {
    var places: Positions?
    if layout {
      places = await LayoutChild.positions(for: graph.layoutRequest, console: console)
    }
    return graph.drawn { node in
      places?[DOT.ID(node.id)].map { .init(x: $0.x, y: $0.y) }
    } in: { node in
      graph.cluster(of: node).map { .init(Palette.light.category($0 - 1)) }
    }
  }

  private func write(_ graph: ExchangeGraph, as format: ExchangeFormat) throws {
    let stem = URL(filePath: output).deletingPathExtension().relativePath
    do throws(WritingError) {
      try AtomicFile.write(to: output) { stream in format.write(graph, to: &stream) }
      for companion in format.companions(of: graph) {
        _ = try AtomicFile.write(companion.text, to: stem + companion.suffix)
      }
    } catch {
      throw Failure.unwritable(error)
    }
  }

  private func exchanged(
    _ network: SigningNetwork, testing settings: SignificanceSettings?
  ) throws(NetworksError) -> ExchangeGraph {
    let clustering = network.clustering(seed: analysis.seed)
    guard projection || backbone else {
      return ExchangeGraph(
        network, measures: try network.measures(clustering: clustering),
        clusters: clustering.clusters)
    }
    let ties = try network.rankedTies(settings, of: mode.mode)
    let projected = try ProjectedTies(
      backbone ? ties.backbone : ties.ranked, of: network, in: mode.mode,
      choice: backbone ? "Backbone: \(ties.backboneRule)." : nil)
    return ExchangeGraph(
      projecting: projected, of: network, weight: weight,
      measures: mode == .organizations ? try network.measures(clustering: clustering) : [],
      clusters: clustering.clusters)
  }
}

extension ExchangeWeight: ExpressibleByArgument {}

extension ExchangeGraph {
  /// What is asked of a layout of this graph.
  fileprivate var layoutRequest: LayoutRequest {
    let ids = nodes.map { DOT.ID($0.id) }
    return LayoutRequest(
      vertices: ids, edges: edges.map { (ids[$0.source], ids[$0.target], $0.weight) })
  }
}

extension ExchangeGraph.Color {
  fileprivate init(_ color: Figures.Color) {
    self.init(red: color.red, green: color.green, blue: color.blue)
  }
}
