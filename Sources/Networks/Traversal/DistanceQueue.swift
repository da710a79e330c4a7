/// Vertices with keys, the smallest key first; equal keys by vertex number.
///
/// A binary heap without decrease-key: a vertex may stand in it more than once, and who takes it
/// out skips what is stale.
struct DistanceQueue {
  private var keys: [Double] = []
  private var vertices: [UInt32] = []

  var isEmpty: Bool { keys.isEmpty }

  mutating func insert(_ vertex: Int, at key: Double) {
    keys.append(key)
    vertices.append(UInt32(vertex))
    var child = keys.count - 1
    while child > 0, precedes(child, (child - 1) / 2) {
      exchange(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> (vertex: Int, key: Double)? {
    guard let vertex = vertices.first, let key = keys.first else { return nil }
    exchange(0, keys.count - 1)
    keys.removeLast()
    vertices.removeLast()
    var parent = 0
    while true {
      var first = parent
      for child in (2 * parent + 1)..<(2 * parent + 3)
      where child < keys.count && precedes(child, first) { first = child }
      if first == parent { return (Int(vertex), key) }
      exchange(parent, first)
      parent = first
    }
  }

  private func precedes(_ one: Int, _ other: Int) -> Bool {
    keys[one] == keys[other] ? vertices[one] < vertices[other] : keys[one] < keys[other]
  }

  private mutating func exchange(_ one: Int, _ other: Int) {
    keys.swapAt(one, other)
    vertices.swapAt(one, other)
  }
}
