/// How far bytes are UTF-8 (RFC 3629).
struct UTF8Validity: Equatable {
  /// Well-formed characters of more than one byte.
  private(set) var wellFormed = 0
  /// Places where a sequence is broken; one that the end of the file cuts off does not count.
  private(set) var broken = 0
  /// Whether the file ends within a character.
  private(set) var isCutOff = false

  /// Whether every byte belongs to a well-formed character.
  var isValid: Bool { broken == 0 && !isCutOff }

  /// Examines bytes.
  ///
  /// - Complexity: O(bytes).
  init(of bytes: ArraySlice<UInt8>) {
    var offset = bytes.startIndex
    while true {
      offset = Self.endOfASCII(bytes, from: offset)
      guard offset < bytes.endIndex else { return }
      offset += take(bytes, offset)
    }
  }

  /// The first byte above 0x7F, eight bytes looked at in one.
  private static func endOfASCII(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      var offset = start - bytes.startIndex
      while offset + 8 <= raw.count,
        raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      { offset += 8 }
      while offset < raw.count, raw[offset] < 0x80 { offset += 1 }
      return bytes.startIndex + offset
    }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int {
    guard let (length, second) = Self.shape(bytes[offset]) else {
      broken += 1
      return 1
    }
    for index in 1..<length {
      guard offset + index < bytes.endIndex else {
        isCutOff = true
        return index
      }
      let allowed = index == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[offset + index]) else {
        broken += 1
        return index
      }
    }
    wellFormed += 1
    return length
  }

  /// The length of a character by its first byte, and what its second may be.
  private static func shape(_ first: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
