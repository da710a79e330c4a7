/// What a lexicon knows of a word; a word can mean several things.
package struct WordFlags: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static let function = WordFlags(rawValue: 1 << 0)
  package static let prose = WordFlags(rawValue: 1 << 1)
  package static let givenName = WordFlags(rawValue: 1 << 2)
  package static let honorific = WordFlags(rawValue: 1 << 3)
  package static let postNominal = WordFlags(rawValue: 1 << 4)
  package static let organization = WordFlags(rawValue: 1 << 5)
  package static let topic = WordFlags(rawValue: 1 << 6)
  package static let legalForm = WordFlags(rawValue: 1 << 7)
  package static let chapter = WordFlags(rawValue: 1 << 8)
  package static let office = WordFlags(rawValue: 1 << 9)
  package static let profession = WordFlags(rawValue: 1 << 10)
  package static let group = WordFlags(rawValue: 1 << 11)
  package static let month = WordFlags(rawValue: 1 << 12)
  /// Words of signing that stand in hardly any other sense: "signatories", "undersigned".
  package static let signing = WordFlags(rawValue: 1 << 13)
  /// Words that may speak of signing: "signed", "support", "members".
  package static let weakSigning = WordFlags(rawValue: 1 << 14)
  package static let valediction = WordFlags(rawValue: 1 << 15)
  package static let salutation = WordFlags(rawValue: 1 << 16)
  /// Words that invite the reader to sign.
  package static let invitation = WordFlags(rawValue: 1 << 17)
  package static let note = WordFlags(rawValue: 1 << 18)
  package static let furniture = WordFlags(rawValue: 1 << 19)
  package static let recipient = WordFlags(rawValue: 1 << 20)
  package static let numberWord = WordFlags(rawValue: 1 << 21)
  package static let firstPerson = WordFlags(rawValue: 1 << 22)
  package static let column = WordFlags(rawValue: 1 << 23)
  package static let countryWord = WordFlags(rawValue: 1 << 24)
  /// Words around a valediction: "yours", "kind", "freundlichen".
  package static let polite = WordFlags(rawValue: 1 << 26)
  /// Words of list prefaces: "in alphabetical order", "as of", "first".
  package static let preface = WordFlags(rawValue: 1 << 25)
}

/// What a place is.
package enum PlaceKind: UInt8, Sendable {
  case country
  case region
  case state
  case stateCode
  case city
}
