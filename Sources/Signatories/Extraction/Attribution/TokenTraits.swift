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
  static let legalForm = TokenTraits(rawValue: 1 << 39)
  static let academy = TokenTraits(rawValue: 1 << 40)
  static let publicBody = TokenTraits(rawValue: 1 << 41)
  /// See ``RoleTitles/isResearch(_:)``.
  static let research = TokenTraits(rawValue: 1 << 42)
  /// “Ottawa-based”, “U.S.-based”.
  static let basedAdjective = TokenTraits(rawValue: 1 << 43)
  /// “explique-t-elle”: a verb with its pronoun.
  static let pronounEnding = TokenTraits(rawValue: 1 << 44)

  // MARK: More of how it is written

  static let possessive = TokenTraits(rawValue: 1 << 45)
  /// A web or mail address.
  static let address = TokenTraits(rawValue: 1 << 46)
  /// See ``Token/isDottedName``.
  static let dottedName = TokenTraits(rawValue: 1 << 47)
  /// Holds a capital, wherever.
  static let innerCapital = TokenTraits(rawValue: 1 << 48)
  /// Holds a letter.
  static let lettered = TokenTraits(rawValue: 1 << 49)
  /// Holds nothing but digits.
  static let numeral = TokenTraits(rawValue: 1 << 50)
  /// All its letters are capitals, if it has any.
  static let withoutSmall = TokenTraits(rawValue: 1 << 51)
  /// Begins with a number sign.
  static let numberSign = TokenTraits(rawValue: 1 << 52)

  /// What joins a person to a quotation within one passage.
  static let telling: TokenTraits = [.speechVerb, .sourceLead]
  /// What begins a list of signers in a sentence.
  static let listing: TokenTraits = [.participle, .opensList, .inclusion, .signingVerb]

  init(_ word: WrittenWord) {
    self = word.lexical.union(word.characters).union(Self.spelling(of: word))
  }

  init(mark: UnsafeBufferPointer<UInt8>, key: WordKey, _ kind: Token.Kind) {
    self = Self.table[key.hash] ?? []
    insert(.withoutSmall)
    if mark.first == UInt8(ascii: "@") { insert(.address) }
    if mark.first == UInt8(ascii: "#") { insert(.numberSign) }
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
    lexical(WordKey(word)) { Array(word.utf8) }
  }

  /// What lists say of a word by name; its parts and its end may tell more.
  static func listed(_ word: WordKey) -> TokenTraits { table[word.hash] ?? [] }

  /// The same, given the word's key; `word` spells it where no list holds it.
  static func lexical(_ key: WordKey, _ word: () -> [UInt8]) -> TokenTraits {
    if let traits = table[key.hash] { return traits }
    let word = word()
    return word.withUnsafeBufferPointer(mayBeToldByParts)
      ? TokenTraits(asking: String(decoding: word, as: UTF8.self)) : []
  }

  /// The same of a word that has letters and digits of ASCII only, in whatever case.
  static func lexical(plain word: UnsafeBufferPointer<UInt8>, key: WordKey) -> TokenTraits {
    if let traits = table[key.hash] { return traits }
    guard word.count > 3, endsInTelling(word) else { return [] }
    return TokenTraits(asking: String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Asks every list.
  package init(asking word: String) {
    self = []
    for (trait, holds) in Self.questions where holds(word) { insert(trait) }
    let key = WordKey(word)
    for (trait, holds) in Self.keyQuestions where holds(key) { insert(trait) }
  }

  private static let questions: [(TokenTraits, @Sendable (String) -> Bool)] = [
    (.formOfAddress, { PersonShape.isFormOfAddress($0) }),
    (.opening, { PersonShape.isOpening($0) }),
    (.particle, { PersonShape.particleWords.contains($0) }),
    (.generation, { PersonShape.generations.contains($0) }),
    (.title, { RoleTitles.isTitle($0) }),
    (.office, { RoleTitles.isOffice($0) }),
    (.publicOffice, { RoleTitles.isPublicOffice($0) }),
    (.scholarly, { RoleTitles.isScholarly($0) }),
    (.modifier, { RoleTitles.isModifier($0) }),
    (.field, { RoleTitles.isField($0) }),
    (.unit, { RoleTitles.isUnit($0) }),
    (.innerUnit, { RoleTitles.isInnerUnit($0) }),
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
    (.basedAdjective, { AttributionGrammar.isBasedAdjective($0) }),
    (.pronounEnding, { SpeechPronouns.hasEnding($0) }),
  ]

  /// The same, asked of keys.
  private static let keyQuestions: [(TokenTraits, @Sendable (WordKey) -> Bool)] = [
    (.participle, { SigningWords.isParticiple($0) }),
    (.opensList, { SigningWords.opensList($0) || SigningWords.isSignatures($0) }),
    (.inclusion, { SigningWords.isInclusion($0) }),
    (.signingVerb, { SigningWords.isVerb($0) }),
    (.organizer, { SigningWords.organizers.contains($0) }),
    (.issuing, { ReleaseWords.isIssuing($0) }),
    (.releaseHead, { ReleaseWords.beginsHead($0) }),
    (.contact, { ReleaseWords.isContact($0) || $0 == "contacte" }),
    (.legalForm, { OrganizationWords.isLegalForm($0) }),
    (.academy, { OrganizationWords.isAcademy($0) }),
    (.publicBody, { OrganizationWords.isPublicBody($0) }),
    (.research, { RoleTitles.isResearch($0) }),
  ]

  /// Every word of every list by its key, so that a token costs one look-up.
  private static let table: HashedTable<TokenTraits> = {
    let lists: [Set<String>] = [
      PersonShape.words, RoleTitles.words, OrganizationWords.words, AttributionGrammar.words,
      SpeechVerbs.words, SigningWords.words, ReleaseWords.words, ["contacte"],
    ]
    let words = lists.reduce(into: Set<String>()) { $0.formUnion($1) }
    return HashedTable(
      Dictionary(words.map { (WordKey($0).hash, TokenTraits(asking: $0)) }) { $0.union($1) })
  }()

  /// The parts behind a hyphen that make a word an office, or a verb one with its pronoun.
  private static let lastParts = KeyedWords(
    RoleTitles.words.union(SpeechPronouns.lastParts).union(["based"]))

  /// Whether a word that stands in no list may still be told by its parts or its end.
  private static func mayBeToldByParts(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard utf8.count > 3 else { return false }
    guard WordKey.isComposed(utf8), utf8[utf8.count - 1] != hyphen else { return true }
    if utf8[0] == UInt8(ascii: "s"), utf8[1] == UInt8(ascii: "'") { return true }
    if let last = utf8.lastIndex(of: hyphen),
      lastParts.contains(WordKey(hash: WordKey.hash(utf8[(last + 1)...])))
    {
      return true
    }
    return endsInTelling(utf8)
  }

  /// Whether one of the endings ends a word of two letters or more.
  private static func endsInTelling(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let (last, before) = (utf8[utf8.count - 1] | 0x20, utf8[utf8.count - 2] | 0x20)
    return endings[Int(last)].contains { ending in
      ending[ending.count - 2] | 0x20 == before && ending.count <= utf8.count
        && zip(ending.reversed(), utf8.reversed()).allSatisfy { $0 == ($1 < 0x80 ? $1 | 0x20 : $1) }
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The endings by their last byte.
  private static let endings: [[[UInt8]]] = {
    var endings = Array(repeating: [[UInt8]](), count: 256)
    for ending in RoleTitles.germanEndings + OrganizationWords.germanEndings {
      let utf8 = Array(ending.utf8)
      endings[Int(utf8[utf8.count - 1] | 0x20)].append(utf8)
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
    if word.beginsWithNumberSign { traits.insert(.numberSign) }
    if letters.beginsCapital, PersonShape.isNameWord(word) { traits.insert(.nameWord) }
    return traits
  }
}
