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
    var lowering = Lowering()
    let lower = String(unsafeUninitializedCapacity: utf8.count) { buffer in
      lowering.write(utf8, to: buffer)
    }
    guard lowering.isComplete else {
      let lower = text.lowercased()
      self.lower = lower.contains("’") ? lower.replacing("’", with: "'") : lower
      letters = LetterCount(text)
      lexical = TokenTraits.lexical(self.lower)
      return
    }
    self.lower = lower
    letters = lowering.letters
    lexical = TokenTraits.lexical(lower, hash: lowering.hash.value)
  }

  private struct Lowering {
    private(set) var letters = LetterCount()
    /// The hash of what was written.
    private(set) var hash = FoldedHash()
    /// Whether all letters are of the kind that is read in one pass.
    private(set) var isComplete = true

    /// Writes a word in lower case, and returns how long it is.
    mutating func write(
      _ utf8: UnsafeBufferPointer<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
      var count = 0
      var index = 0
      while index < utf8.count {
        var byte = utf8[index]
        index += 1
        switch byte {
        case 0..<0x80:
          letters.add(byte)
          if byte &- 0x41 < 26 { byte |= 0x20 }
        case 0xC3 where index < utf8.count:
          buffer[count] = byte
          hash.add(byte)
          count += 1
          let isCapital = utf8[index] < 0x9F
          letters.addLetter(isCapital: isCapital)
          byte = isCapital ? utf8[index] | 0x20 : utf8[index]
          index += 1
        case 0xE2 where index + 1 < utf8.count && utf8[index] == 0x80 && utf8[index + 1] == 0x99:
          letters.addSign()
          byte = UInt8(ascii: "'")
          index += 2
        default:
          isComplete = false
          return 0
        }
        buffer[count] = byte
        hash.add(byte)
        count += 1
      }
      return count
    }
  }
}
