/// The numbers of a document's lists.
struct ListCounters {
  private var counts: [String: [Int]] = [:]

  /// The number of the next item of a list at a depth, from 0; deeper levels start anew.
  mutating func next(_ list: String, depth: Int, from start: Int = 1) -> Int {
    var levels = counts[list] ?? []
    while levels.count <= depth { levels.append(levels.count == depth ? start - 1 : 0) }
    levels.removeSubrange((depth + 1)...)
    levels[depth] += 1
    counts[list] = levels
    return levels[depth]
  }
}
