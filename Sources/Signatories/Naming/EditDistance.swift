/// How many single-letter errors part two words.
package enum EditDistance {
  /// Whether two different words are one insertion, deletion, substitution or swap of neighbours
  /// apart.
  ///
  /// - Complexity: O(length).
  package static func isOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1, short != long else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    if long.count > short.count {
      return short[start...] == long[(start + 1)...]
    }
    if short[(start + 1)...] == long[(start + 1)...] { return true }
    return start + 1 < short.count && short[start] == long[start + 1]
      && short[start + 1] == long[start] && short[(start + 2)...] == long[(start + 2)...]
  }
}
