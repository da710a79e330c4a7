/// General knowledge of words and places in six languages, looked up by folded spelling.
///
/// Folding removes case and accents, so `Organização`, `ORGANIZAÇÃO` and `organizacao` are one.
package enum WordLexicon {
  /// What is known of a folded word, by its hash.
  static let words: HashedTable<WordFlags> = {
    var table: [UInt64: WordFlags] = [:]
    table.reserveCapacity(32768)
    for (list, flag) in wordLists {
      // Bytes, not characters: the lists hold some hundred thousand of them.
      for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        table[FoldedHash.of(word), default: []].insert(flag)
      }
    }
    for (key, flags) in table where flags.isSuperset(of: [.function, .prose]) {
      table[key] = flags.subtracting(.prose)
    }
    for name in countries.split(separator: ";") {
      for word in name.split(whereSeparator: \.isWhitespace) where word.utf8.count > 3 {
        table[FoldedHash.of(word.utf8), default: []].insert(.countryWord)
      }
    }
    return HashedTable(table)
  }()

  /// Names of places, words parted by single spaces, by their hash.
  static let places: HashedTable<PlaceKind> = {
    var table: [UInt64: PlaceKind] = [:]
    table.reserveCapacity(16384)
    for code in stateCodes.split(whereSeparator: \.isWhitespace) {
      table[FoldedHash.of(code.utf8)] = .stateCode
    }
    for (list, kind) in [
      (towns, PlaceKind.town), (cities, .city), (states, .state), (regions, .region),
      (countries, .country),
    ] {
      for name in list.utf8.split(separator: UInt8(ascii: ";")) {
        let words = name.split { $0 == 0x20 || $0 == 0x0A }
        if !words.isEmpty { table[FoldedHash.of(Array(words.joined(separator: [0x20])))] = kind }
      }
    }
    return HashedTable(table)
  }()

  /// The first words of all names of places: most names begin otherwise.
  static let firstWordsOfPlaces: WordSet = {
    var hashes = stateCodes.split(whereSeparator: \.isWhitespace).map { FoldedHash.of($0.utf8) }
    for list in [towns, cities, states, regions, countries] {
      for name in list.utf8.split(separator: UInt8(ascii: ";")) {
        guard let first = name.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).first else {
          continue
        }
        hashes.append(FoldedHash.of(Array(first)))
      }
    }
    return WordSet(hashes: hashes)
  }()

  private static let wordLists: [(String, WordFlags)] = [
    (functionWords, .function), (proseWords, .prose), (givenNames, .givenName),
    (honorifics, .honorific), (postNominals, .postNominal), (organizationWords, .organization),
    (topicWords, .topic), (legalForms, .legalForm), (chapterWords, .chapter),
    (officeWords, .office), (professionWords, .profession), (groupWords, .group),
    (months, .month), (signingWords, .signing), (weakSigningWords, .weakSigning),
    (valedictionWords, .valediction), (salutationWords, .salutation),
    (invitationWords, .invitation), (noteWords, .note), (furnitureWords, .furniture),
    (recipientWords, .recipient), (numberWords, .numberWord),
    (firstPersonWords, .firstPerson), (columnWords, .column), (politeWords, .polite),
    (prefaceWords, .preface),
  ]

  /// What is known of words that are joined with single spaces.
  package static func place(_ words: [Word], in content: [UInt8]) -> PlaceKind? {
    place(words[...], in: content)
  }

  /// What is known of words that are joined with single spaces.
  package static func place(_ words: ArraySlice<Word>, in content: [UInt8]) -> PlaceKind? {
    guard let first = words.first, words.count <= 6, firstWordsOfPlaces.contains(first.key) else {
      return nil
    }
    var hash = FoldedHash(state: first.key)
    for word in words.dropFirst() {
      hash.add(0x20)
      hash.add(content[word.start..<word.end])
    }
    return places[hash.value]
  }
}
