/// A hash of UTF-8 that is the same for every case and accent of Latin letters.
///
/// FNV-1a over the folded bytes: letters of ASCII, Latin-1 and Latin Extended-A become small
/// letters without accents (`ß` becomes `ss`); other characters stay.
package struct FoldedHash {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    hash.add(contentsOf: bytes)
    return hash.value
  }

  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else if byte >= 0xC3, byte <= 0xC5, index + 1 < bytes.endIndex {
        add(lead: byte, trail: bytes[index + 1])
        index += 2
      } else {
        add(byte)
        index += 1
      }
    }
  }

  private mutating func add(contentsOf bytes: some Sequence<UInt8>) {
    add(Array(bytes)[...])
  }

  private mutating func add(lead: UInt8, trail: UInt8) {
    let table =
      switch lead {
      case 0xC3: FoldedHash.latin1
      case 0xC4: FoldedHash.extendedA
      default: FoldedHash.extendedB
      }
    let index = Int(trail & 0x3F)
    let folded = index < table.count ? table[index] : 0x3F
    if folded == 0x3F {
      add(lead)
      add(trail)
    } else {
      add(folded)
      if lead == 0xC3 && trail == 0x9F { add(0x73) }
    }
  }

  /// `À`…`ÿ`, U+00C0…U+00FF; `?` keeps the character.
  private static let latin1 = Array(
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty".utf8)
  /// U+0100…U+013F.
  private static let extendedA = Array(
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll".utf8)
  /// U+0140…U+017F.
  private static let extendedB = Array(
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs".utf8)
}
