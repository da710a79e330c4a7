package import Letters

/// Organizations, and persons among them, named as signers in a sentence.
///
/// Looks for “signers include A, B and C”, “the letter was signed by A, B, and C”, “endorsed by
/// groups such as A; B; and others”, “entre los firmantes se encuentran …”, “assinada por …”,
/// “parmi les signataires figurent …”, “zu den Unterzeichnern gehören …”, “bears the signatures of”,
/// for the subjects of “A, B and C signed the letter” and “… are among the signers”, and before a
/// German verb at the end (“wurde von A und B unterzeichnet”). Commas, semicolons and “and” part the
/// names; groups of names may have leads (“in Africa by”, “three unions (…)”); a country behind “of”
/// is a place where several names have one.
///
/// Never accepts somebody who only joins, organizes or supports, the members of a coalition that
/// signed, states, and those who signed a law or a treaty: what is signed must be called a letter,
/// a statement or the like. A document that carries a list of its signers is not searched.
package struct SignerInProse: Rule {
  package static let name = "signer-in-prose"

  package init() {}

  package func mentions(in letter: SegmentedDocument, prose: Prose) -> [Mention] {
    var seen: Set<String> = []
    var mentions: [Mention] = []
    for passage in prose.passages where !passage.traits.isDisjoint(with: .listing) {
      for list in Self.lists(in: passage.tokens) {
        let items = list.items
        guard items.count > 1 else { continue }
        for item in items {
          let name = passage.name(of: item.name)
          guard seen.insert(name.text.lowercased()).inserted else { continue }
          var mention = mention(
            named: name.text, at: name.source, in: letter,
            type: Self.namesPerson(item.name, in: passage.tokens) ? .person : .organization,
            role: .signatory, confidence: Evidence.sentence.confidence)
          mention.place = item.place.map { passage.text(of: $0) }
          mention.position = mentions.count + 1
          mentions.append(mention)
        }
      }
    }
    guard !mentions.isEmpty else { return [] }
    return Self.hasOwnList(letter, naming: mentions) ? [] : mentions
  }

  /// Whether a name is a person's, told by a given name and the shape of the rest.
  private static func namesPerson(_ name: Range<Int>, in tokens: Tokens) -> Bool {
    tokens.flags(at: name.lowerBound).contains(.givenName)
      && tokens.flags(at: name.upperBound - 1)
        .isDisjoint(with: [.function, .prose, .topic, .organization])
      && PersonShape.name(at: name.lowerBound, in: tokens)?.tokens == name
  }

  /// Whether the document lists its signers, so that the sentences only repeat the list.
  private static func hasOwnList(_ letter: SegmentedDocument, naming found: [Mention]) -> Bool {
    let lines = letter.indices(labelled: .signature)
    guard lines.count > 2 else { return false }
    if 2 * lines.count > 3 * found.count { return true }
    let listed = lines.map { letter.lines[$0].content.lowercased() }
    let repeated = found.count { mention in
      listed.contains { $0.contains(mention.name.lowercased()) }
    }
    return 2 * repeated >= found.count
  }

  /// The lists of signers in some tokens.
  private static func lists(in tokens: Tokens) -> [NameList] {
    listStarts(in: tokens).map { NameList(at: $0, in: tokens) }
      + SigningSubjects.lists(in: tokens) + VerbFinalSigners.lists(in: tokens)
  }

  /// The tokens at which lists of signers begin.
  private static func listStarts(in tokens: Tokens) -> [Int] {
    var starts: [Int] = []
    for index in tokens.indices where !tokens[index].traits.isDisjoint(with: .listing) {
      let word = tokens[index].lower
      if let agent = agent(of: index, in: tokens) {
        let next = agent + 1
        if tokens[agent].lower == "haben" {
          starts.append(
            afterColon(SigningWords.objectEnd(at: next, in: tokens) ?? next, in: tokens))
        } else if speaksOfText(before: index, in: tokens) {
          starts.append(afterColon(next, in: tokens))
        }
      } else if SigningWords.isSignatures(word),
        speaksOfText(before: index, within: 32, in: tokens),
        let link = tokens[(index + 1)...].first, link.traits.contains(.link)
      {
        starts.append(afterColon(index + 2, in: tokens))
      } else if SigningWords.isActiveVerb(word), index > 1,
        ["lo", "la"].contains(tokens[index - 1].lower), speaksOfText(before: index, in: tokens)
      {
        starts.append(afterColon(index + 1, in: tokens))
      } else if SigningWords.isActiveVerb(word), index > 0, tokens[index - 1].lower == "que",
        SigningWords.objectEnd(at: index + 1, in: tokens) == nil,
        speaksOfText(before: index, within: 4, in: tokens)
      {
        starts.append(afterColon(index + 1, in: tokens))
      } else if SigningWords.isActiveVerb(word), index > 0,
        SigningWords.isAlso(tokens[index - 1].lower), index + 2 < tokens.count,
        tokens[..<index].contains(where: { SigningWords.isText($0.lower) })
      {
        starts.append(afterColon(index + 1, in: tokens))
      } else if SigningWords.isActiveVerb(word),
        let end = SigningWords.objectEnd(at: index + 1, in: tokens)
      {
        starts.append(afterColon(end, in: tokens))
      } else if SigningWords.opensList(word) || SigningWords.isSignatures(word),
        let colon = colon(after: index, in: tokens)
      {
        starts.append(afterColon(colon, in: tokens))
      } else if SigningWords.isInclusion(word), speaksOfSigners(before: index, in: tokens) {
        starts.append(afterColon(index + 1, in: tokens))
      }
    }
    return starts
  }

  /// “The brief was joined by”: only right behind the text, since bodies join a campaign as well.
  private static func isJoined(_ index: Int, in tokens: Tokens) -> Bool {
    index > 1 && index + 1 < tokens.count && tokens[index].lower == "joined"
      && tokens[index + 1].lower == "by"
      && ["was", "were", "is"].contains(tokens[index - 1].lower)
      && briefs.contains(tokens[index - 2].lower)
  }

  private static let briefs: KeyedWords = [
    "brief", "letter", "statement", "petition", "complaint", "comments", "filing", "submission",
  ]

  /// Where “by” stands behind “signed”, with “notably”, “among other groups”, “so far” between.
  private static func agent(of participle: Int, in tokens: Tokens) -> Int? {
    guard tokens[participle].traits.contains(.participle),
      tokens[participle].lower != "joined" || isJoined(participle, in: tokens)
    else { return nil }
    let next = tokens.indices[(participle + 1)...].prefix(7).first { index in
      let token = tokens[index]
      return !fillers.contains(token.lower) && token.kind != .comma
        && !SigningWords.isBodies(token.lower) && !tellsWhen(index, in: tokens)
        && !inverted.contains(token.lower) && !SigningWords.isText(token.lower)
    }
    return next.flatMap { SigningWords.isAgent(tokens[$0].lower) ? $0 : nil }
  }

  /// “on Monday”, “last week”, “el 3 de mayo”.
  private static func tellsWhen(_ index: Int, in tokens: Tokens) -> Bool {
    let token = tokens[index]
    return whens.contains(token.lower) || token.traits.contains(.numeral)
      || tokens.flags(at: index).contains(.month)
  }

  /// What stands with the text between a German participle and its agent: “Unterzeichnet wurde der
  /// offene Brief von”.
  private static let inverted: KeyedWords = [
    "wurde", "wird", "ist", "der", "die", "das", "offene", "gemeinsame",
  ]

  private static let whens: KeyedWords = [
    "on", "in", "last", "this", "week", "month", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "el", "este", "lunes", "martes", "miércoles", "jueves",
    "viernes", "sábado", "domingo", "de", "na", "no", "segunda-feira", "terça-feira",
    "quarta-feira", "quinta-feira", "sexta-feira", "le", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "am", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
  ]

  /// The colon that follows “signatories of the letter” in the same sentence.
  private static func colon(after index: Int, in tokens: Tokens) -> Int? {
    let rest = tokens[(index + 1)...].prefix(7)
    guard let colon = rest.firstIndex(where: { $0.kind == .colon }),
      rest[..<colon].allSatisfy({ $0.kind == .word && !$0.isCapitalized })
    else { return nil }
    return colon
  }

  private static func afterColon(_ index: Int, in tokens: Tokens) -> Int {
    var index = index
    while index < tokens.count,
      tokens[index].kind == .colon || tokens[index].kind == .comma
        || fillers.contains(tokens[index].lower)
        || SigningWords.isAgent(tokens[index].lower)
    { index += 1 }
    return index
  }

  /// Whether the sentence names a letter or the like before the participle, and not an old one.
  private static func speaksOfText(
    before index: Int, within distance: Int = 18, in tokens: Tokens
  ) -> Bool {
    let sentence = sentence(before: index, in: tokens)
    if sentence.isEmpty {
      let whole = index..<NameList.sentenceEnd(from: index, in: tokens)
      return tokens[whole].contains { SigningWords.isText($0.lower) }
    }
    let pronouns: [WordKey] = ["it", "they", "this", "ella", "elle", "ela", "sie", "er"]
    let isPronoun = pronouns.contains(tokens[sentence.lowerBound].lower)
    let words = tokens[isPronoun ? 0..<index : sentence].map(\.lower)
    return words.suffix(isPronoun ? 40 : distance).contains(where: SigningWords.isText)
      && !words.contains { earlier.contains($0) }
  }

  private static func speaksOfSigners(before index: Int, in tokens: Tokens) -> Bool {
    let words = tokens[sentence(before: index, in: tokens)].suffix(14).map(\.lower)[...]
    if words.contains(where: SigningWords.isSigners) { return true }
    if words.contains(where: SigningWords.isText), tellsWhoSigns(words) { return true }
    guard let noun = words.lastIndex(where: SigningWords.isBodies) else {
      return words.contains(where: SigningWords.isSigning)
        && words.contains(where: SigningWords.isText)
    }
    return words[..<noun].suffix(2).contains(where: SigningWords.isSigning)
      || tellsOfSigning(words[(noun + 1)...], ofText: words.contains(where: SigningWords.isText))
  }

  /// “those who signed”, “quienes firman”.
  private static func tellsWhoSigns(_ words: ArraySlice<WordKey>) -> Bool {
    zip(words, words.dropFirst()).contains { relatives.contains($0) && SigningWords.signs($1) }
  }

  private static let relatives: KeyedWords = ["who", "quienes", "quem", "ceux", "celles", "qui"]

  /// “signing on to the letter”, “that signed the petition”, “que firman la carta”.
  private static func tellsOfSigning(_ clause: ArraySlice<WordKey>, ofText: Bool) -> Bool {
    guard let verb = clause.prefix(3).firstIndex(where: SigningWords.signs) else { return false }
    return ofText || SigningWords.isSigning(clause[verb])
  }

  private static func sentence(before index: Int, in tokens: Tokens) -> Range<Int> {
    let start = tokens[..<index].lastIndex { $0.kind == .period || $0.kind == .exclamation }
    return (start.map { $0 + 1 } ?? 0)..<index
  }

  private static let fillers: KeyedWords = [
    "prominent", "leading", "unter", "anderem", "u.", "a.", "u.a.", "etwa", "among", "notamment",
    "entre", "otras",
    "outras", "outros", "otros", "autres", "auch", "also", "other", "others", "so", "far", "to",
    "date", "jointly", "already", "bisher", "bereits", "hasta", "ahora", "até", "agora", "já",
    "déjà",
    "today", "hoy", "hoje", "yesterday", "conjuntamente", "conjointement", "gemeinsam", "parmi",
  ]

  private static let earlier: KeyedWords = ["earlier", "previous", "previously", "anterior"]
}
