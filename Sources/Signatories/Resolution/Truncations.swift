/// Names that are the beginning of exactly one other.
struct Truncations {
  let index: NameIndex

  /// - Complexity: O(n log n) string comparisons.
  func candidates(in clusters: inout Clusters) -> ComparedPairs {
    let texts = index.entries.map { entry in
      entry.type == .organization
        ? entry.name.full.map { index.text($0) }.joined(separator: " ") : ""
    }
    let order = texts.indices.sorted { (texts[$0], $0) < (texts[$1], $1) }
    var found = ComparedPairs()
    for (rank, position) in order.enumerated() {
      guard mayBeCut(position, texts[position]) else { continue }
      var bodies: Set<Int> = []
      var whole: Int?
      for next in order[(rank + 1)...].prefix(24) {
        guard texts[next].utf8.starts(with: texts[position].utf8) else { break }
        if index.entries[position].name.isCutOff
          || continuesWord(position, next, texts[position].utf8.count, texts[next])
        {
          bodies.insert(clusters.cluster(of: next))
          whole = whole ?? next
        } else {
          bodies.insert(-1)
        }
      }
      if let whole, bodies.count == 1,
        clusters.cluster(of: position) != clusters.cluster(of: whole),
        !index.placesConflict(position, whole)
      {
        found.note(Candidate(position, whole, .truncation, 0.94))
      }
    }
    return found
  }

  /// A name that ends in dots, or in a beginning of a word that stands nowhere else.
  private func mayBeCut(_ position: Int, _ text: String) -> Bool {
    let name = index.entries[position].name
    guard text.utf8.count >= 14, name.full.count >= 2, let last = name.full.last,
      index.vocabulary.places[Int(last)] < 0
    else { return false }
    if name.isCutOff { return true }
    guard index.isLatin(last) else { return false }
    return index.text(last).utf8.count >= 2
  }

  /// Whether the last word is the beginning of a more common one.
  private func continuesWord(_ start: Int, _ whole: Int, _ length: Int, _ text: String) -> Bool {
    guard let letter = text.utf8.dropFirst(length).first, letter != UInt8(ascii: " ") else {
      return false
    }
    let rest = text.utf8.dropFirst(length).prefix { $0 != UInt8(ascii: " ") }
    guard !rest.elementsEqual("s".utf8), !rest.elementsEqual("es".utf8) else { return false }
    let (left, right) = (index.entries[start].name.full, index.entries[whole].name.full)
    guard let cut = left.last, right.count >= left.count else { return false }
    return index.frequency[Int(cut)] * 3 <= index.frequency[Int(right[left.count - 1])]
      || index.frequency[Int(cut)] == 1
  }
}
