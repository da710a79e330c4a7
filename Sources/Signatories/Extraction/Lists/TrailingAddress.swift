import Letters

/// Addresses of the net without scheme behind the names of a list: `Reef Watch reefwatch.org 🇫🇯`.
enum TrailingAddress {
  /// The texts without the addresses and flags at their ends, if at least three have one, and most
  /// do.
  ///
  /// One alone can be the name itself: `Fundación pulso.org`.
  static func removed(from texts: [EntryText], of lines: [Line]) -> [EntryText] {
    let starts = texts.map(start)
    let count = starts.count { $0 != nil }
    guard count >= 3, count * 2 > texts.count else { return texts }
    return zip(texts, starts).map { text, start in
      start.flatMap { text.text(of: text.trimmed(0..<$0), in: lines) } ?? text
    }
  }

  /// Where the address at the end of a text begins, if another word stands before it.
  private static func start(in text: EntryText) -> Int? {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let words = text.utf8.split(separator: 0x20)
    let flags = words.reversed().prefix { isFlag($0) }.count
    guard flags + 1 < words.count else { return nil }
    let word = words[words.count - 1 - flags]
    return isAddress(word) ? word.startIndex : nil
  }

  /// Letters of signs for regions, which two by two are shown as flags.
  private static func isFlag(_ word: ArraySlice<UInt8>) -> Bool {
    word.starts(with: regionalIndicator)
  }

  private static let regionalIndicator: [UInt8] = [0xF0, 0x9F, 0x87]

  /// Small letters, digits and hyphens with dots between them and letters at the end; a flag may
  /// touch it.
  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    let plain = word.prefix { $0 != 0xF0 }
    guard isFlag(word[plain.endIndex...]) || plain.endIndex == word.endIndex else { return false }
    let labels = plain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, (2...24).contains(last.count),
      last.allSatisfy(isSmallLetter)
    else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy { isSmallLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }
}
