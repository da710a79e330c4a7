import ArgumentParser
import Coalitions

/// How far a ranking rests on the letters at hand.
struct StabilityOptions: ParsableArguments {
  @Option(help: "How often half the documents are drawn; from 20 documents on.")
  var draws = 1000

  @Option(help: "How many first places --draws watch.")
  var places = 10

  @Flag(
    help: """
      Say that the documents are a sample of a population: adds 95 % bootstrap intervals of the \
      ranks.
      """)
  var population = false

  func validate() throws {
    guard (1...1_000_000).contains(draws) else {
      throw ValidationError("--draws takes a number from 1 to 1000000.")
    }
    guard places >= 1 else { throw ValidationError("--places takes a number from 1.") }
  }

  /// Refuses to draw documents with replacement where roles have weights.
  func refuse(with network: NetworkOptions) throws {
    guard !population || network.roleWeights.isEmpty else {
      throw ValidationError(
        "--population draws whole documents and doesn't go with --role-weight.")
    }
  }

  /// The settings with a seed and the strata the documents are drawn from apart.
  func settings(seed: UInt64, strata: String?) -> StabilitySettings {
    StabilitySettings(
      draws: draws, top: places, seed: seed, strata: strata, isSample: population)
  }
}
