import Letters

/// A word as it is written: its spelling in lower case, its letters, and what lists say of it.
///
/// ASCII, the letters of Latin-1 and the apostrophe are read in one pass; the tables of Unicode are
/// asked for words with other letters only.
struct WrittenWord {
  /// The spelling in lower case, with straight apostrophes.
  private(set) var lower = WordKey(hash: 0)
  /// The same without a possessive ending.
  private(set) var bare = WordKey(hash: 0)
  /// How many of its letters are capitals.
  private(set) var letters = LetterCount()
  /// What lists say of it.
  private(set) var lexical: TokenTraits = []
  /// How many characters it has.
  private(set) var length = 0
  /// What can be said of its characters beside their number.
  private(set) var characters: TokenTraits = []
  /// Whether it is a capital with or without a period: “M.”.
  private(set) var isInitial = false
  private let utf8: UnsafeBufferPointer<UInt8>

  /// Reads a word.
  ///
  /// - Complexity: linear in the length of the word.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    if !readLatin() { readUnicode() }
  }

  /// Reads the letters and digits of ASCII that begin at an offset, if nothing that may belong to
  /// the word follows them.
  ///
  /// Most words are such; a period may belong to a word that is no longer than an abbreviation.
  @inline(__always)
  init?(plainAt start: Int, in text: UnsafeBufferPointer<UInt8>, abbreviation: Int) {
    var hash = FoldedHash()
    var capitals = 0
    var digits = 0
    var end = start
    while end < text.count {
      let byte = text[end]
      if byte &- 0x61 < 26 {
        hash.add(byte)
      } else if byte &- 0x41 < 26 {
        capitals += 1
        hash.add(byte | 0x20)
      } else if byte &- 0x30 < 10 {
        digits += 1
        hash.add(byte)
      } else {
        break
      }
      end += 1
    }
    guard end > start else { return nil }
    length = end - start
    guard Self.ends(at: end, in: text, mayAbbreviate: length <= abbreviation) else { return nil }
    utf8 = UnsafeBufferPointer(rebasing: text[start..<end])
    lower = WordKey(hash: hash.value)
    bare = lower
    letters = LetterCount(
      letters: length - digits, capitals: capitals, digits: digits,
      beginsCapital: utf8[0] < 0x5B)
    lexical = TokenTraits.lexical(plain: utf8, key: lower)
    describe()
    isInitial = length == 1 && capitals == 1
    if length >= 4, utf8[0] | 0x20 == UInt8(ascii: "h"), utf8[1] | 0x20 == UInt8(ascii: "t"),
      utf8[2] | 0x20 == UInt8(ascii: "t"), utf8[3] | 0x20 == UInt8(ascii: "p")
    {
      characters.insert(.address)
    }
  }

  /// Whether what stands behind letters of ASCII is surely no part of their word.
  @inline(__always)
  private static func ends(
    at end: Int, in text: UnsafeBufferPointer<UInt8>, mayAbbreviate: Bool
  ) -> Bool {
    guard end < text.count else { return true }
    switch text[end] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "_"):
      return false
    case UInt8(ascii: "."):
      guard !mayAbbreviate else { return false }
      return end + 1 == text.count || text[end + 1] == 0x20
    case 0..<0x80: return true
    default: return false
    }
  }

  private mutating func describe() {
    if letters.letters > 0 { characters.insert(.lettered) }
    if letters.letters == letters.capitals { characters.insert(.withoutSmall) }
    if letters.capitals > 0 { characters.insert(.innerCapital) }
    if letters.digits == length { characters.insert(.numeral) }
  }

  /// Reads a word of ASCII, Latin-1 and apostrophes; false where there are other letters.
  private mutating func readLatin() -> Bool {
    var hash = FoldedHash()
    // The hashes before the last two characters: that of the word without “'s”.
    var earlier = (hash, hash)
    var last: (UInt8, UInt8) = (0, 0)
    var index = 0
    var hasDot = false
    var hasAt = false
    while index < utf8.count {
      var byte = utf8[index]
      earlier = (earlier.1, hash)
      switch byte {
      case 0..<0x80:
        index += 1
        letters.add(byte)
        if byte == UInt8(ascii: ".") { hasDot = true }
        if byte == UInt8(ascii: "@") { hasAt = true }
        if byte &- 0x41 < 26 { byte |= 0x20 }
      case 0xC3 where index + 1 < utf8.count:
        hash.add(byte)
        let isCapital = utf8[index + 1] < 0x9F
        letters.addLetter(isCapital: isCapital)
        byte = isCapital ? utf8[index + 1] | 0x20 : utf8[index + 1]
        index += 2
      case 0xE2
      where index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] == 0x99:
        letters.addSign()
        byte = UInt8(ascii: "'")
        index += 3
      default:
        letters = LetterCount()
        length = 0
        return false
      }
      hash.add(byte)
      last = (last.1, byte)
      length += 1
    }
    lower = WordKey(hash: hash.value)
    bare = lower
    lexical = TokenTraits.lexical(lower) { Self.lowered(utf8) }
    describe()
    isInitial =
      letters.capitals == 1 && letters.beginsCapital
      && (length == 1 || length == 2 && last.1 == UInt8(ascii: "."))
    if length > 3, last == (UInt8(ascii: "'"), UInt8(ascii: "s")) {
      characters.insert(.possessive)
      bare = WordKey(hash: earlier.0.value)
    }
    if hasAt || hasDot || utf8[0] | 0x20 == UInt8(ascii: "h") {
      readAddress(String(decoding: Self.lowered(utf8), as: UTF8.self))
    }
    return true
  }

  /// Notes what is told by dots and by the start of an address; `lower` is the word in lower case.
  private mutating func readAddress(_ lower: String) {
    if lower.utf8.contains(UInt8(ascii: "@")) || lower.hasPrefix("www.") || lower.hasPrefix("http")
    {
      characters.insert(.address)
    } else if Self.isDottedName(lower) {
      characters.insert(.dottedName)
    }
  }

  /// A word of ASCII, Latin-1 and apostrophes in lower case, with straight apostrophes.
  private static func lowered(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var lowered: [UInt8] = []
    lowered.reserveCapacity(utf8.count)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      switch byte {
      case 0xE2:
        lowered.append(UInt8(ascii: "'"))
        index += 3
      case 0xC3:
        lowered.append(byte)
        lowered.append(utf8[index + 1] < 0x9F ? utf8[index + 1] | 0x20 : utf8[index + 1])
        index += 2
      default:
        lowered.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      }
    }
    return lowered
  }

  /// Reads a word with letters beyond Latin-1.
  private mutating func readUnicode() {
    let text = String(decoding: utf8, as: UTF8.self)
    let lower = Tokens.lowered(text)
    self.lower = WordKey(lower)
    bare = self.lower
    letters = LetterCount(text)
    lexical = TokenTraits.lexical(lower)
    length = text.count
    if text.contains(where: \.isLetter) { characters.insert(.lettered) }
    if text.allSatisfy({ !$0.isLetter || $0.isUppercase }) { characters.insert(.withoutSmall) }
    if text.unicodeScalars.contains(where: { $0.properties.isUppercase }) {
      characters.insert(.innerCapital)
    }
    if text.allSatisfy(\.isNumber) { characters.insert(.numeral) }
    isInitial = Self.isInitial(text, letters)
    if length > 3, lower.utf8.suffix(2).elementsEqual("'s".utf8) {
      characters.insert(.possessive)
      bare = WordKey(String(lower.dropLast(2)))
    }
    readAddress(lower)
  }

  /// What the lexicon of lines knows of it.
  var flags: WordFlags { WordLexicon.flags(of: String(decoding: utf8, as: UTF8.self)) }

  /// Whether it begins with a number sign.
  var beginsWithNumberSign: Bool { utf8.first == UInt8(ascii: "#") }

  private static func isInitial(_ word: String, _ letters: LetterCount) -> Bool {
    guard letters.capitals == 1, word.utf8.count <= 5 else { return false }
    let scalars = word.unicodeScalars
    return scalars.first?.properties.isUppercase == true
      && (scalars.count == 1 || scalars.count == 2 && scalars.last == ".")
  }

  /// Whether a word in lower case consists of two parts or more with a dot between.
  private static func isDottedName(_ lower: String) -> Bool {
    let utf8 = lower.utf8
    guard utf8.contains(UInt8(ascii: ".")) else { return false }
    if utf8.allSatisfy({ $0 < 0x80 }) {
      var length = 0
      for byte in utf8 {
        if ASCII.isLetter(byte) {
          length += 1
        } else {
          guard byte == UInt8(ascii: "."), length >= 2 else { return false }
          length = 0
        }
      }
      return length >= 2
    }
    let parts = lower.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.allSatisfy { $0.count >= 2 && $0.allSatisfy(\.isLetter) }
  }
}
