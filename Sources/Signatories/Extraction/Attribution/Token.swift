/// A word or a mark of a passage, with its place.
package struct Token: Hashable, Sendable {
  /// What kind of thing it is.
  package enum Kind: Hashable, Sendable {
    case word
    case comma
    case period
    case colon
    case semicolon
    case openParenthesis
    case closeParenthesis
    /// A dash with a space beside it; a hyphen inside a word is part of the word.
    case dash
    case bar
    case slash
    case openQuote
    case closeQuote
    /// `!` or `?`.
    case exclamation
    case other
  }

  /// As written.
  package let text: String
  /// In lower case, with straight apostrophes.
  package let lower: String
  /// In UTF-8 offsets of the passage.
  package let range: Range<Int>
  /// What kind of thing it is.
  package let kind: Kind
  /// Whether white space or the passage's start stands before it.
  package let hasSpaceBefore: Bool
  /// How it is written, and which lists hold it.
  package let traits: TokenTraits

  init(word: WrittenWord, range: Range<Int>, hasSpaceBefore: Bool) {
    text = word.text
    lower = word.lower
    self.range = range
    kind = .word
    self.hasSpaceBefore = hasSpaceBefore
    traits = TokenTraits(word)
  }

  init(mark: String, range: Range<Int>, kind: Kind, hasSpaceBefore: Bool) {
    text = mark
    lower = mark
    self.range = range
    self.kind = kind
    self.hasSpaceBefore = hasSpaceBefore
    traits = TokenTraits(mark: mark, kind)
  }

  /// Whether it is a word that begins with a capital, a number sign or a digit.
  package var isCapitalized: Bool { traits.contains(.capitalized) }

  /// Whether it is written like an abbreviated name: two or more capitals.
  package var isAcronym: Bool { traits.contains(.acronym) }

  /// Whether it is a web or mail address.
  package var isAddress: Bool { Self.isAddress(lower) }

  /// Whether a word in lower case is a web or mail address.
  static func isAddress(_ word: String) -> Bool {
    word.utf8.contains(UInt8(ascii: "@")) || word.hasPrefix("www.") || word.hasPrefix("http")
  }

  /// Whether it is a name in lower case all the same, such as “netzpolitik.org” or “ver.di”.
  package var isDottedName: Bool {
    guard kind == .word, lower.utf8.contains(UInt8(ascii: ".")), !isAddress else { return false }
    let parts = lower.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.allSatisfy { $0.count >= 2 && $0.allSatisfy(\.isLetter) }
  }

  /// The word without a possessive ending, or nil if it has none.
  package var possessor: String? {
    Self.isPossessive(lower) && text.count > 3 ? String(text.dropLast(2)) : nil
  }

  /// Whether a word in lower case ends in “'s”.
  static func isPossessive(_ word: String) -> Bool { word.utf8.suffix(2).elementsEqual("'s".utf8) }
}
