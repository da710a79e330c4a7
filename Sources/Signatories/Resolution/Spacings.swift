/// Names that are equal once blanks and hyphens are left out.
struct Spacings {
  let index: NameIndex

  func candidates() -> ComparedPairs {
    var blocks = HashedBlocks()
    for (position, entry) in index.entries.enumerated() where entry.type == .organization {
      var hash = KeyHash()
      for token in index.stems[position] { for byte in index.text(token).utf8 { hash.add(byte) } }
      blocks.add(hash.value, position)
    }
    var found = ComparedPairs()
    for block in blocks.blocks(limit: 64) {
      for (place, right) in block.enumerated().dropFirst() {
        for left in block[..<place].prefix(8) {
          found.note(judge(left, right))
        }
      }
    }
    return found
  }

  private func judge(_ a: Int, _ b: Int) -> Candidate? {
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    guard index.stems[a] != index.stems[b], squeezed(a) == squeezed(b),
      !index.placesConflict(a, b), left.markedPlaces == right.markedPlaces
    else { return nil }
    let length = squeezed(a).utf8.count
    return Candidate(a, b, .spacing, length >= 8 ? 0.97 : 0.6)
  }

  private func squeezed(_ entry: Int) -> String {
    index.stems[entry].map { index.text($0) }.joined()
  }
}
