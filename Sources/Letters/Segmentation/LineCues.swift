/// What a line says about its own purpose.
package struct LineCues: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Leads over to signers: "Signed by:", "Signataires", "Firman".
  package static let marker = LineCues(rawValue: 1 << 0)
  /// May lead over to signers: "Supporting organizations".
  package static let weakMarker = LineCues(rawValue: 1 << 1)
  package static let valediction = LineCues(rawValue: 1 << 2)
  package static let salutation = LineCues(rawValue: 1 << 3)
  package static let recipients = LineCues(rawValue: 1 << 4)
  package static let date = LineCues(rawValue: 1 << 5)
  package static let note = LineCues(rawValue: 1 << 6)
  package static let furniture = LineCues(rawValue: 1 << 7)
  /// Stands before a list and is no part of it: "in alphabetical order", "As of 3 May".
  package static let preface = LineCues(rawValue: 1 << 8)
  /// Names a group of signers: "International organizations".
  package static let group = LineCues(rawValue: 1 << 9)
  /// Is the name of a place and nothing else.
  package static let place = LineCues(rawValue: 1 << 10)
  package static let prose = LineCues(rawValue: 1 << 11)
  /// Holds an address of the net or a telephone number.
  package static let contact = LineCues(rawValue: 1 << 12)
  /// Speaks of signing, in whatever form.
  package static let signing = LineCues(rawValue: 1 << 13)
  package static let firstPerson = LineCues(rawValue: 1 << 14)
  package static let columnHeader = LineCues(rawValue: 1 << 15)
  package static let endsWithColon = LineCues(rawValue: 1 << 16)
  /// The number of a page.
  package static let pageMark = LineCues(rawValue: 1 << 18)
  /// Written in capitals throughout.
  package static let shouted = LineCues(rawValue: 1 << 19)
  /// Written in capitals throughout, all of them words of headings or of names.
  package static let knownShout = LineCues(rawValue: 1 << 20)
  /// A line drawn with signs from side to side.
  package static let rule = LineCues(rawValue: 1 << 21)
  /// Nothing but digits and signs.
  package static let wordless = LineCues(rawValue: 1 << 17)
}
