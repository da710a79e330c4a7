import ArgumentParser
import Coalitions
import Networks
import Reports

/// `undersigned measure`: centralities, clusters, figures of the network.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures of organizations or documents; clusters and figures of the network.",
    discussion: """
      EXAMPLES
        undersigned measure letters/ --format tsv
        undersigned measure --list-measures
        undersigned measure letters/ --measures constraint,effective_size,katz --weight shared
        undersigned measure coded.csv --of documents --measures all --format json
        undersigned measure coded.csv --measures pq_core --core-degrees 3,2
        undersigned measure coded.csv --measures sampled_betweenness --sources 500
        undersigned measure letters/ --by country
        undersigned measure letters/ --clusters --method leiden --weight jaccard
        undersigned measure letters/ --compare leiden --compare louvain
        undersigned measure letters/ --roll-up parents
        undersigned measure coded.csv --network
        undersigned measure coded.csv --network --by-period year --window 3
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Measures") var measures: MeasureOptions
  @OptionGroup(title: "Graph") var graph: GraphOptions
  @Flag(name: .customLong("network"), help: "The figures of the whole network instead.")
  var wholeNetwork = false
  @OptionGroup(title: "Time") var periods: PeriodOptions
  @Flag(help: "The clusters instead.")
  var clusters = false
  @OptionGroup(title: "Clusters") var clustering: ClusterOptions
  @OptionGroup(title: "Stability") var stability: StabilityOptions
  @OptionGroup(title: "Stability") var strata: StrataOptions
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard periods.unit == nil || wholeNetwork else {
      throw ValidationError("--by-period goes with --network, or with rank newcomers.")
    }
    try stability.refuse(with: networkOptions)
  }

  func run() throws {
    if measures.listMeasures { return try Printer(options: output).print(.measureList) }
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    outcome.noteRollUp(networkOptions, console: output.verbosity.console)
    if let attribute = measures.attribute {
      try AttributeCheck.require(attribute, of: graph.mode.mode, in: network)
    }
    let tables = MeasureTables(
      network: network, graph: graph, settings: try measures.settings(seed: analysis.seed),
      clusters: clustering.settings(seed: analysis.seed, weight: graph.weight.weight),
      stability: stability.settings(seed: analysis.seed, strata: strata.strata),
      console: output.verbosity.console)
    let selection = try measures.selection
    let table: Table
    do throws(NetworksError) {
      table = try self.table(from: tables, selection, of: outcome)
    } catch {
      throw Failure.computing(
        error, of: selection.flatMap { $0.measures.count == 1 ? $0.measures.first : nil })
    }
    try Printer(options: output).print(table)
    try Closing(output.verbosity).close(
      outcome, found: network.organizations.count, of: "organizations in the network")
  }

  private func table(
    from tables: MeasureTables, _ selection: (measures: [VertexMeasure], withClusters: Bool)?,
    of outcome: StudyReader.Outcome
  ) throws(NetworksError) -> Table {
    if !clustering.compare.isEmpty { return try tables.comparison(with: clustering.compare) }
    if clusters { return try tables.members() }
    if wholeNetwork {
      guard let windows = periods.settings else {
        return .figures(try tables.figures(attribute: measures.attribute))
      }
      return try tables.figures(in: windows, attribute: measures.attribute)
    }
    if let selection {
      return try tables.chosen(
        selection.measures, withClusters: selection.withClusters, attribute: measures.attribute)
    }
    if graph.mode == .organizations, graph.weight == .newman, measures.attribute == nil {
      return try tables.usual(
        doubt: outcome.nameDoubt(about: tables.network, networkOptions, analysis))
    }
    return try tables.chosen(
      VertexMeasure.usual, withClusters: true, attribute: measures.attribute)
  }
}
