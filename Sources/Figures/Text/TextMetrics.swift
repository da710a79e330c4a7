/// Widths and heights of text, known without asking the machine which fonts it has.
///
/// Advance widths are those of Helvetica (also of Arial and Liberation Sans); scripts the table
/// lacks take a generous fallback, so a box made for a text never turns out too small.
public enum TextMetrics {
  /// The weight of a text.
  public enum Weight: Sendable {
    case regular
    case bold
  }

  /// The families a figure asks for, all of the same widths.
  package static let family = "Liberation Sans, Arial, Helvetica, sans-serif"

  /// The width of one line in points.
  ///
  /// - Complexity: O(scalars).
  public static func width(_ text: String, size: Double, weight: Weight = .regular) -> Double {
    let mayHoldEmoji = text.unicodeScalars.contains { $0.value >= firstSymbol }
    let thousandths =
      mayHoldEmoji
      ? text.reduce(0) { $0 + advance(of: $1, weight: weight) }
      : text.unicodeScalars.reduce(0) { $0 + advance(of: $1, weight: weight) }
    return Double(thousandths) * size / 1000 * safety
  }

  /// The distance of two baselines in points, as Graphviz sets lines.
  public static func leading(size: Double) -> Double {
    (1.1 * size).rounded(.down) + 1
  }

  /// The height of a number of lines in points.
  public static func height(lines: Int, size: Double) -> Double {
    Double(lines) * leading(size: size)
  }

  /// No scalar below is an emoji, so that texts without one need not be parted into characters.
  private static let firstSymbol: UInt32 = 0x2000

  /// Room for hinting and for fonts of almost the same widths.
  private static let safety = 1.03

  private static func advance(of character: Character, weight: Weight) -> Int {
    if character.unicodeScalars.contains(where: \.properties.isEmojiPresentation) { return 1300 }
    return character.unicodeScalars.reduce(0) { $0 + advance(of: $1, weight: weight) }
  }

  private static func advance(of scalar: Unicode.Scalar, weight: Weight) -> Int {
    let table = weight == .bold ? AdvanceWidths.bold : AdvanceWidths.regular
    var start = 0
    for range in AdvanceWidths.ranges {
      if range.contains(scalar.value) {
        let width = Int(table[start + Int(scalar.value - range.lowerBound)])
        if width > 0 { return width }
        break
      }
      start += range.count
    }
    return fallback(for: scalar)
  }

  private static func fallback(for scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0x20000...0x3FFFD:
      return 1000
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: return 680
    case 0x0900...0x0DFF: return 820
    case 0x2600...0x27BF, 0x1F000...0x1FAFF: return 1300
    default: return 900
    }
  }
}
