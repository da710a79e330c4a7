/// Cuts a passage into words and marks.
package enum Tokenizer {
  /// The tokens of a passage, in order.
  ///
  /// - Complexity: linear in the length of the passage.
  package static func tokens(of text: String) -> [Token] {
    var cursor = Cursor(text)
    var tokens: [Token] = []
    while let token = cursor.next() { tokens.append(token) }
    return tokens
  }

  private struct Cursor {
    let scalars: [Unicode.Scalar]
    let utf8: [UInt8]
    var index = 0
    var offset = 0

    init(_ text: String) {
      scalars = Array(text.unicodeScalars)
      utf8 = Array(text.utf8)
    }

    mutating func next() -> Token? {
      let start = index
      while index < scalars.count, scalars[index].isBlank { advance() }
      guard index < scalars.count else { return nil }
      let hasSpace = index > start || start == 0
      let first = index
      let firstOffset = offset
      let kind = take()
      let bytes = utf8[firstOffset..<offset]
      let word = String(decoding: bytes, as: UTF8.self)
      let isASCII = bytes.count == index - first
      let letters =
        kind != .word ? LetterCount() : isASCII ? LetterCount(ascii: bytes) : LetterCount(word)
      let lower =
        kind != .word || isASCII && letters.capitals == 0
        ? word : isASCII ? Self.lowercased(bytes) : Self.lowercased(word, scalars[first..<index])
      return Token(
        text: word, lower: lower, range: firstOffset..<offset, kind: kind,
        hasSpaceBefore: hasSpace, letters: letters)
    }

    private static func lowercased(_ ascii: ArraySlice<UInt8>) -> String {
      String(unsafeUninitializedCapacity: ascii.count) { buffer in
        for (place, byte) in ascii.enumerated() {
          buffer[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        }
        return ascii.count
      }
    }

    /// Lower case with straight apostrophes; words that are so already are not made anew.
    private static func lowercased(_ word: String, _ scalars: ArraySlice<Unicode.Scalar>) -> String
    {
      if scalars.allSatisfy({ ("a"..."z").contains($0) }) { return word }
      let lower = word.lowercased()
      return scalars.contains("’") ? lower.replacing("’", with: "'") : lower
    }

    private mutating func take() -> Token.Kind {
      if startsWord {
        takeWord()
        return .word
      }
      let kind = markKind
      advance()
      return kind
    }

    private var startsWord: Bool {
      let scalar = scalars[index]
      if scalar.isWordLike { return true }
      return (scalar == "#" || scalar == "@") && peek(1).isWordLike
    }

    private mutating func takeWord() {
      if isElision {
        advance()
        advance()
        return
      }
      if isRegisteredMark {
        while index < scalars.count, scalars[index] != "V" { advance() }
        advance()
        if peek(0) == "." { advance() }
        return
      }
      advance()
      while index < scalars.count {
        if scalars[index].isWordLike {
          advance()
        } else if scalars[index].joinsWords, peek(1).isWordLike, !beginsOffice(at: index + 1) {
          advance()
        } else if scalars[index] == ".", endsAbbreviation {
          advance()
          guard index < scalars.count, scalars[index] == "-", peek(1).isWordLike else { return }
        } else {
          return
        }
      }
    }

    /// Whether an article without its vowel begins here: “l’Observatoire”, “d'Amis”.
    private var isElision: Bool {
      (scalars[index] == "l" || scalars[index] == "d") && (peek(1) == "’" || peek(1) == "'")
        && peek(2).properties.isAlphabetic
    }

    /// The mark of a registered association with a space in it, which is one word as “e.V.” is.
    private var isRegisteredMark: Bool {
      guard scalars[index] == "e", peek(1) == "." else { return false }
      return peek(2).isBlank && peek(3) == "V" && !peek(4).properties.isAlphabetic
    }

    /// Whether a German office is joined to a name by the hyphen before: “Attac-Sprecherin”.
    private func beginsOffice(at start: Int) -> Bool {
      guard scalars[start - 1] == "-", scalars[start].properties.isUppercase else { return false }
      var end = start
      while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
      let word = String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
      return RoleTitles.isGermanOffice(word)
    }

    /// Whether the period at the cursor belongs to the word before it.
    private var endsAbbreviation: Bool {
      let longest = Tokenizer.longestAbbreviation
      if index > longest, scalars[(index - longest - 1)..<index].allSatisfy(\.isPlainLetter) {
        return false
      }
      var start = index
      while start > 0, !scalars[start - 1].isBlank { start -= 1 }
      let word = String(String.UnicodeScalarView(scalars[start..<index])).lowercased()
      let bare = word.drop { !$0.isLetter && !$0.isNumber }
      if bare.count == 1 { return scalars[index - 1].properties.isUppercase }
      if bare.contains("."), bare.split(separator: ".").allSatisfy({ $0.count <= 2 }) {
        return true
      }
      return Tokenizer.abbreviations.contains(String(bare))
    }

    private var markKind: Token.Kind {
      switch scalars[index] {
      case ",", "،": .comma
      case ".", "…": .period
      case ":": .colon
      case ";": .semicolon
      case "(", "[": .openParenthesis
      case ")", "]": .closeParenthesis
      case "|", "•", "·": .bar
      case "/": .slash
      case "!", "?", "¡", "¿": .exclamation
      case "-", "‐", "‒", "–", "—", "―", "−": .dash
      case "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "＂": quoteKind
      default: .other
      }
    }

    /// Opening or closing, told by what stands beside the mark, since marks are often wrong.
    private var quoteKind: Token.Kind {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = peek(1)
      let opensBefore = before.properties.isWhitespace || before == "(" || before == "["
      let closesAfter = after.properties.isWhitespace || after.isClosingMark
      if opensBefore && !closesAfter { return .openQuote }
      if closesAfter && !opensBefore { return .closeQuote }
      switch scalars[index] {
      case "”", "»", "›": return .closeQuote
      case "“", "«", "„", "‹": return .openQuote
      default: return index == 0 ? .openQuote : .closeQuote
      }
    }

    private func peek(_ distance: Int) -> Unicode.Scalar {
      index + distance < scalars.count ? scalars[index + distance] : " "
    }

    private mutating func advance() {
      offset += UTF8.width(scalars[index])
      index += 1
    }
  }

  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "jr", "sr", "sra", "dra", "st", "rev", "prof", "profa", "fr", "hon",
    "inc", "ltd", "corp", "assoc", "lic", "ing", "mme", "mlle", "no", "nr", "pe", "pvt", "bros",
    "gen", "sen", "rep", "gov", "sta", "sto", "abg", "mtra", "mtro",
  ]

  private static let longestAbbreviation = abbreviations.map(\.utf8.count).max() ?? 0
}

extension Unicode.Scalar {
  /// White space; the tables of Unicode are asked for what is not ASCII only.
  fileprivate var isBlank: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  fileprivate var isWordLike: Bool {
    guard !isASCII else {
      switch self {
      case "a"..."z", "A"..."Z", "0"..."9", "&", "_": return true
      default: return false
      }
    }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// A letter or digit of ASCII.
  fileprivate var isPlainLetter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  fileprivate var joinsWords: Bool {
    switch self {
    case "'", "’", "-", "‐", "‑", ".", "@", "·": true
    default: false
    }
  }

  fileprivate var isClosingMark: Bool {
    switch self {
    case ",", ".", ";", ":", ")", "]", "!", "?", "”", "\"", "»", "–", "—", "-": true
    default: false
    }
  }
}
