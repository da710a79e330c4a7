import Letters

/// Signing for an organization in so many words.
extension EntryReading {
  /// "Jane Doe, on behalf of Harbour Trust".
  static func behalf(_ range: Range<Int>, of text: EntryText)
    -> (person: Range<Int>, organization: Range<Int>)?
  {
    let words = text.words(in: range)
    let mayBehalf = words.contains { behalfStarts.contains($0.key) }
    for phrase in mayBehalf ? phrases : [] where words.contains(where: { $0.key == phrase[0] }) {
      guard words.count > phrase.count + 1 else { continue }
      for start in 1..<(words.count - phrase.count) where words[start].key == phrase[0] {
        let isPhrase = phrase.indices.allSatisfy { words[start + $0].key == phrase[$0] }
        guard isPhrase else { continue }
        let head = cleaned(range.lowerBound..<words[start].start, of: text)
        let tail = cleaned(words[start + phrase.count - 1].end..<range.upperBound, of: text)
        guard !head.isEmpty, !tail.isEmpty else { return nil }
        if phrase[0] == fur, PersonName(head, of: text) == nil { return nil }
        return (head, withoutArticle(tail, of: text))
      }
    }
    return forName(range, words, of: text)
  }

  /// "Jane Doe, for the Harbour Trust": a known person, a comma, and a word for "for".
  private static func forName(_ range: Range<Int>, _ words: [Word], of text: EntryText)
    -> (person: Range<Int>, organization: Range<Int>)?
  {
    guard
      let word = words.dropFirst(2).first(where: {
        forWords.contains($0.key) && $0.shape == .lower && text.comma(before: $0.start)
      })
    else { return nil }
    let head = cleaned(range.lowerBound..<word.start, of: text)
    let tail = cleaned(word.end..<range.upperBound, of: text)
    guard !tail.isEmpty, PersonName(head, of: text)?.isKnown == true else { return nil }
    return (head, withoutArticle(tail, of: text))
  }

  private static let phrases = [
    "on behalf of", "in representation of", "en nombre de", "en representacion de", "em nome de",
    "em nome da", "em nome do", "em representacao de", "em representacao da", "em representacao do",
    "au nom de", "au nom du", "pour le compte de", "im namen von", "im namen der", "im namen des",
    "im auftrag von", "im auftrag der", "im auftrag des", "fur den", "fur die", "fur das",
    "a nome di",
  ].map { $0.split(separator: " ").map { FoldedHash.of($0.utf8) } }

  /// What "für das" follows may be a name, "Eltern für das Klima".
  private static let fur = FoldedHash.of("fur".utf8)

  private static let behalfStarts = WordSet(hashes: phrases.map { $0[0] })

  /// "the", "la", "der" before a name that is told in a sentence.
  static func withoutArticle(_ part: Range<Int>, of text: EntryText) -> Range<Int> {
    let words = text.words(in: part)
    guard let first = words.first, words.count > 1, first.shape == .lower,
      first.flags.contains(.function), first.length <= 4
    else { return part }
    return words[1].start..<part.upperBound
  }
}
