/// Articles, conjunctions and prepositions of the languages letters are mostly signed in.
package enum FunctionWords {
  /// The words of each language.
  package static let byLanguage: [(language: NameLanguage, words: String)] = [
    (.english, "the a an of for and on in to at with from by"),
    (.spanish, "el la los las de del y e en para por a al con un una"),
    (.portuguese, "o a os as de do da dos das e em na nas para pela pelo por ao com"),
    (.french, "le la les de du des et en pour a au aux un une dans par"),
    (.german, "der die das des dem den und fur von vom zu zum zur in im am an mit auf fuer"),
    (.italian, "il lo la i gli le di del della dei delle e ed per in a con"),
    (.dutch, "de het een van der den en voor in op te"),
  ]

  /// Words, folded, no name ends in.
  package static let open: Set<String> = [
    "and", "of", "for", "the", "y", "de", "del", "para", "los", "las", "do", "da", "dos", "das",
    "et", "du", "des", "pour", "und", "fur", "der", "von", "di", "della", "delle", "van", "het",
  ]

  /// Letters that remain of elided articles, and the ampersand.
  package static let marks = ["&", "l", "d", "qu", "dell", "all", "nell", "sull"]
}

/// The languages the lexicons know, as a set.
package struct NameLanguage: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let english = Self(rawValue: 1)
  package static let spanish = Self(rawValue: 2)
  package static let portuguese = Self(rawValue: 4)
  package static let french = Self(rawValue: 8)
  package static let german = Self(rawValue: 16)
  package static let italian = Self(rawValue: 32)
  package static let dutch = Self(rawValue: 64)

  /// The six languages in the order of the lexicons' columns.
  package static let columns: [Self] = [
    .english, .spanish, .portuguese, .french, .german, .italian,
  ]
}
