/// Reads names listed in a sentence: “A, B and C”, “groups such as A; B of Kenya; and others”.
struct NameList {
  /// One name of the list.
  struct Item: Hashable {
    /// The tokens of the name.
    let name: Range<Int>
    /// The tokens of a bare place beside it.
    let place: Range<Int>?
  }

  /// The names in order.
  let items: [Item]

  /// Reads the list that begins at a token and ends with its sentence.
  ///
  /// Semicolons part the names where there are any, else commas; “and” parts the last two. A
  /// relative clause ends the list: the members of a coalition that signed did not sign.
  ///
  /// - Complexity: linear in the length of the sentence.
  init(at start: Int, in tokens: Tokens) {
    self.init(in: start..<Self.sentenceEnd(from: start, in: tokens), of: tokens)
  }

  /// Reads the list that a part of a sentence holds.
  init(in sentence: Range<Int>, of tokens: Tokens) {
    let runs = Self.runs(of: sentence, in: tokens)
    let items = runs.enumerated().flatMap { number, run in
      Self.items(of: run, isLast: number == runs.count - 1, in: tokens)
    }
    self.items = Self.withoutCountries(Self.joined(items, in: tokens), in: tokens)
  }

  /// The names of a run: semicolons part them, or groups of them where a group has a lead.
  private static func items(
    of run: Range<Int>, isLast: Bool, in tokens: Tokens
  ) -> [Item] {
    let parts = parts(of: run, at: .semicolon, in: tokens)
    let groups = parts.map { GroupLead.names(in: $0, of: tokens) }
    guard parts.count > 1, groups.contains(where: { $0 != nil }) else {
      return items(
        between: parts.count > 1 ? .semicolon : .comma, of: run, isLast: isLast, in: tokens)
    }
    return zip(parts, groups).flatMap { part, names in
      items(between: .comma, of: names ?? part, isLast: true, in: tokens)
    }
  }

  private static func items(
    between separator: Token.Kind, of run: Range<Int>, isLast isLastRun: Bool, in tokens: Tokens
  ) -> [Item] {
    let segments = segments(of: run, at: separator, in: tokens)
    return groups(of: segments, in: tokens).flatMap { group in
      let last = lastName(of: group, in: tokens)
      return group.enumerated().flatMap { index, segment in
        let isLast = index == last
        let parts =
          isLast || endsInRest(segment.range, in: tokens)
          ? halves(of: segment, mayGoOn: !isLastRun, in: tokens) : [segment.range]
        return parts.compactMap {
          item(in: $0, tokens: tokens, mayHoldCommas: separator == .semicolon)
        }
      }
    }
  }

  /// Where the last name of a group stands; what goes on behind it without “and” is no part of it.
  private static func lastName(of group: [Segment], in tokens: Tokens) -> Int {
    var last = group.count - 1
    while last > 0, !group[last].isLed {
      let name = withoutOpening(group[last].range, in: tokens)
      if !name.isEmpty, tokens[name.lowerBound].isCapitalized { break }
      last -= 1
    }
    return last
  }

  static func sentenceEnd(from start: Int, in tokens: Tokens) -> Int {
    var quoteEnd = -1
    for index in start..<tokens.count {
      switch tokens[index].kind {
      case .period where index + 1 == tokens.count || tokens[index + 1].hasSpaceBefore:
        return index
      case .openQuote:
        guard let close = OrganizationShape.endOfQuotedName(at: index, in: tokens) else {
          return index
        }
        quoteEnd = close
      case .closeQuote where index != quoteEnd: return index
      default: break
      }
    }
    return tokens.count
  }

