import Letters

/// Where a passage may name the issuer of its document.
extension Passage {
  /// Whether it ends like a sentence.
  var endsSentence: Bool {
    tokens.last.map { [.period, .closeQuote, .exclamation, .colon].contains($0.kind) } ?? false
  }

  /// The persons named in it.
  var persons: [Range<Int>] {
    tokens.indices.compactMap { PersonShape.name(at: $0, in: tokens)?.tokens }
  }

  /// Subjects of “issued the following statement”.
  var announcers: [Range<Int>] {
    guard traits.contains(.issuing), let verb = tokens.indices.first(where: announces) else {
      return []
    }
    let start = tokens[..<verb].lastIndex { $0.kind == .period }.map { $0 + 1 } ?? 0
    return subjects(of: start..<verb)
  }

  private func announces(_ index: Int) -> Bool {
    tokens[index].traits.contains(.issuing)
      && tokens[index...].prefix(5).contains { ReleaseWords.isFollowing($0.lower) }
  }

  /// Names before or behind “press release” in a short line.
  var namesInReleaseHead: [Range<Int>] {
    guard tokens.count <= 24, traits.contains(.releaseHead) else { return [] }
    for index in tokens.indices where tokens[index].traits.contains(.releaseHead) {
      let length = ReleaseWords.headLength(tokens[index...].prefix(4).map(\.lower))
      guard length > 0 else { continue }
      guard index == 0 else { return wholeNames(in: 0..<index) }
      let rest = (length..<tokens.count).drop { place in
        [.dash, .colon, .bar].contains(tokens[place].kind)
          || tokens[place].traits.contains(.link) || tokens[place].lower == "by"
          || tokens[place].traits.contains(.article)
      }
      return wholeNames(in: rest)
    }
    return []
  }

  /// Names behind “the letter was organized by”.
  var organizers: [Range<Int>] {
    guard traits.contains(.organizer),
      let verb = tokens.indices.dropLast().first(where: {
        SigningWords.isOrganizedBy(tokens[$0].lower, tokens[$0 + 1].lower)
      }), tokens[..<verb].suffix(8).contains(where: { SigningWords.isText($0.lower) })
    else { return [] }
    let end = (verb + 2..<tokens.count).first { index in
      [.period, .semicolon].contains(tokens[index].kind)
        || tokens[index].kind == .comma && !isContinued(after: index)
    }
    return NameList(in: verb + 2..<(end ?? tokens.count), of: tokens).items.map(\.name)
      .filter(isConvincing)
  }

  /// Whether a list goes on behind a comma with a capitalized name.
  private func isContinued(after comma: Int) -> Bool {
    let next = tokens[(comma + 1)...].first {
      !$0.traits.contains(.conjunction) && !$0.traits.contains(.article)
    }
    return next?.isCapitalized ?? false
  }

  /// Names behind “for comment contact”.
  var contactsInSentence: [Range<Int>] {
    guard traits.contains(.contact),
      tokens.first.map({ !ReleaseWords.isContact($0.lower) }) ?? false,
      let contact = tokens.indices.first(where: {
        Self.contacts.contains(tokens[$0].lower)
      }),
      contact + 1 < tokens.count
    else { return [] }
    return wholeNames(in: contact + 1..<tokens.count).filter { name in
      name.contains { tokens[$0].traits.contains(.organizationWord) || tokens[$0].isAcronym }
    }
  }

  /// Subjects of the first sentence, behind its dateline.
  var firstSubjects: [Range<Int>] {
    let start = datelineEnd
    return subjects(of: start..<NameList.sentenceEnd(from: start, in: tokens))
  }

  /// “The Harbor Fund, founded in 1990, is …”, “About the Harbor Fund”.
  var selfDescribers: [Range<Int>] {
    guard let first = tokens.first else { return [] }
    let start = first.lower == "the" || ReleaseWords.isAbout(first.lower) ? 1 : 0
    let rest = Self.withoutArticle(start..<tokens.count, of: tokens)
    guard let name = OrganizationShape.name(in: rest, tokens: tokens), isConvincing(name) else {
      return []
    }
    if ReleaseWords.isAbout(first.lower) { return name.upperBound == tokens.count ? [name] : [] }
    let verbs = tokens[name.upperBound...].prefix(14).prefix { $0.kind != .period }
    return verbs.contains { ReleaseWords.describes($0.lower) } ? [name] : []
  }

  /// Organizations in lines such as “Ana Ruiz, Harbor Fund, ana@harbor.example”.
  var namesInContactBlock: [Range<Int>] {
    let start = tokens.firstIndex { $0.kind == .colon }.map { $0 + 1 } ?? 0
    guard start < tokens.count else { return [] }
    return SpeakerDescription.segments(of: start..<tokens.count, in: tokens).flatMap(wholeNames)
      .filter { PersonShape.name(at: $0.lowerBound, in: tokens) == nil }
  }

  // MARK: Parts

