/// A core whose members are tied to each other, and a periphery whose members are not.
public struct CorePeriphery: Hashable, Sendable {
  /// Whether each vertex belongs to the core.
  public let isCore: [Bool]
  /// The pairs that differ from the ideal: untied pairs in the core, ties in the periphery.
  public let misfits: Int
  /// The correlation of ties with the ideal over the pairs inside core and periphery; NaN where
  /// either does not vary.
  public let fit: Double

  /// Makes a core and periphery of their parts.
  public init(isCore: [Bool], misfits: Int, fit: Double) {
    self.isCore = isCore
    self.misfits = misfits
    self.fit = fit
  }
}

/// How much each vertex belongs to the core, by degrees instead of yes or no.
public struct Coreness: Hashable, Sendable {
  /// The coreness c, not negative, with the relative change of the last step as residual.
  public let scores: IterativeScores
  /// The correlation of the weights w_ij with c_i c_j over all pairs.
  public let fit: Double

  /// Makes coreness with its fit.
  public init(scores: IterativeScores, fit: Double) {
    self.scores = scores
    self.fit = fit
  }
}

extension Graph {
  /// The core and periphery nearest to the ideal of Borgatti & Everett.
  ///
  /// In the ideal all pairs in the core are tied and none in the periphery; ties between them are
  /// free. The core of fewest misfits is exactly the vertices of largest degree, as many as keep
  /// k-th degree ≥ k (Lip 2011, arXiv:1102.5511); of equal solutions the smallest, of equal
  /// degrees the smaller number. Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2.
  ///
  /// - Complexity: O(n log n + edges).
  public var corePeriphery: CorePeriphery {
    let degrees = degrees
    let ranked = (0..<vertexCount).sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    // One more vertex of degree d in a core of k changes the misfits by k − d.
    var size = 0
    while size < ranked.count, degrees[ranked[size]] > size { size += 1 }
    var isCore = [Bool](repeating: false, count: vertexCount)
    for vertex in ranked[..<size] { isCore[vertex] = true }
    var (inCore, inPeriphery) = (0, 0)
    for vertex in 0..<vertexCount {
      for index in adjacency.range(vertex) where adjacency.neighbors[index] > vertex {
        let other = Int(adjacency.neighbors[index])
        if isCore[vertex] && isCore[other] { inCore += 1 }
        if !isCore[vertex] && !isCore[other] { inPeriphery += 1 }
      }
    }
    let corePairs = size * (size - 1) / 2
    let rest = vertexCount - size
    let pairs = Double(corePairs + rest * (rest - 1) / 2)
    let (ideal, ties) = (Double(corePairs) / pairs, Double(inCore + inPeriphery) / pairs)
    let spread = (ideal * (1 - ideal) * ties * (1 - ties)).squareRoot()
    return CorePeriphery(
      isCore: isCore, misfits: corePairs - inCore + inPeriphery,
      fit: spread > 0 ? (Double(inCore) / pairs - ideal * ties) / spread : .nan)
  }

  /// Continuous coreness: the c ≥ 0 whose products c_i c_j are nearest to the weights.
  ///
  /// Minimises Σ over i ≠ j of (w_ij − c_i c_j)², the diagonal left out, by going through
  /// c_i = Σ_j w_ij c_j / Σ_{j ≠ i} c_j² until nothing moves. Borgatti & Everett 2000,
  /// doi:10.1016/S0378-8733(99)00019-2; Boyd et al. 2010, doi:10.1016/j.socnet.2009.09.003.
  ///
  /// Where the strongest part is a star there is no minimum: the error falls for ever as the centre
  /// grows and the leaves shrink. The result then has not converged.
  ///
  /// - Complexity: O(edges) a sweep.
  public func coreness(
    weighted: Bool = true, tolerance: Double = 1e-13, maximumSweeps: Int = 10_000
  ) -> Coreness {
    let leading = eigenvectorCentrality(weighted: weighted)
    var c = leading.scores.values.map { $0 * leading.eigenvalue.squareRoot() }
    var squares = dot(c, c)
    var (change, sweeps) = (0.0, 0)
    repeat {
      change = 0
      for vertex in 0..<vertexCount {
        var sum = 0.0
        for index in adjacency.range(vertex) {
          sum += (weighted ? weights[index] : 1) * c[Int(adjacency.neighbors[index])]
        }
        let others = squares - c[vertex] * c[vertex]
        let next = others > 1e-300 ? sum / others : 0
        change = max(change, abs(next - c[vertex]))
        squares = others + next * next
        c[vertex] = next
      }
      squares = dot(c, c)
      sweeps += 1
    } while change > tolerance * max(squares, 1e-300).squareRoot() && sweeps < maximumSweeps
    let residual = squares > 0 ? change / squares.squareRoot() : 0
    return Coreness(
      scores: IterativeScores(
        values: c, residual: residual, products: sweeps, hasConverged: residual <= tolerance),
      fit: correlation(ofProducts: c, weighted))
  }

  /// Pearson's r between the weights and c_i c_j over all unordered pairs, in O(edges).
  private func correlation(ofProducts c: [Double], _ weighted: Bool) -> Double {
    let pairs = Double(vertexCount) * Double(vertexCount - 1) / 2
    let (sum, squares) = (c.reduce(0, +), c.reduce(0) { $0 + $1 * $1 })
    let fourths = c.reduce(0) { $0 + $1 * $1 * $1 * $1 }
    let (meanC, meanCC) = (
      (sum * sum - squares) / 2 / pairs, (squares * squares - fourths) / 2 / pairs
    )
    var (w, ww, wc) = (0.0, 0.0, 0.0)
    for vertex in 0..<vertexCount {
      for index in adjacency.range(vertex) where adjacency.neighbors[index] > vertex {
        let weight = weighted ? weights[index] : 1
        w += weight
        ww += weight * weight
        wc += weight * c[vertex] * c[Int(adjacency.neighbors[index])]
      }
    }
    let (varianceW, varianceC) = (ww / pairs - w / pairs * (w / pairs), meanCC - meanC * meanC)
    // What remains of a variance below this is rounding.
    guard varianceW > 1e-12 * ww / pairs, varianceC > 1e-12 * meanCC else { return .nan }
    return (wc / pairs - w / pairs * meanC) / (varianceW * varianceC).squareRoot()
  }
}
