/// A paragraph of sentences that is wrapped over several lines.
///
/// Read line by line, a line of it may look like a name; read as one, it is told from a list.
struct WrappedParagraph {
  /// The lines of the paragraph, two or more.
  let lines: Range<Int>

  /// The paragraph that begins with a line, if its lines are filled as running text is and go on
  /// from one to the next.
  ///
  /// - Complexity: linear in the length of the paragraph.
  init?(from start: Int, of lines: [Line]) {
    let block = lines[start].structure.block
    guard lines[start].structure.kind == .paragraph,
      start == 0 || lines[start - 1].structure.block != block
    else { return nil }
    let end = lines[start...].dropFirst().firstIndex { line in
      line.structure.block != block || line.structure.kind != .paragraph
    }
    let paragraph = lines[start..<(end ?? lines.count)]
    guard paragraph.count > 1, !paragraph.dropLast().contains(where: \.structure.hasHardBreak),
      WrappedParagraph.isFilled(paragraph), WrappedParagraph.goesOn(paragraph),
      paragraph.last?.utf8.last != UInt8(ascii: ":")  // what leads over to a list stands alone
    else { return nil }
    self.lines = paragraph.indices
  }

  /// Whether all lines but the last are about as long as the longest.
  private static func isFilled(_ paragraph: ArraySlice<Line>) -> Bool {
    let longest = paragraph.reduce(0) { max($0, $1.length) }
    return longest >= 48 && paragraph.dropLast().allSatisfy { $0.length * 4 >= longest * 3 }
  }

  /// Whether at least two in five lines begin small, as the lines of a list hardly do, or some do
  /// and only the last ends as a sentence does.
  private static func goesOn(_ paragraph: ArraySlice<Line>) -> Bool {
    let rest = paragraph.dropFirst()
    let small = rest.count { $0.utf8.first.map { (0x61...0x7A).contains($0) } ?? false }
    func ends(_ line: Line) -> Bool { line.utf8.last == UInt8(ascii: ".") }
    if small * 5 >= rest.count * 2 { return true }
    return (paragraph.count > 2 && small > 0 || paragraph.first.map(tellsOfSigners) == true)
      && rest.last.map(ends) == true && !paragraph.dropLast().contains(where: ends)
  }

  /// "Signers of the letter include Tide Lab,": a sentence whose names are all written large.
  private static func tellsOfSigners(_ line: Line) -> Bool {
    line.scanned.flags.contains(.signing)
      && line.words.contains { CueTerms.including.contains($0.key) }
  }
}
