/// Latin letters without case and accents.
package enum Folding {
  /// Gives each byte of the folded text to a function.
  ///
  /// Letters of ASCII, Latin-1 and Latin Extended-A become small letters without accents (`ß`
  /// becomes `ss`, `œ` becomes `oe`), and so do those of Vietnamese; other characters stay.
  @inline(__always)
  package static func fold(_ bytes: ArraySlice<UInt8>, _ add: (UInt8) -> Void) {
    foldBytes(bytes, add)
  }

  @inline(__always)
  static func fold(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ add: (UInt8) -> Void) {
    foldBytes(bytes, add)
  }

  @inline(__always)
  private static func foldBytes<Bytes: RandomAccessCollection>(
    _ bytes: Bytes, _ add: (UInt8) -> Void
  ) where Bytes.Element == UInt8, Bytes.Index == Int {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else if byte >= 0xC3, byte <= 0xC5, index + 1 < bytes.endIndex {
        fold(lead: byte, trail: bytes[index + 1], add)
        index += 2
      } else if byte == 0xE1, index + 2 < bytes.endIndex,
        let letter = vietnamese(bytes[index + 1], bytes[index + 2])
      {
        add(letter)
        index += 3
      } else if byte == 0xC2, index + 1 < bytes.endIndex, let letter = ordinal(bytes[index + 1]) {
        add(letter)
        index += 2
      } else {
        add(byte)
        index += 1
      }
    }
  }

  /// The folded text.
  package static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    fold(bytes) { result.append($0) }
    return result
  }

  /// The letter of `ª` and `º`, as in `Dra.` written `Drª`.
  @inline(__always)
  private static func ordinal(_ trail: UInt8) -> UInt8? {
    trail == 0xAA ? UInt8(ascii: "a") : trail == 0xBA ? UInt8(ascii: "o") : nil
  }

  /// The letter of `Ạ`…`ỹ`, U+1EA0…U+1EF9, by the second and third bytes.
  @inline(__always)
  private static func vietnamese(_ second: UInt8, _ third: UInt8) -> UInt8? {
    guard second == 0xBA || second == 0xBB else { return nil }
    switch (Int(second) & 1) << 6 | Int(third & 0x3F) {
    case 0x20...0x37: return UInt8(ascii: "a")
    case 0x38...0x47: return UInt8(ascii: "e")
    case 0x48...0x4B: return UInt8(ascii: "i")
    case 0x4C...0x63: return UInt8(ascii: "o")
    case 0x64...0x71: return UInt8(ascii: "u")
    case 0x72...0x79: return UInt8(ascii: "y")
    default: return nil
    }
  }

  private static func fold(lead: UInt8, trail: UInt8, _ add: (UInt8) -> Void) {
    let table =
      switch lead {
      case 0xC3: latin1
      case 0xC4: extendedA
      default: extendedB
      }
    let index = Int(trail & 0x3F)
    guard table[index] != UInt8(ascii: "?") else {
      add(lead)
      add(trail)
      return
    }
    add(table[index])
    switch (lead, trail) {
    case (0xC3, 0x9F): add(UInt8(ascii: "s"))
    case (0xC3, 0x86), (0xC3, 0xA6), (0xC5, 0x92), (0xC5, 0x93): add(UInt8(ascii: "e"))
    default: break
    }
  }

  /// `À`…`ÿ`, U+00C0…U+00FF; `?` keeps the character.
  private static let latin1 = Array(
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty".utf8)
  /// U+0100…U+013F.
  private static let extendedA = Array(
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiiijkkklllllll".utf8)
  /// U+0140…U+017F.
  private static let extendedB = Array(
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs".utf8)
}

/// A hash of UTF-8 that is the same for every case and accent of Latin letters.
///
/// FNV-1a over the folded bytes.
public struct FoldedHash {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins with nothing.
  @inlinable public init() {}

  /// Goes on behind what was hashed before.
  @inlinable public init(state: UInt64) { self.state = state }

  /// The hash of all that was added.
  @inlinable public var value: UInt64 { state }

  package static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes { hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    } else {
      hash.add(Array(bytes)[...])
    }
    return hash.value
  }

  /// Adds a folded byte.
  @inlinable public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    var hash = state
    Folding.fold(bytes) { hash = (hash ^ UInt64($0)) &* 0x0000_0100_0000_01B3 }
    state = hash
  }
}
