/// Names that share rare words: worth a question, and a link only where nearly all is shared.
struct Resemblances {
  let index: NameIndex

  /// Pairs from blocks of rare words, of rare meanings, and of meanings and beginnings that few
  /// names of one country have.
  ///
  /// - Complexity: O(names · block size); blocks of more than eight names are not compared.
  func candidates(in clusters: inout Clusters) -> ComparedPairs {
    var blocks = HashedBlocks()
    for (position, entry) in index.entries.enumerated()
    where entry.type == .organization && !entry.name.isEmpty {
      for key in keys(of: entry) { blocks.add(key, position) }
    }
    var seen: Set<[Int]> = []
    var found = ComparedPairs()
    for block in blocks.blocks(limit: 8) {
      for (place, right) in block.enumerated().dropFirst() {
        for left in block[..<place]
        where clusters.cluster(of: left) != clusters.cluster(of: right)
          && seen.insert([left, right]).inserted
        {
          found.note(Resemblance(left, right, in: index)?.candidate)
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
      if let country = entry.country { keys += self.keys(of: token, in: country) }
    }
    return keys
  }

  private func keys(of token: NameRoster.Token, in country: String) -> [UInt64] {
    var base = KeyHash()
    for byte in country.utf8 { base.add(byte) }
    var keys = index.meanings(of: [token]).map { meaning in
      var hash = base
      hash.add(meaning)
      return hash.value
    }
    if index.text(token).utf8.count >= 5 {
      var hash = base
      for byte in index.text(token).utf8.prefix(4) { hash.add(byte) }
      keys.append(hash.value)
    }
    return keys
  }
}

/// What two names have in common and what parts them.
struct Resemblance {
  private let index: NameIndex
  private let a: Int
  private let b: Int
  private let shared: Set<NameRoster.Token>
  private let onlyInA: Set<NameRoster.Token>
  private let onlyInB: Set<NameRoster.Token>

  /// Nil where places or acronyms rule the pair out.
  init?(_ a: Int, _ b: Int, in index: NameIndex) {
    if index.placesConflict(a, b) { return nil }
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    if !left.acronyms.isEmpty, !right.acronyms.isEmpty,
      Set(left.acronyms).isDisjoint(with: right.acronyms)
    {
      return nil
    }
    (self.index, self.a, self.b) = (index, a, b)
    let (inLeft, inRight) = (Set(index.stems[a]), Set(index.stems[b]))
    shared = inLeft.intersection(inRight)
    onlyInA = inLeft.subtracting(inRight)
    onlyInB = inRight.subtracting(inLeft)
    if hasNumber(onlyInA), hasNumber(onlyInB) { return nil }
    if onlyInA.union(onlyInB).contains(where: { CompanionWords.all.contains(index.text($0)) }),
      onlyInA.isEmpty || onlyInB.isEmpty
    {
      return nil
    }
  }

  /// Numbers tell sections and dates apart.
  private func hasNumber(_ words: Set<NameRoster.Token>) -> Bool {
    words.contains { index.isNumber($0) }
  }

  /// The pair with its probability, as measured on hand-made gold; nil if it isn't worth asking.
  var candidate: Candidate? {
    let extra = onlyInA.isEmpty ? onlyInB : onlyInB.isEmpty ? onlyInA : nil
    if let extra, !shared.isEmpty { return containment(extra) }
    if index.places(of: a) != index.places(of: b) { return nil }
    let overlap = index.readings(of: a).reduce(0.0) { best, one in
      index.readings(of: b).reduce(best) { max($0, index.overlap(one, $1)) }
    }
    if shared.contains(where: isProper), overlap >= 0.45 {
      return Candidate(a, b, .resemblance, 0.4)
    }
    guard let country = index.entries[a].country, country == index.entries[b].country else {
      return nil
    }
    if overlap >= 0.45 { return Candidate(a, b, .resemblance, 0.4) }
    return sharesBeginning || haveCognates ? Candidate(a, b, .resemblance, 0.35) : nil
  }

  /// One name holds the other.
  private func containment(_ extra: Set<NameRoster.Token>) -> Candidate? {
    if extra.contains(where: marksPart) {
      return shared.contains(where: isProper) ? Candidate(a, b, .containment, 0.02) : nil
    }
    let isLong = shared.count >= 5 && shared.contains(where: isProper)
    if extra.count == 1, isLong, extra.allSatisfy({ !index.entry($0).meanings.isEmpty }) {
      return Candidate(a, b, .containment, 0.92)
    }
    let isGeneric = extra.allSatisfy {
      !index.entry($0).meanings.isEmpty || index.text($0) == "international"
    }
    if shared.count == 1, !isGeneric {
      let opens = index.stems[a].first == index.stems[b].first
      return opens && shared.allSatisfy { isProper($0) && index.frequency[Int($0)] == 2 }
        ? Candidate(a, b, .containment, 0.35) : nil
    }
    if shared.contains(where: isProper) || shared.count >= 3 {
      return Candidate(a, b, .containment, isGeneric && extra.count == 1 ? 0.4 : 0.2)
    }
    return nil
  }

  /// A place or a word for a part, which makes the longer name a chapter.
  private func marksPart(_ token: NameRoster.Token) -> Bool {
    index.vocabulary.places[Int(token)] >= 0 && index.text(token) != "international"
      || UnitWords.all.contains(index.text(token))
  }

  /// A rare word that means nothing: a name.
  private func isProper(_ token: NameRoster.Token) -> Bool {
    index.entry(token).meanings.isEmpty && index.vocabulary.places[Int(token)] < 0
      && index.frequency[Int(token)] <= 6 && index.text(token).utf8.count >= 4
  }

  /// Whether the names begin with rare words that begin alike, as one word does in two languages.
  private var sharesBeginning: Bool {
    let (left, right) = (index.stems[a], index.stems[b])
    guard let one = left.first, let other = right.first else { return false }
    return beginAlike(one, other)
  }

  /// Whether a rare word the lexicon lacks begins as a word of the other name does, as it may in
  /// another language.
  private var haveCognates: Bool {
    onlyInA.contains { one in
      onlyInB.contains { isCognate(one, of: $0) || isCognate($0, of: one) }
    }
  }

  private func isCognate(_ word: NameRoster.Token, of known: NameRoster.Token) -> Bool {
    guard index.entry(word).meanings.isEmpty, index.frequency[Int(word)] <= 3,
      !index.entry(known).meanings.isEmpty
    else { return false }
    let (left, right) = (index.text(word).utf8, index.text(known).utf8)
    let common = zip(left, right).prefix { $0 == $1 }.count
    return common >= 7 && 3 * common >= 2 * max(left.count, right.count)
  }

  private func beginAlike(_ one: NameRoster.Token, _ other: NameRoster.Token) -> Bool {
    guard one != other, max(index.frequency[Int(one)], index.frequency[Int(other)]) <= 3,
      index.entry(one).meanings.isEmpty || index.entry(other).meanings.isEmpty
    else { return false }
    let (left, right) = (Array(index.text(one).utf8), Array(index.text(other).utf8))
    let common = zip(left, right).prefix { $0 == $1 }.count
    return common >= 4 && 5 * common >= 3 * min(left.count, right.count)
  }
}
