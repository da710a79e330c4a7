/// Finds calendar dates in a line, in the languages that are read.
struct DateScanner {
  /// A date and the words that state it.
  struct Match: Equatable {
    let date: PartialDate
    let words: Range<Int>
  }

  private let line: WordSequence
  private var words: [WordSequence.Entry] { line.entries }
  /// Whether `3/4/2020` begins with the month.
  private let monthFirst: Bool

  init(_ sequence: WordSequence, monthFirst: Bool = false) {
    line = sequence
    self.monthFirst = monthFirst
  }

  /// The dates with a year, in order.
  ///
  /// - Complexity: O(words).
  func matches() -> [Match] {
    guard words.indices.contains(where: { year($0) != nil }) else { return [] }
    var matches: [Match] = []
    var index = 0
    while index < words.count {
      if let match = match(at: index) {
        matches.append(match)
        index = match.words.upperBound
      } else {
        index += 1
      }
    }
    return matches
  }

  private func match(at index: Int) -> Match? {
    isoDate(index) ?? numericDate(index) ?? dayMonthYear(index) ?? monthFirstDate(index)
  }

  /// `2020-02-28`, `2020/2/28`, `2020.02.28T10:00`.
  private func isoDate(_ index: Int) -> Match? {
    guard let year = year(index), index + 2 < words.count, let month = words[index + 1].number,
      ["-", "/", "."].contains(line.gap(words[index + 1])),
      line.gap(words[index + 2]) == line.gap(words[index + 1]),
      let day = leadingNumber(line.text(words[index + 2]))
    else { return nil }
    return match(year, month, day, index..<(index + 3))
  }

  /// `28.02.2020`, `28/2/2020`, `2/28/2020`.
  private func numericDate(_ index: Int) -> Match? {
    guard index + 2 < words.count, let first = words[index].number, first <= 31,
      let second = words[index + 1].number, second <= 31, let year = year(index + 2)
    else { return nil }
    let gap = line.gap(words[index + 1]).filter { $0 != " " }
    guard ["-", "/", "."].contains(gap), line.gap(words[index + 2]).filter({ $0 != " " }) == gap
    else {
      return nil
    }
    let monthLeads = second > 12 || (monthFirst && gap == "/" && first <= 12)
    return monthLeads
      ? match(year, first, second, index..<(index + 3))
      : match(year, second, first, index..<(index + 3))
  }

  /// `13 June 2022`, `30 de abril, 2020`, `1er juin 2021`, `01. April 2020`.
  private func dayMonthYear(_ index: Int) -> Match? {
    guard let day = day(index) else { return nil }
    let monthIndex = skip(Self.links, from: index + 1)
    guard monthIndex < words.count, let month = month(monthIndex) else { return nil }
    let yearIndex = skip(Self.links, from: monthIndex + 1)
    guard let year = year(yearIndex) else { return nil }
    return match(year, month, day, index..<(yearIndex + 1))
  }

  /// `June 13, 2022`, `Dec. 14th 2006`, `June 2022`, `February —, 2026`.
  private func monthFirstDate(_ index: Int) -> Match? {
    guard let month = month(index) else { return nil }
    if let day = day(index + 1), let year = year(skip(Self.links, from: index + 2)) {
      return match(year, month, day, index..<(skip(Self.links, from: index + 2) + 1))
    }
    let yearIndex = skip(Self.links, from: index + 1)
    guard let year = year(yearIndex), Self.plainGaps.contains(line.gap(words[yearIndex])) else {
      return nil
    }
    return Match(date: PartialDate(year: year, month: month), words: index..<(yearIndex + 1))
  }

  private static let links: WordSet = ["of", "de", "del", "do", "d", "den", "the", "di", "van"]
  private static let plainGaps: Set<String> = [
    " ", ", ", " —, ", " --, ", " –, ", " __, ", " ", ". ",
  ]
  private static let ordinals: Set<String> = [
    "st", "nd", "rd", "th", "er", "o", "ro", "do", "a", "e", "ere", "eme", "ten",
  ]

  private func skip(_ links: WordSet, from index: Int) -> Int {
    var index = index
    while index < words.count, links.contains(words[index].key) { index += 1 }
    return index
  }

  private func month(_ index: Int) -> Int? {
    index < words.count ? MonthNames.number(of: words[index].key) : nil
  }

  private func day(_ index: Int) -> Int? {
    guard index < words.count else { return nil }
    if let number = words[index].number {
      return (1...31).contains(number) && words[index].range.count <= 2 ? number : nil
    }
    let text = line.text(words[index])
    guard let number = leadingNumber(text), (1...31).contains(number) else { return nil }
    let suffix = text.drop { $0.isNumber }
    return suffix.isEmpty || Self.ordinals.contains(String(suffix)) ? number : nil
  }

  private func year(_ index: Int) -> Int? {
    guard index < words.count, let number = words[index].number, words[index].range.count == 4,
      (1900...2100).contains(number)
    else { return nil }
    return number
  }

  private func leadingNumber(_ text: String) -> Int? {
    let digits = text.utf8.prefix(while: ASCII.isDigit)
    return digits.count <= 2 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private func match(_ year: Int, _ month: Int, _ day: Int, _ words: Range<Int>) -> Match? {
    guard (1...12).contains(month), (1...PartialDate.days(in: month, of: year)).contains(day) else {
      return nil
    }
    return Match(date: PartialDate(year: year, month: month, day: day), words: words)
  }
}
