/// A set of phrases of one or more words, case and accents aside.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let firstWords: WordSet
  private let phrases: WordSet
  private let longest: Int

  /// Makes a set; words are parted by single spaces.
  init(_ phrases: [String]) {
    let keys = phrases.map { $0.split(separator: " ").map { FoldedHash.of($0.utf8) } }
    firstWords = WordSet(hashes: keys.compactMap(\.first))
    self.phrases = WordSet(hashes: keys.map { $0.reduce(0, Self.joined) })
    longest = keys.reduce(0) { max($0, $1.count) }
  }

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  /// Whether some words begin with one of the phrases.
  ///
  /// - Complexity: O(words of the longest phrase).
  func begins(_ words: some RandomAccessCollection<WordSequence.Entry>) -> Bool {
    guard let first = words.first, firstWords.contains(first.key) else { return false }
    var hash: UInt64 = 0
    for word in words.prefix(longest) {
      hash = Self.joined(hash, word.key)
      if phrases.contains(hash) { return true }
    }
    return false
  }

  /// Whether one of the phrases stands among some words.
  ///
  /// - Complexity: O(words · words of the longest phrase) at worst, O(words) as a rule.
  func stands(in words: [WordSequence.Entry]) -> Bool {
    words.indices.contains { begins(words[$0...]) }
  }

  private static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash &* 0x9E37_79B9_7F4A_7C15) ^ word
  }
}
