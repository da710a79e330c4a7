public import Networks
internal import Signatories

/// How far the results depend on single choices of the analysis: one thing changed at a time.
public struct Sensitivity: Hashable, Sendable {
  /// The results after one change.
  public struct Row: Hashable, Sendable {
    /// What was changed, in a few words; the first row is without change.
    public let change: String
    /// Organizations of the network.
    public let organizations: Int
    /// Pairs that share two or more documents.
    public let repeatedPairs: Int
    /// The share of the first row's repeated pairs that are repeated here too; under another
    /// weight, that are among as many first pairs.
    public let kept: Double?
    /// Pairs stronger than the null model expects; nil where it was not asked.
    public let significant: Int?
    /// The adjusted Rand index of the clusters and those of the first row, over the organizations
    /// in both (Hubert & Arabie 1985, doi:10.1007/BF01908075).
    public let clusterAgreement: Double?
  }

  /// The rows, the unchanged results first.
  public let rows: [Row]

  /// The runs of each clustering after a change; fewer than those of the results themselves.
  private static let runs = 20

  /// Changes one thing at a time: the letter with most signers is left out; names joined with a
  /// score below 0.9 are parted; pairs are ranked by Jaccard's and Newman's weights; another null
  /// model is asked.
  ///
  /// Where parts count as their parents, names are not parted.
  ///
  /// - Throws: `NetworksError` as the analysis itself.
  /// - Complexity: that of some analyses without groups.
  public init(
    of study: Study, _ analysis: Analysis, settings: NetworkSettings = NetworkSettings()
  ) throws(NetworksError) {
    let baseline = Variant(
      analysis.network, ties: analysis.ties, membership: analysis.clustering.membership)
    var rows = [baseline.row("none", beside: baseline)]
    var variants = [
      ("without the letter with most signers", analysis.network.withoutLargestDocument)
    ]
    if !settings.rollsUpToParents {
      variants.append(
        ("names joined below 0.9 parted", study.network(settings, trustingLinksFrom: 0.9)))
    }
    for (change, network) in variants where !network.organizations.isEmpty {
      let ties = try network.rankedTies(analysis.ties.settings)
      let clustering = network.clustering(runs: Self.runs, seed: analysis.clustering.seed)
      let variant = Variant(network, ties: ties, membership: clustering.membership)
      rows.append(variant.row(change, beside: baseline))
    }
    rows += [
      baseline.row(rankedBy: \.jaccard, "pairs ranked by Jaccard’s index"),
      baseline.row(rankedBy: \.newman, "pairs ranked by Newman’s weight"),
    ]
    if let used = analysis.ties.settings {
      for (name, model) in [
        ("hypergeometric null model", NullModel.fixedRow),
        ("SDSM null model", NullModel.stochasticDegreeSequence()),
      ] where model != used.nullModel || !used.isUnrestricted {
        var other = used
        other.nullModel = model
        // Only exact SDSM knows who could not sign.
        (other.risk, other.strata) = (.everywhere, nil)
        let ties = try analysis.network.rankedTies(other)
        rows.append(
          Row(
            change: name, organizations: analysis.network.organizations.count,
            repeatedPairs: baseline.repeated.count, kept: nil, significant: ties.backbone.count,
            clusterAgreement: nil))
      }
    }
    self.rows = rows
  }

  /// One network and what is compared of it.
  private struct Variant {
    struct Pair: Hashable {
      let a: String
      let b: String
    }

    let network: SigningNetwork
    let ties: CosigningTies
    let clusters: [String: Int]
    let repeated: Set<Pair>

    /// `membership` has the cluster of every organization.
    init(_ network: SigningNetwork, ties: CosigningTies, membership: [Int]) {
      self.network = network
      self.ties = ties
      clusters = Dictionary(
        zip(network.organizations, membership).map { ($0.id, $1) },
        uniquingKeysWith: { first, _ in first })
      repeated = Set(
        ties.ranked.filter { $0.shared > 1 }.map {
          Pair(a: network.organizations[$0.a].id, b: network.organizations[$0.b].id)
        })
    }

