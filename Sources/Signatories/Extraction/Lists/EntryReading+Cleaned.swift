import Letters

/// Parts of an entry without what stands at their ends and is no part of a name.
extension EntryReading {
  /// Without footnote marks, quotation of the list, and separators at the ends.
  static func cleaned(_ part: Range<Int>, of text: EntryText) -> Range<Int> {
    var lower = part.lowerBound
    var upper = part.upperBound
    while lower < upper, isLeading(text.utf8[lower]) { lower += 1 }
    if let joint = conjunction(before: upper, from: lower, text) { upper = joint }
    if endsInStop(lower..<upper, of: text)
      || upper > 1 && text.utf8[upper - 1] == 0x2E && text.utf8[upper - 2] == 0x29
    {
      upper -= 1
    }
    while upper > lower {
      if isTrailing(text.utf8[upper - 1]) {
        upper -= 1
      } else if upper - 2 > lower, text.utf8[upper - 1] == 0x2D, text.utf8[upper - 2] == 0x20 {
        upper -= 2
      } else if let mark = footnote(before: upper, from: lower, text) {
        upper = mark
      } else {
        break
      }
    }
    return lower..<upper
  }

  /// Whether the full stop at the end is that of a sentence, not of an abbreviation.
  private static func endsInStop(_ part: Range<Int>, of text: EntryText) -> Bool {
    guard part.count > 1, text.utf8[part.upperBound - 1] == UInt8(ascii: "."),
      let last = text.words(in: part).last,
      last.end == part.upperBound - 1
    else { return false }
    return last.shape == .number || last.length >= 6 && !last.flags.contains(.legalForm)
  }

  /// Where "; and" at the end begins, which leads over to the next entry.
  private static func conjunction(before end: Int, from start: Int, _ text: EntryText) -> Int? {
    guard end > start, conjunctionEnds.contains(text.utf8[end - 1]) else { return nil }
    for joint in ["; and", ", and", "; y", "; e", "; et", "; und"] as [StaticString] {
      let length = joint.utf8CodeUnitCount
      if end - length > start, text.has(joint, at: end - length) { return end - length }
    }
    return nil
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "*"): true
    default: false
    }
  }

  private static func isLeading(_ byte: UInt8) -> Bool {
    isTrailing(byte) || byte == UInt8(ascii: "-")
  }

  private static let conjunctionEnds = Array("dyet".utf8)

  /// Where a footnote mark such as `[1]`, `¹` or `†` at the end begins.
  private static func footnote(before end: Int, from start: Int, _ text: EntryText) -> Int? {
    guard text.utf8[end - 1] >= 0x80 || text.utf8[end - 1] == UInt8(ascii: "]") else { return nil }
    for mark in ["¹", "²", "³", "†", "‡", "⁴", "⁵"] as [StaticString] {
      let length = mark.utf8CodeUnitCount
      if end - length > start, text.has(mark, at: end - length) { return end - length }
    }
    guard text.utf8[end - 1] == UInt8(ascii: "]"),
      let open = text.utf8[start..<end].lastIndex(of: UInt8(ascii: "[")), open > start,
      text.utf8[(open + 1)..<(end - 1)].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return open
  }
}
