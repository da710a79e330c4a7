/// The evidence that joins two names.
public struct NameLink: Hashable, Sendable {
  /// A word that decided, and how many other organizations have it in a name.
  public struct Witness: Hashable, Sendable {
    /// The folded word.
    public let word: String
    /// The other organizations of the run that have the word in a name.
    public let otherOrganizations: Int

    /// The word and its rarity, in words.
    var words: String {
      switch otherOrganizations {
      case 0: "“\(word)” (in the names of no other organization)"
      case 1: "“\(word)” (in the names of 1 other organization)"
      default: "“\(word)” (in the names of \(otherOrganizations) other organizations)"
      }
    }
  }

  /// One name.
  public let a: String
  /// The other.
  public let b: String
  /// Index of their organization.
  public let organization: Int
  /// The rule that joined them.
  public let rule: LinkRule
  /// How sure it is, 0–1.
  public let score: Double
  /// The words that decided, rarest first.
  public let witnesses: [Witness]

  /// The evidence in words.
  public var sentence: String {
    let words = witnesses.prefix(3).map(\.words)
    let deciding = words.isEmpty ? "" : "; decided by " + words.joined(separator: ", ")
    return "“\(a)” and “\(b)” are one: \(rule.reason)\(deciding)."
  }
}

extension LinkRule {
  /// The rule as the end of a sentence.
  public var reason: String {
    switch self {
    case .decision: "a person decided so"
    case .sameName: "equal but for case, accents, punctuation, small words, legal form or spelling"
    case .acronymBeside: "equal but for the acronym beside the name"
    case .placeBeside: "equal but for the place beside the name"
    case .spacing: "equal but for blanks and hyphens"
    case .typingError: "equal but for a typing error"
    case .inflection: "equal but for the ending of a word"
    case .acronymAlone: "one is the acronym written beside the other"
    case .initials: "one is the initials of the other"
    case .sharedAcronym: "both bear the same acronym"
    case .otherName: "one is written as another name of the other"
    case .motto: "one adds a motto"
    case .truncation: "one is cut off"
    case .translation: "they mean the same, word for word"
    case .typeWord: "equal but for a word that tells the kind of body"
    case .containment: "one holds all words of the other and more"
    case .resemblance: "they share rare words"
    case .placesDiffer: "equal names with different places beside them"
    }
  }
}