    func row(_ change: String, beside baseline: Variant) -> Row {
      let kept = baseline.repeated.intersection(repeated).count
      return Row(
        change: change, organizations: network.organizations.count, repeatedPairs: repeated.count,
        kept: baseline.repeated.isEmpty ? nil : Double(kept) / Double(baseline.repeated.count),
        significant: ties.settings == nil ? nil : ties.backbone.count,
        clusterAgreement: agreement(with: baseline))
    }

    /// The same network with its pairs in another order.
    func row(rankedBy weight: (Tie) -> Double, _ change: String) -> Row {
      let first = ties.ranked.sorted { (-weight($0), $0.a, $0.b) < (-weight($1), $1.a, $1.b) }
        .prefix(repeated.count)
      let kept = first.count { $0.shared > 1 }
      return Row(
        change: change, organizations: network.organizations.count, repeatedPairs: repeated.count,
        kept: repeated.isEmpty ? nil : Double(kept) / Double(repeated.count), significant: nil,
        clusterAgreement: nil)
    }

    private func agreement(with baseline: Variant) -> Double? {
      let common = network.organizations.map(\.id).filter { baseline.clusters[$0] != nil }
      guard common.count > 1 else { return nil }
      let labels = [clusters, baseline.clusters].map { clusters in
        let used = Set(common.compactMap { clusters[$0] }).sorted()
        return Membership(
          common.map { id in UInt32(clusters[id].flatMap { used.firstIndex(of: $0) } ?? 0) })
      }
      return PartitionComparison(labels[0], labels[1]).adjustedRandIndex
    }
  }
}

extension SigningNetwork {
  /// The network without the document with most signers, and without those who signed no other.
  var withoutLargestDocument: SigningNetwork {
    let largest = documents.indices.max {
      (signers(of: $0).count, $1) < (signers(of: $1).count, $0)
    }
    return keepingDocuments { $0 != largest }
  }
}

extension Study {
  /// The network as it is when names that a rule joined with a lower score stay apart.
  ///
  /// The part of an organization that holds its label keeps its id.
  func network(_ settings: NetworkSettings, trustingLinksFrom score: Double) -> SigningNetwork {
    var bodies: [Organization] = []
    var partOf: [[String: Int]] = []
    for (index, body) in resolution.organizations.enumerated() {
      let parts = Self.parts(
        of: body.names,
        joinedBy: resolution.links(of: index).filter { $0.rule == .decision || $0.score >= score })
      let first = parts.firstIndex { $0.contains(body.label) } ?? 0
      var places: [String: Int] = [:]
      for (part, names) in parts.enumerated() {
        let id = part == first ? body.id : "\(body.id)--\(part + 1)"
        for name in names { places[name] = bodies.count }
        bodies.append(
          Organization(
            id: id, label: part == first ? body.label : names[0], names: names, type: body.type))
      }
      partOf.append(places)
    }
    let order = bodies.indices.sorted { (bodies[$0].id, $0) < (bodies[$1].id, $1) }
    var rank = order
    for (place, index) in order.enumerated() { rank[index] = place }
    let entities = zip(mentions, resolution.entities).map { mention, entity in
      rank[partOf[entity][mention.name] ?? partOf[entity].values.min() ?? 0]
    }
    return SigningNetwork(
      of: mentions, entities: entities, organizations: order.map { bodies[$0] }, letters: letters,
      originals: originals, settings: settings)
  }

  /// Names in the groups that links join; a name without a link is a group.
  private static func parts(of names: [String], joinedBy links: [NameLink]) -> [[String]] {
    guard names.count > 1 else { return [names] }
    var group = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for link in links {
      guard let a = group[link.a], let b = group[link.b], a != b else { continue }
      for name in names where group[name] == max(a, b) { group[name] = min(a, b) }
    }
    return Set(group.values).sorted().map { number in names.filter { group[$0] == number } }
  }
}
