import Letters

/// Two names that a conjunction joins at the end of a run.
extension RunReading {
  /// "A and B" at the end are two names where B begins with a capital and A is no phrase of its own.
  ///
  /// Between semicolons "and" stands inside a name, unless the last part begins with it.
  static func splitLast(
    _ parts: [Range<Int>], _ utf8: [UInt8], mayJoinTwo: Bool, least: Int = 3
  ) -> [Range<Int>] {
    guard let last = parts.last else { return parts }
    var words = WordScanner.words(in: utf8, part: last)
    var start = last.lowerBound
    if let first = words.first, words.count > 1, CueTerms.conjunctions.contains(first.key),
      first.shape == .lower
    {
      start = words[1].start
      words.removeFirst()
      return parts.dropLast() + [start..<last.upperBound]
    }
    if let (first, second) = splitBehindPlace(start..<last.upperBound, words, utf8) {
      return parts.dropLast() + [first, second]
    }
    guard mayJoinTwo else { return parts }
    let joints = words.indices.filter {
      $0 > 0 && $0 + 1 < words.count && CueTerms.conjunctions.contains(words[$0].key)
        && words[$0].shape == .lower
    }
    let before = joints.filter {
      words[$0 + 1].isCapital && words[$0 + 1].flags.contains(.organization)
    }
    let candidate = joints.count == 1 ? joints.first : before.first ?? joints.last
    guard parts.count >= least, let joint = candidate else {
      return parts
    }
    let tail = words[joint + 1]
    let halves = (words[..<joint], words[(joint + 1)...])
    guard tail.isCapital,
      areTwo(halves.0, halves.1)
        || min(halves.0.count, halves.1.count) > 1 && areSorted(parts, before: tail, in: utf8)
    else { return parts }
    return parts.dropLast() + [
      NameRun.trimmed(start..<words[joint].start, in: utf8), tail.start..<last.upperBound,
    ]
  }

  /// "Tide Lab (Peru) y Quay Trust": a place in brackets ends a name, between semicolons as well.
  private static func splitBehindPlace(_ part: Range<Int>, _ words: [Word], _ utf8: [UInt8])
    -> (Range<Int>, Range<Int>)?
  {
    guard
      let joint = words.firstIndex(where: {
        CueTerms.conjunctions.contains($0.key) && $0.shape == .lower
          && $0.start > part.lowerBound + 2
          && utf8[$0.start - 2] == UInt8(ascii: ")")
      }), joint + 1 < words.count, words[joint + 1].isCapital,
      let open = utf8[part.lowerBound..<words[joint].start].lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let inside = words[..<joint].drop { $0.start < open }
    guard WordLexicon.place(inside, in: utf8).isPlaceName else { return nil }
    return (
      NameRun.trimmed(part.lowerBound..<words[joint].start, in: utf8),
      words[joint + 1].start..<part.upperBound
    )
  }

  /// Whether a run is in the order of the alphabet, which a last name goes on with.
  private static func areSorted(_ parts: [Range<Int>], before last: Word, in utf8: [UInt8]) -> Bool
  {
    let heads = parts.compactMap { WordScanner.words(in: utf8, part: $0).first } + [last]
    guard heads.count >= 7 else { return false }
    let folded = heads.map { Folding.folded(utf8[$0.start..<$0.end]) }
    return zip(folded, folded.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }
      && folded.last != folded.dropLast().last
  }

  /// Whether "A and B" are two names: neither is a mere topic ("Justice and Peace"), B says what
  /// kind of body it is, and A has no "for" that B could go on with.
  private static func areTwo(_ left: ArraySlice<Word>, _ right: ArraySlice<Word>) -> Bool {
    let leftContent = left.filter { !$0.flags.contains(.function) }
    let rightContent = right.filter { !$0.flags.contains(.function) }
    guard !leftContent.allSatisfy({ $0.flags.contains(.topic) }),
      !rightContent.allSatisfy({ $0.flags.contains(.topic) })
    else { return false }
    let body: WordFlags = [.organization, .legalForm]
    let isBody =
      rightContent.contains { !$0.flags.isDisjoint(with: body) }
      || rightContent.count == 1 && rightContent.first?.shape == .upper
    if isBody { return true }
    let goesOn = left.dropFirst().contains {
      $0.flags.contains(.function) && !CueTerms.conjunctions.contains($0.key)
    }
    if let only = right.first, right.count == 1, only.shape == .capitalized, only.length >= 4,
      only.flags.isEmpty, left.last?.flags.contains(.organization) == true
    {
      return true
    }
    return !goesOn && rightContent.count >= 2 && rightContent.allSatisfy(\.isCapital)
  }

}
