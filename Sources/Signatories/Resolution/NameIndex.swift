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
  /// For each entry, its name without acronyms, set-off places, mottos and other halves.
  private(set) var stems: [[Token]] = []
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
    for entry in entries where entry.type == .organization {
      for token in Set(entry.name.full) { frequency[Int(token)] += 1 }
      for tail in entry.name.tails { headsOfTail[tail, default: 0] += 1 }
    }
    stems.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      stems.append(stem(of: entry.name))
      if entry.type == .organization { add(entry.name, at: Int32(index)) }
    }
  }

  /// The name without a motto or its other half.
  private func stem(of name: ParsedName) -> [Token] {
    guard let tail = name.tails.first, name.tails.count == 1 || isMotto(tail, of: name) else {
      return name.whole
    }
    return isMotto(tail, of: name) || isOtherHalf(tail, of: name) ? name.head : name.whole
  }

  private mutating func add(_ name: ParsedName, at index: Int32) {
    let stem = stems[Int(index)]
    insert(stem, .whole, index)
    if !name.head.isEmpty, name.head != stem { insert(name.head, .head, index) }
    for tail in name.tails where tail != stem { insert(tail, .tail, index) }
    for alias in name.aliases { insert(alias, .alias, index) }
    if !name.isAcronym {
      for acronym in Set(name.acronyms).sorted() {
        bearers[acronym, default: []].append(index)
      }
    }
    if name.markedPlaces.count == 1, let place = name.markedPlaces.first {
      insert(stem + [place], .chapter, index)
    }
    noteChapter(name, stem)
  }

  private mutating func insert(_ key: [Token], _ part: Part, _ index: Int32) {
    guard !key.isEmpty else { return }
    if parts[key, default: []].isEmpty { keys.append(key) }
    parts[key, default: []].append(Occurrence(entry: index, part: part))
  }

  private mutating func noteChapter(_ name: ParsedName, _ stem: [Token]) {
    if let place = name.plainPlace, stem.count > 1, stem.last == place {
      chapters[Array(stem.dropLast()), default: []].insert(place)
    }
    for place in name.markedPlaces { chapters[stem, default: []].insert(place) }
  }

  /// Whether the place set off from an entry's name marks a chapter: it is written elsewhere as part
  /// of the name, or the name stands with several places.
  func isChapter(_ entry: Int) -> Bool {
    let places = entries[entry].name.markedPlaces
    guard !places.isEmpty else { return false }
    if (chapters[stems[entry]] ?? []).count > 1 { return true }
    return places.contains { place in
      (parts[stems[entry] + [place]] ?? []).contains { $0.part == .whole }
    }
  }

  /// The places in a name, set off or not, where they mark a chapter or may.
  func places(of entry: Int) -> Set<Token> {
    Set(entries[entry].name.markedPlaces + [entries[entry].name.plainPlace].compactMap { $0 })
  }

  /// The places in a name but "International", which marks no chapter.
  func chapterPlaces(of entry: Int) -> Set<Token> {
    places(of: entry).filter { text($0) != "international" }
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

  /// Whether a word is spelled in Latin letters, its own or as it is compared.
  func isLatin(_ token: Token) -> Bool { text(token).utf8.allSatisfy { $0 < 0x80 } }

  /// Whether a word has a digit.
  func isNumber(_ token: Token) -> Bool {
    text(token).utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
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

  /// Whether a tail is a motto: it begins as one, or it follows many names and names no place or
  /// body.
  func isMotto(_ tail: [Token], of name: ParsedName) -> Bool {
    if name.hasMottoTail, name.tails.first == tail { return true }
    return (headsOfTail[tail] ?? 0) >= 4
      && !tail.contains { vocabulary.places[Int($0)] >= 0 || entry($0).isTypeWord }
  }

  /// Whether a tail is the head in another language, as far as the lexicon can tell.
  func isOtherHalf(_ tail: [Token], of name: ParsedName) -> Bool {
    let head = name.head
    if Set(head) == Set(tail) { return true }
    let (left, right) = (language(of: head), language(of: tail))
    if name.hasSlashTail, tail.count >= 2, !left.isEmpty, !right.isEmpty,
      left.isDisjoint(with: right)
    {
      return true
    }
    let (inHead, inTail) = (Set(meanings(of: head)), Set(meanings(of: tail)))
    let types = Set(meanings(of: head.filter { entry($0).isTypeWord }))
    if tail.count >= 2, !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right),
      !types.isDisjoint(with: meanings(of: tail.filter { entry($0).isTypeWord }))
    {
      return true
    }
    let common = inHead.intersection(inTail).count
    return common >= 2 && 2 * common >= min(inHead.count, inTail.count)
      && !Set(head).isSuperset(of: tail) && !Set(tail).isSuperset(of: head)
  }

  /// The ways an entry names its body: its stem, the other half, the names in brackets.
  func readings(of index: Int) -> [[Token]] {
    let name = entries[index].name
    let other = name.tails.first.flatMap { isOtherHalf($0, of: name) ? $0 : nil }
    return [stems[index]] + [other].compactMap { $0 } + name.aliases
  }
}
