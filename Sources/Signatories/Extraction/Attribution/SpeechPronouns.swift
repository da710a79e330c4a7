import Letters

/// Words that stand for a speaker named before, beside a quotation: “she said”, “explique-t-elle”,
/// “dice la abogada”.
enum SpeechPronouns {
  /// Whether a pronoun, or an article with a role, is the subject of a verb of speech with a quotation beside them.
  ///
  /// - Complexity: O(1).
  static func isSubject(ofVerbAt verb: Int, in tokens: Tokens) -> Bool {
    guard !tokens[verb].isCapitalized else { return false }
    let beside = [verb - 1, verb + 1].filter(tokens.indices.contains)
    guard
      tokens[verb].traits.contains(.pronounEnding)
        || verb > 0 && tokens[verb - 1].traits.contains(.pronounEnding)
        || beside.contains(where: { pronouns.contains(tokens[$0].lower) })
        || namesRole(at: verb + 1, in: tokens) || namesRole(at: verb - 2, in: tokens)
    else { return false }
    return tokens[max(0, verb - 4)..<min(tokens.count, verb + 5)].contains {
      $0.kind == .openQuote || $0.kind == .closeQuote
    }
  }

  /// “the activist”, “la abogada”: an article and what somebody is.
  private static func namesRole(at article: Int, in tokens: Tokens) -> Bool {
    guard article >= 0, article + 1 < tokens.count, tokens[article].traits.contains(.article),
      !tokens[article].isCapitalized || article == 0 || tokens[article - 1].kind != .word
    else { return false }
    let role = tokens[article + 1]
    if roles.contains(role.lower) { return true }
    guard role.traits.isDisjoint(with: [.publicOffice, .scholarly]) else { return false }
    return role.traits.contains(.title)
      || !tokens.flags(at: article + 1).isDisjoint(with: [.office, .profession])
  }

  private static let roles: KeyedWords = [
    "campaigner", "organizer", "organiser", "farmer", "resident", "mother", "student", "survivor",
    "leader", "líder", "dirigente", "vocera", "vocero", "portavoz", "porta-voz", "ativista",
    "agricultora", "agricultor", "campesina", "campesino", "estudante", "estudiante", "vecina",
    "militante", "porte-parole", "paysanne", "paysan", "étudiante", "étudiant", "responsable",
    "sprecherin", "sprecher", "aktivistin", "aktivist", "bäuerin", "landwirt", "landwirtin",
  ]

  /// A verb in lower case without the pronoun joined to it: “explique-t-elle” is “explique”.
  static func verb(in word: String) -> String {
    endings.first { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) } ?? word
  }

  /// Whether a pronoun is joined to a word in lower case.
  static func hasEnding(_ word: String) -> Bool { endings.contains { word.hasSuffix($0) } }

  /// What may stand behind the last hyphen of a verb with its pronoun.
  static var lastParts: Set<String> {
    Set(endings.compactMap { $0.split(separator: "-").last.map(String.init) })
  }

  /// Longer ones first.
  private static let endings = ["-t-elle", "-t-il", "-elle", "-il"]

  private static let pronouns: KeyedWords = [
    "he", "she", "él", "ella", "ele", "ela", "il", "elle", "er", "sie",
  ]
}
