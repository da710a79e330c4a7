public import Coalitions
internal import Letters
public import Networks

extension Table {
  /// The figures of a network.
  public static func summary(_ summary: NetworkSummary) -> Table {
    let figures: [(String, Cell)] = [
      ("organizations", .integer(summary.organizations)),
      ("documents", .integer(summary.documents)),
      ("signings", .integer(summary.signings)),
      ("co-signing pairs", .integer(summary.cosigningPairs)),
      ("pairs sharing two or more documents", .integer(summary.repeatedPairs)),
      ("density of the two-mode network", .number(summary.density)),
      ("components", .integer(summary.components)),
      ("Barber modularity of the clusters", .number(summary.modularity)),
    ]
    return Table(
      name: "network", title: "The network in figures",
      note: summary.limits.isEmpty ? nil : summary.limits.joined(separator: " "),
      columns: [.init("figure", "Figure"), .init("value", "Value", .number(digits: 4))],
      rows: figures.map { [.text($0.0), $0.1] })
  }

  /// Who is new, who returns and who has dropped out, one row a dated document.
  public static func turnover(_ steps: [Turnover], of network: SigningNetwork) -> Table {
    let labels = OrganizationLabels(network.organizations)
    func names(_ organizations: [Int]) -> Cell {
      .list(organizations.map { .text(labels[$0]) })
    }
    return Table(
      name: "turnover", title: "Newcomers, returners and drop-outs",
      note: "Dated documents in order. New: signed no earlier one. Dropped out: signed the one "
        + "before and not this one. Once only: new, and signed no other document.",
      columns: [
        .init("document", "Document", subject: .document), .init("date", "Date"),
        .init("new", "New", .integer), .init("returning", "Returning", .integer),
        .init("dropped_out", "Dropped out", .integer), .init("once_only", "Once only", .integer),
        .init("newcomers", "Newcomers", .list, subject: .organization),
        .init("drop_outs", "Drop-outs", .list, subject: .organization),
      ],
      rows: steps.map { step in
        [
          .text(network.documents[step.document].id), .text(step.date.description),
          .integer(step.newcomers.count), .integer(step.returners.count),
          .integer(step.dropOuts.count), .integer(step.onceOnly.count), names(step.newcomers),
          names(step.dropOuts),
        ]
      })
  }
}

extension CosigningTies {
  /// How the ties were tested, in words; nil where they were not.
  public var testDescription: TestDescription? {
    settings.map { settings in
      TestDescription(
        nullModel: settings.modelWords, correction: settings.correction.words, tests: familySize,
        tail: settings.tail == .upper ? "upper tail" : "lower tail", family: settings.family.words,
        limit: limit(settings))
    }
  }
}

extension CosigningTies {
  /// How the ties that are drawn were chosen, for the caption of a map.
  public var drawingRule: String {
    drawn.isBackbone
      ? backboneRule
      : "two or more shared letters; not a statistical backbone"
        + (settings == nil ? "" : ", in which no tie is left")
  }

  /// What a tie of the backbone passed.
  public var backboneRule: String {
    guard let settings else { return "not tested" }
    let tail = settings.tail == .upper ? "upper" : "lower"
    return "\(settings.modelWords), \(tail) tail, α = "
      + "\(DecimalText.significant(settings.level, digits: 3)), \(settings.correction.words)"
  }
}

extension CosigningTies {
  /// That no tie could be significant, where this is so.
  private func limit(_ settings: SignificanceSettings) -> String? {
    guard let least = smallestAttainableQ, least > settings.level else { return nil }
    let level = DecimalText.significant(settings.level, digits: 3)
    let smallest = DecimalText.significant(least, digits: 3)
    if case .fixedDegreeSequence(let trials, _) = settings.nullModel {
      return "\(DecimalText.grouped(trials)) tables can't reach α = \(level) after the correction: "
        + "the smallest q they can give is \(smallest); raise --trials."
    }
    return "No pair can reach α = \(level) after the correction: the smallest q any could have is "
      + "\(smallest)."
  }
}

extension SignificanceSettings {
  /// The null model with who could sign and its strata.
  fileprivate var modelWords: String {
    let model = strata == nil && risk == .everywhere ? nullModel : .stochasticDegreeSequence()
    let risk =
      switch risk {
      case .everywhere: ""
      case .lifetimes: ", each organization at risk from its first to its last document"
      case .stated: ", organizations at risk as the table says"
      }
    return model.words + risk + (strata.map { ", fitted in each \($0) apart" } ?? "")
  }
}

extension Backbone.Family {
  /// The pairs that are corrected for, as people write it.
  fileprivate var words: String {
    switch self {
    case .all: "pairs of the network, also those that share nothing"
    case .attainable: "pairs that could attain the level"
    case .tarone: "tests after Tarone (1990), of pairs that could attain the level"
    }
  }
}

extension NullModel {
  /// The model as people write it.
  public var words: String {
    switch self {
    case .fixedFill: "fixed fill"
    case .fixedRow: "hypergeometric (fixed row)"
    case .fixedColumn: "fixed column"
    case .stochasticDegreeSequence(.exact): "stochastic degree sequence model (SDSM, exact)"
    case .stochasticDegreeSequence(.refinedNormal):
      "stochastic degree sequence model (SDSM, refined normal approximation)"
    case .fixedDegreeSequence(let trials, let seed):
      "fixed degree sequence model (FDSM, \(trials) samples, seed \(seed))"
    }
  }
}

extension Correction {
  /// The correction as people write it.
  public var words: String {
    switch self {
    case .none: "not corrected"
    case .bonferroni: "Bonferroni"
    case .holm: "Holm"
    case .benjaminiHochberg: "Benjamini–Hochberg"
    case .benjaminiYekutieli: "Benjamini–Yekutieli"
    }
  }
}