  /// The names that begin a sentence, behind adverbs: “Today, the Harbor Fund and Open Ports …”.
  private func subjects(of sentence: Range<Int>) -> [Range<Int>] {
    for segment in SpeakerDescription.segments(of: sentence, in: tokens).prefix(4) {
      let range = Self.withoutArticle(
        segment.drop { Self.adverbs.contains(tokens[$0].lower) }, of: tokens)
      let run = OrganizationShape.run(in: range, tokens: tokens)
      guard !run.isEmpty, run.count > 1 || !tokens[run.lowerBound].traits.contains(.opening),
        run.upperBound == segment.upperBound || isFollowedByVerb(run.upperBound)
      else { continue }
      let names = parts(of: run).filter(isConvincing)
      if !names.isEmpty { return names }
    }
    return []
  }

  private static let contacts: KeyedWords = ["contact", "contacte"]

  private static let adverbs: KeyedWords = [
    "today", "yesterday", "hoy", "ayer", "hoje", "ontem", "aujourd'hui", "hier", "heute",
    "gestern",
  ]

  /// The names of a run that are parted by “and the” or by “and” behind a bracket.
  private func parts(of run: Range<Int>) -> [Range<Int>] {
    let joint = run.dropFirst().dropLast().first { index in
      tokens[index].traits.contains(.conjunction)
        && (tokens[index - 1].kind == .closeParenthesis
          || tokens[index + 1].traits.contains(.article))
    }
    guard let joint else {
      return [OrganizationShape.name(in: run, tokens: tokens)].compactMap { $0 }
    }
    let left = [OrganizationShape.name(in: run.lowerBound..<joint, tokens: tokens)]
    let right = Self.withoutArticle(joint + 1..<run.upperBound, of: tokens)
    return left.compactMap { $0 } + parts(of: right)
  }

  private func isFollowedByVerb(_ index: Int) -> Bool {
    let word = tokens[index]
    return word.kind == .word && !word.isCapitalized
      && (!word.traits.contains(.nameConnector)
        || word.traits.contains(.conjunction) || word.lower == "is"
        || word.lower == "for")
  }

  /// Names that make up a whole range, but for a common noun behind them.
  private func wholeNames(in range: Range<Int>) -> [Range<Int>] {
    let range = Self.withoutArticle(range, of: tokens)
    guard let name = OrganizationShape.name(in: range, tokens: tokens), isConvincing(name) else {
      return []
    }
    let rest = name.upperBound..<range.upperBound
    let isWhole =
      rest.allSatisfy { index in
        tokens[index].traits.contains(.organizationWord) || tokens[index].kind != .word
      } || rest.first.map { tokens[$0].kind == .openParenthesis } ?? false
    return isWhole ? [name] : []
  }

  /// Whether a run can be an organization: no date, no person, no lone everyday word.
  private func isConvincing(_ name: Range<Int>) -> Bool {
    let words = tokens[name]
    guard let first = words.first, !name.contains(where: { tokens.flags(at: $0).contains(.month) })
    else {
      return false
    }
    if name.count == 1, SigningWords.isJoint(first.lower) { return false }
    if name.count == 1 {
      return first.isAcronym || first.isDottedName || first.traits.contains(.numberSign)
    }
    guard !first.traits.contains(.office), !ReleaseWords.isContact(first.lower),
      !first.traits.contains(.opening) || !namesPerson(name.dropFirst()),
      !words.contains(where: { $0.traits.contains(.publicOffice) })
    else { return false }
    if let person = PersonShape.name(at: name.lowerBound, in: tokens)?.tokens,
      person.upperBound < name.upperBound,
      tokens[person.upperBound].traits.contains(.link),
      tokens.flags(at: name.lowerBound).contains(.givenName)
    {
      return false
    }
    return !tokens.flags(at: name.lowerBound).contains(.givenName)
      || words.contains { $0.traits.contains(.organizationWord) }
  }

  private func namesPerson(_ range: Range<Int>) -> Bool {
    range.first.map { PersonShape.name(at: $0, in: tokens)?.tokens == range } ?? false
  }

  /// A range without its article, but for a capital one that may belong to the name (“La Fuente”).
  private static func withoutArticle(_ range: Range<Int>, of tokens: Tokens) -> Range<Int> {
    guard let first = range.first, tokens[first].traits.contains(.article) else {
      return range
    }
    let isHeaded =
      range.count > 1 && tokens[first + 1].traits.contains(.organizationWord)
      && tokens[first].lower != "our"
    guard !tokens[first].isCapitalized || tokens[first].lower == "the" || isHeaded else {
      return range
    }
    return withoutArticle(range.dropFirst(), of: tokens)
  }

  /// Where the text begins behind “LIMA, Peru, May 2 –” and “(Lima)”.
  private var datelineEnd: Int {
    let dash = tokens.prefix(16).firstIndex { $0.kind == .dash && $0.hasSpaceBefore }
    if let dash, tokens[..<dash].allSatisfy({ $0.isCapitalized || $0.kind != .word }) {
      return dash + 1
    }
    guard tokens.first?.kind == .openParenthesis else { return 0 }
    return tokens.prefix(12).firstIndex { $0.kind == .closeParenthesis }.map { $0 + 1 } ?? 0
  }
}
