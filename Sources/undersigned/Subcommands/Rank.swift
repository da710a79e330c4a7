import ArgumentParser
import Coalitions
import Networks
import Reports

/// `undersigned rank`: who co-signs most.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Which organizations, pairs and groups co-sign most often; who is new.",
    discussion: """
      EXAMPLES
        undersigned rank pairs letters/ --format tsv
        undersigned rank pairs letters/ --null fdsm --trials 20000 --correction holm
        undersigned rank pairs letters/ --at-risk lifetime
        undersigned rank pairs letters/ --tail lower
        undersigned rank groups letters/ --order surprise --min-shared 3
        undersigned rank organizations letters/ --order betweenness
        undersigned rank newcomers letters/ --by-period year --window 3
      """)

  /// What is ranked.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case organizations
    case pairs
    case groups
    case newcomers
  }

  @Argument(help: "organizations, pairs, groups or newcomers.")
  var subject: Subject
  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Order") var order: RankOptions
  @OptionGroup(title: "Graph") var graph: GraphOptions
  @OptionGroup(title: "Pairs") var pairs: PairOptions
  @OptionGroup(title: "Test") var analysis: AnalysisOptions
  @OptionGroup(title: "Test") var tail: TailOptions
  @OptionGroup(title: "Test") var test: TestOptions
  @OptionGroup(title: "Test") var strata: StrataOptions
  @OptionGroup(title: "Stability") var stability: StabilityOptions
  @OptionGroup(title: "Time") var periods: PeriodOptions
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    switch subject {
    case .groups: _ = try order.groups(seed: analysis.seed)
    case .organizations: _ = try order.order.map(MeasureOptions.measure)
    case .pairs, .newcomers: break
    }
    guard graph.mode == .organizations || subject == .pairs else {
      throw ValidationError("--of documents goes with rank pairs.")
    }
    try stability.refuse(with: networkOptions)
  }

  func run() throws {
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    outcome.noteRollUp(networkOptions, console: output.verbosity.console)
    let table = try ranking(of: network, in: outcome)
    try Printer(options: output).print(table)
    try Closing(output.verbosity).close(
      outcome, found: table.rows.count, of: subject.rawValue, allowNone: subject != .organizations)
  }

  private func ranking(
    of network: SigningNetwork, in outcome: StudyReader.Outcome
  ) throws -> Table {
    let console = output.verbosity.console
    let settings = try test.applied(
      to: outcome.significance(analysis, console: console), tail: tail.tail,
      strata: subject == .pairs ? strata.strata : nil, network: network, mode: graph.mode.mode,
      console: console)
    let groups = try subject == .groups ? order.groups(seed: analysis.seed) : GroupSettings()
    let measure = try subject == .organizations ? order.order.map(MeasureOptions.measure) : nil
    do throws(NetworksError) {
      switch subject {
      case .organizations: return try organizations(of: network, by: measure, in: outcome)
      case .pairs:
        return try PairTables(
          network: network, mode: graph.mode.mode, settings: settings,
          minimumShared: order.minShared ?? 0, extras: pairs,
          doubt: outcome.nameDoubt(about: network, networkOptions, analysis)
        ).pairs()
      case .groups:
        let found = try network.groups(groups)
        if let note = found.boundNote { console.note(note) }
        return .groups(found, of: network)
      case .newcomers:
        return periods.settings.map { .periods(network.periods($0)) }
          ?? .turnover(network.turnover, of: network)
      }
    } catch {
      throw Failure.computing(error, of: measure)
    }
  }

  private func organizations(
    of network: SigningNetwork, by measure: VertexMeasure?, in outcome: StudyReader.Outcome
  ) throws(NetworksError) -> Table {
    let ranges = stability.settings(seed: analysis.seed, strata: strata.strata)
    guard let measure else {
      return try MeasureTables(
        network: network, graph: graph, clusters: ClusteringSettings(seed: analysis.seed),
        stability: ranges, console: output.verbosity.console
      ).usual(doubt: outcome.nameDoubt(about: network, networkOptions, analysis))
    }
    return .ranking(
      try network.stability(of: measure, weight: graph.weight.weight, settings: ranges),
      of: network)
  }
}