  /// The parts of the sentence that “as well as” and the like join; a relative clause ends the last.
  private static func runs(of sentence: Range<Int>, in tokens: Tokens) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = sentence.lowerBound
    var index = start
    while index < sentence.upperBound {
      let length = SigningWords.additionLength(at: index, in: tokens)
      if length > 0 {
        let end = index > start && tokens[index - 1].kind == .comma ? index - 1 : index
        runs.append(start..<end)
        if hasClause(start..<end, in: tokens) { return runs.filter { !$0.isEmpty } }
        start = min(index + length, sentence.upperBound)
      }
      index += max(1, length)
    }
    return (runs + [start..<sentence.upperBound]).filter { !$0.isEmpty }
  }

  /// Whether a relative clause begins in a range.
  private static func hasClause(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    range.dropLast().contains {
      [.comma, .semicolon].contains(tokens[$0].kind) && beginsClause(at: $0 + 1, in: tokens)
    }
  }

  /// The segments between separators, up to the first relative clause.
  private static func segments(
    of run: Range<Int>, at separator: Token.Kind, in tokens: Tokens
  ) -> [Range<Int>] {
    parts(of: run, at: separator, in: tokens).prefix { segment in
      segment.first.map { !beginsClause(at: $0, in: tokens) } ?? true
    }
    .filter { !$0.isEmpty && !isOrigin($0, in: tokens) }
  }

  /// Whether a relative clause begins at a token; “among them” leads to names instead.
  static func beginsClause(at index: Int, in tokens: Tokens) -> Bool {
    guard relatives.contains(tokens[index].lower) else { return false }
    guard index + 1 < tokens.count else { return true }
    if tokens[index].lower == "die", tokens[index + 1].isCapitalized {
      return endsInGermanVerb(from: index + 1, in: tokens)
    }
    if SigningWords.exampleLength(endingAt: index + 1, in: tokens) == 2 { return false }
    return !(tokens[index].lower == "dont" && GroupLead.beginsName(index + 1, of: tokens))
  }

  /// “…, from Germany and France”: where the bodies before it come from.
  private static func isOrigin(_ segment: Range<Int>, in tokens: Tokens) -> Bool {
    guard let first = segment.first, tokens[first].traits.contains(.link) else {
      return false
    }
    return OrganizationShape.isPlace(segment.dropFirst(), tokens: tokens)
  }

  /// What separators outside brackets part; the comma before a legal form parts nothing.
  private static func parts(
    of run: Range<Int>, at separator: Token.Kind, in tokens: Tokens
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    var depth = 0
    for index in run {
      if tokens[index].kind == .openParenthesis { depth += 1 }
      if tokens[index].kind == .closeParenthesis { depth = max(0, depth - 1) }
      guard tokens[index].kind == separator, depth == 0 else { continue }
      let next = index + 1
      if next < run.upperBound, tokens[next].traits.contains(.legalForm) { continue }
      if separator == .comma, OrganizationShape.isSpelledOut(across: index, in: run, of: tokens) {
        continue
      }
      parts.append(start..<index)
      start = next
    }
    return parts + [start..<run.upperBound]
  }

  /// A part of the list between separators.
  struct Segment {
    let range: Range<Int>
    /// Whether “and” stands before it, so that no other “and” ends the list.
    let isLed: Bool
  }

  /// The runs of segments, each begun by a lead such as “and major groups like”, without it.
  private static func groups(of segments: [Range<Int>], in tokens: Tokens) -> [[Segment]] {
    var groups: [[Segment]] = [[]]
    for segment in segments {
      let isLed = segment.first.map { tokens[$0].traits.contains(.conjunction) } ?? false
      let range = isLed ? segment.dropFirst() : segment
      if let names = GroupLead.names(in: range, of: tokens) {
        groups.append([Segment(range: names, isLed: false)])
      } else if !range.isEmpty {
        groups[groups.count - 1].append(
          Segment(range: range, isLed: isLed && segment.lowerBound > segments[0].lowerBound))
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  /// A segment without the small words and marks before its name: “and the”, “by”, “da”.
  static func withoutOpening(_ segment: Range<Int>, in tokens: Tokens) -> Range<Int> {
    var range = segment
    while let first = range.first,
      tokens[first].traits.contains(.conjunction)
        || !tokens[first].isCapitalized && tokens[first].traits.contains(.article)
        || isPossessive(tokens[first])
        || tokens[first].kind == .colon || tokens[first].kind == .dash
        || tokens[first].traits.contains(.basedAdjective)
        || SigningWords.isAgent(tokens[first].lower) && !tokens[first].isCapitalized
    {
      range = range.dropFirst()
    }
    return behindKind(range, in: tokens)
  }

  /// “writers’ collective Tide Lab”: the name behind what kind of body it is.
  private static func behindKind(_ range: Range<Int>, in tokens: Tokens) -> Range<Int> {
    let kind = range.prefix { tokens[$0].kind == .word && !tokens[$0].isCapitalized }
    guard (1...4).contains(kind.count), let last = kind.last, last + 1 < range.upperBound,
      tokens[last].traits.contains(.organizationWord) || SigningWords.isBodies(tokens[last].lower),
      tokens[last + 1].kind == .word,
      kind.allSatisfy({ tokens[$0].traits.isDisjoint(with: [.link, .relative]) })
    else { return range }
    return last + 1..<range.upperBound
  }

  private static func item(
    in segment: Range<Int>, tokens: Tokens, mayHoldCommas: Bool
  ) -> Item? {
    let range = withoutOpening(segment, in: tokens)
    guard let first = range.first, !SigningWords.isRest(tokens[first].lower),
      !tokens[first].traits.contains(.office) || tokens[first].traits.contains(.organizationWord)
        || namesScholars(range, tokens),
      var name = OrganizationShape.name(in: range, tokens: tokens, saysWhat: false)
    else { return nil }
    name = withSmallTail(name, in: range, tokens: tokens)
    if mayHoldCommas { name = withCommas(name, in: range, tokens: tokens) }
    if PlaceNames.isCountry(tokens[name]) { return nil }
    let letters = tokens[name].reduce(0) { $0 + Int($1.length) }
    guard letters > 1, tokens[name].contains(where: { $0.traits.contains(.lettered) }) else {
      return nil
    }
    let place = OrganizationShape.place(after: name.upperBound, in: range, tokens: tokens)
    return Item(name: name, place: place)
  }

  /// “the signatures of A, of B”: what stands before each name.
  static func isPossessive(_ token: Token) -> Bool {
    !token.traits.contains(.innerCapital) && possessives.contains(token.lower)
  }

  static let possessives: KeyedWords = [
    "of", "de", "del", "da", "do", "das", "dos", "du", "des", "von", "vom", "der",
  ]

  /// “Student Loan Circle”: a word for scholars that begins the name of a body.
  private static func namesScholars(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let first = range.first, tokens[first].traits.contains(.scholarly), range.count > 1,
      let last = OrganizationShape.run(in: range, tokens: tokens).last
    else { return false }
    return tokens[first + 1].isCapitalized && tokens[last].traits.contains(.organizationWord)
  }

  /// A Romance name with the small words that end it: “Agir pour la mer”.
  private static func withSmallTail(
    _ name: Range<Int>, in range: Range<Int>, tokens: Tokens
  ) -> Range<Int> {
    let tail = name.upperBound..<range.upperBound
    guard (2...7).contains(tail.count), let first = tail.first,
      tailOpenings.contains(tokens[first].lower),
      tail.allSatisfy({ tokens[$0].kind == .word && !NameTail.stops.contains(tokens[$0].lower) }),
      tail.count <= 5 || tail.contains(where: { tokens[$0].isCapitalized }),
      OrganizationShape.place(after: first, in: range, tokens: tokens) == nil
    else { return name }
    return name.lowerBound..<range.upperBound
  }

  private static let tailOpenings: KeyedWords = [
    "des", "de", "du", "d'", "pour", "contre", "sans", "para", "por", "contra", "sin", "sem", "del",
    "da", "do", "das", "dos", "en",
  ]

  /// A name together with its parts behind commas: “Council for Ports, Piers and Quays”.
  private static func withCommas(
    _ name: Range<Int>, in range: Range<Int>, tokens: Tokens
  ) -> Range<Int> {
    var name = name
    while name.upperBound < range.upperBound, tokens[name.upperBound].kind == .comma {
      let rest = name.upperBound + 1..<range.upperBound
      let part = OrganizationShape.run(in: rest, tokens: tokens)
      guard !part.isEmpty, !OrganizationShape.isPlace(rest, tokens: tokens) else { break }
      name = name.lowerBound..<part.upperBound
    }
    return name
  }

  /// Items with “Office of …” and the like joined to the body they belong to.
  private static func joined(_ items: [Item], in tokens: Tokens) -> [Item] {
    var joined: [Item] = []
    for item in items {
      if let last = joined.last, last.name.upperBound + 1 == item.name.lowerBound,
        offices.contains(tokens[item.name.lowerBound].lower)
      {
        joined[joined.count - 1] = Item(
          name: last.name.lowerBound..<item.name.upperBound, place: item.place)
      } else {
        joined.append(item)
      }
    }
    return joined
  }

  private static let offices: KeyedWords = [
    "office", "department", "section", "chapter", "region", "local", "branch", "sección", "seção",
    "secção", "ortsgruppe", "landesverband", "regionalgruppe",
  ]

  private static let relatives: KeyedWords = [
    "which", "who", "whose", "that", "itself", "que", "quienes", "qui", "dont", "die",
    "representing",
    "as", "among", "with", "calling", "urging", "calls", "urges", "along",
  ]
}
