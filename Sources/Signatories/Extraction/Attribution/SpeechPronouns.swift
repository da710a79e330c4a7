/// Pronouns that stand for a speaker beside a quotation: “she said”, “explique-t-elle”.
enum SpeechPronouns {
  /// Whether a pronoun is the subject of a verb of speech with a quotation beside them.
  ///
  /// - Complexity: O(1).
  static func isSubject(ofVerbAt verb: Int, in tokens: [Token]) -> Bool {
    guard !tokens[verb].isCapitalized else { return false }
    let isJoined = hasEnding(tokens[verb].lower)
    let before = verb > 0 ? tokens[verb - 1].lower : ""
    let behind = verb + 1 < tokens.count ? tokens[verb + 1].lower : ""
    guard isJoined || hasEnding(before) || pronouns.contains(before) || pronouns.contains(behind)
    else { return false }
    return tokens[max(0, verb - 4)..<min(tokens.count, verb + 5)].contains {
      $0.kind == .openQuote || $0.kind == .closeQuote
    }
  }

  /// A verb in lower case without the pronoun joined to it: “explique-t-elle” is “explique”.
  static func verb(in word: String) -> String {
    endings.first { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) } ?? word
  }

  private static func hasEnding(_ word: String) -> Bool { endings.contains { word.hasSuffix($0) } }

  /// What may stand behind the last hyphen of a verb with its pronoun.
  static var lastParts: Set<String> {
    Set(endings.compactMap { $0.split(separator: "-").last.map(String.init) })
  }

  /// Longer ones first.
  private static let endings = ["-t-elle", "-t-il", "-elle", "-il"]

  private static let pronouns: Set<String> = [
    "he", "she", "él", "ella", "ele", "ela", "il", "elle", "er", "sie",
  ]
}
