/// The organizations that a sentence names as those who sign: “A, B and C signed the letter”,
/// “the groups, including A, B and C, issued a joint statement”, “A and B are among the signers”.
enum SigningSubjects {
  /// The lists before verbs of signing, of two names and more.
  ///
  /// A third of the names must show that they are organizations, or a common noun before them must,
  /// since persons sign as well, and laws more often than letters.
  ///
  /// - Complexity: linear in the number of tokens, for sentences of bounded length.
  static func lists(in tokens: Tokens) -> [NameList] {
    tokens.indices.compactMap { verb -> NameList? in
      guard signs(at: verb, in: tokens) else { return nil }
      let subject = subject(before: verb, in: tokens)
      let list = NameList(in: subject, of: tokens)
      guard list.items.count >= 2 else { return nil }
      let isSaid = tokens[..<subject.lowerBound].suffix(4).contains {
        SigningWords.isBodies($0.lower)
      }
      let bodies = list.items.count { showsBody($0, in: tokens) }
      return isSaid || bodies * 3 >= list.items.count ? list : nil
    }
  }

  /// Whether a verb tells that a letter is signed, or that several issue one together.
  private static func signs(at verb: Int, in tokens: Tokens) -> Bool {
    let word = tokens[verb].lower
    if tellsOfSigners(behind: verb, in: tokens) { return true }
    guard tokens[verb].traits.contains(.signingVerb) else { return false }
    guard SigningWords.isPastVerb(word) || SigningWords.isIssuingVerb(word) else { return false }
    let object = tokens[(verb + 1)...].prefix(6).prefix { $0.kind == .word }.map(\.lower)
    guard object.contains(where: SigningWords.isText), object.first != "by" else { return false }
    return SigningWords.isPastVerb(word) || object.contains(where: SigningWords.isJoint)
  }

  /// “are among the signers”, “figuran entre los firmantes”, “gehören zu den Unterzeichnern”.
  private static func tellsOfSigners(behind verb: Int, in tokens: Tokens) -> Bool {
    guard tokens[verb].traits.contains(.inclusion) else { return false }
    let rest = tokens[(verb + 1)...].prefix(5).map(\.lower)
    return rest.first.map(amongs.contains) ?? false && rest.contains(where: SigningWords.isSigners)
  }

  private static let amongs: KeyedWords = ["among", "amongst", "entre", "parmi", "unter", "zu"]

  /// The sentence before the verb, without what leads over to the names.
  private static func subject(before verb: Int, in tokens: Tokens) -> Range<Int> {
    var start =
      tokens[..<verb].lastIndex { [.period, .exclamation, .closeQuote].contains($0.kind) }
      .map { $0 + 1 } ?? 0
    let dash = tokens[start..<verb].firstIndex { $0.kind == .dash && $0.hasSpaceBefore }
    if let dash, tokens[start..<dash].allSatisfy({ $0.isCapitalized || $0.kind != .word }) {
      start = dash + 1
    }
    if start < verb, tokens[start].isCapitalized, tokens[start].traits.contains(.article) {
      start += 1
    }
    if let lead = (start..<verb).first(where: {
      SigningWords.exampleLength(endingAt: $0, in: tokens) > 0
    }),
      tokens[start..<lead].contains(where: { !$0.isCapitalized && $0.kind == .word })
    {
      start = lead + 1
    }
    var end = verb
    while end > start, tokens[end - 1].kind == .comma || helpers.contains(tokens[end - 1].lower) {
      end -= 1
    }
    return start..<end
  }

  private static func showsBody(_ item: NameList.Item, in tokens: Tokens) -> Bool {
    tokens[item.name].contains { $0.traits.contains(.organizationWord) || $0.isAcronym }
  }

  /// Words between the subject and its verb.
  private static let helpers: KeyedWords = [
    "have", "has", "today", "also", "jointly", "together", "hoy", "han", "también", "hoje", "já",
    "ont", "haben", "aujourd'hui", "conjuntamente", "ensemble",
  ]
}
