internal import Networks

extension VertexMeasure {
  /// Measures on the projection: vertices of one mode that share some of the other.
  static let ofTheProjection: [VertexMeasure] = ofSteps + ofWeights + ofTriangles

  /// Measures that count ties and steps.
  private static let ofSteps: [VertexMeasure] = [
    VertexMeasure(
      "degree", "Degree", on: .projection, "vertices it shares something with", isWhole: true
    ) { source throws(NetworksError) in try source.degrees().map(Double.init) },
    VertexMeasure(
      "projected_betweenness", "Betweenness in the projection", on: .projection,
      "shortest paths by steps, unordered pairs, not normalised (Freeman 1977)"
    ) { source throws(NetworksError) in try source.incidence.projectedBetweenness() },
    VertexMeasure(
      "sampled_betweenness", "Betweenness, sampled", on: .projection,
      "projected betweenness from some sources, · n/(2 · sources) (Brandes & Pich 2007)"
    ) { source throws(NetworksError) in try source.sampledBetweenness() },
    VertexMeasure(
      "projected_closeness", "Closeness in the projection", on: .projection,
      "(r − 1)/Σd · (r − 1)/(n − 1), r reached with itself (Wasserman & Faust 1994)"
    ) { source in source.distances.closeness },
    VertexMeasure(
      "component_closeness", "Closeness in the component", on: .projection,
      "(r − 1)/Σd inside its component (Freeman 1978)"
    ) { source in source.distances.componentCloseness },
    VertexMeasure(
      "harmonic", "Harmonic", on: .projection, "Σ 1/d, not divided (Marchiori & Latora 2000)"
    ) { source in source.distances.harmonic },
    VertexMeasure(
      "core", "Core", on: .projection, "largest k with k neighbours of core number ≥ k",
      isWhole: true
    ) { source throws(NetworksError) in try source.coreNumbers().map(Double.init) },
    VertexMeasure(
      "component", "Component", on: .projection,
      "connected part, counted from 1 by its first vertex", isWhole: true
    ) { source in
      // Who shares something stands in one part of both modes.
      source.incidence.components.rows.map { Double($0) + 1 }
    },
    VertexMeasure(
      "articulation", "Articulation point", on: .projection,
      "1 where the component falls apart without it, else 0", isWhole: true
    ) { source throws(NetworksError) in
      let graph = try source.graph()
      var isCut = [Double](repeating: 0, count: graph.vertexCount)
      for vertex in graph.cutStructure.articulationPoints { isCut[Int(vertex)] = 1 }
      return isCut
    },
    VertexMeasure(
      "in_core", "In the core", on: .projection,
      "1 in the core of fewest misfits with the ideal, else 0 (Borgatti & Everett 2000)",
      isWhole: true
    ) { source throws(NetworksError) in
      try source.graph().corePeriphery.isCore.map { $0 ? 1 : 0 }
    },
  ]

  /// Measures that weigh ties.
  static let ofWeights: [VertexMeasure] = [
    VertexMeasure(
      "strength", "Strength", on: .weighted, "sum of the weights (Barrat et al. 2004)"
    ) { source throws(NetworksError) in try source.strengths() },
    VertexMeasure(
      "weighted_betweenness", "Weighted betweenness", on: .weighted,
      "shortest paths of length 1/w, ties exact, not normalised (Newman 2001)"
    ) { source throws(NetworksError) in try source.graph().weightedBetweenness },
    VertexMeasure(
      "eigenvector", "Eigenvector", on: .weighted, "Euclidean length 1 (Bonacich 1972)"
    ) { source throws(NetworksError) in try source.eigenvector() },
    VertexMeasure(
      "katz", "Katz", on: .weighted, "(I − αA)x = 1, α = ½/λ, not normalised (Katz 1953)"
    ) { source throws(NetworksError) in try source.katz() },
    VertexMeasure(
      "pagerank", "PageRank", on: .weighted, "damping 0.85, sum 1 (Brin & Page 1998)"
    ) { source throws(NetworksError) in try source.pageRank() },
    VertexMeasure(
      "s_core", "s-core", on: .weighted,
      "largest s with strength ≥ s inside (Eidsaa & Almaas 2013)"
    ) { source throws(NetworksError) in try source.graph().strengthCoreNumbers },
    VertexMeasure(
      "constraint", "Constraint", on: .weighted,
      "Σ (p_ij + Σ p_iq p_qj)²; empty where isolated (Burt 1992)"
    ) { source throws(NetworksError) in try source.graph().structuralHoles().constraints },
    VertexMeasure(
      "effective_size", "Effective size", on: .weighted,
      "Σ (1 − Σ p_iq m_jq); empty where isolated (Burt 1992)"
    ) { source throws(NetworksError) in try source.graph().structuralHoles().effectiveSizes },
    VertexMeasure(
      "coreness", "Coreness", on: .weighted,
      "c ≥ 0 whose products are nearest to the weights; none where the strongest part is a star "
        + "(Borgatti & Everett 2000)"
    ) { source throws(NetworksError) in try source.graph().coreness().scores.converged() },
  ]

  /// Measures of how much neighbours are tied to each other.
  private static let ofTriangles: [VertexMeasure] = [
    VertexMeasure(
      "triangles", "Triangles", on: .projection, "triangles it is a corner of", isWhole: true
    ) { source throws(NetworksError) in try source.graph().triangles.map(Double.init) },
    VertexMeasure(
      "clustering", "Clustering", on: .projection,
      "2t/(d(d − 1)); 0 below two neighbours (Watts & Strogatz 1998)"
    ) { source throws(NetworksError) in try source.graph().localClustering },
    VertexMeasure(
      "clustering_onnela", "Clustering, Onnela", on: .weighted,
      "mean of (w w w)^⅓ over the largest weight (Onnela et al. 2005)"
    ) { source throws(NetworksError) in try source.graph().geometricClustering },
    VertexMeasure(
      "clustering_barrat", "Clustering, Barrat", on: .weighted,
      "Σ (w_ij + w_ik)/2 over closed pairs / (s(d − 1)) (Barrat et al. 2004)"
    ) { source throws(NetworksError) in try source.graph().strengthClustering },
  ]
}
