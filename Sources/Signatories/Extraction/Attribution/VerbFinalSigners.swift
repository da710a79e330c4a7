/// The signers of a German sentence whose verb stands at its end: “wurde von A, B und C
/// unterzeichnet”, “A, B und C haben den Brief unterzeichnet”.
enum VerbFinalSigners {
  /// The lists that end at a participle of signing, of two names and more.
  ///
  /// - Complexity: linear in the number of tokens, for sentences of bounded length.
  static func lists(in tokens: Tokens) -> [NameList] {
    tokens.indices.compactMap { participle -> NameList? in
      guard tokens[participle].traits.contains(.participle), isGerman(tokens.lower(at: participle)),
        endsClause(participle, in: tokens),
        let names = names(before: participle, in: tokens)
      else { return nil }
      let list = NameList(in: names, of: tokens)
      return list.items.count > 1 ? list : nil
    }
  }

  private static func isGerman(_ word: String) -> Bool {
    word.hasSuffix("zeichnet") || word.hasSuffix("schrieben")
  }

  private static func endsClause(_ index: Int, in tokens: Tokens) -> Bool {
    index + 1 >= tokens.count || tokens[index + 1].kind != .word
      || ["worden", "und", "haben"].contains(tokens[index + 1].lower)
  }

  private static func names(before participle: Int, in tokens: Tokens) -> Range<Int>? {
    let end = tokens[..<participle].lastIndex { [.period, .exclamation].contains($0.kind) }
    let sentence = (end.map { $0 + 1 } ?? 0)..<participle
    guard let text = sentence.first(where: { SigningWords.isText(tokens[$0].lower) }) else {
      return nil
    }
    if let agent = sentence.first(where: { $0 > text && isAgent(tokens[$0].lower) }) {
      return agent + 1..<participle
    }
    if participle + 1 < tokens.count, tokens[participle + 1].lower == "haben" {
      return subject(ofClauseBehind: text, before: participle, in: tokens)
    }
    guard let auxiliary = sentence.first(where: { tokens[$0].lower == "haben" }) else { return nil }
    if text < auxiliary { return auxiliary + 1..<participle }
    let isArticle = tokens[sentence.lowerBound].traits.contains(.article)
    return sentence.lowerBound + (isArticle ? 1 : 0)..<auxiliary
  }

  /// “den Brief, den A, B und C unterzeichnet haben”: the names behind the relative pronoun.
  private static func subject(
    ofClauseBehind text: Int, before participle: Int, in tokens: Tokens
  ) -> Range<Int>? {
    guard text + 3 < participle, tokens[text + 1].kind == .comma,
      ["den", "die", "das"].contains(tokens[text + 2].lower)
    else { return nil }
    let start = (text + 3..<participle).first { !fillers.contains(tokens[$0].lower) }
    return start.map { $0..<participle }
  }

  private static let fillers: KeyedWords = [
    "unter", "anderem", "u.", "a.", "u.a.", "auch", "bisher",
  ]

  private static func isAgent(_ word: WordKey) -> Bool { word == "von" || word == "vom" }
}
