/// Why two names are taken, or proposed, for one organization.
public enum LinkRule: String, Sendable, CaseIterable {
  /// A person decided, or the authority file says so.
  case decision
  /// Equal but for case, accents, punctuation, function words, legal form or spelling.
  case sameName = "same-name"
  /// Equal but for an acronym beside the name.
  case acronymBeside = "acronym-beside"
  /// Equal but for a place beside the name.
  case placeBeside = "place-beside"
  /// Equal but for blanks and hyphens.
  case spacing
  /// Equal but for a typing error in one word.
  case typingError = "typing-error"
  /// Equal but for the ending of one word.
  case inflection
  /// One is the acronym that stands beside the other.
  case acronymAlone = "acronym-alone"
  /// One is the initials of the other.
  case initials
  /// Both bear the same acronym, and something else speaks for it.
  case sharedAcronym = "shared-acronym"
  /// One is the other half of a bilingual name, or its name in brackets.
  case otherName = "other-name"
  /// One goes on with a motto.
  case motto
  /// One is cut off.
  case truncation
  /// Equal in meaning, word for word.
  case translation
  /// Equal but for a word that says what kind of body it is.
  case typeWord = "type-word"
  /// One holds all words of the other and more.
  case containment
  /// They share rare words.
  case resemblance
  /// Equal names with different places beside them.
  case placesDiffer = "places-differ"
}
