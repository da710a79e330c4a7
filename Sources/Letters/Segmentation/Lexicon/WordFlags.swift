/// What a lexicon knows of a word; a word can mean several things.
///
/// Inlinable, so that other modules test a bit where they would call a function for each flag.
public struct WordFlags: OptionSet, Sendable, Hashable {
  /// A bit for each meaning.
  public let rawValue: UInt32

  /// Makes flags of their bits.
  @inlinable public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Without this the literal `[.function, .prose]` is made by generic code, thousands of
  /// instructions for each.
  @inlinable public init(arrayLiteral elements: WordFlags...) {
    var all: UInt32 = 0
    for element in elements { all |= element.rawValue }
    rawValue = all
  }

  /// Articles, prepositions, conjunctions and other small words.
  @inlinable public static var function: WordFlags { WordFlags(rawValue: 1 << 0) }
  /// Words of sentences that names hardly hold.
  @inlinable public static var prose: WordFlags { WordFlags(rawValue: 1 << 1) }
  /// Given names.
  @inlinable public static var givenName: WordFlags { WordFlags(rawValue: 1 << 2) }
  /// Forms of address.
  @inlinable public static var honorific: WordFlags { WordFlags(rawValue: 1 << 3) }
  /// Degrees and orders behind a name.
  @inlinable public static var postNominal: WordFlags { WordFlags(rawValue: 1 << 4) }
  /// Words for bodies: "association", "network".
  @inlinable public static var organization: WordFlags { WordFlags(rawValue: 1 << 5) }
  /// What bodies work on: "justice", "water".
  @inlinable public static var topic: WordFlags { WordFlags(rawValue: 1 << 6) }
  /// "Inc.", "e.V.", "S.A.".
  @inlinable public static var legalForm: WordFlags { WordFlags(rawValue: 1 << 7) }
  /// Words for parts of a body: "chapter", "local".
  @inlinable public static var chapter: WordFlags { WordFlags(rawValue: 1 << 8) }
  /// Offices: "director", "chair".
  @inlinable public static var office: WordFlags { WordFlags(rawValue: 1 << 9) }
  /// Professions: "lawyer", "biologist".
  @inlinable public static var profession: WordFlags { WordFlags(rawValue: 1 << 10) }
  /// Words for kinds of signers: "organizations", "individuals".
  @inlinable public static var group: WordFlags { WordFlags(rawValue: 1 << 11) }
  /// Names of months.
  @inlinable public static var month: WordFlags { WordFlags(rawValue: 1 << 12) }
  /// Words of signing that stand in hardly any other sense: "signatories", "undersigned".
  @inlinable public static var signing: WordFlags { WordFlags(rawValue: 1 << 13) }
  /// Words that may speak of signing: "signed", "support", "members".
  @inlinable public static var weakSigning: WordFlags { WordFlags(rawValue: 1 << 14) }
  /// Words of valedictions: "sincerely".
  @inlinable public static var valediction: WordFlags { WordFlags(rawValue: 1 << 15) }
  /// Words of salutations: "dear".
  @inlinable public static var salutation: WordFlags { WordFlags(rawValue: 1 << 16) }
  /// Words that invite the reader to sign.
  @inlinable public static var invitation: WordFlags { WordFlags(rawValue: 1 << 17) }
  /// Words of notes, contacts and sources.
  @inlinable public static var note: WordFlags { WordFlags(rawValue: 1 << 18) }
  /// Words of menus and other page furniture.
  @inlinable public static var furniture: WordFlags { WordFlags(rawValue: 1 << 19) }
  /// Words that lead over to recipients: "to", "cc".
  @inlinable public static var recipient: WordFlags { WordFlags(rawValue: 1 << 20) }
  /// Numbers in words.
  @inlinable public static var numberWord: WordFlags { WordFlags(rawValue: 1 << 21) }
  /// "we", "our" and what a "we" does.
  @inlinable public static var firstPerson: WordFlags { WordFlags(rawValue: 1 << 22) }
  /// Heads of columns: "name", "country".
  @inlinable public static var column: WordFlags { WordFlags(rawValue: 1 << 23) }
  /// Words of names of countries.
  @inlinable public static var countryWord: WordFlags { WordFlags(rawValue: 1 << 24) }
  /// Words around a valediction: "yours", "kind", "freundlichen".
  @inlinable public static var polite: WordFlags { WordFlags(rawValue: 1 << 26) }
  /// Words of list prefaces: "in alphabetical order", "as of", "first".
  @inlinable public static var preface: WordFlags { WordFlags(rawValue: 1 << 25) }
}

/// What a place is.
package enum PlaceKind: UInt8, Sendable {
  case country
  case region
  case state
  case stateCode
  case city
  /// Smaller than a city: its name is better known as another thing, or not at all.
  case town
}
