/// Names that share rare words: never joined for that, but worth a question.
struct Resemblances {
  let index: NameIndex

  /// Pairs from blocks of rare words and rare beginnings of words.
  ///
  /// - Complexity: O(names · block size); blocks of common words are not compared.
  func candidates(in clusters: inout Clusters) -> [Candidate] {
    var blocks = HashedBlocks()
    for (position, entry) in index.entries.enumerated()
    where entry.type == .organization && !entry.name.isEmpty {
      for key in keys(of: entry) { blocks.add(key, position) }
    }
    var seen: Set<[Int]> = []
    var found: [Candidate] = []
    for block in blocks.blocks(limit: 8) {
      for (place, right) in block.enumerated().dropFirst() {
        for left in block[..<place]
        where clusters.cluster(of: left) != clusters.cluster(of: right)
          && seen.insert([left, right]).inserted
        {
          if let candidate = judge(left, right) { found.append(candidate) }
        }
      }
    }
    return found
  }

  private func keys(of entry: NameRoster.Entry) -> [UInt64] {
    var keys: [UInt64] = []
    for token in Set(entry.name.full).sorted() where index.vocabulary.places[Int(token)] < 0 {
      if index.frequency[Int(token)] <= 8 {
        for meaning in index.meanings(of: [token]) {
          var hash = KeyHash()
          hash.add(meaning)
          keys.append(hash.value)
        }
      }
      let text = index.text(token)
      if let country = entry.country, text.utf8.count >= 5, index.frequency[Int(token)] <= 8 {
        var hash = KeyHash()
        for byte in country.utf8 { hash.add(byte) }
        for byte in text.utf8.prefix(4) { hash.add(byte) }
        keys.append(hash.value)
      }
    }
    return keys
  }

  private func judge(_ a: Int, _ b: Int) -> Candidate? {
    if index.placesConflict(a, b) { return nil }
    let (left, right) = (index.entries[a], index.entries[b])
    if !left.name.acronyms.isEmpty, !right.name.acronyms.isEmpty,
      Set(left.name.acronyms).isDisjoint(with: right.name.acronyms)
    {
      return nil
    }
    var score = index.overlap(index.stems[a], index.stems[b])
    if let country = left.country, country == right.country { score += 0.15 }
    let holds =
      Set(left.name.whole).isSuperset(of: right.name.whole)
      || Set(right.name.whole).isSuperset(of: left.name.whole)
    return score >= 0.3
      ? Candidate(a, b, holds ? .containment : .resemblance, min(0.6, score * 0.7)) : nil
  }
}
