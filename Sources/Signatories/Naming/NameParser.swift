/// Takes names apart, numbering their words.
package struct NameParser: Sendable {
  package typealias Token = NameVocabulary.Token

  /// The words met so far.
  package private(set) var vocabulary = NameVocabulary()
  private var scanner = NameScanner()

  package init() {}

  /// The parts of a name.
  ///
  /// - Complexity: O(length).
  package mutating func parse(_ name: String) -> ParsedName {
    let words = WebAddress.siteName(in: scanner.words(of: name))
    var items = self.items(of: words)
    let isInCapitals = words.count > 1 && words.allSatisfy { $0.smallLetters == 0 }
    let isShouted = isInCapitals && words.count > 2
    joinHyphenatedAcronyms(in: &items, isShouted: isShouted)
    var assembly = NameAssembly(
      vocabulary: vocabulary, isShouted: isShouted, isInCapitals: isInCapitals)
    for segment in segments(of: items) { assembly.add(segment) }
    var parsed = assembly.finished(all: items)
    parsed.isCutOff = name.hasSuffix("...") || name.hasSuffix("…") || Self.endsOpen(words)
    return parsed
  }

  /// Whether a longer name ends in a word that another must follow.
  private static func endsOpen(_ words: [NameWord]) -> Bool {
    guard words.count >= 4, let last = words.last, last.capitals == 0, last.bracket == 0 else {
      return false
    }
    return FunctionWords.open.contains(last.text)
  }

  /// The code of the last country a text names, or of the country of the last place in it.
  package mutating func country(in text: String) -> String? {
    var country: String?
    for item in items(of: scanner.words(of: text)) {
      country = vocabulary.place(of: item.token)?.country ?? country
    }
    return country
  }

  /// Words as items, phrases for places, umbrellas and types replaced by one item.
  private mutating func items(of words: [NameWord]) -> [NameItem] {
    let tokens = words.map { vocabulary.token(for: $0.text) }
    var items: [NameItem] = []
    items.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      var item = NameItem(token: tokens[index], word: words[index])
      var length = 1
      if words[index].isAllCapitals, let code = Places.capitalCodes[words[index].text],
        let place = Self.placeIndex(ofCode: code)
      {
        item.token = vocabulary.token(forPlace: place)
        item.isPlace = true
      } else if let phrase = phrase(at: index, of: tokens, in: words) {
        length = phrase.tokens.count
        replace(&item, by: phrase.meaning)
      }
      items.append(item)
      index += length
    }
    return items
  }

  private mutating func replace(_ item: inout NameItem, by meaning: Lexicon.PhraseMeaning) {
    item.looksLikeAcronym = false
    switch meaning {
    case .place(let index):
      item.token = vocabulary.token(forPlace: index)
      item.isPlace = true
    case .umbrella(let index): item.token = vocabulary.token(forUmbrella: index)
    case .typeWord(let word): item.token = vocabulary.token(for: word)
    }
  }

  private func phrase(at index: Int, of tokens: [Token], in words: [NameWord])
    -> NameVocabulary.Phrase?
  {
    vocabulary.phrases(from: tokens[index]).first { phrase in
      let end = index + phrase.tokens.count
      guard end <= tokens.count, tokens[index..<end].elementsEqual(phrase.tokens) else {
        return false
      }
      if phrase.tokens.count == 1, case .place = phrase.meaning {
        return words[index].capitals > 0 && words[index].text.utf8.count > 2
      }
      return words[(index + 1)..<end].allSatisfy {
        $0.boundary <= .hyphen && $0.bracket == words[index].bracket
      }
    }
  }

  private static let placesByCode = Dictionary(
    Places.all.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static func placeIndex(ofCode code: String) -> Int? {
    placesByCode[code == "EU" ? "european union" : code]
  }

  /// "IMT-UNTREF" is one acronym.
  private mutating func joinHyphenatedAcronyms(in items: inout [NameItem], isShouted: Bool) {
    guard !isShouted else { return }
    var index = 1
    while index < items.count {
      let (left, right) = (items[index - 1], items[index])
      if right.boundary == .hyphen, left.bracket == right.bracket, left.isAcronymPiece,
        right.isAcronymPiece
      {
        let text = vocabulary.texts[Int(left.token)] + vocabulary.texts[Int(right.token)]
        items[index - 1].token = vocabulary.token(for: text)
        items.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  private func segments(of items: [NameItem]) -> [NameSegment] {
    var segments: [NameSegment] = []
    for item in items {
      if let last = segments.last, last.bracket == item.bracket, item.boundary < .slash {
        segments[segments.count - 1].items.append(item)
      } else {
        segments.append(
          NameSegment(items: [item], boundary: item.boundary, bracket: item.bracket))
      }
    }
    return segments
  }
}

/// A word or phrase of a name.
package struct NameItem: Sendable {
  package var token: NameVocabulary.Token
  package var boundary: NameWord.Boundary
  package var bracket: Int
  package var looksLikeAcronym: Bool
  package var isAllCapitals: Bool
  package var startsSmall: Bool
  package var isPlace = false
  package var isNumber: Bool
  package var length: Int

  package init(token: NameVocabulary.Token, word: NameWord) {
    self.token = token
    boundary = word.boundary
    bracket = word.bracket
    looksLikeAcronym = word.looksLikeAcronym
    isAllCapitals = word.isAllCapitals
    startsSmall = word.capitals == 0 && word.digits == 0
    isNumber = word.digits > 0 && word.capitals + word.smallLetters == 0
    length = word.text.utf8.count
  }

  fileprivate var isAcronymPiece: Bool { looksLikeAcronym && isAllCapitals && !isPlace }
}

/// Items without a break between them.
package struct NameSegment: Sendable {
  package var items: [NameItem]
  package let boundary: NameWord.Boundary
  package let bracket: Int
}
