public import ArgumentParser
public import Coalitions
import Networks

/// How clusters are found.
struct ClusterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How clusters are found.",
      discussion: """
        bipartite on organizations and documents together (Barber's modularity); leiden, louvain, \
        cpm (constant Potts) and label-propagation on the weighted projection.
        """))
  var method: ClusteringMethod = .bipartite

  @Option(
    help: ArgumentHelp(
      "Compare with the clusters of another method: NMI, AMI, ARI, VI. May repeat.",
      valueName: "method"))
  var compare: [ClusteringMethod] = []

  @Option(help: "γ of modularity and constant Potts: larger values favour smaller clusters.")
  var resolution = 1.0

  @Option(
    help: ArgumentHelp(
      "How many seeded runs the clusters and their stability rest on.",
      discussion: "By default 100, in networks of more than 10,000 signings fewer, as in map."))
  var seeds: Int?

  @Flag(
    help: """
      Take the clusters on which the seeded runs agree (Lancichinetti & Fortunato 2012) instead \
      of those of the best run.
      """)
  var consensus = false

  func validate() throws {
    guard !consensus || !([method] + compare).contains(.labelPropagation) else {
      throw ValidationError(
        "--consensus goes with bipartite, leiden, louvain and cpm, which make a quality as great "
          + "as they can.")
    }
    guard resolution > 0, resolution.isFinite else {
      throw ValidationError("--resolution takes a positive number.")
    }
    guard (1...10_000).contains(seeds ?? 1) else {
      throw ValidationError("--seeds takes a number from 1 to 10000.")
    }
  }

  /// The settings with a seed and what the ties of the projection weigh.
  func settings(seed: UInt64, weight: TieWeight?) -> ClusteringSettings {
    ClusteringSettings(
      method: method, resolution: resolution, runs: seeds, seed: seed, weight: weight,
      isConsensus: consensus)
  }
}

extension ClusteringMethod: ExpressibleByArgument {}
