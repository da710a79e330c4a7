public import Coalitions
import Signatories

extension Table {
  /// Who signs with whom: pairs of organizations and how much more they sign together than the
  /// null model expects.
  ///
  /// The columns are the contract of `rank pairs`. Without a description of the test the columns
  /// `expected`, `p` and `q` are empty.
  public static func pairs(
    _ ties: some Sequence<Tie>, of network: SigningNetwork, test: TestDescription? = nil
  ) -> Table {
    let labels = OrganizationLabels(network.organizations)
    return Table(
      name: "pairs", title: "Pairs of organizations that sign together",
      note: "Graph: organizations that share \(network.documentWord); shared counts the documents "
        + "both signed, Jaccard divides by those that either signed." + (test?.pairNote ?? ""),
      columns: [
        .init("a", "Organization", subject: .organization),
        .init("b", "Organization", subject: .organization),
        .init("shared", "Shared", .integer, subject: .tie),
        .init("jaccard", "Jaccard", .number(digits: 3)),
        .init("expected", "Expected", .number(digits: 3)), .init("p", "p", .number(digits: 3)),
        .init("q", "q", .number(digits: 3)),
      ],
      rows: ties.map { tie in
        [
          .text(labels[tie.a]), .text(labels[tie.b]), .integer(tie.shared), .number(tie.jaccard),
          Cell(tie.expected), Cell(tie.p), Cell(tie.q),
        ]
      })
  }

  /// Which groups co-sign: closed sets of two or more organizations and the number of documents
  /// they share.
  ///
  /// The columns are the contract of `rank groups`.
  public static func groups(_ groups: CosigningGroups, of network: SigningNetwork) -> Table {
    let labels = OrganizationLabels(network.organizations)
    return Table(
      name: "groups", title: "Groups that sign together",
      note: "Closed groups: no other organization signed all of a group's documents too. A group "
        + "of many contains smaller ones that share at least as many. " + groups.testNote,
      columns: [
        .init("size", "Size", .integer), .init("documents", "Documents", .integer),
        .init("expected", "Expected", .number(digits: 3)), .init("p", "p", .number(digits: 3)),
        .init("given", "p given the best part", .number(digits: 3)),
        .init("q", "q", .number(digits: 3)),
        .init("members", "Members", .list, subject: .organization),
      ],
      rows: groups.ranked.map { group in
        [
          .integer(group.members.count), .integer(group.documents.count), Cell(group.expected),
          Cell(group.p), Cell(group.given), Cell(group.q),
          .list(group.members.map { .text(labels[$0]) }),
        ]
      })
  }
}

/// What the columns `expected`, `p` and `q` of a table come from.
public struct TestDescription: Hashable, Sendable {
  /// The null model, in words: `stochastic degree sequence model (SDSM)`.
  public let nullModel: String
  /// The correction for many tests, in words: `Benjamini–Hochberg`.
  public let correction: String
  /// How many tests were corrected for.
  public let tests: Int

  /// Describes a test.
  public init(nullModel: String, correction: String, tests: Int) {
    self.nullModel = nullModel
    self.correction = correction
    self.tests = tests
  }

  var pairNote: String {
    " Expected and p (upper tail): \(nullModel); q: \(correction) over all "
      + "\(DecimalText.grouped(tests)) pairs of the network, also those that share nothing."
  }
}

extension CosigningGroups {
  /// What the numbers of the table mean.
  var testNote: String {
    let model =
      "Expected and given (upper tail, conditional on the best group with one member less): "
      + "stochastic degree sequence model. "
    guard let trials else {
      return model + "p and q are empty: the groups are too many to correct for the choice."
    }
    return model
      + "p: corrected for the choice among all groups of a size by \(trials) tables with the same "
      + "margins (Westfall–Young, seed \(seed)); q: Benjamini–Hochberg over the groups listed."
  }
}

extension SigningNetwork {
  /// What the edges of the network mean, in words.
  var documentWord: String {
    roles == [.signatory]
      ? "documents they signed"
      : "documents (as \(roles.sorted().map(\.rawValue).joined(separator: ", ")))"
  }
}
