/// Where each way to write a name occurs, and how common each word is.
struct NameIndex {
  typealias Token = NameVocabulary.Token

  /// What part of an entry's name a key is.
  enum Part: UInt8 {
    case whole
    case head
    case tail
    case alias
    /// The name with the place that is set off from it, as a chapter is written.
    case chapter
  }

  struct Occurrence {
    let entry: Int32
    let part: Part
  }

  let vocabulary: NameVocabulary
  let entries: [NameRoster.Entry]
  /// In how many entries each token stands.
  private(set) var frequency: [Int32]
  /// Entries by the words of their names and parts of names.
  private(set) var parts: [[Token]: [Occurrence]] = [:]
  /// The keys of `parts` in order of first appearance.
  private(set) var keys: [[Token]] = []
  /// Entries by the acronyms beside their names.
  private(set) var bearers: [Token: [Int32]] = [:]
  /// For every stem, the places that mark chapters of it.
  private(set) var chapters: [[Token]: Set<Token>] = [:]
  /// How many different names each part follows, as a motto would.
  private(set) var headsOfTail: [[Token]: Int] = [:]

  init(_ roster: NameRoster) {
    vocabulary = roster.vocabulary
    entries = roster.entries
    frequency = Array(repeating: 0, count: vocabulary.count)
    for (index, entry) in entries.enumerated() where entry.type == .organization {
      add(entry.name, at: Int32(index))
    }
  }

  private mutating func add(_ name: ParsedName, at index: Int32) {
    for token in Set(name.full) { frequency[Int(token)] += 1 }
    insert(name.whole, .whole, index)
    if !name.head.isEmpty { insert(name.head, .head, index) }
    for tail in name.tails {
      insert(tail, .tail, index)
      headsOfTail[tail, default: 0] += 1
    }
    for alias in name.aliases { insert(alias, .alias, index) }
    if !name.isAcronym {
      for acronym in Set(name.acronyms).sorted() {
        bearers[acronym, default: []].append(index)
      }
    }
    if name.markedPlaces.count == 1, let place = name.markedPlaces.first {
      insert(name.whole + [place], .chapter, index)
    }
    noteChapter(name)
  }

  private mutating func insert(_ key: [Token], _ part: Part, _ index: Int32) {
    guard !key.isEmpty else { return }
    if parts[key, default: []].isEmpty { keys.append(key) }
    parts[key, default: []].append(Occurrence(entry: index, part: part))
  }

  private mutating func noteChapter(_ name: ParsedName) {
    if let place = name.plainPlace, name.whole.count > 1, name.whole.last == place {
      chapters[Array(name.whole.dropLast()), default: []].insert(place)
    }
    for place in name.markedPlaces { chapters[name.whole, default: []].insert(place) }
  }

  /// Whether a name with a place set off is written elsewhere as a chapter.
  func isChapter(_ name: ParsedName) -> Bool {
    name.markedPlaces.contains { place in
      (parts[name.whole + [place]] ?? []).contains { $0.part == .whole }
    }
  }

  /// Whether a name says no more than what many bodies could be called.
  func isGeneric(_ words: [Token]) -> Bool { vocabulary.isGeneric(words) }

  /// The country codes a name carries in itself.
  func countries(of name: ParsedName) -> Set<String> {
    var codes: Set<String> = []
    for token in name.markedPlaces + [name.plainPlace].compactMap({ $0 }) {
      if let country = vocabulary.place(of: token)?.country { codes.insert(country) }
    }
    return codes
  }

  /// Whether the places in and beside two names rule out that they are one body.
  func placesConflict(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (entries[a], entries[b])
    if let here = left.country, let there = right.country, here != there { return true }
    let (inLeft, inRight) = (countries(of: left.name), countries(of: right.name))
    if !inLeft.isEmpty, !inRight.isEmpty { return inLeft.isDisjoint(with: inRight) }
    if let there = right.country, !inLeft.isEmpty { return !inLeft.contains(there) }
    if let here = left.country, !inRight.isEmpty { return !inRight.contains(here) }
    return false
  }

  /// How surprising it is to meet a token: log of the share of names without it.
  func rarity(_ token: Token) -> Double {
    let count = Double(max(1, frequency[Int(token)]))
    return Logarithm.natural(Double(entries.count + 1) / count)
  }

  func text(_ token: Token) -> String { vocabulary.texts[Int(token)] }
  func entry(_ token: Token) -> Lexicon.Entry { vocabulary.entries[Int(token)] }

  /// The languages a sequence of words can be in.
  func languages(of words: [Token]) -> NameLanguage {
    words.reduce(into: []) { $0.formUnion(entry($1).languages) }
  }

  /// The meanings of words, sorted; unknown words stand for themselves.
  func meanings(of words: [Token]) -> [UInt32] {
    words.flatMap { token in
      let meanings = entry(token).meanings
      return meanings.isEmpty ? [token &+ 1 << 16] : meanings.map(UInt32.init)
    }.sorted()
  }

  /// The languages all known words of a name can be in, or else any of them can.
  func language(of words: [Token]) -> NameLanguage {
    let known = words.map { entry($0).languages }.filter { !$0.isEmpty }
    guard let first = known.first else { return [] }
    let common = known.reduce(first) { $0.intersection($1) }
    return common.isEmpty ? known.reduce(into: []) { $0.formUnion($1) } : common
  }

  /// The share of meanings two names have in common, each weighed by its rarity (0–1).
  func overlap(_ left: [Token], _ right: [Token]) -> Double {
    var weights: [UInt32: Double] = [:]
    func set(_ words: [Token]) -> Set<UInt32> {
      var meanings: Set<UInt32> = []
      for token in words {
        for meaning in self.meanings(of: [token]) {
          meanings.insert(meaning)
          weights[meaning] = min(weights[meaning] ?? .infinity, rarity(token))
        }
      }
      return meanings
    }
    let (inLeft, inRight) = (set(left), set(right))
    func weight(_ meanings: Set<UInt32>) -> Double {
      meanings.sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
    }
    let all = weight(inLeft.union(inRight))
    return all > 0 ? weight(inLeft.intersection(inRight)) / all : 0
  }
}
