/// A run of names that goes on over the lines of one paragraph: "Signed: A, B," and "C, D" below.
package struct WrappedRun {
  /// The lines of the paragraph, two or more.
  package let lines: Range<Int>

  /// The run that begins with a line, if its paragraph is one.
  ///
  /// Lines that hold a name each with its town and state have commas as well: commas part a run
  /// only where there are several to a line, or where the lines are filled as running text is.
  ///
  /// - Complexity: linear in the length of the paragraph.
  package init?(from start: Int, of lines: [Line]) {
    let structure = lines[start].structure
    guard structure.kind == .paragraph else { return nil }
    var end = start + 1
    var length = lines[start].content.utf8.count
    while end < lines.count, lines[end].structure.block == structure.block,
      !lines[end - 1].structure.hasHardBreak, !NameRun.hasLead(lines[end])
    {
      length += 1 + lines[end].content.utf8.count
      guard length <= WrappedRun.longest else { return nil }
      end += 1
    }
    guard end - start > 1, WrappedRun.mayPart(lines[start]) else { return nil }
    let paragraph = lines[start..<end]
    guard WrappedRun.mayHoldEnough(paragraph) else { return nil }
    let utf8 = Array(paragraph.map(\.content).joined(separator: " ").utf8)
    guard utf8.count <= WrappedRun.longest,
      let run = NameRun(utf8: utf8, words: WordScanner.words(in: utf8, part: 0..<utf8.count))
    else { return nil }
    let isLed = run.isMarked || run.isHeaded
    switch run.separator {
    case .mark: guard run.count >= paragraph.count else { return nil }
    case .dash:
      guard isLed || run.count > 2 * paragraph.count, run.count >= paragraph.count else {
        return nil
      }
    case .semicolon:
      guard run.count > paragraph.count || WrappedRun.areFilled(paragraph) else { return nil }
    case .sign:
      let isDense =
        run.count > 3 * (paragraph.count - 1) && (isLed || run.count >= 3 * paragraph.count)
      let isFilled =
        WrappedRun.areFilled(paragraph) && run.count > paragraph.count
        && !paragraph.dropLast().contains(where: WrappedRun.endsInPlace)
      guard isDense || isFilled,
        run.isMarked || !paragraph.contains(where: WrappedRun.tellsOfPerson)
      else { return nil }
    }
    self.lines = start..<end
  }

  /// A paragraph longer than this many bytes is no list.
  private static let longest = 60_000

  private static func mayPart(_ line: Line) -> Bool {
    line.content.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "*")
        || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == 0xE2 || $0 == 0xC2
    }
  }

  /// Whether there are as many signs as a run of so many lines has at least, told without reading
  /// the lines as one: most paragraphs of a list are none, and are looked at from each line.
  private static func mayHoldEnough(_ paragraph: ArraySlice<Line>) -> Bool {
    if areFilled(paragraph) { return true }
    var (commas, semicolons, marks, dashes) = (0, 0, 0, 0)
    for line in paragraph {
      for byte in line.content.utf8 {
        switch byte {
        case UInt8(ascii: ","): commas += 1
        case UInt8(ascii: ";"): semicolons += 1
        case UInt8(ascii: "*"), UInt8(ascii: "|"), 0xC2: marks += 1
        case UInt8(ascii: "-"): dashes += 1
        case 0xE2:
          marks += 1
          dashes += 1
        default: break
        }
      }
    }
    return commas + 1 > 3 * (paragraph.count - 1) || semicolons + 1 > paragraph.count
      || marks + 1 >= paragraph.count || dashes + 1 >= paragraph.count
  }

  /// Whether an office or a profession stands between commas.
  private static func tellsOfPerson(_ line: Line) -> Bool {
    let utf8 = Array(line.content.utf8)
    return NameRun.parts(of: 0..<utf8.count, in: utf8, at: .comma).contains { part in
      WordScanner.words(in: utf8, part: part).prefix(2)
        .contains { !$0.flags.isDisjoint(with: [.office, .profession]) }
    }
  }

  /// Whether a line ends in a comma and a place, as an entry of its own does.
  private static func endsInPlace(_ line: Line) -> Bool {
    let utf8 = Array(line.content.utf8)
    guard let last = NameRun.parts(of: 0..<utf8.count, in: utf8, at: .comma).last,
      last.lowerBound > 0
    else { return false }
    return WordLexicon.place(WordScanner.words(in: utf8, part: last), in: utf8) != nil
  }

  /// Whether all lines but the last are about as long as the longest, as in running text.
  private static func areFilled(_ paragraph: ArraySlice<Line>) -> Bool {
    let lengths = paragraph.map(\.content.utf8.count)
    guard let longest = lengths.max(), longest >= 48 else { return false }
    return lengths.dropLast().allSatisfy { $0 * 4 >= longest * 3 }
  }
}
