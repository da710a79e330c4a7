/// How much a short text looks like the name of somebody who can sign.
package enum NameLikeness {
  /// From about −4, a sentence, to about 3, a name beyond doubt; around 0 it can be either.
  package static func score(_ words: ArraySlice<Word>, in utf8: [UInt8]) -> Double {
    guard let first = words.first, let last = words.last else { return -3 }
    var content = 0
    var capitals = 0
    var namesBody = false
    var namesTopic = false
    for word in words where !word.flags.contains(.function) && word.shape != .number {
      content += 1
      if word.isCapital { capitals += 1 }
      if word.flags.contains(.organization) && word.length > 3 { namesBody = true }
      if word.flags.contains(.topic) { namesTopic = true }
    }
    guard content > 0 else { return -0.5 }
    var score = 0.0
    let share = Double(capitals) / Double(content)
    score += share >= 0.99 ? 0.6 : share >= 0.7 ? 0.3 : share >= 0.4 ? -0.1 : -0.8
    if share < 0.7, isRomance(words) { score += share >= 0.4 ? 0.5 : 1 }
    if namesBody { score += 0.9 }
    if let mark = last.flags.contains(.legalForm) ? last : nil, mark.isCapital, words.count > 1 {
      score += 0.6
    }
    if namesTopic { score += 0.2 }
    if content == 1, first.shape == .upper, first.length > 1 { score += 0.4 }
    if isPersonLike(head(words, in: utf8)) { score += 0.9 }
    score -= min(3, proseWeight(words))
    if words.count > 12 { score -= 0.2 * Double(words.count - 12) }
    if !first.isCapital && first.shape != .number { score -= 0.7 }
    score += ending(words, in: utf8)
    return max(-4, min(3, score))
  }

  /// Whether only the first word of a name bears a capital, as Romance languages write them:
  /// “Association des amis du port”.
  private static func isRomance(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, first.isCapital, first.flags.contains(.organization) else {
      return false
    }
    return words.dropFirst().prefix(3).contains { $0.flags.contains(.function) }
      && !words.contains { $0.flags.contains(.prose) }
  }

  /// Words of sentences weigh little where they are written as parts of a title.
  private static func proseWeight(_ words: ArraySlice<Word>) -> Double {
    words.reduce(0) { weight, word in
      guard word.flags.contains(.prose) else { return weight }
      return weight + (word.shape == .lower || word.start == 0 ? 0.8 : 0.3)
    }
  }

  /// One or more given names, then names without any word of organizations.
  package static func isPersonLike(_ words: ArraySlice<Word>) -> Bool {
    let names = words.drop { $0.flags.contains(.honorific) && !$0.flags.contains(.givenName) }
    guard let first = names.first, first.flags.contains(.givenName), first.isCapital else {
      return false
    }
    guard (2...6).contains(names.count) else { return false }
    return names.dropFirst().prefix(4).allSatisfy {
      ($0.isCapital || $0.flags.contains(.function))
        && $0.flags.isDisjoint(with: [.organization, .topic, .prose])
    }
  }

  /// Two to five words in capitals, none of which says that a body is meant.
  static func mayBePerson(_ words: ArraySlice<Word>) -> Bool {
    (2...5).contains(words.count)
      && words.allSatisfy {
        ($0.isCapital || $0.flags.contains(.function))
          && $0.flags.isDisjoint(with: [.organization, .topic, .prose])
      }
  }

  /// The words before the first comma.
  private static func head(_ words: ArraySlice<Word>, in utf8: [UInt8]) -> ArraySlice<Word> {
    let end = words.firstIndex { $0.end < utf8.count && utf8[$0.end] == UInt8(ascii: ",") }
    return end.map { words[words.startIndex...$0] } ?? words
  }

  private static func ending(_ words: ArraySlice<Word>, in utf8: [UInt8]) -> Double {
    guard let first = words.first, let last = words.last else { return 0 }
    let tail = utf8[last.end...].first { $0 != 0x20 }
    let isAbbreviation = last.length <= 3 || last.flags.contains(.legalForm)
    switch tail {
    case UInt8(ascii: ")"):
      let opened = words.last { $0.start > 0 && utf8[$0.start - 1] == UInt8(ascii: "(") }
      return opened.map { $0.start > first.start ? 0.6 : 0 } ?? 0
    case UInt8(ascii: "."): return words.count >= 5 && !isAbbreviation ? -1.5 : -0.1
    case UInt8(ascii: "?"): return -1.5
    case UInt8(ascii: "!"): return -0.4
    case UInt8(ascii: ":"): return -1
    default: return 0
    }
  }
}
