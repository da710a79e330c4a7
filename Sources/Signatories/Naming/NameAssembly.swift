/// Decides what each segment of a name is, and puts the parts together.
struct NameAssembly {
  private let vocabulary: NameVocabulary
  private let isShouted: Bool
  private let isInCapitals: Bool
  private var main: [NameItem] = []
  private var tails: [[NameItem]] = []
  private var aliases: [[NameItem]] = []
  private var acronyms: [NameItem] = []
  private var places: [NameVocabulary.Token] = []
  private var hasSlashTail = false

  /// `isInCapitals` tells that the whole name is written in capitals, `isShouted` that it is and is
  /// too long for an acronym.
  init(vocabulary: NameVocabulary, isShouted: Bool, isInCapitals: Bool) {
    self.vocabulary = vocabulary
    self.isShouted = isShouted
    self.isInCapitals = isInCapitals
  }

  mutating func add(_ segment: NameSegment) {
    if segment.bracket > 0, segment.items.count == 1, segment.items[0].looksLikeAcronym,
      !segment.items[0].isPlace, matchesInitials(segment.items[0], of: main)
    {
      acronyms.append(segment.items[0])
      return
    }
    let items = withoutLegalForm(segment.items)
    guard !items.isEmpty else { return }
    if segment.bracket > 0 {
      addBracket(items)
    } else if main.isEmpty {
      main = items
    } else if segment.boundary <= .dot {
      appendToText(items)
    } else if items.allSatisfy(\.isPlace), segment.boundary == .slash {
      // "Rivers Forum/Kenya" is the chapter's name, "Rivers Forum, Kenya" tells where it is.
      appendToText(items)
    } else if items.allSatisfy(\.isPlace) {
      places.append(contentsOf: items.map(\.token))
    } else if let acronym = soleAcronym(items), segment.boundary != .slash || hasText {
      acronyms.append(acronym)
    } else if mainIsAcronym, segment.boundary >= .comma {
      acronyms.append(contentsOf: main.filter(\.looksLikeAcronym))
      main = items
    } else if segment.boundary == .comma {
      if isInvertedType(items) { main = items + main } else { appendToText(items) }
    } else {
      hasSlashTail = hasSlashTail || [.slash, .spacedSlash, .semicolon].contains(segment.boundary)
      tails.append(items)
    }
  }

  private mutating func appendToText(_ items: [NameItem]) {
    if tails.isEmpty {
      main.append(contentsOf: items)
    } else {
      tails[tails.count - 1].append(contentsOf: items)
    }
  }

  /// "Kalina, Fundación" is "Fundación Kalina".
  private func isInvertedType(_ items: [NameItem]) -> Bool {
    items.count == 1 && tails.isEmpty && isTypeWord(items[0]) && !main.contains(where: isTypeWord)
  }

  private func isTypeWord(_ item: NameItem) -> Bool {
    vocabulary.entries[Int(item.token)].isTypeWord
  }

  private mutating func addBracket(_ items: [NameItem]) {
    if items.allSatisfy(\.isPlace), !main.isEmpty {
      places.append(contentsOf: items.map(\.token))
    } else if items.count == 2, items[0].looksLikeAcronym, !items[0].isPlace, items[1].isPlace {
      acronyms.append(items[0])
      if main.last?.token != items[1].token { appendToText([items[1]]) }
    } else if items.allSatisfy({ $0.looksLikeAcronym && !$0.isPlace }), items.count <= 4 {
      acronyms.append(contentsOf: items)
    } else if items.count == 1, items[0].length <= 10, matchesInitials(items[0], of: main) {
      acronyms.append(items[0])
    } else if mainIsAcronym {
      acronyms.append(contentsOf: main.filter(\.looksLikeAcronym))
      main = items
    } else if content(items).count >= 2, !items.contains(where: \.isNumber), !namesUnit(items) {
      aliases.append(items)
    } else {
      appendToText(items)
    }
  }

  private var mainIsAcronym: Bool {
    let named = main.filter {
      $0.isAllCapitals && $0.length > 2 || !vocabulary.entries[Int($0.token)].isFunctionWord
    }
    guard tails.isEmpty, named.count == 1, let item = named.first else { return false }
    return item.looksLikeAcronym && item.isAllCapitals && !item.isPlace && item.length <= 10
  }

  private var hasText: Bool { content(main).count >= 2 }

  /// The only item, if it is an acronym of the name before it or looks like nothing else.
  private func soleAcronym(_ items: [NameItem]) -> NameItem? {
    guard items.count == 1, hasText, items[0].looksLikeAcronym, items[0].length <= 12 else {
      return nil
    }
    return !isShouted || matchesInitials(items[0], of: main) ? items[0] : nil
  }

