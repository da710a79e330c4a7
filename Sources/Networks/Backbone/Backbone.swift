/// The ties that are stronger (or weaker) than a null model expects.
///
/// The last of three steps: null model, p-values, extraction. Every tested tie keeps its count,
/// expectation, p and corrected q.
public struct Backbone: Sendable {
  /// A tested tie.
  public struct Tie: Hashable, Sendable {
    /// The test it comes from.
    public let test: PairTest
    /// Its p-value corrected for the number of tests.
    public let q: Double

    /// The smaller vertex.
    public var first: UInt32 { test.first }
    /// The greater vertex.
    public var second: UInt32 { test.second }
    /// The number of shared columns.
    public var count: UInt32 { test.count }
    /// The number expected under the null model.
    public var expected: Double { test.expected }
    /// The p-value.
    public var p: Double { test.p }
  }

  /// Which pairs count as tests.
  public enum Family: Hashable, Sendable {
    /// Every pair of vertices.
    case all
    /// The pairs whose smallest attainable p-value does not exceed the significance level.
    case attainable
    /// The least K such that at most K pairs can attain significance/K (Tarone 1990).
    case tarone
  }

  /// All listed ties, significant or not, sorted by the pair.
  public let tested: [Tie]
  /// The number of vertices.
  public let vertexCount: Int
  /// The number of tests that were corrected for.
  public let familySize: Int
  /// The significance level α.
  public let significance: Double
  /// The correction.
  public let correction: Correction
  /// The null model.
  public let model: NullModel
  /// The tail.
  public let tail: Tail

  /// The ties with q ≤ α, sorted by the pair.
  public var ties: [Tie] { tested.filter { $0.q <= significance } }

  /// The significant ties as a graph, weighted by what each shares.
  public var graph: Graph {
    Graph(
      vertexCount: vertexCount,
      edges: ties.filter { $0.count > 0 }.map { ($0.first, $0.second, Double($0.count)) })
  }
}

extension PairTests {
  /// Keeps the ties whose corrected p-value is at most `significance`.
  ///
  /// Where the family leaves out pairs that can't attain the level, q is 1 for every tie whose
  /// p-value is above it.
  ///
  /// - Precondition: 0 < significance < 1.
  public func backbone(
    significance: Double = 0.05, correcting correction: Correction = .benjaminiHochberg,
    among family: Backbone.Family = .all
  ) -> Backbone {
    precondition(significance > 0 && significance < 1, "A level lies between 0 and 1.")
    let size =
      switch family {
      case .all: pairCount
      case .attainable: attainableCount(at: significance)
      case .tarone: taroneCount(at: significance)
      }
    // A pair that can't attain the level is no test; its p-value is above the level.
    let isTested = ties.map { family == .all || $0.p <= significance }
    let listed = zip(ties, isTested).filter(\.1).map(\.0.p)
    let corrected = correction.adjusted(listed, familySize: max(size, listed.count))
    var next = corrected.makeIterator()
    let tested = zip(ties, isTested).map { test, isTested in
      Backbone.Tie(test: test, q: isTested ? next.next() ?? 1 : 1)
    }
    return Backbone(
      tested: tested, vertexCount: vertexCount, familySize: size, significance: significance,
      correction: correction, model: model, tail: tail)
  }
}
