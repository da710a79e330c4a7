/// Ranks by score, greatest first: 1 plus the number of greater scores.
///
/// Scores that differ by rounding, by no more than a part in 10¹² or 10⁻¹³ of the greatest, are
/// equal and share a rank: what an iteration leaves of a zero is zero. NaN marks what is absent;
/// it ranks last, after all others.
public struct Ranks: Hashable, Sendable {
  /// The rank of each item, from 1.
  public let values: [UInt32]

  /// Ranks scores.
  ///
  /// - Complexity: O(n log n).
  public init(_ scores: [Double]) {
    let present = scores.indices.filter { !scores[$0].isNaN }
      .sorted { (scores[$0], $1) > (scores[$1], $0) }
    self.init(scores, inOrder: present)
  }

  /// Ranks scores whose present items are given in falling order.
  init(_ scores: [Double], inOrder present: [Int]) {
    var values = [UInt32](repeating: UInt32(present.count) + 1, count: scores.count)
    let scale = present.isEmpty ? 0 : abs(scores[present[0]])
    var rank = 1
    for (position, item) in present.enumerated() {
      if position > 0, Self.isLess(scores[item], scores[present[position - 1]], scale) {
        rank = position + 1
      }
      values[item] = UInt32(rank)
    }
    self.values = values
  }

  /// Whether one score is less by more than rounding.
  private static func isLess(_ one: Double, _ other: Double, _ scale: Double) -> Bool {
    other - one > max(1e-12 * max(abs(one), abs(other)), 1e-13 * scale)
  }
}
