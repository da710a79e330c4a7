public import ArgumentParser
import Coalitions
import Foundation
import Networks
public import Reports

/// `undersigned export`: the network for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the network for Gephi, R, Python, UCINET, Pajek, Cytoscape.",
    discussion: """
      The ending of --output decides: \
      \(ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")).

      EXAMPLES
        undersigned export letters/ -o network.graphml
        undersigned export letters/ --projection --weight newman -o allies.gexf
      """)

  @OptionGroup var input: InputOptions
  @Flag(help: "Organizations that sign together, instead of organizations and documents.")
  var projection = false
  @Option(help: "What the ties of a projection weigh: shared, newman or jaccard.")
  var weight: ExchangeWeight = .sharedDocuments
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file.", valueName: "file"),
    completion: .file())
  var output: String
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var verbosity: VerbosityOptions

  func validate() throws {
    guard format != nil else {
      let known = ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(output): the ending names no format; use one of \(known).")
    }
  }

  private var format: ExchangeFormat? {
    ExchangeFormat(fileExtension: URL(filePath: output).pathExtension)
  }

  func run() throws {
    guard let format else { return }
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    let graph: ExchangeGraph
    do throws(NetworksError) {
      graph = try exchanged(
        network, testing: outcome.significance(analysis, console: verbosity.console))
    } catch {
      throw Failure.computing(error)
    }
    do throws(WritingError) {
      try AtomicFile.write(to: output) { stream in format.write(graph, to: &stream) }
    } catch {
      throw Failure.unwritable(error)
    }
    try Closing(verbosity).close(outcome, found: graph.edges.count, of: "edges")
  }

  private func exchanged(
    _ network: SigningNetwork, testing settings: SignificanceSettings?
  ) throws(NetworksError) -> ExchangeGraph {
    let analysis = try Analysis(of: network, testing: settings, seed: analysis.seed)
    return projection
      ? ExchangeGraph(
        projecting: analysis.ties.ranked, of: network, weight: weight,
        measures: analysis.measures, clusters: analysis.clustering.clusters)
      : ExchangeGraph(
        network, measures: analysis.measures, clusters: analysis.clustering.clusters)
  }
}

extension ExchangeWeight: ExpressibleByArgument {}
