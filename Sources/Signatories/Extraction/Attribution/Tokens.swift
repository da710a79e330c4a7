import Letters

/// The words and marks of a text, in order.
package struct Tokens: RandomAccessCollection, Sendable {
  /// The text they were cut out of.
  package let text: String
  private let tokens: [Token]

  /// Cuts a text into words and marks.
  ///
  /// - Complexity: linear in the length of the text.
  package init(_ text: String) {
    self.text = text
    tokens = Tokenizer.tokens(of: text)
  }

  /// The tokens of a text that is not read.
  package init(unread text: String) {
    self.text = text
    tokens = []
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { tokens.count }
  package subscript(position: Int) -> Token { tokens[position] }

  /// A token as it is written.
  package func string(at index: Int) -> String { string(in: tokens[index].range) }

  /// A token in lower case, with straight apostrophes.
  package func lower(at index: Int) -> String {
    Self.lowered(string(at: index))
  }

  /// The same without a possessive ending.
  func bare(at index: Int) -> String {
    Self.lowered(string(in: tokens[index].range.lowerBound..<endOfBare(at: index)))
  }

  /// A word in lower case, with straight apostrophes.
  static func lowered(_ word: String) -> String {
    let lower = word.lowercased()
    return lower.utf8.contains(0xE2) ? lower.replacing("’", with: "'") : lower
  }

  /// What the lexicon of lines knows of a word.
  func flags(at index: Int) -> WordFlags { WordLexicon.flags(of: string(at: index)) }

  /// Where the word at an index ends without its possessive ending.
  func endOfBare(at index: Int) -> Int {
    let range = tokens[index].range
    guard tokens[index].isPossessive else { return range.upperBound }
    return range.upperBound - string(in: range).suffix(2).utf8.count
  }

  /// The bytes of a token as it is written.
  func utf8(at index: Int) -> Substring.UTF8View {
    let range = tokens[index].range
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return utf8[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// A part of the text, in UTF-8 offsets.
  func string(in bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
    return String(text[start..<end])
  }
}
