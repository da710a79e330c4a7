/// General knowledge of words and places in six languages, looked up by folded spelling.
///
/// Folding removes case and accents, so `Organização`, `ORGANIZAÇÃO` and `organizacao` are one.
package enum WordLexicon {
  /// What is known of a folded word, by its hash.
  static let words: HashedTable<WordFlags> = {
    var table = HashedTable<WordFlags>(capacity: wordLists.reduce(0) { $0 + $1.0.utf8.count / 4 })
    for (list, flag) in wordLists {
      LexiconList.forEachWord(of: list) { table.update($0) { ($0 ?? []).union(flag) } }
    }
    LexiconList.forEachWord(of: functionWords) {
      table.update($0) { ($0 ?? []).subtracting(.prose) }
    }
    for name in countries.split(separator: ";") {
      for word in name.split(whereSeparator: \.isWhitespace) where word.utf8.count > 3 {
        table.update(FoldedHash.of(word.utf8)) { ($0 ?? []).union(.countryWord) }
      }
    }
    return table
  }()

  /// Names of places, words parted by single spaces, by their hash.
  static var places: HashedTable<PlaceKind> { placeTables.names }

  /// The first words of all names of places: most names begin otherwise.
  package static var firstWordsOfPlaces: WordSet { placeTables.firstWords }

  private static let placeTables: (names: HashedTable<PlaceKind>, firstWords: WordSet) = {
    var table = HashedTable<PlaceKind>(capacity: 16_384)
    var firstWords: [UInt64] = []
    LexiconList.forEachWord(of: stateCodes) {
      table.update($0) { _ in .stateCode }
      firstWords.append($0)
    }
    for (list, kind) in [
      (towns, PlaceKind.town), (cities, .city), (states, .state), (regions, .region),
      (countries, .country),
    ] {
      LexiconList.forEachName(of: list) { name, first in
        table.update(name) { _ in kind }
        firstWords.append(first)
      }
    }
    return (table, WordSet(hashes: firstWords))
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
