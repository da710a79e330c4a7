/// What stands before the names of one group in a list of signers: “church groups like”, “in Africa
/// by”, “Harbor Fund's partners”, “three unions (”.
enum GroupLead {
  /// The names behind the lead of a part of a list; nil where no lead begins the part.
  ///
  /// A lead tells of bodies with a common noun, or where they are and that they sign; a name alone
  /// is none, even if it holds such a noun.
  ///
  /// - Complexity: linear in the length of the part.
  static func names(in part: Range<Int>, of tokens: Tokens) -> Range<Int>? {
    let part = part.drop { tokens[$0].traits.contains(.conjunction) }
    return inBrackets(part, of: tokens) ?? behindExample(part, of: tokens)
      ?? behindNoun(part, of: tokens) ?? behindAgent(part, of: tokens)
  }

  /// “three unions (Dockers United, Pilots First)”.
  private static func inBrackets(_ part: Range<Int>, of tokens: Tokens) -> Range<Int>? {
    guard let open = part.first(where: { tokens[$0].kind == .openParenthesis }),
      open > part.lowerBound, isNoun(tokens[open - 1]),
      let close = part[open...].last(where: { tokens[$0].kind == .closeParenthesis }),
      close > open + 1
    else { return nil }
    return open + 1..<close
  }

  /// “church and labor groups, among them the Dockers' Union”, “bodies such as Harbor Watch”.
  private static func behindExample(_ part: Range<Int>, of tokens: Tokens) -> Range<Int>? {
    let isWhollyLower = { (range: Range<Int>) in
      range.allSatisfy { !tokens[$0].isCapitalized && tokens[$0].kind == .word }
    }
    let example = part.dropLast().last { index in
      guard SigningWords.exampleLength(endingAt: index, in: tokens) > 0 else { return false }
      let before = part.lowerBound..<index
      guard !hasClause(before, of: tokens) else { return false }
      return isWhollyLower(before) || before.contains { isNoun(tokens[$0]) }
    }
    guard let example, beginsName(example + 1, of: tokens) else { return nil }
    return example + 1..<part.upperBound
  }

  /// “the Crew Alliance, which consists of groups”: what follows are not the signers.
  private static func hasClause(_ range: Range<Int>, of tokens: Tokens) -> Bool {
    range.contains { index in
      NameList.beginsClause(at: index, in: tokens)
        && (index == range.lowerBound || tokens[index - 1].kind == .comma)
    }
  }

  /// “the national groups Open Ports”, “Harbor Fund's partners Open Ports”.
  private static func behindNoun(_ part: Range<Int>, of tokens: Tokens) -> Range<Int>? {
    let noun = part.dropLast().first { isNoun(tokens[$0]) }
    guard let noun, beginsName(noun + 1, of: tokens) else { return nil }
    let before = tokens[part.lowerBound..<noun]
    let adjectives = before.reversed().prefix { $0.kind == .word && !$0.isCapitalized }
    guard
      adjectives.count == before.count
        || before.dropLast(adjectives.count).last?.isPossessive == true
    else { return nil }
    return noun + 1..<part.upperBound
  }

  /// “in Africa by Harbor Watch”.
  private static func behindAgent(_ part: Range<Int>, of tokens: Tokens) -> Range<Int>? {
    guard let first = part.first, tokens[first].traits.contains(.locative),
      let agent = part.prefix(7).prefix(while: { tokens[$0].kind == .word })
        .first(where: { SigningWords.isAgent(tokens[$0].lower) }),
      agent + 1 < part.upperBound
    else { return nil }
    return agent + 1..<part.upperBound
  }

  private static func isNoun(_ token: Token) -> Bool {
    !token.isCapitalized && SigningWords.isBodies(token.lower)
  }

  /// Whether a name, with or without its article, stands at a token.
  static func beginsName(_ index: Int, of tokens: Tokens) -> Bool {
    let name = tokens[index...].first {
      !$0.traits.contains(.article) || $0.isCapitalized
    }
    return name.map { $0.isCapitalized || $0.isDottedName } ?? false
  }
}
