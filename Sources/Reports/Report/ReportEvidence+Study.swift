public import Coalitions
import Signatories

extension ReportEvidence {
  /// The evidence of a run: where every organization of the network stands, in whatever role, why
  /// its names are one, and the first of the ranked ties.
  ///
  /// - Complexity: O(mentions · lines of their documents).
  public init(of study: Study, _ analysis: Analysis, ties: Int) {
    let everywhere = study.network(
      NetworkSettings(
        roles: Set(Role.allCases),
        includesPersons: analysis.network.organizations.contains { $0.type == .person }))
    let places = analysis.network.places(in: everywhere)
    let texts = LineTexts(study.documents)
    let resolved = Dictionary(
      study.resolution.organizations.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.init(
      of: everywhere,
      ties: analysis.ties.ranked.prefix(ties).compactMap { $0.moved(to: places) },
      clusters: analysis.clustering.clusters.map { $0.moved(to: places) }, text: texts.text,
      reasons: { organization in
        resolved[organization.id].map { study.resolution.links(of: $0).map(\.sentence) } ?? []
      })
  }
}

extension SigningNetwork {
  /// For each of its organizations the index in another network.
  fileprivate func places(in other: SigningNetwork) -> [Int?] {
    let indices = Dictionary(
      other.organizations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return organizations.map { indices[$0.id] }
  }
}

extension Coalitions.Tie {
  fileprivate func moved(to places: [Int?]) -> Coalitions.Tie? {
    guard let a = places[a], let b = places[b] else { return nil }
    return Coalitions.Tie(a: a, b: b, shared: shared, newman: newman, jaccard: jaccard)
  }
}

extension Cluster {
  fileprivate func moved(to places: [Int?]) -> Cluster {
    Cluster(
      organizations: organizations.compactMap { places[$0] }, documents: [], stability: stability)
  }
}
