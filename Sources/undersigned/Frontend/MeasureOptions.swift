import ArgumentParser
import Coalitions
import Foundation

/// Which measures are printed.
struct MeasureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The measures, separated by commas, or all.",
      discussion: "Without it the usual ones with ranks. --list-measures names them all.",
      valueName: "words"))
  var measures: String?

  @Flag(help: "Name every measure with its graph, its weight and its normalisation.")
  var listMeasures = false

  @Option(
    help: ArgumentHelp(
      "The degrees p,q of the measure pq_core.",
      discussion: "Its members have p documents, which have q of its members.",
      valueName: "p,q"))
  var coreDegrees = "2,2"

  @Option(help: "How many vertices the measure sampled_betweenness starts from.")
  var sources = 256

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      "Measure how an attribute parts the network: brokerage, E–I index, mixing, assortativity.",
      discussion: """
        A further column of organizations.csv, or type, place, group; of documents a further \
        column of documents.csv, or kind, year.
        """, valueName: "column"))
  var attribute: String?

  /// The words that stand for columns of the clustering.
  private static let ofClusters = ["community", "stability"]

  func validate() throws {
    _ = try selection
    _ = try settings(seed: 0)
  }

  /// What measures are told beside the network.
  func settings(seed: UInt64) throws -> MeasureSettings {
    let degrees = coreDegrees.split(separator: ",", omittingEmptySubsequences: false).map {
      Int($0.trimmingCharacters(in: .whitespaces))
    }
    guard degrees.count == 2, let own = degrees[0], let other = degrees[1], own >= 0, other >= 0
    else { throw ValidationError("--core-degrees takes two numbers from 0, such as 2,3.") }
    guard sources >= 1 else { throw ValidationError("--sources takes a number from 1.") }
    return MeasureSettings(
      ownCoreDegree: own, otherCoreDegree: other, sources: sources, seed: seed)
  }

  /// What was chosen: measures, and whether the clusters' columns; nil where nothing was.
  var selection: (measures: [VertexMeasure], withClusters: Bool)? {
    get throws {
      guard let measures else { return nil }
      if measures == "all" { return (VertexMeasure.all, true) }
      let words = measures.split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard !words.isEmpty else { throw ValidationError("--measures takes words, or all.") }
      let chosen = try words.filter { !Self.ofClusters.contains($0) }.map(Self.measure)
      return (chosen, words.contains(where: Self.ofClusters.contains))
    }
  }

  /// The measure with this word, or a near miss.
  static func measure(_ word: String) throws -> VertexMeasure {
    guard let measure = VertexMeasure.named(word) else {
      throw ValidationError(
        "“\(word)” is no measure: "
          + NearMiss.sentence(for: word, among: VertexMeasure.all.map(\.id) + ofClusters) + ".")
    }
    return measure
  }
}
