/// A word or a mark of a passage, with its place.
///
/// It holds no text of its own, so that a passage's tokens are cut and looked at without a string:
/// ``Tokens`` tells what is written at a token.
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

  /// The spelling in lower case, with straight apostrophes.
  package let lower: WordKey
  /// The same without a possessive ending.
  package let bare: WordKey
  /// How it is written, and which lists hold it.
  package let traits: TokenTraits
  private let start: UInt32
  private let end: UInt32
  /// How many characters it has, 255 at most.
  package let length: UInt8
  /// What kind of thing it is.
  package let kind: Kind
  /// Whether white space or the passage's start stands before it.
  package let hasSpaceBefore: Bool

  init(word: WrittenWord, range: Range<Int>, hasSpaceBefore: Bool) {
    lower = word.lower
    bare = word.bare
    traits = TokenTraits(word)
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    length = UInt8(clamping: word.length)
    kind = .word
    self.hasSpaceBefore = hasSpaceBefore
  }

  init(mark: UnsafeBufferPointer<UInt8>, range: Range<Int>, kind: Kind, hasSpaceBefore: Bool) {
    lower = WordKey(hash: WordKey.hash(mark))
    bare = lower
    traits = TokenTraits(mark: mark, key: lower, kind)
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    length = 1
    self.kind = kind
    self.hasSpaceBefore = hasSpaceBefore
  }

  /// In UTF-8 offsets of the passage.
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it is a word that begins with a capital, a number sign or a digit.
  package var isCapitalized: Bool { traits.contains(.capitalized) }

  /// Whether it is written like an abbreviated name: two or more capitals.
  package var isAcronym: Bool { traits.contains(.acronym) }

  /// Whether it is a web or mail address.
  package var isAddress: Bool { traits.contains(.address) }

  /// Whether it is a name in lower case all the same, such as “netzpolitik.org” or “ver.di”.
  package var isDottedName: Bool { traits.contains(.dottedName) }

  /// Whether it has a possessive ending.
  package var isPossessive: Bool { traits.contains(.possessive) }
}
