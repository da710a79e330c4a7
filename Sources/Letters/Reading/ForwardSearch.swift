/// Finds the next place of a pattern again and again, for offsets that only grow.
///
/// - Complexity: O(bytes) over all searches.
struct ForwardSearch {
  private let pattern: [UInt8]
  private var searchedFrom: Int?
  private var found: Int?

  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  /// The offset behind the next place at or behind an offset.
  mutating func end(from offset: Int, in utf8: [UInt8]) -> Int? {
    if let searchedFrom, offset >= searchedFrom, found.map({ $0 - pattern.count >= offset }) ?? true
    {
      return found
    }
    found = search(from: offset, in: utf8)
    searchedFrom = offset
    return found
  }

  /// Compares without regard to the case of A–Z.
  private func search(from offset: Int, in utf8: [UInt8]) -> Int? {
    let first = pattern[0]
    var cursor = offset
    while cursor + pattern.count <= utf8.count {
      if utf8[cursor] == first,
        pattern.count == 1
          || ASCII.lowercased(utf8[cursor..<(cursor + pattern.count)]) == pattern
      {
        return cursor + pattern.count
      }
      cursor += 1
    }
    return nil
  }
}
