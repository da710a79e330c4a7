/// The words of a line, folded to small letters without accents, with what stands between them.
struct WordSequence {
  /// A run of letters and digits.
  struct Entry: Equatable {
    /// The folded spelling.
    let text: String
    /// Where it stands in the line's content, in UTF-8 offsets.
    let range: Range<Int>
    /// What stands between the word before, or the head of the line, and this one.
    let gap: String
    /// Whether it is written with a capital or in a script without case.
    let isCapital: Bool
    /// The value, if it is made of up to nine digits.
    let number: Int?
    /// The hash of the folded spelling.
    let key: UInt64

    /// Whether one space and nothing else stands before it.
    var isSpaced: Bool { gap == " " }
  }

  /// The words in order.
  let entries: [Entry]
  /// What stands behind the last word.
  let tail: String

  /// Cuts a line into words.
  ///
  /// - Complexity: O(length).
  init(_ content: String) {
    let utf8 = Array(content.utf8)
    var entries: [Entry] = []
    var offset = 0
    var gapStart = 0
    while offset < utf8.count {
      guard Self.isLetter(utf8, offset) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < utf8.count, Self.isLetter(utf8, offset) { offset += 1 }
      entries.append(Self.entry(utf8, start..<offset, gap: gapStart..<start))
      gapStart = offset
    }
    self.entries = entries
    tail = String(decoding: utf8[gapStart...], as: UTF8.self)
  }

  private static func entry(_ utf8: [UInt8], _ range: Range<Int>, gap: Range<Int>) -> Entry {
    let first = utf8[range.lowerBound]
    let isSmall =
      (0x61...0x7A).contains(first) || first == 0xC3 && utf8[range.lowerBound + 1] >= 0x9F
    let isNumber = range.count <= 9 && utf8[range].allSatisfy(ASCII.isDigit)
    var hash = FoldedHash()
    hash.add(utf8[range])
    return Entry(
      text: folded(utf8[range]), range: range,
      gap: String(decoding: utf8[gap], as: UTF8.self), isCapital: !isSmall,
      number: isNumber ? Int(String(decoding: utf8[range], as: UTF8.self)) : nil,
      key: hash.value)
  }

  /// A folded word, which is never longer than the word; short ones are held without storage.
  private static func folded(_ word: ArraySlice<UInt8>) -> String {
    String(unsafeUninitializedCapacity: word.count) { buffer in
      var count = 0
      Folding.fold(word) { byte in
        buffer[count] = byte
        count += 1
      }
      return count
    }
  }

  /// ASCII letters and digits, and all of Latin, Greek, Cyrillic and the scripts beyond but for
  /// general punctuation and symbols.
  private static func isLetter(_ utf8: [UInt8], _ offset: Int) -> Bool {
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
    var phrase = ""
    phrase.reserveCapacity(entries.last?.range.upperBound ?? 0)
    for entry in entries {
      if !phrase.isEmpty { phrase += " " }
      phrase += entry.text
    }
    return phrase
  }
}

extension String {
  /// Whether a folded phrase stands in the folded string as whole words.
  ///
  /// - Complexity: O(length · length of the phrase) at worst, O(length) as a rule.
  func hasWords(_ phrase: String) -> Bool { holds(phrase, inWholeWords: true) }

  /// Whether a folded phrase stands at the beginning of the folded string as whole words.
  ///
  /// - Complexity: O(length of the phrase).
  func beginsWithWords(_ phrase: String) -> Bool {
    let rest = utf8.dropFirst(phrase.utf8.count)
    return utf8.starts(with: phrase.utf8) && (rest.isEmpty || rest.first == 0x20)
  }

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
