extension RandomAccessCollection where Index == Int {
  /// The first place at which a condition holds that never fails behind it.
  ///
  /// - Complexity: O(log count).
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
