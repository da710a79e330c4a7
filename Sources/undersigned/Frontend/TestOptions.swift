import ArgumentParser
import Coalitions
import Foundation
import Letters
import Networks

/// Which tail is looked at.
struct TailOptions: ParsableArguments {
  /// The tails by the words of the command line.
  enum TailWord: String, CaseIterable, ExpressibleByArgument {
    case upper
    case lower

    var tail: Tail { self == .upper ? .upper : .lower }
  }

  @Option(
    help: ArgumentHelp(
      "More than chance expects (upper), or less (lower).",
      discussion: "lower lists only pairs in which too little sharing could be seen at all."))
  var tail: TailWord = .upper
}

/// Who could sign, and which pairs are tests.
struct TestOptions: ParsableArguments {
  @Flag(help: "Correct only for the pairs that could attain the level (Tarone 1990).")
  var tarone = false

  @Option(
    help: ArgumentHelp(
      "Who could sign what: lifetime, or a table.",
      discussion: """
        lifetime: each organization from its first to its last document. A table has a column \
        organization and either from and to (dates) or document. Where somebody could not sign, \
        not signing counts for nothing.
        """, valueName: "lifetime|file"))
  var atRisk: String?

  /// The settings of the test of a network, with its strata.
  func applied(
    to settings: SignificanceSettings?, tail: TailOptions.TailWord = .upper, strata: String?,
    network: SigningNetwork, mode: Mode = .rows, console: Console
  ) throws -> SignificanceSettings? {
    guard var settings else { return nil }
    settings.tail = tail.tail
    settings.family = tarone ? .tarone : .all
    settings.risk = try risk(in: network, console)
    settings.strata = strata
    guard settings.risk != .everywhere || strata != nil else { return settings }
    guard settings.nullModel == .stochasticDegreeSequence(), tail == .upper, mode == .rows,
      settings.risk == .everywhere || strata == nil
    else {
      throw Failure.usage(
        "--at-risk and --strata go one at a time with pairs of organizations, --null sdsm, exact "
          + "tails and the upper tail")
    }
    if let strata { try AttributeCheck.require(strata, of: .columns, in: network) }
    return settings
  }

  private func risk(
    in network: SigningNetwork, _ console: Console
  ) throws -> SignificanceSettings.Risk {
    guard let atRisk else { return .everywhere }
    if atRisk == "lifetime" { return .lifetimes }
    guard let data = FileManager.default.contents(atPath: atRisk) else {
      throw Failure.unreadable(
        "--at-risk \(atRisk): cannot be read; say lifetime, or name a table with the columns "
          + "organization, from, to")
    }
    let records = RiskRecords(DelimitedText(utf8: Array(data), source: atRisk))
    for problem in records.problems { console.note(problem) }
    guard !records.records.isEmpty else {
      throw Failure.unreadable("--at-risk \(atRisk): no row could be used")
    }
    for record in network.unknownOrganizations(in: records) {
      console.note(
        "\(atRisk):\(record.line) names “\(record.organization)”, who is not in the network")
    }
    return .stated(records)
  }
}

/// Strata of documents.
struct StrataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Part the documents: year, campaign, or another column of documents.csv.",
      discussion: """
        Pairs: the null model is fitted in each part. Organizations: halves are drawn from each \
        part; without it from each campaign, else year.
        """, valueName: "column"))
  var strata: String?
}

/// Attributes that are named on the command line.
enum AttributeCheck {
  /// Fails with a near miss where no vertex of the mode has an attribute.
  static func require(_ name: String, of mode: Mode, in network: SigningNetwork) throws {
    guard network.groups(by: name, of: mode) == nil else { return }
    let known = network.attributeNames(of: mode)
    if known.contains(name) {
      let file = mode == .rows ? "organizations.csv" : "documents.csv"
      throw Failure.usage(
        name == "year"
          ? "no document is dated, so there is no “year”; give dates in documents.csv"
          : "nobody has a “\(name)”; give it in \(file)")
    }
    throw Failure.usage(
      "nothing is said of “\(name)” in \(mode == .rows ? "organizations" : "documents").csv or "
        + "the texts: " + NearMiss.sentence(for: name, among: known))
  }
}
