import ArgumentParser
import Coalitions
import Networks

/// How ties are tested and clusters found.
struct AnalysisOptions: ParsableArguments {
  /// The null models by the words of the command line.
  enum NullModelWord: String, CaseIterable, ExpressibleByArgument {
    case sdsm
    case hypergeometric
    case fixedFill = "fixed-fill"
    case fixedColumn = "fixed-column"

    var model: NullModel {
      switch self {
      case .sdsm: .stochasticDegreeSequence()
      case .hypergeometric: .fixedRow
      case .fixedFill: .fixedFill
      case .fixedColumn: .fixedColumn
      }
    }
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
        sdsm holds the expected number of letters of each organization and of signers of each \
        letter; hypergeometric the letters of each organization only.
        """))
  var nullModel: NullModelWord = .sdsm

  @Option(help: "The significance level.")
  var alpha = 0.05

  @Option(help: "How p-values are corrected for the number of pairs.")
  var correction: CorrectionWord = .bh

  @Option(help: "The seed of everything that is drawn by chance.")
  var seed: UInt64 = 7

  func validate() throws {
    guard alpha > 0, alpha < 1 else { throw ValidationError("--alpha lies between 0 and 1.") }
  }

  var significance: SignificanceSettings {
    SignificanceSettings(
      nullModel: nullModel.model, level: alpha, correction: correction.correction)
  }
}
