/// Sets that only ever merge; the root of a set is its smallest member.
///
/// Path halving (Tarjan & van Leeuwen 1984, doi:10.1145/62.2160).
package struct DisjointSets {
  private var parents: [UInt32]

  /// Every member in a set of its own.
  package init(count: Int) {
    parents = (0..<UInt32(count)).map { $0 }
  }

  /// The smallest member of the set that holds `member`.
  package mutating func root(of member: UInt32) -> UInt32 {
    var current = Int(member)
    while Int(parents[current]) != current {
      parents[current] = parents[Int(parents[current])]
      current = Int(parents[current])
    }
    return UInt32(current)
  }

  /// Merges the sets of two members and returns the new root.
  @discardableResult
  package mutating func unite(_ one: UInt32, _ other: UInt32) -> UInt32 {
    let first = root(of: one)
    let second = root(of: other)
    let smaller = min(first, second)
    parents[Int(max(first, second))] = smaller
    return smaller
  }

  /// The root of every member.
  package mutating func roots() -> [UInt32] {
    // A parent is never larger than its child, so one pass in ascending order flattens all.
    for member in parents.indices { parents[member] = parents[Int(parents[member])] }
    return parents
  }
}
