/// Where “and” parts two names of a list, and where it stands inside one.
extension NameList {
  /// “the Harbor Watch and 40 others”, “… and dozens of groups”.
  static func endsInRest(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    range.dropFirst().dropLast().contains { index in
      tokens[index].traits.contains(.conjunction)
        && (SigningWords.isRest(tokens[index + 1].lower)
          || tokens[index + 1].traits.contains(.numeral))
    }
  }

  /// The two names of a list's last segment: “A and B”, “A to B”.
  ///
  /// Where the list goes on behind the segment (`mayGoOn`), “and” may stand inside its last name.
  static func halves(of part: Segment, mayGoOn: Bool, in tokens: Tokens) -> [Range<Int>] {
    let segment = part.range
    let joints = segment.dropFirst().dropLast().filter { index in
      joins(at: index, in: part, tokens: tokens)
        && !(mayGoOn && isInside(index, of: segment, tokens: tokens))
    }
    let led = joints.last { tokens[$0 + 1].traits.contains(.article) }
    guard let joint = led ?? joints.last else { return [segment] }
    return [segment.lowerBound..<joint, joint + 1..<segment.upperBound]
  }

  private static func joins(at index: Int, in part: Segment, tokens: Tokens) -> Bool {
    let word = tokens[index].lower
    guard tokens[index].traits.contains(.conjunction) && word != "&" || word == "to"
    else { return false }
    let right = index + 1..<part.range.upperBound
    guard let first = right.first else { return false }
    let isOpening =
      tokens[first].traits.contains(.article) || isPossessive(first, in: part, tokens: tokens)
      || SigningWords.isAgent(tokens[first].lower)
    if isOpening, !part.isLed {
      let name = withoutOpening(right, in: tokens)
      return right.prefix(3).contains { beginsName(tokens[$0]) }
        || name.first.map { beginsName(tokens[$0]) } ?? false
    }
    if SigningWords.isRest(tokens[first].lower) { return true }
    if tokens[first].traits.contains(.numeral), right.count > 1 { return true }
    guard !part.isLed, tokens[first].isCapitalized else { return false }
    return right.count > 1 || tokens[first].isAcronym
      || !tokens[first].traits.contains(.organizationWord)
        && !tokens[first].traits.contains(.field)
  }

  /// “e do”, where “do” or the like stands before the name on the left too.
  private static func isPossessive(_ first: Int, in part: Segment, tokens: Tokens) -> Bool {
    let start = part.range.lowerBound
    return isPossessive(tokens[first])
      && (isPossessive(tokens[start])
        || start > 0 && possessives.contains(tokens[start - 1].lower))
  }

  private static func beginsName(_ token: Token) -> Bool {
    token.isCapitalized || token.isDottedName
  }

  /// “Bund der Fährleute und Schiffer”: a bare noun behind what a body is of or for.
  private static func isInside(_ joint: Int, of segment: Range<Int>, tokens: Tokens) -> Bool {
    let right = tokens[joint + 1..<segment.upperBound]
    let left = tokens[segment.lowerBound..<joint]
    guard right.count == 1, right.allSatisfy({ !$0.isAcronym }),
      left.contains(where: { $0.traits.contains(.organizationWord) })
    else { return false }
    let link = left.dropLast().last { !$0.traits.contains(.article) || $0.lower == "der" }
    return link.map { $0.traits.contains(.link) && !$0.isCapitalized } ?? false
  }

  /// Whether the words up to the next mark end in a finite verb: “die Häfen vertritt”.
  static func endsInGermanVerb(from start: Int, in tokens: Tokens) -> Bool {
    let clause = tokens[start...].prefix { $0.kind == .word && !$0.traits.contains(.conjunction) }
    guard clause.count > 1, let last = clause.indices.last, !tokens[last].isCapitalized else {
      return false
    }
    let verb = tokens.lower(at: last)
    return verb.hasSuffix("t") || verb.hasSuffix("en") || verb == "sind"
  }

  /// “A of Kenya, B of Togo”, “A (Kenya), B of Togo”: the countries, where two items have one.
  static func withoutCountries(_ items: [Item], in tokens: Tokens) -> [Item] {
    let split = items.map { item -> Item? in
      guard
        let link = item.name.dropFirst().dropLast().last(where: {
          ["of", "de", "da", "do", "du", "from", "aus"].contains(tokens[$0].lower)
        })
      else { return nil }
      let country = link + 1..<item.name.upperBound
      guard PlaceNames.isCountry(tokens[country]) else { return nil }
      return Item(name: item.name.lowerBound..<link, place: country)
    }
    let count = split.count { $0 != nil }
    guard count >= 2 || count == 1 && items.contains(where: { $0.place != nil }) else {
      return items
    }
    return zip(items, split).map { $1 ?? $0 }
  }
}
