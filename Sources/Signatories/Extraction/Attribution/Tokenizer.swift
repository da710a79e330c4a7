import Letters

/// Cuts a passage into words and marks.
package enum Tokenizer {
  /// The tokens of a passage, in order.
  ///
  /// - Complexity: linear in the length of the passage.
  package static func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { utf8 in
      var cursor = Cursor(utf8)
      var tokens: [Token] = []
      tokens.reserveCapacity(utf8.count / 5 + 1)
      while let token = cursor.next() { tokens.append(token) }
      return tokens
    }
  }

  private struct Cursor {
    private let scalars: ScalarReader
    private let longestAbbreviation = Tokenizer.longestAbbreviation
    private var index = 0

    init(_ utf8: UnsafeBufferPointer<UInt8>) {
      scalars = ScalarReader(utf8: utf8)
    }

    mutating func next() -> Token? {
      let start = index
      while let scalar = scalars[index], scalar.isBlank { advance() }
      guard index < scalars.end else { return nil }
      let hasSpace = index > start || start == 0
      let first = index
      if let word = WrittenWord(plainAt: first, in: scalars.utf8, abbreviation: longestAbbreviation)
      {
        index += word.length
        return Token(word: word, range: first..<index, hasSpaceBefore: hasSpace)
      }
      let kind = take()
      let bytes = UnsafeBufferPointer(rebasing: scalars.utf8[first..<index])
      guard kind == .word else {
        return Token(mark: bytes, range: first..<index, kind: kind, hasSpaceBefore: hasSpace)
      }
      return Token(
        word: WrittenWord(bytes), range: first..<index,
        hasSpaceBefore: hasSpace)
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
      guard let scalar = scalars[index] else { return false }
      if scalar.isWordLike { return true }
      return (scalar == "#" || scalar == "@") && isWordLike(behind: index)
    }

    private mutating func takeWord() {
      if isElision {
        advance()
        advance()
        return
      }
      if let end = endOfRegisteredMark {
        index = end
        return
      }
      advance()
      while true {
        while index < scalars.end, scalars.utf8[index].isPlainLetter { index += 1 }
        guard let scalar = scalars[index] else { return }
        if scalar.isWordLike {
          advance()
        } else if scalar.joinsWords, isWordLike(behind: index), !beginsOffice(behind: index) {
          advance()
        } else if scalar == ".", endsAbbreviation {
          advance()
          guard scalars[index] == "-", isWordLike(behind: index) else { return }
        } else {
          return
        }
      }
    }

    private func isWordLike(behind place: Int) -> Bool {
      scalars[scalars.next(place)]?.isWordLike ?? false
    }

    /// Whether an article without its vowel begins here: “l’Observatoire”, “d'Amis”.
    private var isElision: Bool {
      guard scalars[index] == "l" || scalars[index] == "d" else { return false }
      let mark = scalars.next(index)
      return (scalars[mark] == "’" || scalars[mark] == "'")
        && scalars[scalars.next(mark)]?.properties.isAlphabetic ?? false
    }

    /// Where the mark of a registered association with a space in it ends, which is one word as
    /// “e.V.” is.
    private var endOfRegisteredMark: Int? {
      let period = scalars.next(index)
      let space = scalars.next(period)
      let capital = scalars.next(space)
      guard scalars[index] == "e", scalars[period] == ".", scalars[space]?.isBlank == true,
        scalars[capital] == "V"
      else { return nil }
      let end = scalars.next(capital)
      if scalars[end]?.properties.isAlphabetic == true { return nil }
      return scalars[end] == "." ? scalars.next(end) : end
    }

    /// Whether a German office is joined to a name by a hyphen: “Attac-Sprecherin”.
    private func beginsOffice(behind hyphen: Int) -> Bool {
      let start = scalars.next(hyphen)
      guard scalars.utf8[hyphen] == UInt8(ascii: "-"), let first = scalars[start],
        first.isASCII ? "A"..."Z" ~= first : first.properties.isUppercase
      else { return false }
      var end = start
      while let scalar = scalars[end], scalar.properties.isAlphabetic { end = scalars.next(end) }
      return RoleTitles.isGermanOffice(scalars.string(start..<end).lowercased())
    }

    /// Whether the period at the cursor belongs to the word before it.
    private var endsAbbreviation: Bool {
      let longest = longestAbbreviation
      if index > longest, scalars.utf8[(index - longest - 1)..<index].allSatisfy(\.isPlainLetter) {
        return false
      }
      var start = index
      while let scalar = scalars.last(before: start), !scalar.isBlank {
        start = scalars.previous(start)
      }
      if let isKnown = isPlainAbbreviation(start..<index) { return isKnown }
      let word = scalars.string(start..<index).lowercased()
      let bare = word.drop { !$0.isLetter && !$0.isNumber }
      if bare.count == 1 { return scalars.last(before: index)?.properties.isUppercase ?? false }
      if bare.contains("."), bare.split(separator: ".").allSatisfy({ $0.count <= 2 }) {
        return true
      }
      return Tokenizer.abbreviations.contains(WordKey(String(bare)))
    }

    /// Whether a word of two letters of ASCII or more, with nothing inside and perhaps marks
    /// before, is an abbreviation; nil where that must be told by its characters.
    private func isPlainAbbreviation(_ word: Range<Int>) -> Bool? {
      let bare = word.drop { !scalars.utf8[$0].isPlainLetter }
      guard bare.count > 1, word.allSatisfy({ scalars.utf8[$0] < 0x80 }),
        !bare.contains(where: { scalars.utf8[$0] == UInt8(ascii: ".") })
      else { return nil }
      var hash = FoldedHash()
      for index in bare {
        let byte = scalars.utf8[index]
        hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      return Tokenizer.abbreviations.contains(WordKey(hash: hash.value))
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
      let before = scalars.last(before: index) ?? " "
      let after = scalars[scalars.next(index)] ?? " "
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

    private mutating func advance() { index = scalars.next(index) }
  }

  private static let abbreviations: KeyedWords = [
    "dr", "mr", "mrs", "ms", "jr", "sr", "sra", "dra", "st", "rev", "prof", "profa", "fr", "hon",
    "inc", "ltd", "corp", "assoc", "lic", "ing", "mme", "mlle", "no", "nr", "pe", "pvt", "bros",
    "gen", "sen", "rep", "gov", "sta", "sto", "abg", "mtra", "mtro",
  ]

  private static let longestAbbreviation = abbreviations.words.map(\.utf8.count).max() ?? 0
}

/// Scalars of valid UTF-8 by the offset of their first byte.
private struct ScalarReader {
  let utf8: UnsafeBufferPointer<UInt8>

  var end: Int { utf8.count }

  /// The scalar that begins at an offset; nil behind the end.
  subscript(offset: Int) -> Unicode.Scalar? {
    guard offset < utf8.count else { return nil }
    let lead = utf8[offset]
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    let length = Self.length(lead)
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for trail in utf8[(offset + 1)..<min(offset + length, utf8.count)] {
      value = value << 6 | UInt32(trail & 0x3F)
    }
    return Unicode.Scalar(value)
  }

  /// Where the next scalar begins.
  func next(_ offset: Int) -> Int {
    offset < utf8.count ? offset + Self.length(utf8[offset]) : offset
  }

  /// Where the scalar before begins.
  func previous(_ offset: Int) -> Int {
    var place = offset - 1
    while place > 0, utf8[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// The scalar before an offset; nil at the start.
  func last(before offset: Int) -> Unicode.Scalar? {
    offset > 0 ? self[previous(offset)] : nil
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  private static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}

extension UInt8 {
  /// A letter or digit of ASCII.
  fileprivate var isPlainLetter: Bool { ASCII.isLetter(self) || ASCII.isDigit(self) }
}

extension Unicode.Scalar {
  /// White space as Unicode has it, without its tables.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x85: false
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  fileprivate var isWordLike: Bool {
    guard !isASCII else {
      switch self {
      case "a"..."z", "A"..."Z", "0"..."9", "&", "_": return true
      default: return false
      }
    }
    // The letters of Latin-1 and Latin Extended-A and -B stand together.
    if (0xC0...0x24F).contains(value) { return value != 0xD7 && value != 0xF7 }
    // Quotation marks, dashes and the like.
    if (0x2000...0x206F).contains(value) { return false }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
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
