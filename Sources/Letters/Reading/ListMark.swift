/// The bullet or number at the head of a list item.
struct ListMark: Equatable {
  /// The printed number; nil for a bullet.
  let number: Int?
  /// How many bytes the mark and the white space behind it take.
  let length: Int

  /// Bullets that need no white space behind them, since no name begins with them.
  private static let freeBullets = [
    "•", "·", "‣", "◦", "▪", "▫", "■", "□", "●", "○", "◆", "◇", "▶", "►", "➢", "➤", "✓", "✔", "★",
    "☆", "\u{F0B7}", "\u{F0A7}", "⁃", "∙",
  ].map { Array($0.utf8) }

  /// The mark at the head of a part of the file, which begins behind its indentation.
  ///
  /// A mark alone on its line counts where `alone` is true. `1. Mai 2020` is a date and no item:
  /// a number before the name of a month is no mark.
  init?(at range: Range<Int>, in utf8: [UInt8], alone: Bool = false) {
    guard let first = range.first.map({ utf8[$0] }) else { return nil }
    guard
      let mark = Self.bullet(first, range, utf8) ?? Self.number(first, range, utf8)
    else { return nil }
    var end = mark.end
    while end < range.upperBound, case .space(let length) = WhiteSpace.role(at: end, in: utf8) {
      end += length
    }
    end = min(end, range.upperBound)
    if end == range.upperBound {
      guard alone else { return nil }
    } else if mark.needsSpace && end == mark.end {
      return nil
    }
    if mark.number != nil, end < range.upperBound, Self.isMonth(at: end..<range.upperBound, utf8) {
      return nil
    }
    number = mark.number
    length = end - range.lowerBound
  }

  private typealias Mark = (number: Int?, end: Int, needsSpace: Bool)

  private static func bullet(_ first: UInt8, _ range: Range<Int>, _ utf8: [UInt8]) -> Mark? {
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      return (nil, range.lowerBound + 1, true)
    }
    guard first >= 0xC2 else { return nil }
    let rest = utf8[range]
    if rest.starts(with: "–".utf8) { return (nil, range.lowerBound + 3, true) }
    guard let bullet = freeBullets.first(where: { rest.starts(with: $0) }) else { return nil }
    return (nil, range.lowerBound + bullet.count, false)
  }

  /// `12.`, `12)`, `(12)`, `12.-`, with at most four digits.
  private static func number(_ first: UInt8, _ range: Range<Int>, _ utf8: [UInt8]) -> Mark? {
    let opened = first == UInt8(ascii: "(")
    var offset = range.lowerBound + (opened ? 1 : 0)
    var value = 0
    var digits = 0
    while offset < range.upperBound, ASCII.isDigit(utf8[offset]), digits < 5 {
      value = value * 10 + Int(utf8[offset] - 0x30)
      digits += 1
      offset += 1
    }
    guard (1...4).contains(digits), offset < range.upperBound else { return nil }
    let close = utf8[offset]
    guard close == UInt8(ascii: ")") || (close == UInt8(ascii: ".") && !opened) else { return nil }
    let dashed = offset + 1 < range.upperBound && utf8[offset + 1] == UInt8(ascii: "-")
    return (value, offset + (dashed ? 2 : 1), true)
  }

  /// The name of a month, with nothing or a year behind it.
  private static func isMonth(at range: Range<Int>, _ utf8: [UInt8]) -> Bool {
    let word = utf8[range].prefix(24).prefix { ASCII.isWordByte($0) }
    let rest = utf8[word.endIndex..<range.upperBound].drop { !ASCII.isWordByte($0) }
    guard rest.isEmpty || ASCII.isDigit(rest[rest.startIndex]) else { return false }
    return MonthNames.number(of: String(decoding: Folding.folded(word), as: UTF8.self)) != nil
  }
}
