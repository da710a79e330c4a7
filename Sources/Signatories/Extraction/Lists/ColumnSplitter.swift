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
    let wide = indices.count { !gaps($0).isEmpty }
    guard wide >= 2, wide * 2 >= indices.count else { return nil }
    return indices.flatMap(row)
  }

  /// Whether the lines are set in columns that stand below one another.
  func areColumns(_ indices: [Int]) -> Bool {
    Line.standInColumns(indices.map { lines[$0] }, in: text)
  }

  /// A person and where he or she works on each line, with a gap between; nil where most lines are
  /// something else.
  func persons(_ indices: [Int]) -> [ListEntry]? {
    let rows = indices.map(row)
    let pairs = rows.filter { $0.count == 2 }
    guard pairs.count >= 3, pairs.count * 5 >= rows.count * 4 else { return nil }
    let sides = [0, 1].map { side in
      pairs.count { row in
        let text = EntryText(row[side], of: lines)
        return PersonName(0..<text.utf8.count, of: text) != nil
      }
    }
    // Any two words have the shape of a name: half of the persons must be known.
    let known = pairs.count { row in
      let text = EntryText(row[0], of: lines)
      return PersonName(0..<text.utf8.count, of: text)?.isKnown == true
    }
    guard sides[0] * 3 >= pairs.count * 2, known * 2 >= pairs.count, sides[1] * 5 <= pairs.count
    else { return nil }
    return rows.map { row in
      var text = EntryText(row[0], of: lines)
      let breaks = row.dropFirst().map { piece in
        defer { text.append(piece, of: lines) }
        return text.utf8.count
      }
      return ListEntry(text, layout: .line, breaks: breaks)
    }
  }

  /// The entries of blocks that stand side by side: in each column a person, an office, an
  /// organization and a place below one another; nil where most blocks are none.
  func cards(_ indices: [Int]) -> [ListEntry]? {
    let blocks = Dictionary(grouping: indices) { lines[$0].structure.block }.sorted {
      $0.key < $1.key
    }
    .map(\.value)
    let columns = blocks.map(block)
    let cards = columns.count { $0 != nil }
    guard cards > 0, cards * 2 >= blocks.count else { return nil }
    return zip(blocks, columns).flatMap { block, columns in
      columns?.map(entry) ?? block.map { ListEntry(EntryText(line: $0, of: lines), layout: .line) }
    }
  }

  /// The columns of a block of two to six lines that all have the same number of them and begin
  /// with persons.
  private func block(_ indices: [Int]) -> [[EntryText.Piece]]? {
    let rows = indices.map(row)
    guard (2...6).contains(rows.count), let count = rows.first?.count, count > 1,
      rows.allSatisfy({ $0.count == count }),
      rows[0].allSatisfy({ EntryReading(EntryText($0, of: lines)).person != nil }),
      // A list of persons in columns has them in every line.
      !rows[1].allSatisfy(namesKnownPerson)
    else { return nil }
    return (0..<count).map { column in rows.map { $0[column] } }
  }

  private func namesKnownPerson(_ piece: EntryText.Piece) -> Bool {
    EntryReading(EntryText(piece, of: lines)).person?.isKnown == true
  }

  private func entry(_ column: [EntryText.Piece]) -> ListEntry {
    ListEntry(card: column.map { EntryText($0, of: lines) }, of: lines)
  }

  /// The parts of a line between its gaps.
  private func row(_ index: Int) -> [EntryText.Piece] {
    var start = 0
    return (gaps(index) + [lines[index].length]).compactMap { gap in
      defer { start = gap + 1 }
      return gap > start ? EntryText.Piece(line: index, part: start..<gap) : nil
    }
  }

  private func gaps(_ index: Int) -> [Int] { lines[index].gaps(in: text) }
}
