/// Candidates whose words are equal, wholly or in one part.
struct EqualParts {
  let index: NameIndex

  /// All pairs, near-linear in the number of names: inside a block of one key every entry is
  /// compared with the first of its kind.
  func candidates() -> ComparedPairs {
    var found = ComparedPairs()
    for key in index.keys {
      guard let block = index.parts[key], block.count > 1 else { continue }
      let wholes = block.filter { $0.part == .whole }
      join(wholes, of: key, into: &found)
      for other in block where other.part != .whole {
        for whole in wholes.prefix(Self.blockLimit) where whole.entry != other.entry {
          found.note(judge(Int(whole.entry), Int(other.entry), other.part, key))
        }
      }
    }
    return found
  }

  private static let blockLimit = 16

  private func join(
    _ wholes: [NameIndex.Occurrence], of key: [NameRoster.Token], into found: inout ComparedPairs
  ) {
    for (position, right) in wholes.enumerated().dropFirst() {
      for left in wholes[..<position].prefix(Self.blockLimit) {
        found.note(judgeWholes(Int(left.entry), Int(right.entry), key))
      }
    }
  }

  /// Two names with the same words, apart from acronyms and marked places.
  private func judgeWholes(_ a: Int, _ b: Int, _ key: [NameRoster.Token]) -> Candidate? {
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    if left.isAcronym || right.isAcronym, left.acronyms != right.acronyms { return nil }
    if index.placesConflict(a, b) {
      let namesChapters = !left.markedPlaces.isEmpty && !right.markedPlaces.isEmpty
      return namesChapters
        ? nil : Candidate(a, b, .placesDiffer, 0.45, obstacle: "their places differ")
    }
    let acronymsDiffer =
      !left.acronyms.isEmpty && !right.acronyms.isEmpty
      && Set(left.acronyms).isDisjoint(with: right.acronyms)
    if left.hasLegalForm != right.hasLegalForm, index.isGeneric(key) {
      return Candidate(a, b, .sameName, 0.75, obstacle: "the name is too common to tell")
    }
    if acronymsDiffer {
      return Candidate(a, b, .acronymBeside, 0.5, obstacle: "their acronyms differ")
    }
    if Set(left.markedPlaces) != Set(right.markedPlaces) { return judgePlaces(a, b) }
    return Candidate(a, b, rule(left, right), 0.99)
  }

  private func rule(_ left: ParsedName, _ right: ParsedName) -> LinkRule {
    if left.whole == right.whole { return .acronymBeside }
    let longer = left.whole.count > right.whole.count ? left : right
    return longer.tails.first.map { index.isMotto($0, of: longer) } == true ? .motto : .otherName
  }

  /// One of the names has a place set off from it.
  private func judgePlaces(_ a: Int, _ b: Int) -> Candidate? {
    if index.isChapter(a) || index.isChapter(b) { return nil }
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    let unmarked = left.markedPlaces.isEmpty ? a : b
    let marked = left.markedPlaces.isEmpty ? right : left
    if let country = index.entries[unmarked].country, index.countries(of: marked).contains(country)
    {
      return Candidate(a, b, .placeBeside, 0.98)
    }
    return Candidate(a, b, .placeBeside, 0.93)
  }

  /// A name that is part of another.
  private func judge(_ whole: Int, _ other: Int, _ part: NameIndex.Part, _ key: [NameRoster.Token])
    -> Candidate?
  {
    if index.placesConflict(whole, other) { return nil }
    let name = index.entries[other].name
    if part != .chapter, index.isChapter(other) || index.isChapter(whole) { return nil }
    switch part {
    case .whole: return nil
    case .chapter:
      return index.entries[whole].name.plainPlace != nil
        ? Candidate(whole, other, .placeBeside, 0.97) : nil
    case .alias:
      return Candidate(whole, other, .otherName, key.count > 1 ? 0.95 : 0.7)
    case .head:
      return Candidate(
        whole, other, .containment, 0.4, obstacle: "the rest may name a part of it")
    case .tail:
      if index.isOtherHalf(key, of: name) { return Candidate(whole, other, .otherName, 0.95) }
      if index.isMotto(key, of: name) { return nil }
      return Candidate(
        whole, other, .containment, 0.3, obstacle: "the rest may name another body")
    }
  }
}
