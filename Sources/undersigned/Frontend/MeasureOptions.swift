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

  func validate() throws { _ = try selection }

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
