import Networks

extension NullModel {
  /// The model, as the end of “was compared with its distribution under”.
  var sentence: String {
    switch self {
    case .fixedFill:
      "the fixed fill model, in which every table with as many signatures is equally likely (Neal "
        + "et al. 2021)."
    case .fixedRow:
      "the fixed row model, in which each organization signs its number of documents at random "
        + "(hypergeometric; Tumminello et al. 2011; Neal et al. 2021)."
    case .fixedColumn:
      "the fixed column model, in which each document draws the number of its signers at random "
        + "(Neal et al. 2021)."
    case .stochasticDegreeSequence(let tails):
      "the stochastic degree sequence model (Neal 2014; Neal et al. 2021), which keeps the "
        + "expected number of documents of each organization and of signers of each document; its "
        + "probabilities are those of the bipartite configuration model (Saracco et al. 2015), "
        + "its tails " + tails.words
    case .fixedDegreeSequence(let trials, let seed):
      "the fixed degree sequence model (Neal 2014), estimated from "
        + "\(DecimalText.grouped(trials)) random networks with the same margins from seed \(seed) "
        + "(Strona et al. 2014)."
    }
  }

  /// The works the sentence cites.
  var references: [Reference] {
    switch self {
    case .fixedFill, .fixedColumn: [.nealComparison]
    case .fixedRow: [.tumminello, .nealComparison]
    case .stochasticDegreeSequence(.exact): [.neal, .nealComparison, .saracco, .hong]
    case .stochasticDegreeSequence(.refinedNormal): [.neal, .nealComparison, .saracco, .volkova]
    case .fixedDegreeSequence: [.neal, .strona]
    }
  }
}

extension TailMethod {
  fileprivate var words: String {
    switch self {
    case .exact: "exact Poisson-binomial tails (Hong 2013)."
    case .refinedNormal: "a refined normal approximation (Volkova 1996)."
    }
  }
}

extension Correction {
  /// How many tests are allowed for, as the end of a sentence.
  func clause(over pairs: String) -> String {
    let family = " over all \(pairs) of the network, also those that share nothing."
    return switch self {
    case .none: "without correction for the \(pairs) tested."
    case .bonferroni: "corrected by Bonferroni (Dunn 1961)" + family
    case .holm: "corrected by Holm (1979)" + family
    case .benjaminiHochberg: "corrected by Benjamini and Hochberg (1995)" + family
    case .benjaminiYekutieli: "corrected by Benjamini and Yekutieli (2001)" + family
    }
  }

  /// The works the clause cites.
  var references: [Reference] {
    switch self {
    case .none: []
    case .bonferroni: [.dunn]
    case .holm: [.holm]
    case .benjaminiHochberg: [.benjaminiHochberg]
    case .benjaminiYekutieli: [.benjaminiYekutieli]
    }
  }
}
