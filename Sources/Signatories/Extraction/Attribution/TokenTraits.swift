import Letters

/// What a word or mark is known for at a glance: how it is written, and which lists hold it.
///
/// The answer depends on the token alone, so it is found once, when the token is cut out of the
/// text. The union over a passage tells a rule that the passage holds nothing for it.
package struct TokenTraits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  // MARK: How it is written

  /// See ``Token/isCapitalized``.
  static let capitalized = TokenTraits(rawValue: 1 << 0)
  /// See ``Token/isAcronym``.
  static let acronym = TokenTraits(rawValue: 1 << 1)
  /// Two or more letters, all of them capitals.
  static let inCapitals = TokenTraits(rawValue: 1 << 2)
  /// A word as persons' names are made of; see ``PersonShape``.
  static let nameWord = TokenTraits(rawValue: 1 << 3)
  /// A quotation mark.
  static let quotation = TokenTraits(rawValue: 1 << 4)
  static let colon = TokenTraits(rawValue: 1 << 5)

  // MARK: Which lists hold it

  static let formOfAddress = TokenTraits(rawValue: 1 << 6)
  static let opening = TokenTraits(rawValue: 1 << 7)
  static let title = TokenTraits(rawValue: 1 << 8)
  static let office = TokenTraits(rawValue: 1 << 9)
  static let organizationWord = TokenTraits(rawValue: 1 << 10)
  static let nameConnector = TokenTraits(rawValue: 1 << 11)
  static let particle = TokenTraits(rawValue: 1 << 12)
  static let speechVerb = TokenTraits(rawValue: 1 << 13)
  /// Begins a phrase that names a source: “according”, “selon”.
  static let sourceLead = TokenTraits(rawValue: 1 << 14)
  /// Lets a passage be read for speakers: “selon”, “attributed”.
  static let attributing = TokenTraits(rawValue: 1 << 15)
  static let participle = TokenTraits(rawValue: 1 << 16)
  static let opensList = TokenTraits(rawValue: 1 << 17)
  static let inclusion = TokenTraits(rawValue: 1 << 18)
  static let organizer = TokenTraits(rawValue: 1 << 19)
  static let issuing = TokenTraits(rawValue: 1 << 20)
  static let releaseHead = TokenTraits(rawValue: 1 << 21)
  static let contact = TokenTraits(rawValue: 1 << 22)

  /// Tells that somebody signs or issues a text: “firmaron”, “signed”, “published”.
  static let signingVerb = TokenTraits(rawValue: 1 << 23)
  static let publicOffice = TokenTraits(rawValue: 1 << 24)
  static let scholarly = TokenTraits(rawValue: 1 << 25)
  /// See ``RoleTitles/isModifier(_:)``.
  static let modifier = TokenTraits(rawValue: 1 << 26)
  /// See ``RoleTitles/isField(_:)``.
  static let field = TokenTraits(rawValue: 1 << 27)
  static let unit = TokenTraits(rawValue: 1 << 28)
  static let innerUnit = TokenTraits(rawValue: 1 << 29)
  static let link = TokenTraits(rawValue: 1 << 30)
  static let strongLink = TokenTraits(rawValue: 1 << 31)
  static let locative = TokenTraits(rawValue: 1 << 32)
  static let article = TokenTraits(rawValue: 1 << 33)
  static let indefinite = TokenTraits(rawValue: 1 << 34)
  static let relative = TokenTraits(rawValue: 1 << 35)
  static let conjunction = TokenTraits(rawValue: 1 << 36)
  static let headFirst = TokenTraits(rawValue: 1 << 37)
  /// “Jr.”, “III”: stands behind a person's name.
  static let generation = TokenTraits(rawValue: 1 << 38)

  /// What joins a person to a quotation within one passage.
  static let telling: TokenTraits = [.speechVerb, .sourceLead]
  /// What begins a list of signers in a sentence.
  static let listing: TokenTraits = [.participle, .opensList, .inclusion, .signingVerb]

  init(_ word: WrittenWord) {
    self = word.lexical.union(Self.spelling(of: word))
  }

  init(mark: String, _ kind: Token.Kind) {
    self = Self.lexical(mark)
    switch kind {
    case .openQuote, .closeQuote: insert(.quotation)
    case .colon: insert(.colon)
    default: break
    }
  }
}

extension TokenTraits {
  /// What lists say of a word in lower case.
  package static func lexical(_ word: String) -> TokenTraits {
    listed(word) ?? unlisted(word)
  }

  /// The same, given the hash of the word's bytes, none of which is that of a combining mark.
  static func lexical(_ word: String, hash: UInt64) -> TokenTraits {
    hashedTable[hash] ?? unlisted(word)
  }

  /// What is told of a word that stands in no list.
  private static func unlisted(_ word: String) -> TokenTraits {
    mayBeToldByParts(word) ? TokenTraits(asking: word) : []
  }

  /// Asks every list.
  package init(asking word: String) {
    self = []
    for (trait, holds) in Self.questions where holds(word) { insert(trait) }
  }

