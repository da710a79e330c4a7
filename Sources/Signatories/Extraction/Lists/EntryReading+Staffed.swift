import Letters

/// The body first, then who signs for it.
extension EntryReading {
  /// "Harbour Trust: Jane Doe, Director", "Harbour Trust – Jane Doe, Director", "Harbour Trust (Jane
  /// Doe, Director)"; behind a colon, or with a form of address, the person may hold
  /// no office.
  static func staffed(_ range: Range<Int>, of text: EntryText)
    -> (person: PersonName, organization: Range<Int>)?
  {
    for index in range.dropFirst().dropLast() {
      guard let cut = cut(at: index, in: range, of: text) else { continue }
      let body = cleaned(range.lowerBound..<index, of: text)
      guard mayBeBody(body, of: text), let person = holder(cut.tail, of: text),
        tellsOffice(cut.tail, of: text) || mayStandAlone(cut, of: text)
      else { continue }
      return (person, body)
    }
    return nil
  }

  private enum Sign {
    case colon
    case bracket
    case dash
  }

  private struct Cut {
    let tail: Range<Int>
    let sign: Sign
  }

  /// What stands behind a colon, behind a dash between blanks, or in brackets at the end.
  private static func cut(at index: Int, in range: Range<Int>, of text: EntryText) -> Cut? {
    let utf8 = text.utf8
    let isFree = utf8[index - 1] == 0x20
    if utf8[index] == UInt8(ascii: ":"), utf8[index + 1] == 0x20 {
      return Cut(tail: text.trimmed((index + 1)..<range.upperBound), sign: .colon)
    }
    if isFree, utf8[index] == UInt8(ascii: "("), utf8[range].last == UInt8(ascii: ")") {
      return Cut(tail: text.trimmed((index + 1)..<(range.upperBound - 1)), sign: .bracket)
    }
    guard isFree, utf8[index] == UInt8(ascii: "-") || utf8[index] == 0xE2 else { return nil }
    let end = index + text.dashLength(at: index)
    guard end > index, end < range.upperBound, utf8[end] == 0x20 else { return nil }
    return Cut(tail: text.trimmed(end..<range.upperBound), sign: .dash)
  }

  /// Whether a part is neither a person nor an office, as in "President: Jane Doe".
  private static func mayBeBody(_ part: Range<Int>, of text: EntryText) -> Bool {
    guard !part.isEmpty, text.words(in: part).count <= 16, !PlaceReading.isPlace(part, of: text)
    else { return false }
    let words = text.words(in: part)
    // "Translation: Jane Doe" tells what she did.
    if words.count == 1, words[0].shape != .upper, !words[0].flags.contains(.organization) {
      return false
    }
    let said = Part(part, of: text)
    return !said.isOffice && !said.isProfession && PersonName(part, of: text)?.isKnown != true
  }

  /// Whether a person without an office is one who signs for the body.
  ///
  /// Without a form of address a bracket may say whose name the body bears.
  private static func mayStandAlone(_ cut: Cut, of text: EntryText) -> Bool {
    guard let first = text.words(in: cut.tail).first, first.shape != .upper else { return false }
    let isAddressed = first.flags.contains(.honorific) && !first.flags.contains(.givenName)
    switch cut.sign {
    case .dash: return false
    case .colon: return isAddressed || first.flags.contains(.givenName)
    case .bracket: return isAddressed
    }
  }

  private static func tellsOffice(_ part: Range<Int>, of text: EntryText) -> Bool {
    NameRun.parts(of: part, in: text.utf8, at: .comma).contains {
      let said = Part($0, of: text)
      return said.isOffice || said.isProfession
    }
  }
}
