import ArgumentParser
import Networks
import Reports

/// Whose network is looked at, and what its ties weigh.
struct GraphOptions: ParsableArguments {
  /// The modes by the words of the command line.
  enum ModeWord: String, CaseIterable, ExpressibleByArgument {
    case organizations
    case documents

    var mode: Mode { self == .organizations ? .rows : .columns }
  }

  /// The weights of a projection by the words of the command line.
  enum WeightWord: String, CaseIterable, ExpressibleByArgument {
    case shared
    case newman
    case fractional
    case perPair = "per-pair"
    case jaccard
    case overlapMinimum = "overlap-min"
    case overlapMaximum = "overlap-max"
    case cosine
    case none

    /// The weight; nil stands for 1 each.
    var weight: TieWeight? { ExchangeWeight(rawValue: rawValue)?.tieWeight }

    /// The weight as people write it.
    var words: String {
      switch self {
      case .shared: "number of shared documents"
      case .newman: "Newman's Σ 1/(k−1)"
      case .fractional: "Σ 1/k"
      case .perPair: "Σ 2/(k(k−1))"
      case .jaccard: "Jaccard"
      case .overlapMinimum: "overlap, c/min"
      case .overlapMaximum: "overlap, c/max"
      case .cosine: "cosine"
      case .none: "each tie 1"
      }
    }
  }

  @Option(
    name: .customLong("of"), help: "Whose network: organizations or documents.")
  var mode: ModeWord = .organizations

  @Option(
    help: ArgumentHelp(
      "What the ties of the projection weigh.",
      discussion: """
        Over the shared documents, k their number of signers: shared Σ 1, newman Σ 1/(k−1), \
        fractional Σ 1/k, per-pair Σ 2/(k(k−1)); or jaccard, overlap-min, overlap-max, cosine; \
        none weighs each tie 1.
        """))
  var weight: WeightWord = .newman
}
