public import Networks

/// A measure of every vertex of one mode: its word, its graph, its weight and its normalisation.
///
/// ```swift
/// var source = MeasureSource(network.incidence)
/// let scores = try VertexMeasure.named("betweenness")?.scores(in: &source)
/// ```
public struct VertexMeasure: Sendable, Identifiable {
  /// What a measure is computed on.
  public enum Network: String, Hashable, Sendable {
    /// Organizations and documents.
    case twoMode = "two-mode"
    /// The projection, each tie 1.
    case projection
    /// The projection with its weights.
    case weighted = "weighted projection"
  }

  /// The word of the command line and the name of the column.
  public let id: String
  /// The heading people read.
  public let title: String
  /// What it is computed on.
  public let network: Network
  /// Formula and normalisation, in a few words.
  public let definition: String
  /// Whether its values are whole numbers.
  public let isWhole: Bool
  private let compute: @Sendable (inout MeasureSource) throws(NetworksError) -> [Double]

  init(
    _ id: String, _ title: String, on network: Network, _ definition: String,
    isWhole: Bool = false,
    compute: @escaping @Sendable (inout MeasureSource) throws(NetworksError) -> [Double]
  ) {
    self.id = id
    self.title = title
    self.network = network
    self.definition = definition
    self.isWhole = isWhole
    self.compute = compute
  }

  /// The value of each row of the network; NaN where it is undefined.
  ///
  /// Throws `NetworksError` where the projection is too large or an iteration doesn't converge.
  public func scores(in source: inout MeasureSource) throws(NetworksError) -> [Double] {
    try compute(&source)
  }

  /// Every measure, those of the two-mode network first.
  public static let all: [VertexMeasure] = ofTwoModes + ofTheProjection

  /// The measures of the contract of `measure`, in its order.
  public static let usual: [VertexMeasure] = [
    "documents", "degree", "strength", "betweenness", "closeness", "harmonic", "eigenvector",
    "pagerank", "core",
  ].compactMap(named)

  /// The number of vertices of the other mode.
  public static let documents = ofTwoModes[0]

  /// The sum of the weights.
  public static let strength = ofWeights[0]

  /// The measure with this word; dashes stand for underscores.
  public static func named(_ word: String) -> VertexMeasure? {
    let id = word.lowercased().replacing("-", with: "_")
    return all.first { $0.id == id }
  }

  /// The values of several measures.
  ///
  /// One that can't be computed spoils no other: its values are NaN, and it is named with the
  /// reason. Alone it throws as `scores(in:)`.
  public static func scores(
    of measures: [VertexMeasure], in source: inout MeasureSource
  ) throws(NetworksError) -> (values: [(measure: VertexMeasure, scores: [Double])], misses: [Miss])
  {
    var values: [(measure: VertexMeasure, scores: [Double])] = []
    var misses: [Miss] = []
    for measure in measures {
      do throws(NetworksError) {
        values.append((measure, try measure.scores(in: &source)))
      } catch {
        guard measures.count > 1 else { throw error }
        misses.append(Miss(measure: measure.id, error: error))
        values.append((measure, [Double](repeating: .nan, count: source.incidence.rowCount)))
      }
    }
    return (values, misses)
  }

  /// A measure that couldn't be computed.
  public struct Miss: Hashable, Sendable {
    /// The word of the measure.
    public let measure: String
    /// Why: too many pairs to store, or an iteration that ended before its tolerance.
    public let error: NetworksError
  }
}
