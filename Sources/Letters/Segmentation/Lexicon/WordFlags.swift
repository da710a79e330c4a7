/// What a lexicon knows of a word; a word can mean several things.
///
/// Inlinable, so that other modules test a bit where they would call a function for each flag.
package struct WordFlags: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  @inlinable package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Without this the literal `[.function, .prose]` is made by generic code, thousands of
  /// instructions for each.
  @inlinable package init(arrayLiteral elements: WordFlags...) {
    var all: UInt32 = 0
    for element in elements { all |= element.rawValue }
    rawValue = all
  }

  @inlinable package static var function: WordFlags { WordFlags(rawValue: 1 << 0) }
  @inlinable package static var prose: WordFlags { WordFlags(rawValue: 1 << 1) }
  @inlinable package static var givenName: WordFlags { WordFlags(rawValue: 1 << 2) }
  @inlinable package static var honorific: WordFlags { WordFlags(rawValue: 1 << 3) }
  @inlinable package static var postNominal: WordFlags { WordFlags(rawValue: 1 << 4) }
  @inlinable package static var organization: WordFlags { WordFlags(rawValue: 1 << 5) }
  @inlinable package static var topic: WordFlags { WordFlags(rawValue: 1 << 6) }
  @inlinable package static var legalForm: WordFlags { WordFlags(rawValue: 1 << 7) }
  @inlinable package static var chapter: WordFlags { WordFlags(rawValue: 1 << 8) }
  @inlinable package static var office: WordFlags { WordFlags(rawValue: 1 << 9) }
  @inlinable package static var profession: WordFlags { WordFlags(rawValue: 1 << 10) }
  @inlinable package static var group: WordFlags { WordFlags(rawValue: 1 << 11) }
  @inlinable package static var month: WordFlags { WordFlags(rawValue: 1 << 12) }
  /// Words of signing that stand in hardly any other sense: "signatories", "undersigned".
  @inlinable package static var signing: WordFlags { WordFlags(rawValue: 1 << 13) }
  /// Words that may speak of signing: "signed", "support", "members".
  @inlinable package static var weakSigning: WordFlags { WordFlags(rawValue: 1 << 14) }
  @inlinable package static var valediction: WordFlags { WordFlags(rawValue: 1 << 15) }
  @inlinable package static var salutation: WordFlags { WordFlags(rawValue: 1 << 16) }
  /// Words that invite the reader to sign.
  @inlinable package static var invitation: WordFlags { WordFlags(rawValue: 1 << 17) }
  @inlinable package static var note: WordFlags { WordFlags(rawValue: 1 << 18) }
  @inlinable package static var furniture: WordFlags { WordFlags(rawValue: 1 << 19) }
  @inlinable package static var recipient: WordFlags { WordFlags(rawValue: 1 << 20) }
  @inlinable package static var numberWord: WordFlags { WordFlags(rawValue: 1 << 21) }
  @inlinable package static var firstPerson: WordFlags { WordFlags(rawValue: 1 << 22) }
  @inlinable package static var column: WordFlags { WordFlags(rawValue: 1 << 23) }
  @inlinable package static var countryWord: WordFlags { WordFlags(rawValue: 1 << 24) }
  /// Words around a valediction: "yours", "kind", "freundlichen".
  @inlinable package static var polite: WordFlags { WordFlags(rawValue: 1 << 26) }
  /// Words of list prefaces: "in alphabetical order", "as of", "first".
  @inlinable package static var preface: WordFlags { WordFlags(rawValue: 1 << 25) }
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
