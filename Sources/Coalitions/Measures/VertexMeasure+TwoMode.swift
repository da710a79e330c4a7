internal import Networks

extension VertexMeasure {
  /// Measures on organizations and documents together.
  static let ofTwoModes: [VertexMeasure] = [
    VertexMeasure(
      "documents", "Documents", on: .twoMode, "vertices of the other mode it is tied to",
      isWhole: true
    ) { source in source.incidence.degrees.rows.map(Double.init) },
    VertexMeasure(
      "degree_centrality", "Degree centrality", on: .twoMode,
      "documents over the size of the other mode (Borgatti & Halgin 2011)"
    ) { source in source.incidence.degreeCentrality.rows },
    VertexMeasure(
      "betweenness", "Betweenness", on: .twoMode,
      "share of shortest paths, over the largest value of the mode (Borgatti & Halgin 2011)"
    ) { source in source.incidence.betweennessCentrality.rows },
    VertexMeasure(
      "betweenness_raw", "Betweenness, raw", on: .twoMode,
      "shortest paths of unordered pairs of both modes, not normalised (Freeman 1977)"
    ) { source in source.incidence.betweenness.rows },
    VertexMeasure(
      "closeness", "Closeness", on: .twoMode,
      "(m + 2(n − 1))/Σd, scaled by the reached share of a component (Borgatti & Halgin 2011)"
    ) { source in source.incidence.closenessCentrality.rows },
    VertexMeasure(
      "hub", "Hub", on: .twoMode, "HITS: leading singular vector, Euclidean length 1"
    ) { source throws(NetworksError) in
      let hits = source.incidence.hits()
      guard hits.hasConverged else { throw .notConverged(residual: hits.residual, iterations: 0) }
      return hits.scores.rows
    },
    VertexMeasure(
      "two_mode_core", "Two-mode core", on: .twoMode,
      "largest k with k ties to vertices of core number ≥ k", isWhole: true
    ) { source in source.incidence.coreNumbers.rows.map(Double.init) },
    VertexMeasure(
      "pq_core", "(p, q)-core", on: .twoMode,
      "1 in the largest part where it has p ties and the other mode q, else 0 (Ahmed et al. 2007)",
      isWhole: true
    ) { source in
      source.incidence.core(
        rowDegree: source.settings.ownCoreDegree, columnDegree: source.settings.otherCoreDegree
      ).rows.map { $0 ? 1 : 0 }
    },
    VertexMeasure(
      "two_mode_component", "Two-mode component", on: .twoMode,
      "connected part, counted from 1 by its first vertex", isWhole: true
    ) { source in source.incidence.components.rows.map { Double($0) + 1 } },
    VertexMeasure(
      "clustering_dot", "Clustering, dot", on: .twoMode,
      "mean of c/(d₁ + d₂ − c) over second neighbours; 0 without any (Latapy et al. 2008)"
    ) { source in source.incidence.overlapClustering(.dot).rows },
    VertexMeasure(
      "clustering_min", "Clustering, min", on: .twoMode,
      "mean of c/min(d₁, d₂) over second neighbours; 0 without any (Latapy et al. 2008)"
    ) { source in source.incidence.overlapClustering(.minimum).rows },
    VertexMeasure(
      "clustering_max", "Clustering, max", on: .twoMode,
      "mean of c/max(d₁, d₂) over second neighbours; 0 without any (Latapy et al. 2008)"
    ) { source in source.incidence.overlapClustering(.maximum).rows },
    VertexMeasure(
      "clustering_opsahl", "Clustering, Opsahl", on: .twoMode,
      "closed share of the four-paths around it; empty without any (Opsahl 2013)"
    ) { source throws(NetworksError) in try source.incidence.opsahlClustering().local },
  ]
}
