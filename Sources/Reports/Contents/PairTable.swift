public import Coalitions
public import Networks
import Signatories

extension Table {
  /// Who signs with whom: pairs of organizations and how much more they sign together than the
  /// null model expects.
  ///
  /// The columns are the contract of `rank pairs`. Without a description of the test the columns
  /// `expected`, `p` and `q` are empty.
  ///
  /// In the mode of columns the pairs are documents, and what they share organizations.
  public static func pairs(
    _ ties: some Sequence<Tie>, of network: SigningNetwork, in mode: Mode = .rows,
    test: TestDescription? = nil
  ) -> Table {
    let labels = VertexLabels(network, mode)
    return Table(
      name: "pairs",
      title: mode == .rows
        ? "Pairs of organizations that sign together" : "Pairs of documents with common signers",
      note: network.pairNote(mode) + (test?.pairNote ?? ""),
      columns: [
        .init("a", labels.heading, subject: labels.subject),
        .init("b", labels.heading, subject: labels.subject),
        .init("shared", "Shared", .integer, subject: mode == .rows ? .tie : nil),
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
  /// The columns are the contract of `rank groups`; without a correction for the choice of groups
  /// `p` is called `score`.
  public static func groups(_ groups: CosigningGroups, of network: SigningNetwork) -> Table {
    let labels = OrganizationLabels(network.organizations)
    let isCorrected = groups.trials != nil
    return Table(
      name: "groups", title: "Groups that sign together",
      note: "Closed groups: no other organization signed all of a group's documents too. A group "
        + "of many contains smaller ones that share at least as many. "
        + (groups.boundNote.map { $0 + " " } ?? "") + groups.testNote,
      columns: [
        .init("size", "Size", .integer), .init("documents", "Documents", .integer),
        .init("expected", "Expected", .number(digits: 3)),
        isCorrected
          ? .init("p", "p", .number(digits: 3)) : .init("score", "Score", .number(digits: 3)),
        .init("given", "p given the best part", .number(digits: 3)),
        .init("q", "q", .number(digits: 3)),
        .init("members", "Members", .list, subject: .organization),
      ],
      rows: groups.ranked.map { group in
        [
          .integer(group.members.count), .integer(group.documents.count), Cell(group.expected),
          Cell(isCorrected ? group.p : group.score), Cell(group.given), Cell(group.q),
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
  /// The tail, in words.
  public let tail: String
  /// Which pairs the tests are.
  public let family: String
  /// What the tests can't show, in words; nil where they can show something.
  public let limit: String?

  /// Describes a test.
  public init(
    nullModel: String, correction: String, tests: Int, tail: String = "upper tail",
    family: String = "pairs of the network, also those that share nothing", limit: String? = nil
  ) {
    self.nullModel = nullModel
    self.correction = correction
    self.tests = tests
    self.tail = tail
    self.family = family
    self.limit = limit
  }

  var pairNote: String {
    " Expected and p (\(tail)): \(nullModel); q: \(correction) over all "
      + "\(DecimalText.grouped(tests)) \(family)." + (limit.map { " " + $0 } ?? "")
  }
}

extension CosigningGroups {
  /// That only groups of more documents than asked for are ranked, where this is so.
  public var boundNote: String? {
    guard !isComplete, let minimumDocuments else { return nil }
    return "More groups sign together than can be looked at: ranked are those that share at least "
      + "\(minimumDocuments) documents (--min-shared)."
  }

  /// What the numbers of the table mean.
  var testNote: String {
    let model =
      "Expected and given (upper tail, conditional on the best group with one member less): "
      + "stochastic degree sequence model. "
    guard let trials else {
      return model
        + "Score: upper tail of the documents they share, not corrected for the choice of the "
        + "group and therefore no p-value; q is empty."
    }
    return model
      + "p: corrected for the choice among all groups of a size by \(trials) tables with the same "
      + "margins (Westfall–Young, seed \(seed)); q: Benjamini–Hochberg over the groups listed."
  }
}

extension SigningNetwork {
  /// What a table of pairs counts.
  fileprivate func pairNote(_ mode: Mode) -> String {
    mode == .rows
      ? "Graph: organizations that share \(documentWord); shared counts the documents "
        + "both signed, Jaccard divides by those that either signed."
      : "Graph: documents that share organizations; shared counts the organizations that stand in "
        + "both, Jaccard divides by those that stand in either."
  }

  /// What the edges of the network mean, in words.
  var documentWord: String {
    let words = roles.sorted().map { role in
      let weight = roleWeights[role] ?? 1
      return role.rawValue
        + (weight == 1 ? "" : " × \(DecimalText.significant(weight, digits: 3))")
    }
    return words == [Role.signatory.rawValue]
      ? "documents they signed" : "documents (as \(words.joined(separator: ", ")))"
  }
}

extension Table {
  /// A table of pairs with p and q where each organization could sign from its first to its last
  /// document only.
  ///
  /// - Precondition: one test for each row.
  public func appending(lifetimes tests: [(p: Double, q: Double)]) -> Table {
    noting(
      "The documents span more than \(SigningNetwork.longSpan) years: p and q (lifetime) take "
        + "each organization as at risk from its first to its last document only."
    )
    .appending(
      .init("p_lifetime", "p (lifetime)", .number(digits: 3)), tests.map { .number($0.p) }
    )
    .appending(
      .init("q_lifetime", "q (lifetime)", .number(digits: 3)), tests.map { .number($0.q) })
  }

  /// A table of pairs with every other weight of a tie.
  ///
  /// - Precondition: the weights of each row's tie.
  public func appending(_ weights: [TieWeights]) -> Table {
    let named: [(String, String, TieWeight)] = [
      ("newman", "Newman", .newman), ("fractional", "Σ 1/k", .fractional),
      ("per_pair", "Per pair", .perPair), ("overlap_min", "Overlap, min", .overlapMinimum),
      ("overlap_max", "Overlap, max", .overlapMaximum), ("cosine", "Cosine", .cosine),
    ]
    let weighted = named.reduce(self) { table, column in
      table.appending(
        .init(column.0, column.1, .number(digits: 3)), weights.map { .number($0[column.2]) })
    }
    return
      weighted
      .appending(
        .init("allocation_to_a", "Allocation to the first", .number(digits: 3)),
        weights.map { .number($0.allocationToA) }
      )
      .appending(
        .init("allocation_to_b", "Allocation to the second", .number(digits: 3)),
        weights.map { .number($0.allocationToB) })
  }

  /// A table of pairs with the disparity of each tie.
  ///
  /// - Precondition: the disparity of each row's tie.
  public func appending(disparity tests: [(either: Double, both: Double)]) -> Table {
    noting(
      "Disparity: α = (1 − w/s)^(d−1) at the end to which the tie matters more (either) and less "
        + "(both); Serrano, Boguñá & Vespignani 2009."
    )
    .appending(
      .init("disparity_either", "Disparity, either", .number(digits: 3)),
      tests.map { .number($0.either) }
    )
    .appending(
      .init("disparity_both", "Disparity, both", .number(digits: 3)), tests.map { .number($0.both) }
    )
  }
}
