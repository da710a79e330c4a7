import Letters

/// Where a comma stands inside the name of an organization, and which place stands behind a name.
extension OrganizationShape {
  /// Whether a comma stands inside a name.
  static func goesOn(across comma: Int, in range: Range<Int>, of tokens: Tokens) -> Bool {
    isSpelledOut(across: comma, in: range, of: tokens)
      || isSeries(across: comma, in: range, of: tokens)
      || isChapter(behind: comma, in: range, of: tokens)
  }

  /// "Dock Workers, Local 12": a chapter with its number.
  private static func isChapter(
    behind comma: Int, in range: Range<Int>, of tokens: Tokens
  ) -> Bool {
    comma + 2 < range.upperBound && tokens[comma + 1].isCapitalized
      && tokens.flags(at: comma + 1).contains(.chapter)
      && tokens[comma + 2].traits.contains(.numeral)
  }

  /// Whether a comma parts three things that one word of organizations holds together: “Union of
  /// Crane, Dock and Allied Workers”.
  private static func isSeries(
    across comma: Int, in range: Range<Int>, of tokens: Tokens
  ) -> Bool {
    guard comma > range.lowerBound, tokens[comma - 1].isCapitalized,
      comma - 1 == range.lowerBound || tokens[comma - 2].traits.contains(.link),
      !PlaceNames.contains(tokens[comma - 1..<comma])
    else { return false }
    let rest = range[(comma + 1)...].prefix(7)
    let words = rest.prefix { tokens[$0].isCapitalized || tokens[$0].traits.contains(.conjunction) }
    guard let last = words.last, (3...6).contains(words.count),
      tokens[comma + 1].isCapitalized,
      tokens[last].traits.contains(.organizationWord)
        || comma - 3 >= range.lowerBound && tokens[comma - 3].isCapitalized
          && tokens[comma - 3].traits.contains(.organizationWord),
      !words.contains(where: { tokens[$0].traits.contains(.title) })
    else { return false }
    return words.dropFirst().dropLast().count { tokens[$0].traits.contains(.conjunction) } == 1
      && PersonShape.name(at: comma + 1, in: tokens) == nil
  }

  /// Whether an acronym in brackets behind a comma is spelled by the words on both sides of it, so
  /// that the comma stands inside one name: “Center for Ports, Piers and Quays (CPPQ)”.
  static func isSpelledOut(across comma: Int, in range: Range<Int>, of tokens: Tokens) -> Bool {
    guard
      let open = range[comma...].prefix(12).first(where: { tokens[$0].kind == .openParenthesis }),
      open + 2 < range.upperBound, tokens[open + 2].kind == .closeParenthesis,
      tokens[open + 1].isAcronym, open > comma + 1
    else { return false }
    let acronym = tokens.string(at: open + 1).filter(\.isUppercase)
    let initials = { (part: Range<Int>) in
      String(part.compactMap { tokens[$0].isCapitalized ? tokens.string(at: $0).first : nil })
    }
    let behind = initials(comma + 1..<open)
    guard behind.count < acronym.count, acronym.hasSuffix(behind) else { return false }
    let before = initials(max(range.lowerBound, comma - 12)..<comma)
    return before.hasSuffix(acronym.dropLast(behind.count))
  }

  /// The bare place that follows a name: “in Lima, Peru”, “(Kenya)”.
  package static func place(after end: Int, in range: Range<Int>, tokens: Tokens) -> Range<Int>? {
    var start = end
    guard start < range.upperBound else { return nil }
    if tokens[start].traits.contains(.locative)
      || tokens[start].kind == .openParenthesis
    {
      start += 1
    }
    guard start > end, start < range.upperBound else { return nil }
    let run =
      start..<(range.first { index in
        index >= start
          && !(tokens[index].isCapitalized || tokens[index].kind == .comma
            || tokens[index].traits.contains(.conjunction)
            || tokens[index].traits.contains(.nameConnector))
      } ?? range.upperBound)
    guard let last = run.last(where: { tokens[$0].isCapitalized }) else { return nil }
    return isPlace(start..<last + 1, tokens: tokens) ? start..<last + 1 : nil
  }

  /// Whether a range holds nothing but places: “Lima”, “Lima, Peru and Quito”.
  package static func isPlace(_ range: Range<Int>, tokens: Tokens) -> Bool {
    guard !range.isEmpty else { return false }
    if PlaceNames.contains(tokens[range]) { return true }
    let parts = tokens[range].split {
      $0.kind == .comma || $0.kind == .slash || $0.traits.contains(.conjunction)
    }
    return parts.count > 1 && parts.allSatisfy(PlaceNames.contains)
  }
}