  private static let questions: [(TokenTraits, @Sendable (String) -> Bool)] = [
    (.formOfAddress, { PersonShape.isFormOfAddress($0) }),
    (.opening, { PersonShape.isOpening($0) }),
    (.particle, { PersonShape.particleWords.contains($0) }),
    (.generation, { PersonShape.generations.contains($0) }),
    (.title, { RoleTitles.isTitle($0) }), (.office, { RoleTitles.isOffice($0) }),
    (.publicOffice, { RoleTitles.isPublicOffice($0) }),
    (.scholarly, { RoleTitles.isScholarly($0) }),
    (.modifier, { RoleTitles.isModifier($0) }), (.field, { RoleTitles.isField($0) }),
    (.unit, { RoleTitles.isUnit($0) }), (.innerUnit, { RoleTitles.isInnerUnit($0) }),
    (.organizationWord, { OrganizationWords.contains($0) }),
    (.nameConnector, { AttributionGrammar.isNameConnector($0) }),
    (.link, { AttributionGrammar.isLink($0) }),
    (.strongLink, { AttributionGrammar.isStrongLink($0) }),
    (.locative, { AttributionGrammar.isLocative($0) }),
    (.article, { AttributionGrammar.isArticle($0) }),
    (.indefinite, { AttributionGrammar.isIndefinite($0) }),
    (.relative, { AttributionGrammar.isRelative($0) }),
    (.conjunction, { AttributionGrammar.isConjunction($0) }),
    (.headFirst, { AttributionGrammar.isHeadFirst($0) }),
    (.speechVerb, { SpeechVerbs.contains($0) }),
    (.sourceLead, { SpeechVerbs.leads.contains($0) }),
    (.attributing, { SpeechVerbs.isAttributing($0) }),
    (.participle, { SigningWords.isParticiple($0) }),
    (.opensList, { SigningWords.opensList($0) || SigningWords.isSignatures($0) }),
    (.inclusion, { SigningWords.isInclusion($0) }),
    (.signingVerb, { SigningWords.isVerb($0) }),
    (.organizer, { SigningWords.organizers.contains($0) }),
    (.issuing, { ReleaseWords.isIssuing($0) }),
    (.releaseHead, { ReleaseWords.beginsHead($0) }),
    (.contact, { ReleaseWords.isContact($0) || $0 == "contacte" }),
  ]

  /// Every word of every list, so that a token costs one look-up.
  private static let table: [String: TokenTraits] = {
    let lists: [Set<String>] = [
      PersonShape.words, RoleTitles.words, OrganizationWords.words, AttributionGrammar.words,
      SpeechVerbs.words, SigningWords.words, ReleaseWords.words, ["contacte"],
    ]
    var table: [String: TokenTraits] = [:]
    for word in lists.joined() { table[word] = TokenTraits(asking: word) }
    return table
  }()

  /// The same by the hash of the bytes, for words without combining marks.
  private static let hashedTable = HashedTable(
    Dictionary(
      table.map { (hash($0.key.utf8), $0.value) }, uniquingKeysWith: { $0.union($1) }))

  /// The parts behind a hyphen that make a word an office, or a verb one with its pronoun.
  private static let lastParts = HashedTable(
    Dictionary(
      RoleTitles.words.union(SpeechPronouns.lastParts).map { (hash($0.utf8), true) },
      uniquingKeysWith: { first, _ in first }))

  private static func hash(_ utf8: some Sequence<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    for byte in utf8 { hash.add(byte) }
    return hash.value
  }

  /// Whether no character of a word is written with combining marks: then words are equal where
  /// their bytes are.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.allSatisfy { $0 < 0xCC }
  }

  /// What the table says.
  private static func listed(_ word: String) -> TokenTraits? {
    var word = word
    let (isTold, traits) = word.withUTF8 { utf8 in
      isPlain(utf8) ? (true, hashedTable[hash(utf8)]) : (false, nil)
    }
    return isTold ? traits : table[word]
  }

  /// Whether a word that stands in no list may still be told by its parts or its end.
  private static func mayBeToldByParts(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { utf8 in
      guard utf8.count > 3 else { return false }
      guard isPlain(utf8), utf8[utf8.count - 1] != hyphen else { return true }
      if utf8[0] == UInt8(ascii: "s"), utf8[1] == UInt8(ascii: "'") { return true }
      if let last = utf8.lastIndex(of: hyphen), lastParts[hash(utf8[(last + 1)...])] != nil {
        return true
      }
      return endings[Int(utf8[utf8.count - 1])].contains { ending in
        ending.count <= utf8.count && utf8.suffix(ending.count).elementsEqual(ending)
      }
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The endings by their last byte.
  private static let endings: [[[UInt8]]] = {
    var endings = Array(repeating: [[UInt8]](), count: 256)
    for ending in RoleTitles.germanEndings + OrganizationWords.germanEndings {
      let utf8 = Array(ending.utf8)
      endings[Int(utf8[utf8.count - 1])].append(utf8)
    }
    return endings
  }()
}

extension TokenTraits {
  /// How a word is written.
  private static func spelling(of word: WrittenWord) -> TokenTraits {
    let letters = word.letters
    var traits: TokenTraits = []
    if letters.beginsCapital { traits.insert(.capitalized) }
    if letters.capitals >= 2 { traits.insert(.acronym) }
    if letters.isInCapitals { traits.insert(.inCapitals) }
    if letters.beginsCapital, PersonShape.isNameWord(word) { traits.insert(.nameWord) }
    return traits
  }
}
