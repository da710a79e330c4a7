/// A word of a name as it is compared, with the shape it was written in and what stands before it.
package struct NameWord: Hashable, Sendable {
  /// What parts a word from the one before it; the later cases part more.
  package enum Boundary: UInt8, Sendable, Comparable {
    case start
    case space
    /// A dot without space, as in a web address.
    case dot
    /// A hyphen without spaces.
    case hyphen
    /// A slash without spaces.
    case slash
    case comma
    /// A full stop between sentences.
    case period
    case colon
    /// A dash, or a hyphen with a space beside it.
    case dash
    case spacedSlash
    case semicolon

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Folded: lower case, without accents.
  package var text: String
  /// How many of its letters are capitals.
  package var capitals: Int
  /// How many of its letters are not.
  package var smallLetters: Int
  /// How many digits it has.
  package var digits: Int
  /// What stands before it.
  package var boundary: Boundary
  /// The bracket it stands in, counted from 1; 0 outside brackets.
  package var bracket: Int
  /// Whether a full stop follows it.
  package var endsWithStop: Bool

  /// Whether it is written as an acronym is: at least two capitals, no fewer than a third of it.
  package var looksLikeAcronym: Bool {
    capitals + digits >= 2 && capitals >= 1 && 3 * (capitals + digits) >= capitals + smallLetters
      && text.utf8.count <= 14
  }

  /// Whether every letter is a capital.
  package var isAllCapitals: Bool { smallLetters == 0 && capitals > 0 }
}
