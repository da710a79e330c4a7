import Letters

/// One part of a speaker's description: an office with or without an organization, an
/// organization, a place, or a remark.
struct OfficePhrase {
  /// The tokens, without article and brackets.
  let content: Range<Int>
  /// The organization named in it.
  private(set) var organization: Range<Int>?
  /// A part of an organization that may be one of its own: “Harbor Project”.
  private(set) var unit: Range<Int>?
  /// A place named behind the organization: “at the Harbor Fund in Lima”.
  private(set) var place: Range<Int>?
  /// Whether an office is named in it.
  private(set) var hasOffice = false

  let tokens: Tokens
  let isKnown: (Range<Int>) -> Bool

  init(_ range: Range<Int>, in tokens: Tokens, isKnown: @escaping (Range<Int>) -> Bool) {
    self.tokens = tokens
    self.isKnown = isKnown
    content = Self.trimmed(range, in: tokens)
    guard !isPlace, !isPublicOffice, !isScholarly else { return }
    let office = firstOffice
    hasOffice = office != nil
    if office == nil, let body = bodyBehindCommonNoun {
      readName(in: body)
      if let name = organization, !isDistinct(name) { organization = nil }
      return
    }
    guard !isRemark else { return }
    if let office {
      readOffice(at: office)
    } else if let link = content.first, tokens[link].traits.contains(.link) {
      readName(in: content.dropFirst())
    } else {
      readName(in: content)
    }
  }

  /// Whether it is a bare place, with or without “in”.
  var isPlace: Bool {
    var range = content
    if let first = range.first, tokens[first].traits.contains(.locative) {
      range = range.dropFirst()
    }
    return OrganizationShape.isPlace(range, tokens: tokens)
  }

  /// Whether it says something about the organization instead of naming one: “a coalition of …”.
  var isRemark: Bool {
    guard let first = content.first else { return true }
    if isRelative || tokens[first].isAddress || isDegree { return true }
    guard firstOffice == nil else { return false }
    if tokens[first].traits.contains(.indefinite) { return true }
    return tokens[first].kind == .word && !tokens[first].isCapitalized
      && !tokens[first].traits.contains(.link) && !tokens[first].isDottedName
      && !tokens[first].traits.contains(.article)
  }

  /// Whether it holds nothing but degrees: “PhD, MPH”.
  private var isDegree: Bool {
    content.allSatisfy { tokens.flags(at: $0).contains(.postNominal) }
  }

  /// Whether it is a relative clause: “who organized the letter”.
  var isRelative: Bool {
    content.first.map {
      tokens[$0].traits.contains(.relative) && !tokens[$0].isCapitalized
    } ?? false
  }

  var isPublicOffice: Bool {
    content.prefix(6).contains { index in
      tokens[index].traits.contains(.publicOffice) && !isRank(index)
    }
  }

  /// “consejera mayor”: an adjective of rank behind its office, and no mayor.
  private func isRank(_ index: Int) -> Bool {
    index > content.lowerBound && tokens[index].lower == "mayor"
      && tokens[index - 1].traits.contains(.title)
  }

  var isScholarly: Bool {
    let nouns = content.prefix { !tokens[$0].traits.contains(.link) }
    return nouns.contains { index in
      tokens[index].traits.contains(.scholarly)
        && !(nouns.contains(index + 1) && isOffice(index + 1))
    }
  }

  /// “student leader”: an office, whatever stands before it.
  private func isOffice(_ index: Int) -> Bool {
    tokens[index].traits.contains(.title) && tokens[index].traits.isDisjoint(with: .scholarly)
  }

  /// The last word of the first office named before any organization, or nil.
  private var firstOffice: Int? {
    office(from: content.lowerBound)
      ?? content.prefix(12).last { tokens[$0].isPossessive }.flatMap { office(from: $0 + 1) }
  }

  /// The last word of the office that stands before any link.
  private func office(from start: Int) -> Int? {
    let nouns = content[start...].prefix(12).prefix { index in
      !(tokens[index].traits.contains(.link) && index > start)
    }
    return nouns.last { tokens[$0].traits.contains(.title) }
  }

