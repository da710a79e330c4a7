/// A word of a line: a run of letters and digits.
///
/// Words, their flags and the tables that tell of them are public since only what is public is
/// inlined in other modules; no other module makes a word.
public struct Word: Hashable, Sendable {
  /// How a word is written.
  public enum Shape: UInt8, Sendable {
    case lower
    case capitalized
    case upper
    case number
    /// A letter of a script without case.
    case uncased
  }

  // Files are smaller than 2³¹ bytes; half the width keeps the words of a line together.
  @usableFromInline let packedStart: UInt32
  @usableFromInline let packedEnd: UInt32
  /// The hash of its folded spelling.
  public let key: UInt64
  /// What the lexicon knows of it.
  public let flags: WordFlags
  /// How it is written.
  public let shape: Shape

  init(start: Int, end: Int, key: UInt64, shape: Shape, flags: WordFlags) {
    packedStart = UInt32(truncatingIfNeeded: start)
    packedEnd = UInt32(truncatingIfNeeded: end)
    self.key = key
    self.shape = shape
    self.flags = flags
  }

  /// Where the word begins in the line's content, in UTF-8 offsets.
  @inlinable public var start: Int { Int(packedStart) }
  /// Where it ends.
  @inlinable public var end: Int { Int(packedEnd) }

  /// The word in a text that begins so many bytes earlier.
  func moved(by offset: Int) -> Word {
    Word(start: start + offset, end: end + offset, key: key, shape: shape, flags: flags)
  }

  /// How many bytes it has.
  @inlinable public var length: Int { end - start }
  /// Whether it begins with a capital, or with a letter of a script without case.
  @inlinable public var isCapital: Bool {
    shape == .capitalized || shape == .upper || shape == .uncased
  }

  /// Where the text behind the colon that follows the word begins; nil where none follows.
  ///
  /// French sets a space before the colon: « Signataires : ».
  package func endOfColon(in utf8: [UInt8]) -> Int? {
    let colon = end < utf8.count && utf8[end] == 0x20 ? end + 1 : end
    return colon < utf8.count && utf8[colon] == UInt8(ascii: ":") ? colon + 1 : nil
  }
}

