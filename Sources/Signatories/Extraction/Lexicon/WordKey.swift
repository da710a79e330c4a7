internal import Foundation
import Letters

/// The spelling of a word in lower case, with straight apostrophes, as a hash.
///
/// FNV-1a over the composed UTF-8, so that words are equal where strings would be; 64 bits hold
/// the words of any letter apart. Prose is compared word by word with long lists, where a string
/// for each word costs more than all that is asked of it.
package struct WordKey: Hashable, Sendable {
  let hash: UInt64

  init(hash: UInt64) {
    self.hash = hash
  }

  /// The key of a word in lower case.
  ///
  /// - Complexity: linear in the length of the word.
  init(_ word: String) {
    var word = word
    let hash = word.withUTF8 { Self.isComposed($0) ? Self.hash($0) : nil }
    self.hash = hash ?? Self.hash(word.precomposedStringWithCanonicalMapping.utf8)
  }

  /// The key of the word with a character of ASCII behind it.
  func appending(_ byte: UInt8) -> WordKey {
    WordKey(hash: (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3)
  }

  /// Whether no character is written with combining marks: then words are equal where their bytes
  /// are.
  static func isComposed(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.allSatisfy { $0 < 0xCC }
  }

  static func hash(_ utf8: some Sequence<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    for byte in utf8 { hash.add(byte) }
    return hash.value
  }
}

extension WordKey: ExpressibleByStringLiteral {
  package init(stringLiteral word: String) {
    self.init(word)
  }
}

/// Words in lower case, found by their keys.
struct KeyedWords: Sendable, ExpressibleByArrayLiteral {
  /// The words.
  let words: Set<String>
  private let keys: WordSet

  init(_ words: some Sequence<String>) {
    self.words = Set(words)
    keys = WordSet(hashes: self.words.map { WordKey($0).hash })
  }

  init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Whether a word is one of them.
  ///
  /// - Complexity: O(1).
  func contains(_ word: WordKey) -> Bool { keys.contains(word.hash) }

  /// These words and others.
  func union(_ others: some Sequence<String>) -> KeyedWords { KeyedWords(words.union(others)) }
}

/// Phrases of words in lower case, found by the keys of their words.
struct KeyedPhrases: Sendable, ExpressibleByArrayLiteral {
  private let phrases: Set<[WordKey]>

  init(arrayLiteral phrases: String...) {
    self.phrases = Set(phrases.map { $0.split(separator: " ").map { WordKey(String($0)) } })
  }

  /// Whether words make up one of them.
  func contains(_ words: ArraySlice<WordKey>) -> Bool { phrases.contains(Array(words)) }
}
