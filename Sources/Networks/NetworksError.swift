/// What input or a computation can refuse to do in this module.
public enum NetworksError: Error, Hashable, Sendable {
  /// A weight is negative, zero where it may not be, infinite or not a number.
  case invalidWeight(position: Int, value: Double)
  /// There is not one weight for each incidence, edge or vertex.
  case weightCount(expected: Int, found: Int)
  /// More pairs than may be stored or walked; a higher minimum count, the top pairs or the
  /// implicit projection need less.
  case tooManyPairs(atLeast: Int, limit: Int)
  /// An iteration ended before its tolerance; the largest remaining error is stated.
  case notConverged(residual: Double, iterations: Int)
}
