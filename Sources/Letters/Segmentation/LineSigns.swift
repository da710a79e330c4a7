/// Which signs stand in a line.
package struct LineSigns: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16

  @inlinable package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  @inlinable package static var comma: LineSigns { LineSigns(rawValue: 1 << 0) }
  @inlinable package static var semicolon: LineSigns { LineSigns(rawValue: 1 << 1) }
  @inlinable package static var colon: LineSigns { LineSigns(rawValue: 1 << 2) }
  /// A round bracket that opens or closes.
  @inlinable package static var bracket: LineSigns { LineSigns(rawValue: 1 << 3) }
  /// One of `"`, `“`, `”`, `„`, `‟`, `«`, `»`.
  @inlinable package static var quotation: LineSigns { LineSigns(rawValue: 1 << 4) }
  @inlinable package static var digit: LineSigns { LineSigns(rawValue: 1 << 5) }
  /// `-`, or a character of general punctuation or symbols, which dashes are.
  @inlinable package static var dash: LineSigns { LineSigns(rawValue: 1 << 6) }
  @inlinable package static var at: LineSigns { LineSigns(rawValue: 1 << 7) }
  @inlinable package static var slash: LineSigns { LineSigns(rawValue: 1 << 8) }
  @inlinable package static var fullStop: LineSigns { LineSigns(rawValue: 1 << 9) }
  /// A byte beyond ASCII.
  @inlinable package static var beyondASCII: LineSigns { LineSigns(rawValue: 1 << 10) }
  /// Another sign of a separator of names: `*`, `|`, or what a bullet may begin with.
  @inlinable package static var mark: LineSigns { LineSigns(rawValue: 1 << 11) }

  /// The signs of some UTF-8, and how many part names.
  ///
  /// - Complexity: O(bytes).
  static func read(_ utf8: [UInt8]) -> (LineSigns, SeparatorBounds) {
    let kinds = kinds
    var all: UInt16 = 0
    var bounds = SeparatorBounds()
    utf8.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() {
        let kind = kinds[Int(byte)]
        guard kind != 0 else { continue }
        all |= kind
        switch byte {
        case UInt8(ascii: ","): bounds.commas += 1
        case UInt8(ascii: ";"): bounds.semicolons += 1
        case UInt8(ascii: "*"), UInt8(ascii: "|"): bounds.marks += 1
        case UInt8(ascii: "-"): bounds.dashes += 1
        case 0xC2:
          bounds.marks += 1
          if index + 1 < bytes.count, bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB {
            all |= quotation.rawValue
          }
        case 0xE2:
          bounds.marks += 1
          bounds.dashes += 1
          if index + 2 < bytes.count, bytes[index + 1] == 0x80, 0x9C...0x9F ~= bytes[index + 2] {
            all |= quotation.rawValue
          }
        default: break
        }
      }
    }
    return (LineSigns(rawValue: all), bounds)
  }

  /// What each byte tells.
  private static let kinds: [UInt16] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: ","): comma.rawValue
    case UInt8(ascii: ";"): semicolon.rawValue
    case UInt8(ascii: ":"): colon.rawValue
    case UInt8(ascii: "("), UInt8(ascii: ")"): bracket.rawValue
    case UInt8(ascii: "\""): quotation.rawValue
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit.rawValue
    case UInt8(ascii: "-"): dash.rawValue
    case UInt8(ascii: "@"): at.rawValue
    case UInt8(ascii: "/"): slash.rawValue
    case UInt8(ascii: "."): fullStop.rawValue
    case UInt8(ascii: "*"), UInt8(ascii: "|"): mark.rawValue
    case 0xC2: mark.rawValue | beyondASCII.rawValue
    case 0xE2: mark.rawValue | dash.rawValue | beyondASCII.rawValue
    case 0x80...0xFF: beyondASCII.rawValue
    default: 0
    }
  }
}

/// No line has more separators of a kind than this: signs are counted without a look beside them.
struct SeparatorBounds: Sendable {
  var commas = 0
  var semicolons = 0
  var marks = 0
  var dashes = 0

  /// The most there can be of any one kind.
  var most: Int { max(max(commas, semicolons), max(marks, dashes)) }

  static func += (left: inout SeparatorBounds, right: SeparatorBounds) {
    left.commas += right.commas
    left.semicolons += right.semicolons
    left.marks += right.marks
    left.dashes += right.dashes
  }
}
