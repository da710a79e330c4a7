import Letters

/// A word as it is written: its spelling, in lower case as well, and its letters.
///
/// ASCII, the letters of Latin-1 and the apostrophe are read in one pass; the tables of Unicode are
/// asked for words with other letters only.
struct WrittenWord {
  /// As written.
  let text: String
  /// In lower case, with straight apostrophes.
  let lower: String
  /// How many of its letters are capitals.
  let letters: LetterCount
  /// What lists say of it.
  let lexical: TokenTraits

  /// Reads a word.
  ///
  /// - Complexity: linear in the length of the word.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    text = String(decoding: utf8, as: UTF8.self)
    var letters = LetterCount()
    var hash = FoldedHash()
    var isKnown = true
    let lower = String(unsafeUninitializedCapacity: utf8.count) { buffer in
      var count = 0
      var index = 0
      func write(_ byte: UInt8) {
        buffer[count] = byte
        hash.add(byte)
        count += 1
      }
      while index < utf8.count {
        let byte = utf8[index]
        switch byte {
        case 0..<0x80:
          letters.add(byte)
          write(byte &- 0x41 < 26 ? byte | 0x20 : byte)
          index += 1
        case 0xC3 where index + 1 < utf8.count:
          let isCapital = utf8[index + 1] < 0x9F
          letters.addLetter(isCapital: isCapital)
          write(byte)
          write(isCapital ? utf8[index + 1] | 0x20 : utf8[index + 1])
          index += 2
        case 0xE2 where utf8[index...].starts(with: "’".utf8):
          letters.addSign()
          write(UInt8(ascii: "'"))
          index += 3
        default:
          isKnown = false
          return 0
        }
      }
      return count
    }
    guard isKnown else {
      let lower = text.lowercased()
      self.lower = lower.contains("’") ? lower.replacing("’", with: "'") : lower
      self.letters = LetterCount(text)
      lexical = TokenTraits.lexical(self.lower)
      return
    }
    self.lower = lower
    self.letters = letters
    lexical = TokenTraits.lexical(lower, hash: hash.value)
  }
}
