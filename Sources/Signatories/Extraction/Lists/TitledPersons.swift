import Letters

/// A run of persons with what they are and no comma between, as newspapers print those who sign a
/// letter: "Ana Ruiz Poet, Leo Mar Director, Tide Theatre".
struct TitledPersons {
  /// The names alone, in order.
  let names: [Range<Int>]

  /// Reads the parts between the commas of a run, if at least four and most of them name a person
  /// and an office or a profession; what names no person behind an office is where that person
  /// works.
  init?(_ parts: [Range<Int>], in text: EntryText) {
    // Brackets and commas behind a name say what a person is without this.
    let isPlain = parts.allSatisfy { part in
      !text.utf8[part].contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") }
    }
    guard isPlain else { return nil }
    let titled = parts.map { TitledPersons.name(in: $0, of: text) }
    let count = titled.count { $0 != nil }
    guard count >= 4, count * 3 >= parts.count * 2 else { return nil }
    names = parts.indices.compactMap { index in
      if let name = titled[index] ?? TitledPersons.likelyName(in: parts[index], of: text) {
        return name
      }
      let isOwner = index > 0 && TitledPersons.endsInTitle(parts[index - 1], of: text)
      return isOwner ? nil : parts[index]
    }
  }

  /// The entries of lines that each name a person and what he or she is, with no comma between:
  /// "Ana Ruiz Poet", "Dr Leo Mar Reader in law, Quay College"; nil unless there are three and most
  /// lines are such.
  static func entries(_ texts: [EntryText]) -> [ListEntry]? {
    let ends = texts.map { text -> Int? in
      let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) ?? text.utf8.count
      return name(in: 0..<comma, of: text)?.upperBound
    }
    let count = ends.count { $0 != nil }
    guard count >= 3, count * 3 >= texts.count * 2 else { return nil }
    return zip(texts, ends).map { text, end in
      let likely =
        end ?? name(in: 0..<text.utf8.count, of: text, isTold: true)?.upperBound
        ?? likelyName(in: 0..<text.utf8.count, of: text)?.upperBound
      let breaks = likely.map { $0 < text.utf8.count ? [$0] : [] } ?? []
      return ListEntry(text, layout: .line, breaks: breaks)
    }
  }

  /// "Leo Mar Director", before where he works.
  private static func endsInTitle(_ part: Range<Int>, of text: EntryText) -> Bool {
    text.words(in: part).last.map { !$0.flags.isDisjoint(with: [.office, .profession]) } ?? false
  }

  /// A known person in front of the first office or profession.
  ///
  /// `isTold` says that others of the list are persons, so that the shape of a name is enough.
  private static func name(
    in part: Range<Int>, of text: EntryText, isTold: Bool = false
  ) -> Range<Int>? {
    let words = text.words(in: part)
    // "Rosa Parks Policy Institute" is a body.
    guard words.last?.flags.contains(.organization) == false else { return nil }
    let title = words.dropFirst(2).first {
      !$0.flags.isDisjoint(with: [.office, .profession]) && !$0.flags.contains(.givenName)
    }
    guard var title else { return nil }
    // "Folk singer", "Brass band conductor": small words before it belong to the title.
    while title.shape == .lower, let before = words.last(where: { $0.end < title.start }),
      before.start > words[1].start, before.start > part.lowerBound
    {
      title = before
    }
    let end = words.last { $0.end < title.start }?.end ?? part.lowerBound
    return person(part.lowerBound..<end, of: text, isTold: isTold)
  }

  /// Two words with a given name, where nothing tells that a body is meant.
  private static func likelyName(in part: Range<Int>, of text: EntryText) -> Range<Int>? {
    let words = text.words(in: part)
    let names = words.drop { $0.flags.contains(.honorific) && !$0.flags.contains(.givenName) }
    guard names.count >= 2, names.first?.flags.contains(.givenName) == true,
      !words.contains(where: { $0.flags.contains(.organization) })
    else { return nil }
    let second = names[names.startIndex + 1]
    let end = text.utf8[second.start..<part.upperBound].firstIndex(of: 0x20) ?? part.upperBound
    return person(part, of: text) ?? person(part.lowerBound..<end, of: text)
  }

  private static func person(
    _ part: Range<Int>, of text: EntryText, isTold: Bool = false
  ) -> Range<Int>? {
    PersonName(text.trimmed(part), of: text, isTold: isTold)
      .flatMap { $0.isKnown || isTold ? $0.range : nil }
  }
}