/// Finds the words of a line.
package enum WordScanner {
  /// The words of a part of some UTF-8.
  ///
  /// Apostrophes, hyphens, full stops and slashes part words; the middle dot of `habitant·es` and
  /// `Col·lectiu` does not.
  ///
  /// - Complexity: linear in the length of the part.
  package static func words(in utf8: [UInt8], part: Range<Int>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(part.count / 6 + 1)
    let lexicon = WordLexicon.words
    utf8.withUnsafeBufferPointer { bytes in
      var index = part.lowerBound
      while index < part.upperBound {
        if let word = asciiWord(bytes, &index, part.upperBound, lexicon) {
          words.append(word)
          continue
        }
        guard index < part.upperBound else { break }
        let length = letterLength(utf8, index, part.upperBound)
        guard length > 0 else {
          index += separatorLength(utf8[index])
          continue
        }
        let start = index
        index += length
        while index < part.upperBound {
          let next = letterLength(utf8, index, part.upperBound)
          guard next > 0 || isInnerDot(utf8, index, part.upperBound) else { break }
          index += next > 0 ? next : 2
        }
        words.append(word(utf8, start, min(index, part.upperBound)))
      }
    }
    return words
  }

  /// The next word, if it is written in ASCII: in one pass, without the tables of other letters.
  ///
  /// The index is set behind the word, or to where a word or a mark begins that is not of ASCII.
  private static func asciiWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int,
    _ lexicon: HashedTable<WordFlags>
  ) -> Word? {
    while index < end, bytes[index] < 0x80, !isLetterOrDigit(bytes[index]) { index += 1 }
    var hash = FoldedHash()
    var uppers = 0
    var digits = 0
    var next = index
    while next < end, isLetterOrDigit(bytes[next]) {
      let byte = bytes[next]
      if byte < 0x3A {
        digits += 1
        hash.add(byte)
      } else {
        if byte < 0x5B { uppers += 1 }
        hash.add(byte | 0x20)
      }
      next += 1
    }
    guard next > index, next == end || bytes[next] < 0x80 else { return nil }
    let start = index
    index = next
    let shape = shape(
      uppers: uppers, lowers: next - start - uppers - digits, digits: digits,
      firstIsUpper: bytes[start] &- 0x41 < 26, firstIsLower: bytes[start] >= 0x61)
    let flags = lexicon[hash.value] ?? WordLexicon.compound(bytes[start..<next])
    return Word(start: start, end: next, key: hash.value, shape: shape, flags: flags)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func word(_ utf8: [UInt8], _ start: Int, _ end: Int) -> Word {
    var hash = FoldedHash()
    hash.add(utf8[start..<end])
    return Word(
      start: start, end: end, key: hash.value, shape: shape(utf8, start, end),
      flags: WordLexicon.words[hash.value] ?? WordLexicon.compound(utf8[start..<end]))
  }

  private static func shape(_ utf8: [UInt8], _ start: Int, _ end: Int) -> Word.Shape {
    var uppers = 0
    var lowers = 0
    var digits = 0
    var firstIsUpper = false
    var firstIsLower = false
    var index = start
    while index < end {
      let letter = letterCase(utf8, index, end)
      switch letter {
      case .upper: uppers += 1
      case .lower: lowers += 1
      case .digit: digits += 1
      case .none: break
      }
      if index == start {
        firstIsUpper = letter == .upper
        firstIsLower = letter == .lower
      }
      index += scalarLength(utf8[index])
    }
    return shape(
      uppers: uppers, lowers: lowers, digits: digits, firstIsUpper: firstIsUpper,
      firstIsLower: firstIsLower)
  }

  private static func shape(
    uppers: Int, lowers: Int, digits: Int, firstIsUpper: Bool, firstIsLower: Bool
  ) -> Word.Shape {
    if uppers + lowers == 0 { return digits > 0 ? .number : .uncased }
    if lowers == 0 { return uppers == 1 && digits == 0 ? .capitalized : .upper }
    if firstIsUpper { return .capitalized }
    return firstIsLower && uppers == 0 ? .lower : .capitalized
  }

  private enum LetterCase {
    case upper
    case lower
    case digit
    case none
  }

  private static func letterCase(_ utf8: [UInt8], _ index: Int, _ end: Int) -> LetterCase {
    let byte = utf8[index]
    if byte < 0x80 {
      if byte &- 0x41 < 26 { return .upper }
      return byte &- 0x30 < 10 ? .digit : .lower
    }
    guard index + 1 < end else { return .none }
    let trail = utf8[index + 1]
    switch byte {
    case 0xC3: return trail < 0x9F ? .upper : .lower
    case 0xC4, 0xC5: return isUpperExtended(byte, trail) ? .upper : .lower
    case 0xCE: return trail <= 0xAB ? .upper : .lower
    case 0xCF: return .lower
    case 0xD0: return trail < 0xB0 ? .upper : .lower
    case 0xD1: return .lower
    default: return .none
    }
  }

  private static func isUpperExtended(_ lead: UInt8, _ trail: UInt8) -> Bool {
    let scalar = Int(lead & 0x1F) << 6 | Int(trail & 0x3F)
    let oddIsUpper = (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
    return (scalar & 1 == 1) == oddIsUpper
  }

  /// Whether a middle dot stands here, with a letter behind it.
  private static func isInnerDot(_ utf8: [UInt8], _ index: Int, _ end: Int) -> Bool {
    index + 2 < end && utf8[index] == 0xC2 && utf8[index + 1] == 0xB7
      && letterLength(utf8, index + 2, end) > 0
  }

  /// The bytes of the letter or digit that begins here; 0 where none does.
  private static func letterLength(_ utf8: [UInt8], _ index: Int, _ end: Int) -> Int {
    let byte = utf8[index]
    if byte < 0x80 {
      return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 ? 1 : 0
    }
    switch byte {
    case 0xC2, 0xE2, 0xEF, 0xF0...0xFF: return isLetterOutsideLatin(utf8, index, end)
    case 0xC3:
      return index + 1 < end && (utf8[index + 1] == 0x97 || utf8[index + 1] == 0xB7) ? 0 : 2
    case 0x80..<0xC2: return 0
    default: return scalarLength(byte)
    }
  }

  /// Punctuation, symbols and emoji are no letters; `ª`, `º` and the astral scripts are.
  private static func isLetterOutsideLatin(_ utf8: [UInt8], _ index: Int, _ end: Int) -> Int {
    guard index + 1 < end else { return 0 }
    let trail = utf8[index + 1]
    switch utf8[index] {
    case 0xC2: return trail == 0xAA || trail == 0xBA ? 2 : 0
    case 0xF0: return trail == 0x9F ? 0 : 4
    default: return 0
    }
  }

  private static func separatorLength(_ byte: UInt8) -> Int {
    scalarLength(byte)
  }

  static func scalarLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
