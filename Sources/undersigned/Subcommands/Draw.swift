import ArgumentParser
import Coalitions
import Figures
import Foundation
import Networks
import Reports
import Signatories

/// `undersigned draw`: one figure.
struct Draw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw one figure, in the size of your page.",
    discussion: """
      The ending of --output decides: \(FigureFile.endings.joined(separator: ", ")).

      EXAMPLES
        undersigned draw coalition-map letters/ -o map.svg
        undersigned draw bipartite-map letters/ --size one-column -o letters.pdf
        undersigned draw coalition-map letters/ --colour-by country --highlight LAWG -o map.png
        undersigned draw compare letters/ --between 2015-2019 --between 2020-2024 -o then-now.svg
        undersigned draw ego-map letters/ --around "Sin Fronteras" -o partners.svg
      """)

  /// How a bipartite map is placed.
  enum LayoutWord: String, CaseIterable, ExpressibleByArgument {
    case columns
    case free
  }

  @Argument(
    help: "The figure: \(FigureWord.allCases.map(\.rawValue).joined(separator: ", ")).")
  var figure: FigureWord
  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("The organization an ego-map is drawn around.", valueName: "name"))
  var around: String?
  @Option(
    help: ArgumentHelp(
      "A side of compare: a document, years (2015-2019), or a cluster (cluster 2). Give two.",
      valueName: "side"))
  var between: [String] = []
  @Option(help: "The most periods of the figure periods.")
  var periods = 4
  @Option(help: "How a bipartite-map is placed: letters and names in columns, or free.")
  var layout: LayoutWord = .columns
  @Option(
    help: ArgumentHelp(
      "Keeps the places of this file, and writes the places of this figure to it.",
      discussion: """
        For coalition-map and bipartite-map --layout free: when letters are added, organizations \
        stay where they were.
        """, valueName: "file"),
    completion: .file())
  var positions: String?
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file.", valueName: "file"),
    completion: .file())
  var output: String
  @OptionGroup(title: "Figures") var figureOptions: FigureOptionGroup
  @OptionGroup var networkOptions: NetworkOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var verbosity: VerbosityOptions

  func validate() throws {
    guard figure != .egoMap || around != nil else {
      throw ValidationError("An ego-map needs --around with the name of an organization.")
    }
    guard figure != .compare || between.count == 2 else {
      throw ValidationError(
        "compare needs --between twice: documents, years (2015-2019) or clusters (cluster 2).")
    }
    guard (1...9).contains(periods) else {
      throw ValidationError("--periods takes a number from 1 to 9.")
    }
    let ending = URL(filePath: output).pathExtension.lowercased()
    guard FigureFile.endings.contains(ending) else {
      throw ValidationError(
        "\(output): the ending names no format; use one of "
          + "\(FigureFile.endings.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    let outcome = try StudyReader(input: input).read()
    let network = try outcome.network(networkOptions)
    outcome.noteRollUp(networkOptions, console: verbosity.console)
    let console = verbosity.console
    let options = try figureOptions.options(for: network, of: outcome.study)
    let parts = AnalysisOnDemand(
      of: network, testing: outcome.significance(analysis, console: console), seed: analysis.seed)
    let maker = FigureMaker(
      study: outcome.study, analysis: parts, options: options, console: console)
    let request = try request(in: outcome, parts, drawing: maker.network)
    let watch = Stopwatch()
    let drawn = try await maker.figure(figure, request: request)
    try FigureFile.write(drawn, to: output)
    console.detail("computed and drawn in \(watch.seconds) s")
    try keepPlaces(of: drawn)
    FigureNotes(drawn, options: figureOptions, size: options.size).tell(on: console)
    try Closing(verbosity).close(
      outcome, found: network.organizations.count, of: "organizations in the network")
  }

  private func request(
    in outcome: StudyReader.Outcome, _ parts: AnalysisOnDemand, drawing network: SigningNetwork
  ) throws -> FigureRequest {
    var request = FigureRequest(
      periods: periods, isFree: layout == .free, kept: try keptPlaces)
    if figure == .egoMap, let around {
      request.subject = try outcome.subject(called: around, in: network)
    }
    if figure == .compare {
      request.clustering =
        between.contains(where: DocumentChoice.namesCluster) ? parts.clustering : nil
      let clusters = request.clustering?.clusters ?? []
      request.sides = try between.map { try Self.side($0, of: network, clusters: clusters) }
    }
    return request
  }

  private static func side(
    _ words: String, of network: SigningNetwork, clusters: [Cluster]
  ) throws -> CompareChart.Side {
    do throws(DocumentChoiceError) {
      let choice = try network.documents(chosenBy: words, clusters: clusters)
      return CompareChart.Side(
        name: choice.isDocument ? network.documents[choice.documents[0]].displayTitle : choice.name,
        documents: choice.documents)
    } catch {
      throw Failure.choosing(error, among: network, clusters: clusters.count)
    }
  }

  /// The places of the file, if there is one.
  private var keptPlaces: Positions? {
    get throws {
      guard let positions, FileManager.default.fileExists(atPath: positions) else { return nil }
      guard let text = try? String(contentsOfFile: positions, encoding: .utf8),
        let places = Positions(text: text)
      else {
        throw Failure.unreadable(
          "\(positions): holds no places (name, tab, x, tab, y on every line); delete it to begin "
            + "anew")
      }
      return places
    }
  }

  private func keepPlaces(of figure: Figure) throws {
    guard let positions else { return }
    guard let places = figure.places else {
      return verbosity.console.note(
        "\(positions) not written: this figure has no places that could be kept")
    }
    do throws(WritingError) {
      try AtomicFile.write(places.text, to: positions)
    } catch {
      throw Failure.unwritable(error)
    }
  }
}

extension Failure {
  /// Words that choose no documents, with what can be chosen.
  static func choosing(
    _ error: DocumentChoiceError, among network: SigningNetwork, clusters: Int
  ) -> Failure {
    switch error {
    case .nothing(let words):
      let ids = network.documents.prefix(10).map { "\n  \($0.id)" }.joined()
      let missing =
        DocumentChoice.namesCluster(words)
        ? "no such cluster (there are \(clusters))" : "no such document or year"
      return .nothingFound("--between \(words): \(missing); documents with signers are:\(ids)")
    case .several(let words, let ids):
      return .usage(
        "--between \(words) fits \(ids.count) documents; name one by its id:"
          + ids.prefix(10).map { "\n  \($0)" }.joined())
    }
  }
}
