/// The places of words by the hashes of the words.
///
/// The places whose hashes share a slot lead one to the other, so that whoever asks compares the
/// words; a dictionary would hash every hash again and hold an array for each word.
package struct PlacesByHash: Sendable {
  private let last: [UInt32]
  private let earlier: [UInt32]

  /// Notes that each hash stands at its place in the array.
  ///
  /// - Complexity: O(hashes).
  package init(_ hashes: [UInt64]) {
    var capacity = 8
    while capacity < 2 * hashes.count { capacity *= 2 }
    // Places are counted from 1; 0 is none.
    var last = [UInt32](repeating: 0, count: capacity)
    earlier = hashes.enumerated().map { place, hash in
      let slot = Self.slot(of: hash, capacity)
      defer { last[slot] = UInt32(place + 1) }
      return last[slot]
    }
    self.last = last
  }

  /// The last place that a hash may have.
  package func last(of hash: UInt64) -> Int? { Self.place(last[Self.slot(of: hash, last.count)]) }

  /// The place before one that a hash may have.
  package func earlier(than place: Int) -> Int? { Self.place(earlier[place]) }

  private static func place(_ number: UInt32) -> Int? { number == 0 ? nil : Int(number) - 1 }

  private static func slot(of hash: UInt64, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (capacity - 1)
  }
}
