public import Networks

extension SigningNetwork {
  /// The measures of every organization, in order of rank by strength, then by id.
  ///
  /// Graph, weight and normalisation of each stand with `OrganizationMeasures`.
  ///
  /// - Throws: `NetworksError` where there are more pairs than can be stored, or an iteration ends
  ///   before its tolerance.
  /// - Complexity: that of two-mode betweenness, O((n + d)·signings) for n organizations and d
  ///   documents, and of the projection.
  public func measures(clustering: Clustering) throws(NetworksError) -> [OrganizationMeasures] {
    var source = measureSource()
    let betweenness = incidence.betweennessCentrality.rows
    let closeness = incidence.closenessCentrality.rows
    let harmonic = incidence.projectedDistanceTotals.harmonic
    let eigenvector = try source.eigenvector()
    let pageRank = try source.pageRank()
    let (degrees, cores) = (try source.degrees(), try source.coreNumbers())
    let strengths = try source.strengths()
    let ranks = AdditiveScores(strengthsOf: incidence, weighting: .newman, weights: weights)
      .leaveOneOutRanks()
    return organizations.indices.map { index in
      OrganizationMeasures(
        organization: index, documents: incidence.rows.degree(index),
        degree: degrees[index], strength: strengths[index],
        betweenness: betweenness[index], closeness: closeness[index], harmonic: harmonic[index],
        eigenvector: eigenvector[index], pageRank: pageRank[index], core: cores[index],
        community: clustering.membership[index], stability: clustering.stability[index],
        rank: ranks[index])
    }.sorted { ($0.rank.rank, $0.organization) < ($1.rank.rank, $1.organization) }
  }
}
