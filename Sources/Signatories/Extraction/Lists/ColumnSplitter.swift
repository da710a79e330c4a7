import Letters

/// Text set in columns: names side by side, parted by wide gaps.
struct ColumnSplitter {
  private let text: SourceText
  private let lines: [Line]

  init(_ lines: [Line], text: SourceText) {
    self.lines = lines
    self.text = text
  }

  /// The names of lines in columns, line by line; nil where the lines are not in columns.
  ///
  /// At least half of the lines, and two, must have a gap of three blanks or more.
  func pieces(_ indices: [Int]) -> [EntryText.Piece]? {
    let cuts = indices.map(gaps)
    let wide = cuts.count { !$0.isEmpty }
    guard wide >= 2, wide * 2 >= indices.count else { return nil }
    return zip(indices, cuts).flatMap { index, gaps -> [EntryText.Piece] in
      var start = 0
      var pieces: [EntryText.Piece] = []
      for gap in gaps + [lines[index].content.utf8.count] {
        if gap > start { pieces.append(EntryText.Piece(line: index, part: start..<gap)) }
        start = gap + 1
      }
      return pieces
    }
  }

  /// Where the line's content has one blank and the file has three or more on one line.
  private func gaps(_ index: Int) -> [Int] {
    lines[index].segments.filter { segment in
      segment.contentLength == 1 && segment.sourceLength >= 3
        && text.utf8[segment.source..<(segment.source + segment.sourceLength)]
          .allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 }
    }.map(\.content)
  }
}