  private mutating func readOffice(at office: Int) {
    let rest = (office + 1..<max(office + 1, content.upperBound)).drop { index in
      !tokens[index].isCapitalized && tokens[index].kind == .word
        && tokens[index].traits.isDisjoint(with: [.conjunction, .link, .article, .relative])
        && (tokens[index].traits.contains(.modifier) || index < office + 3)
    }
    if let owner = possessor(before: office) {
      organization = owner
    } else if let first = rest.first, tokens[first].traits.contains(.link) {
      readName(in: rest.dropFirst())
    } else if let first = rest.first, tokens[first].traits.contains(.conjunction) {
      readCoordinated(rest.dropFirst())
    } else if rest.isEmpty || !tokens[rest.lowerBound].isCapitalized {
      organization = nameBefore(office)
    } else {
      readName(in: rest)
      if let found = organization, !isConvincing(found) { organization = nil }
    }
  }

  /// Reads “and Legal Director for …”.
  private mutating func readCoordinated(_ rest: Range<Int>) {
    let next = OfficePhrase(rest, in: tokens, isKnown: isKnown)
    if next.hasOffice {
      organization = next.organization
      place = next.place
    } else {
      organization = nameBefore(rest.lowerBound - 2)
    }
  }

  /// Reads an organization, behind inner units and fields: “the Law Program at the Harbor Fund”.
  private mutating func readName(in range: Range<Int>) {
    var rest = withoutNoun(Self.trimmed(beforeNextOffice(range), in: tokens))
    while !isKnownWhole(rest), let outer = linkToOuter(in: rest) {
      rest = withoutNoun(Self.trimmed(outer + 1..<rest.upperBound, in: tokens))
    }
    guard let name = OrganizationShape.name(in: rest, tokens: tokens) else { return }
    if let known = knownEnding(of: name) {
      organization = known
    } else if isUnit(name) {
      if !tokens[name.upperBound - 1].traits.contains(.innerUnit) { unit = name }
    } else if !isFieldsOnly(name) {
      organization = name
    }
    guard organization != nil else { return }
    place = OrganizationShape.place(after: name.upperBound, in: rest, tokens: tokens)
  }

  /// Whether the name that begins a range stands in the document elsewhere, as “Rights in Motion”.
  private func isKnownWhole(_ range: Range<Int>) -> Bool {
    let run = OrganizationShape.run(in: range, tokens: tokens)
    guard run.count > 2, let first = run.first, tokens[first].isCapitalized,
      !tokens[first].traits.contains(.unit)
    else { return false }
    return isKnown(run)
  }

  /// A range without a common noun before the name: “association Eaux Vives”, “pilots' union Quay
  /// United”.
  private func withoutNoun(_ range: Range<Int>) -> Range<Int> {
    let nouns = range.prefix { index in
      !tokens[index].isCapitalized && !tokens[index].isDottedName
        && !tokens[index].traits.contains(.link)
        && (tokens[index].kind == .word || tokens[index].kind == .other)
    }
    guard let last = nouns.last, nouns.count < 5, last + 1 < range.upperBound,
      tokens[last + 1].isCapitalized,
      tokens[last].traits.contains(.organizationWord)
    else { return range }
    return last + 1..<range.upperBound
  }

  /// The part of a range before “and Chair of …”.
  private func beforeNextOffice(_ range: Range<Int>) -> Range<Int> {
    let joint = range.dropFirst().first { index in
      guard tokens[index].traits.contains(.conjunction) else { return false }
      let next = tokens[(index + 1)..<range.upperBound].prefix(4).prefix {
        !$0.traits.contains(.link)
      }
      return next.last.map { $0.traits.contains(.title) } ?? false && next.count < 4
    }
    return range.lowerBound..<(joint ?? range.upperBound)
  }

  /// The link word behind which the whole organization of an inner unit or field stands.
  private func linkToOuter(in range: Range<Int>) -> Int? {
    var depth = 0
    for index in range.dropLast() {
      if tokens[index].kind == .openParenthesis { depth += 1 }
      if tokens[index].kind == .closeParenthesis { depth -= 1 }
      guard depth == 0, index > range.lowerBound, tokens[index].traits.contains(.link)
      else { continue }
      let left = range.lowerBound..<index
      let next = Self.trimmed(index + 1..<range.upperBound, in: tokens)
      guard let first = next.first, tokens[first].isCapitalized || tokens[first].isDottedName
      else { continue }
      if tokens[index].traits.contains(.locative),
        PlaceNames.contains(tokens[OrganizationShape.run(in: next, tokens: tokens)])
      {
        continue
      }
      if isUnit(left), Self.topicLinks.contains(tokens[index].lower), next.lowerBound == index + 1 {
        continue
      }
      let isStrong = tokens[index].traits.contains(.strongLink)
      if isFieldsOnly(left) || isUnit(left) || isStrong && !hasOrganizationWord(left) {
        return index
      }
    }
    return nil
  }

