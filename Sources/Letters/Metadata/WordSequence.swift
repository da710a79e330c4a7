/// The words of a line, known by the hash of their folded spelling, with what stands between them.
struct WordSequence {
  /// A run of letters and digits.
  struct Entry: Equatable {
    // Files are smaller than 2³¹ bytes.
    fileprivate let start: UInt32
    fileprivate let end: UInt32
    fileprivate let gapStart: UInt32
    fileprivate let value: Int32
    /// The hash of the folded spelling.
    let key: UInt64
    /// Whether it is written with a capital or in a script without case.
    let isCapital: Bool
    /// Whether one space and nothing else stands before it.
    let isSpaced: Bool

    /// Where it stands in the line's content, in UTF-8 offsets.
    var range: Range<Int> { Int(start)..<Int(end) }
    /// The value, if it is made of up to nine digits.
    var number: Int? { value < 0 ? nil : Int(value) }
  }

  /// The words in order.
  let entries: [Entry]
  private let utf8: [UInt8]

  /// Cuts a line into words.
  ///
  /// - Complexity: O(length).
  init(_ content: String) {
    var content = content
    self.init(utf8: content.withUTF8 { Array($0) })
  }

  private init(utf8: [UInt8]) {
    self.utf8 = utf8
    entries = utf8.withUnsafeBufferPointer { bytes in
      var entries: [Entry] = []
      entries.reserveCapacity(bytes.count / 6 + 1)
      var offset = 0
      var gapStart = 0
      while offset < bytes.count {
        if let entry = Self.asciiEntry(bytes, &offset, gapStart: gapStart) {
          entries.append(entry)
          gapStart = offset
          continue
        }
        guard offset < bytes.count else { break }
        guard Self.isLetter(bytes, offset) else {
          offset += 1
          continue
        }
        let start = offset
        while offset < bytes.count, Self.isLetter(bytes, offset) { offset += 1 }
        entries.append(Self.entry(bytes, start..<offset, gapStart: gapStart))
        gapStart = offset
      }
      return entries
    }
  }

  /// The next word, if it is written in ASCII: in one pass; the offset is set behind it, or to where
  /// a word or a mark begins that is not of ASCII.
  private static func asciiEntry(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int, gapStart: Int
  ) -> Entry? {
    while offset < bytes.count, bytes[offset] < 0x80, !ASCII.isWordByte(bytes[offset]) {
      offset += 1
    }
    let start = offset
    var end = start
    var hash = FoldedHash()
    var value = 0
    while end < bytes.count {
      let byte = bytes[end]
      if ASCII.isDigit(byte) {
        if value >= 0 { value = end < start + 9 ? value * 10 + Int(byte - 0x30) : -1 }
        hash.add(byte)
      } else if ASCII.isLetter(byte) {
        value = -1
        hash.add(byte | 0x20)
      } else {
        break
      }
      end += 1
    }
    guard end > start, end == bytes.count || bytes[end] < 0x80 else { return nil }
    offset = end
    return Entry(
      start: UInt32(start), end: UInt32(end), gapStart: UInt32(gapStart), value: Int32(value),
      key: hash.value, isCapital: bytes[start] < 0x61,
      isSpaced: gapStart + 1 == start && bytes[gapStart] == 0x20)
  }

  private static func entry(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, gapStart: Int
  ) -> Entry {
    let start = range.lowerBound
    let first = bytes[start]
    let isSmall = (0x61...0x7A).contains(first) || first == 0xC3 && bytes[start + 1] >= 0x9F
    var hash = FoldedHash()
    var value: Int32 = range.count <= 9 ? 0 : -1
    Folding.fold(bytes[range]) { byte in
      hash.add(byte)
      if value >= 0 { value = ASCII.isDigit(byte) ? value * 10 + Int32(byte - 0x30) : -1 }
    }
    return Entry(
      start: UInt32(start), end: UInt32(range.upperBound), gapStart: UInt32(gapStart),
      value: value, key: hash.value, isCapital: !isSmall,
      isSpaced: gapStart + 1 == start && bytes[gapStart] == 0x20)
  }

  /// The folded spelling of a word.
  func text(_ entry: Entry) -> String {
    String(decoding: Folding.folded(utf8[entry.range]), as: UTF8.self)
  }

