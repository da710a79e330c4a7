/// The date that the name of a file states, such as `2019-04-11 letter.pdf` or `fax_201904.txt`.
///
/// A date stands alone between characters that are no letters and digits: year, month and day, or
/// year and month, joined by `-`, `_`, `.` or nothing. A year alone is taken only where the name
/// begins with it, since `agenda-2030` is no date. Years are those from 1900 to 2099.
package struct FileNameDate {
  /// The date.
  package let date: PartialDate

  /// Reads a path, whose folders do not count.
  ///
  /// Nil where the name states no date, or two of them.
  ///
  /// - Complexity: O(length).
  package init?(path: String) {
    var stem = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    if let dot = stem.lastIndex(of: UInt8(ascii: ".")), dot > stem.startIndex {
      let ending = stem[stem.index(after: dot)...]
      if !ending.allSatisfy(ASCII.isDigit) { stem = stem[..<dot] }
    }
    let parts = Self.parts(of: stem)
    var found: Set<PartialDate> = []
    var index = 0
    while index < parts.count {
      if let (date, count) = Self.date(parts[index...]) {
        found.insert(date)
        index += count
      } else {
        index += 1
      }
    }
    if found.isEmpty, let year = Self.year(parts) { found.insert(PartialDate(year: year)) }
    guard found.count == 1, let date = found.first else { return nil }
    self.date = date
  }

  /// A run of letters and digits and what stands before it.
  private struct Part {
    let text: Substring.UTF8View
    let isJoined: Bool
  }

  private static func parts(of stem: Substring.UTF8View) -> [Part] {
    var parts: [Part] = []
    var gap = 0
    var rest = stem
    while let byte = rest.first {
      guard isWord(byte) else {
        gap += "-_.".utf8.contains(byte) ? 1 : 2
        rest = rest.dropFirst()
        continue
      }
      let word = rest.prefix(while: isWord)
      parts.append(Part(text: word, isJoined: gap == 1))
      gap = 0
      rest = rest[word.endIndex...]
    }
    return parts
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
  }

  /// The date that begins with the first part, and how many parts it takes.
  private static func date(_ parts: ArraySlice<Part>) -> (PartialDate, Int)? {
    guard let first = parts.first, first.text.allSatisfy(ASCII.isDigit) else { return nil }
    let digits = String(Substring(first.text))
    if digits.utf8.count == 8 || digits.utf8.count == 6 {
      let month = digits.dropFirst(4).prefix(2)
      let day = digits.dropFirst(6)
      return iso([digits.prefix(4), month] + (day.isEmpty ? [] : [day])).map { ($0, 1) }
    }
    guard digits.utf8.count == 4 else { return nil }
    let joined = parts.dropFirst().prefix(2).prefix { $0.isJoined && $0.text.count == 2 }
    let fields = [digits[...]] + joined.map { Substring($0.text) }
    for count in [3, 2] where fields.count >= count {
      if let date = iso(Array(fields.prefix(count))) { return (date, count) }
    }
    return nil
  }

  private static func iso(_ fields: [Substring]) -> PartialDate? {
    guard let date = PartialDate(iso8601: fields.joined(separator: "-")),
      1900..<2100 ~= date.year
    else { return nil }
    return date
  }

  /// The year the name begins with, if no more digits follow.
  private static func year(_ parts: [Part]) -> Int? {
    guard let part = parts.first, part.text.count == 4,
      !(parts.dropFirst().first?.text.allSatisfy(ASCII.isDigit) ?? false),
      part.text.allSatisfy(ASCII.isDigit),
      let year = Int(Substring(part.text)), 1900..<2100 ~= year
    else { return nil }
    return year
  }
}
