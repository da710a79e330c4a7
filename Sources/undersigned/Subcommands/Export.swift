public import ArgumentParser
import Coalitions
import Foundation
import Networks
public import Reports

/// `undersigned export`: the network for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the network for Gephi, R, Python, UCINET, Pajek, Cytoscape, SQL or Excel.",
    discussion: """
      The ending of --output decides: \
      \(ExportFile.endings.joined(separator: ", ")). sqlite holds the whole run, xlsx its tables.

      EXAMPLES
        undersigned export letters/ -o network.graphml
        undersigned export letters/ --projection --weight newman -o allies.gexf
        undersigned export letters/ -o campaign.sqlite
        undersigned export letters/ -o tables.xlsx
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
    guard ExportFile(path: output) != nil else {
      let known = ExportFile.endings.joined(separator: ", ")
      throw ValidationError("\(output): the ending names no format; use one of \(known).")
    }
  }

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    outcome.noteRollUp(networkOptions, console: verbosity.console)
    let computed: Analysis
    do throws(NetworksError) {
      computed = try Analysis(
        of: network, testing: outcome.significance(analysis, console: verbosity.console),
        seed: analysis.seed)
    } catch {
      throw Failure.computing(error)
    }
    let graph = exchanged(computed)
    switch ExportFile(path: output) {
    case .network(let format): try write(graph, as: format)
    case .archive: try ArchiveFile.write(outcome, computed, to: output)
    case .workbook:
      let doubt = outcome.nameDoubt(about: network, networkOptions, analysis)
      try ExportFile.write(outcome.tables(computed, doubt: doubt), to: output)
    case nil: return
    }
    try Closing(verbosity).close(outcome, found: graph.edges.count, of: "edges")
  }

  private func write(_ graph: ExchangeGraph, as format: ExchangeFormat) throws {
    do throws(WritingError) {
      try AtomicFile.write(to: output) { stream in format.write(graph, to: &stream) }
    } catch {
      throw Failure.unwritable(error)
    }
  }

  private func exchanged(_ analysis: Analysis) -> ExchangeGraph {
    projection
      ? ExchangeGraph(
        projecting: analysis.ties.ranked, of: analysis.network, weight: weight,
        measures: analysis.measures, clusters: analysis.clustering.clusters)
      : ExchangeGraph(
        analysis.network, measures: analysis.measures, clusters: analysis.clustering.clusters)
  }
}

extension ExchangeWeight: ExpressibleByArgument {}