  /// Whether some small letters of ASCII may stand in the folded spelling of a word.
  func mayHold(_ part: StaticString, _ entry: Entry) -> Bool {
    part.withUTF8Buffer { part in
      utf8.withUnsafeBufferPointer { bytes in
        if bytes[entry.range].contains(where: { $0 >= 0x80 }) { return true }
        let starts = entry.range.dropLast(part.count - 1)
        return starts.contains { start in
          part.indices.allSatisfy { bytes[start + $0] | 0x20 == part[$0] }
        }
      }
    }
  }

  /// Whether a word may begin with one of some texts, given their first two letters.
  func mayBegin(_ entry: Entry, with heads: [UInt16]) -> Bool {
    let (first, second) = (utf8[entry.range.lowerBound], utf8[entry.range.lowerBound + 1])
    return first >= 0x80 || second >= 0x80
      || heads.contains(UInt16(first | 0x20) << 8 | UInt16(second | 0x20))
  }

  /// What stands between the word before, or the head of the line, and this one.
  func gap(_ entry: Entry) -> String {
    String(decoding: utf8[Int(entry.gapStart)..<Int(entry.start)], as: UTF8.self)
  }

  /// What stands before the word at a place, or behind the last word.
  func gap(before index: Int) -> String {
    index < entries.count ? gap(entries[index]) : tail
  }

  /// What stands behind the last word.
  var tail: String {
    String(decoding: utf8[Int(entries.last?.end ?? 0)...], as: UTF8.self)
  }

  /// ASCII letters and digits, and all of Latin, Greek, Cyrillic and the scripts beyond but for
  /// general punctuation and symbols.
  private static func isLetter(_ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    let byte = utf8[offset]
    if byte < 0x80 { return ASCII.isLetter(byte) || ASCII.isDigit(byte) }
    var lead = offset
    while lead > 0, utf8[lead] & 0xC0 == 0x80 { lead -= 1 }
    switch utf8[lead] {
    case 0xC2, 0xE2, 0xEF: return false
    case 0xC3:
      let trail = lead + 1 < utf8.count ? utf8[lead + 1] : 0
      return trail != 0x97 && trail != 0xB7
    case 0xE3: return lead + 1 < utf8.count && utf8[lead + 1] != 0x80
    case 0xF0: return lead + 1 < utf8.count && utf8[lead + 1] != 0x9F
    default: return true
    }
  }

  /// All words with single spaces, for phrases.
  var phrase: String {
    var phrase: [UInt8] = []
    phrase.reserveCapacity(utf8.count)
    for entry in entries {
      if !phrase.isEmpty { phrase.append(0x20) }
      Folding.fold(utf8[entry.range]) { phrase.append($0) }
    }
    return String(decoding: phrase, as: UTF8.self)
  }

  /// The first characters of the phrase.
  func phrase(upTo count: Int) -> String {
    let phrase = phrase
    if phrase.utf8.count <= count { return phrase }
    if phrase.utf8.prefix(count + 1).allSatisfy({ $0 < 0x80 }) {
      return String(decoding: phrase.utf8.prefix(count), as: UTF8.self)
    }
    return String(phrase.prefix(count))
  }
}

extension String {
  /// Whether a folded phrase stands in the folded string as whole words.
  ///
  /// - Complexity: O(length · length of the phrase) at worst, O(length) as a rule.
  func hasWords(_ phrase: String) -> Bool { holds(phrase, inWholeWords: true) }

  /// Whether a folded text stands anywhere in the folded string; bytes are compared.
  func holds(_ text: String) -> Bool { holds(text, inWholeWords: false) }

  private func holds(_ text: String, inWholeWords: Bool) -> Bool {
    var (string, text) = (self, text)
    return string.withUTF8 { string in
      text.withUTF8 { text in
        guard let first = text.first, text.count <= string.count else { return text.isEmpty }
        return (0...string.count - text.count).contains { start in
          guard string[start] == first else { return false }
          let end = start + text.count
          if inWholeWords {
            guard start == 0 || string[start - 1] == 0x20,
              end == string.count || string[end] == 0x20
            else { return false }
          }
          return string[start..<end].elementsEqual(text)
        }
      }
    }
  }
}