  private func matchesInitials(_ item: NameItem, of items: [NameItem]) -> Bool {
    Initials.spell(
      vocabulary.texts[Int(item.token)],
      from: items.map { ($0.token, vocabulary) }.map { token, vocabulary in
        (vocabulary.texts[Int(token)], vocabulary.entries[Int(token)].isFunctionWord)
      })
  }

  private func namesUnit(_ items: [NameItem]) -> Bool {
    items.contains { UnitWords.all.contains(vocabulary.texts[Int($0.token)]) }
  }

  /// A motto begins with a small preposition or a verb in -ing.
  private func isMotto(_ items: [NameItem]) -> Bool {
    guard let first = items.first, items.count >= 2, !namesUnit(items) else { return false }
    if first.startsSmall, vocabulary.entries[Int(first.token)].isFunctionWord { return true }
    let text = vocabulary.texts[Int(first.token)]
    return text.hasSuffix("ing") && text.utf8.count >= 6
      && vocabulary.entries[Int(first.token)].meanings.isEmpty
  }

  private func withoutLegalForm(_ items: [NameItem]) -> [NameItem] {
    var rest = items[...]
    while true {
      let length = vocabulary.lengthOfLegalForm(endingIn: rest.map(\.token)[...])
      guard length > 0, length < rest.count || !main.isEmpty else { break }
      rest = rest.dropLast(length)
    }
    if main.isEmpty {
      let length = vocabulary.lengthOfLegalForm(leading: rest.map(\.token)[...])
      if length > 0, length < rest.count, let first = rest.first,
        first.isAllCapitals || first.length >= 5
      {
        rest = rest.dropFirst(length)
      }
    }
    return Array(rest)
  }

  private func content(_ items: [NameItem]) -> [NameVocabulary.Token] {
    items.filter { !isFunctionWord($0) }.map(\.token)
  }

  /// In a name that is not all capitals "LA" and "UN" are no articles.
  private func isFunctionWord(_ item: NameItem) -> Bool {
    vocabulary.entries[Int(item.token)].isFunctionWord
      && (isInCapitals || !item.isAllCapitals || item.length < 2)
  }

  private func contentOrAll(_ items: [NameItem]) -> [NameVocabulary.Token] {
    let content = content(items)
    return content.isEmpty ? items.map(\.token) : content
  }

  /// An acronym that leads or ends the text without brackets.
  private mutating func takeAttachedAcronyms() {
    guard content(main).count >= 3 else { return }
    let first = main.firstIndex { !vocabulary.entries[Int($0.token)].isFunctionWord } ?? 0
    if first + 1 < main.count, isAttached(main[first]), main[first + 1].boundary == .hyphen,
      !main[first + 1].looksLikeAcronym || isShouted, !main[first + 1].isNumber,
      !isShouted || matchesInitials(main[first], of: Array(main[(first + 1)...]))
    {
      acronyms.append(main[first])
      main.removeSubrange(...first)
    }
    if let last = main.last, last.isPlace, last.boundary == .hyphen, main.count >= 4,
      isAttached(main[main.count - 2]),
      matchesInitials(main[main.count - 2], of: Array(main.dropLast(2)))
    {
      acronyms.append(main.remove(at: main.count - 2))
    }
    guard let last = main.last, isAttached(last), content(main).count >= 3 else { return }
    let spells = last.length >= 3 && matchesInitials(last, of: Array(main.dropLast()))
    if spells && (!isShouted || last.boundary == .hyphen) || !isShouted && last.boundary == .hyphen
    {
      acronyms.append(main.removeLast())
    }
  }

  private func isAttached(_ item: NameItem) -> Bool {
    item.looksLikeAcronym && item.isAllCapitals && !item.isPlace && item.length <= 10
  }

  mutating func finished(all items: [NameItem]) -> ParsedName {
    takeAttachedAcronyms()
    var name = ParsedName()
    let kept = withoutLegalForm(items)
    name.full = contentOrAll(kept.isEmpty ? items : kept)
    let text = contentOrAll(main)
    name.whole = tails.reduce(into: text) { $0.append(contentsOf: content($1)) }
    if !tails.isEmpty { name.head = text }
    name.tails = tails.map(content).filter { !$0.isEmpty }
    name.aliases = aliases.map(content)
    name.markedPlaces = places
    name.hasSlashTail = hasSlashTail
    name.hasLegalForm = kept.count < items.count
    if let tail = tails.first { name.hasMottoTail = isMotto(tail) }
    if let last = main.last, last.isPlace, main.count > 1 { name.plainPlace = last.token }
    name.acronyms = acronyms.map(\.token)
    let sole = main.filter { !$0.isPlace }
    if tails.isEmpty, aliases.isEmpty, sole.count == 1, acronyms.isEmpty, sole[0].looksLikeAcronym,
      main.first?.isPlace == false
    {
      name.isAcronym = true
      name.acronyms = [sole[0].token]
    }
    return name
  }
}
