import ArgumentParser
import Coalitions
import Networks

/// How ties are tested and clusters found.
struct AnalysisOptions: ParsableArguments {
  /// The null models by the words of the command line.
  enum NullModelWord: String, CaseIterable, ExpressibleByArgument {
    case sdsm
    case fdsm
    case fixedRow = "fixed-row"
    case fixedColumn = "fixed-column"
    case fixedFill = "fixed-fill"

    /// The model with this word; `hypergeometric` is what others call `fixed-row`.
    init?(argument: String) {
      self.init(rawValue: argument == "hypergeometric" ? "fixed-row" : argument)
    }
  }

  /// How Poisson-binomial tails are computed, by the words of the command line.
  enum ApproximationWord: String, CaseIterable, ExpressibleByArgument {
    case exact
    case refinedNormal = "refined-normal"
  }

  /// The corrections by the words of the command line.
  enum CorrectionWord: String, CaseIterable, ExpressibleByArgument {
    case bh
    case by
    case holm
    case bonferroni
    case none

    var correction: Correction {
      switch self {
      case .bh: .benjaminiHochberg
      case .by: .benjaminiYekutieli
      case .holm: .holm
      case .bonferroni: .bonferroni
      case .none: .none
      }
    }
  }

  @Option(
    name: .customLong("null"),
    help: ArgumentHelp(
      "The null model.",
      discussion: """
        What chance holds fixed. sdsm: the expected letters of each organization and signers of \
        each letter; fdsm: both exactly, by --trials random tables; fixed-row: the letters of each \
        organization (hypergeometric); fixed-column: the signers of each letter; fixed-fill: the \
        number of signatures.
        """))
  var nullModel: NullModelWord = .sdsm

  @Option(help: "How many random tables --null fdsm draws, and how many correct groups.")
  var trials = 1000

  @Option(
    help: """
      Tails of sdsm: exact, or refined-normal for comparison with R's backbone.
      """)
  var approximation: ApproximationWord = .exact

  @Option(help: "The significance level.")
  var alpha = 0.05

  @Option(help: "How p-values are corrected for the number of pairs.")
  var correction: CorrectionWord = .bh

  @Option(help: "The seed of everything that is drawn by chance.")
  var seed: UInt64 = 7

  func validate() throws {
    guard alpha > 0, alpha < 1 else { throw ValidationError("--alpha lies between 0 and 1.") }
    guard (1...10_000_000).contains(trials) else {
      throw ValidationError("--trials takes a number from 1 to 10000000.")
    }
    guard approximation == .exact || nullModel == .sdsm else {
      throw ValidationError("--approximation refined-normal goes with --null sdsm.")
    }
  }

  var significance: SignificanceSettings {
    SignificanceSettings(nullModel: model, level: alpha, correction: correction.correction)
  }

  private var model: NullModel {
    switch nullModel {
    case .sdsm: .stochasticDegreeSequence(approximation == .exact ? .exact : .refinedNormal)
    case .fdsm: .fixedDegreeSequence(trials: trials, seed: seed)
    case .fixedRow: .fixedRow
    case .fixedColumn: .fixedColumn
    case .fixedFill: .fixedFill
    }
  }
}
