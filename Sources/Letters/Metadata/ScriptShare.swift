/// Counts letters by script.
enum ScriptShare {
  /// A language for each script but Latin, the commonest where several use it.
  static let codes = ["el", "ru", "he", "ar", "hi", "th", "ko", "ja", "zh"]

  /// Adds the letters of some UTF-8: place 0 holds those of Latin, the others follow ``codes``.
  static func count(
    _ utf8: UnsafeBufferPointer<UInt8>, into counts: UnsafeMutableBufferPointer<Int>
  ) {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        if ASCII.isLetter(byte) { counts[0] += 1 }
        index += 1
        continue
      }
      let second = index + 1 < utf8.count ? utf8[index + 1] : 0
      if let place = place(byte, second) { counts[place] += 1 }
      index += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int? {
    switch first {
    case 0xC3...0xC9: 0
    case 0xCD...0xCF: 1
    case 0xD0...0xD4: 2
    case 0xD6, 0xD7: 3
    case 0xD8...0xDB: 4
    case 0xE0: second >= 0xB8 && second < 0xBC ? 6 : second >= 0xA4 && second < 0xA6 ? 5 : nil
    case 0xE1: 0
    case 0xE3: second >= 0x81 && second <= 0x83 ? 8 : nil
    case 0xE4...0xE9: 9
    case 0xEA...0xED: 7
    default: nil
    }
  }
}
