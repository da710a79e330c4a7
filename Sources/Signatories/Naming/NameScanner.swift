/// Cuts names into folded words.
///
/// Apostrophes join ("People's" is one word) except after an elided article ("l'eau"); letters with
/// full stops become one word ("A. C.", "U.S."); quotes, emoji and other symbols part words.
package struct NameScanner: Sendable {
  private var folding = LetterFolding()

  package init() {}

  /// The words of a name in order; empty for a name without letters and digits.
  ///
  /// - Complexity: O(length).
  package mutating func words(of name: String) -> [NameWord] {
    var cutter = WordCutter()
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar.isASCII {
        cutter.take(ascii: UInt8(truncatingIfNeeded: scalar.value), before: next)
        continue
      }
      switch scalar.value {
      case 0x2018, 0x2019, 0x201B, 0x02BC, 0x02BB, 0x00B4, 0x2032, 0xFF07: cutter.apostrophe()
      case 0x2010, 0x2011, 0x2212, 0xFF0D: cutter.hyphen(before: next)
      case 0x2012...0x2015: cutter.part(.dash)
      case 0xFF0C, 0x3001, 0x060C: cutter.part(.comma)
      case 0xFF1B, 0x061B: cutter.part(.semicolon)
      case 0xFF1A: cutter.part(.colon)
      case 0xFF0F: cutter.slash(before: next)
      case 0xFF08: cutter.open()
      case 0xFF09: cutter.close()
      default: cutter.take(folding.effect(of: scalar))
      }
    }
    return cutter.finished()
  }
}

/// The state of cutting one name.
private struct WordCutter {
  private var words: [NameWord] = []
  private var bytes: [UInt8] = []
  private var capitals = 0
  private var smallLetters = 0
  private var digits = 0
  private var boundary = NameWord.Boundary.start
  private var brackets = 0
  private var depth = 0
  private var lastWasSpace = true

  mutating func take(ascii byte: UInt8, before next: Unicode.Scalar?) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter(byte, isCapital: false)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter(byte | 0x20, isCapital: true)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit(byte)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): apostrophe()
    case UInt8(ascii: "-"): hyphen(before: next)
    case UInt8(ascii: "."): stop(before: next)
    case UInt8(ascii: ","): part(.comma)
    case UInt8(ascii: ":"): part(.colon)
    case UInt8(ascii: ";"): part(.semicolon)
    case UInt8(ascii: "|"): part(.dash)
    case UInt8(ascii: "/"): slash(before: next)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open()
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close()
    case UInt8(ascii: "&"): ampersand()
    default: part(.space)
    }
    lastWasSpace = byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  mutating func take(_ effect: LetterFolding.Effect) {
    switch effect {
    case .letter(let folded, let isCapital, let isDigit):
      bytes.append(contentsOf: folded)
      if isDigit {
        digits += 1
      } else if isCapital {
        capitals += 1
      } else {
        smallLetters += 1
      }
      lastWasSpace = false
    case .nothing: break
    case .separator:
      part(.space)
      lastWasSpace = true
    }
  }

  private mutating func letter(_ byte: UInt8, isCapital: Bool) {
    bytes.append(byte)
    if isCapital { capitals += 1 } else { smallLetters += 1 }
  }

  private mutating func digit(_ byte: UInt8) {
    bytes.append(byte)
    digits += 1
  }

  mutating func apostrophe() {
    if Self.elided.contains(bytes) { part(.space) }
  }

  private static let elided: Set<[UInt8]> = Set(
    ["l", "d", "n", "j", "m", "qu", "dell", "all", "nell", "sull"].map { Array($0.utf8) })

  mutating func hyphen(before next: Unicode.Scalar?) {
    let isSpaced = lastWasSpace || next.map { $0.properties.isWhitespace } ?? true
    part(isSpaced ? .dash : .hyphen)
  }

  mutating func slash(before next: Unicode.Scalar?) {
    let isSpaced = lastWasSpace || next.map { $0.properties.isWhitespace } ?? true
    part(isSpaced ? .spacedSlash : .slash)
  }

  /// A stop ends a sentence only behind a word that is too long to be an abbreviation.
  private mutating func stop(before next: Unicode.Scalar?) {
    let isSpaced = next.map { $0.properties.isWhitespace } ?? true
    let hadWord = !bytes.isEmpty
    let endsSentence =
      hadWord
      ? bytes.count >= 4 && !Self.abbreviations.contains(bytes)
        || bytes.count == 3 && (smallLetters == 0 || Self.legalForms.contains(bytes))
      : words.last?.endsWithStop == true && boundary == .dot
    part(isSpaced ? (endsSentence ? .period : .space) : .dot)
    if hadWord { words[words.count - 1].endsWithStop = true }
  }

  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "prof", "univ", "dept", "asoc", "assoc", "inst", "assn", "natl", "intl", "comm", "msgr",
      "mons",
    ]
    .map { Array($0.utf8) })
  private static let legalForms: Set<[UInt8]> = Set(["inc", "ltd", "llc"].map { Array($0.utf8) })

  private mutating func ampersand() {
    part(.space)
    bytes = [UInt8(ascii: "&")]
    part(.space)
  }

  mutating func open() {
    part(.space)
    depth += 1
    brackets += 1
  }

  mutating func close() {
    part(.space)
    depth = max(0, depth - 1)
  }

  /// Ends the word and remembers the strongest boundary since.
  mutating func part(_ separator: NameWord.Boundary) {
    if !bytes.isEmpty {
      words.append(
        NameWord(
          text: String(decoding: bytes, as: UTF8.self), capitals: capitals,
          smallLetters: smallLetters, digits: digits, boundary: boundary,
          bracket: depth > 0 ? brackets : 0, endsWithStop: false))
      bytes.removeAll(keepingCapacity: true)
      (capitals, smallLetters, digits) = (0, 0, 0)
      boundary = .space
    }
    boundary = words.isEmpty ? .start : max(boundary, separator)
  }

  /// All words, runs of initials joined.
  mutating func finished() -> [NameWord] {
    part(.space)
    var joined: [NameWord] = []
    joined.reserveCapacity(words.count)
    var runIsOpen = false
    for word in words {
      let isInitial = word.text.utf8.count == 1 && word.capitals + word.smallLetters == 1
      if runIsOpen, isInitial, word.boundary <= .dot, let last = joined.indices.last,
        joined[last].bracket == word.bracket
      {
        joined[last].text += word.text
        joined[last].capitals += word.capitals
        joined[last].smallLetters += word.smallLetters
        joined[last].endsWithStop = word.endsWithStop
      } else {
        joined.append(word)
      }
      runIsOpen = isInitial && word.endsWithStop
    }
    return joined
  }
}
