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

  /// Whether it is a word that begins with a capital, a number sign or a digit.
  package var isCapitalized: Bool {
    guard kind == .word, let first = text.unicodeScalars.first else { return false }
    return first.properties.isUppercase || first == "#" || first.properties.numericType != nil
  }

  /// Whether it is written like an abbreviated name: two or more capitals.
  package var isAcronym: Bool {
    kind == .word && text.unicodeScalars.count { $0.properties.isUppercase } >= 2
  }

  /// Whether it is an initial, such as “M.”.
  package var isInitial: Bool {
    let scalars = Array(text.unicodeScalars)
    return kind == .word && scalars.count <= 2 && scalars.first?.properties.isUppercase == true
      && (scalars.count == 1 || scalars[1] == ".")
  }

  /// Whether it is a web or mail address.
  package var isAddress: Bool {
    lower.contains("@") || lower.hasPrefix("www.") || lower.hasPrefix("http")
  }

  /// Whether it is a name in lower case all the same, such as “netzpolitik.org” or “ver.di”.
  package var isDottedName: Bool {
    guard kind == .word, !isAddress else { return false }
    let parts = lower.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.allSatisfy { $0.count >= 2 && $0.allSatisfy(\.isLetter) }
  }

  /// The word without a possessive ending, or nil if it has none.
  package var possessor: String? {
    guard lower.hasSuffix("'s"), text.count > 3 else { return nil }
    return String(text.dropLast(2))
  }
}