  /// Words that lead from a unit to what it is for, not to whom it belongs: “Committee on Ports”.
  private static let topicLinks: KeyedWords = ["on", "for", "para", "pour", "por", "für"]

  /// The end of a run that is a name known from elsewhere, where its start only names a field.
  private func knownEnding(of name: Range<Int>) -> Range<Int>? {
    guard name.count > 2, !isKnown(name) else { return nil }
    for start in name.dropFirst().dropLast() where tokens[start].isCapitalized {
      let field = name.lowerBound..<start
      if isFieldsOnly(field), isKnown(start..<name.upperBound) { return start..<name.upperBound }
    }
    return nil
  }

  func isFieldsOnly(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let token = tokens[index]
      return token.traits.contains(.field) || token.kind != .word
        || !token.isCapitalized && !token.isDottedName
    }
  }

  /// Whether it names a part of an organization: its head is “program”, “team” and the like.
  func isUnit(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    if tokens[last].isAcronym || tokens[last].kind == .closeParenthesis { return false }
    return tokens[last].traits.contains(.unit) && !isKnown(range)
      || tokens[first].traits.contains(.headFirst)
        && tokens[first].traits.contains(.unit)
  }

  private func hasOrganizationWord(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].isCapitalized && tokens[$0].traits.contains(.organizationWord)
        && !tokens[$0].traits.contains(.field) || tokens[$0].isAcronym
    }
  }

  /// Whether a run is a name even where nothing leads over to it.
  func isConvincing(_ range: Range<Int>) -> Bool {
    guard !isFieldsOnly(range) else { return false }
    if range.count > 1, isKnown(range) { return true }
    if range.count > 2, range.dropFirst().dropLast().contains(where: joinsName) { return true }
    return range.contains { index in
      let token = tokens[index]
      return token.isAcronym || token.traits.contains(.numberSign) || token.isDottedName
        || token.traits.contains(.organizationWord) && !token.traits.contains(.field)
    }
  }

  /// Whether a small word links two parts of a name, as in “Ports for All”.
  private func joinsName(_ index: Int) -> Bool {
    Self.purposes.contains(tokens[index].lower) && tokens[index - 1].isCapitalized
      && tokens[index + 1].isCapitalized
  }

  private static let purposes: KeyedWords = [
    "for", "against", "without", "para", "pour", "für", "sin", "sans",
  ]

  /// Where the name begins behind what kind of body it is: “Peruvian trade union Mar Libre”.
  private static func behindKind(_ range: Range<Int>, in tokens: Tokens) -> Int? {
    guard let first = range.first, !tokens[first].isAcronym else { return nil }
    guard tokens[first].isCapitalized else { return nil }
    let kind = range.dropFirst().prefix { tokens[$0].kind == .word && !tokens[$0].isCapitalized }
    guard (1...3).contains(kind.count), let last = kind.last, last + 1 < range.upperBound,
      tokens[last].traits.contains(.organizationWord), tokens[last + 1].kind == .word,
      kind.allSatisfy({ tokens[$0].traits.isDisjoint(with: [.link, .conjunction, .article]) })
    else { return nil }
    return last + 1
  }

  /// A range without articles at its start, brackets around it, and marks at its end.
  private static func trimmed(_ range: Range<Int>, in tokens: Tokens) -> Range<Int> {
    var range = range
    while let first = range.first,
      tokens[first].traits.contains(.article) && !tokens[first].isCapitalized
        || tokens[first].traits.contains(.basedAdjective)
        || [.openParenthesis, .comma, .dash].contains(tokens[first].kind)
    {
      range = range.dropFirst()
    }
    if let name = behindKind(range, in: tokens) { range = name..<range.upperBound }
    while let last = range.last,
      [.comma, .period, .dash, .other, .slash].contains(tokens[last].kind)
        || tokens[last].kind == .closeParenthesis
          && !tokens[range].contains(where: { $0.kind == .openParenthesis })
    {
      range = range.dropLast()
    }
    return range
  }
}
