/// Bodies named before the office: “Harbor Fund's Policy Director”, “Harbor Fund director”.
extension OfficePhrase {
  /// “Harbor Fund's Policy Director”: the possessor.
  func possessor(before office: Int) -> Range<Int>? {
    let start = content.lowerBound
    guard
      let owner = (start..<office).last(where: { tokens[$0].isPossessive }),
      tokens[start].isCapitalized
    else { return pluralPossessor(before: office) }
    return start..<owner + 1
  }

  /// “Harbors' Policy Director”: the possessor, whose mark stands alone.
  private func pluralPossessor(before office: Int) -> Range<Int>? {
    let start = content.lowerBound
    guard
      let mark = (start..<office).last(where: { index in
        Self.apostrophes.contains(tokens[index].lower) && !tokens[index].hasSpaceBefore
      }), mark > start, tokens[start].isCapitalized, tokens.lower(at: mark - 1).hasSuffix("s")
    else { return nil }
    return start..<mark
  }

  private static let apostrophes: KeyedWords = ["'", "’"]

  /// “Harbor Fund Policy Director”: the name before the office and what qualifies it.
  func nameBefore(_ office: Int) -> Range<Int>? {
    let start = content.lowerBound
    guard start < office else { return nil }
    if tokens[office - 1].kind == .dash, !tokens[office - 1].hasSpaceBefore, start < office - 1 {
      return OrganizationShape.name(in: start..<office - 1, tokens: tokens)
    }
    guard let name = leadingName(before: office).map(withoutOffices),
      OrganizationShape.name(in: name, tokens: tokens) == name
    else { return nil }
    return name
  }

  /// A name without offices before it: “Co-counsel Harbor & Quay LLP”.
  private func withoutOffices(_ name: Range<Int>) -> Range<Int> {
    name.drop { index in
      tokens[index].traits.contains(.office) && !tokens[index].traits.contains(.organizationWord)
    }
  }

  private func leadingName(before office: Int) -> Range<Int>? {
    let start = content.lowerBound
    var end = office
    var longest: Range<Int>?
    while end > start {
      let candidate = start..<end
      if candidate.count > 1 || tokens[start].isAcronym
        || tokens[start].traits.contains(.numberSign)
        || !tokens[office].isCapitalized && !PlaceNames.contains(tokens[candidate]),
        isKnown(candidate)
      {
        longest = longest ?? candidate
      }
      guard
        !tokens[end - 1].traits.isDisjoint(with: [.modifier, .title])
          || tokens[end - 1].kind != .word
      else { break }
      end -= 1
    }
    if let longest, !isFieldsOnly(longest) { return longest }
    guard start < end else { return nil }
    let candidate = start..<end
    return isConvincing(candidate) && !isUnit(candidate) ? candidate : nil
  }
}
