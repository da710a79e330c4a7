import Letters

/// The rows of a table of signers: which column holds the names, the places, the persons.
///
/// Columns of numbers and of descriptions are left out. Where every column holds names, the table
/// is a list in columns.
struct TableReading {
  let entries: [ListEntry]

  private enum Role {
    case number
    case name
    case person
    case place
    case office
    case description
  }

  private struct Cell {
    let column: Int
    var lines: [Int]
  }

  private struct Column {
    let index: Int
    var cells = 0
    var numbers = 0
    var places = 0
    /// Cells with the code of a state behind what may be a town, or a body of that state.
    var towns = 0
    var persons = 0
    /// Cells that have the shape of a person's name, known or not.
    var shapes = 0
    var offices = 0
    var words = 0
    var prose = 0
    var likeness = 0.0

    func share(_ count: Int) -> Double { cells == 0 ? 0 : Double(count) / Double(cells) }
    var meanWords: Double { share(words) }
    var meanLikeness: Double { cells == 0 ? -4 : likeness / Double(cells) }
  }

  init(_ indices: [Int], of lines: [Line]) {
    let rows = TableReading.rows(indices, of: lines)
    if let cards = TableReading.cards(rows, of: lines) {
      entries = cards
      return
    }
    let columns = TableReading.columns(rows, of: lines)
    let roles = TableReading.roles(columns)
    let names = rows.joined().filter { roles[$0.column] == .name }
      .map { EntryText(line: $0.lines[0], of: lines) }
    let dashPlaces = EntryReader.haveDashedPlaces(names)
    entries = rows.flatMap {
      TableReading.entries($0, roles: roles, dashPlaces: dashPlaces, of: lines)
    }
  }

  /// The cells as cards, where most hold a person, an office and an organization line by line.
  private static func cards(_ rows: [[Cell]], of lines: [Line]) -> [ListEntry]? {
    let cells = rows.joined().filter { $0.lines.count > 1 }
    let cards = cells.map { CardReading.card($0.lines, of: lines) }
    let count = cards.count { $0 != nil }
    guard count > 0, count * 2 >= rows.joined().count else { return nil }
    // Among cards, a cell that begins with the shape of a person's name is one.
    return zip(cells, cards).map { cell, card in
      card ?? CardReading.likelyCard(cell.lines, of: lines)
        ?? ListEntry(EntryText(line: cell.lines[0], of: lines), layout: .table)
    }
  }

  /// The lines of each cell, where a table only sets a list in columns: few cells, each with many
  /// lines that are neither persons nor places.
  static func stacks(_ indices: [Int], of lines: [Line]) -> [[Int]]? {
    let rows = rows(indices, of: lines)
    let cells = rows.joined().map(\.lines)
    guard cells.count <= 12, indices.count >= 4 * cells.count, cards(rows, of: lines) == nil,
      cells.count(where: { $0.count >= 4 }) * 3 >= cells.count * 2
    else { return nil }
    let asides = indices.count { index in
      let text = EntryText(line: index, of: lines)
      return PlaceReading.isPlace(0..<text.utf8.count, of: text)
        || PersonName(0..<text.utf8.count, of: text)?.isKnown == true
    }
    return asides * 5 <= indices.count ? cells : nil
  }

  private static func rows(_ indices: [Int], of lines: [Line]) -> [[Cell]] {
    var rows: [[Cell]] = []
    var current = -1
    for index in indices {
      guard case .tableCell(let row, let column, _) = lines[index].structure.kind else { continue }
      if row != current || rows.isEmpty {
        rows.append([])
        current = row
      }
      if rows[rows.count - 1].last?.column == column {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].lines.append(index)
      } else {
        rows[rows.count - 1].append(Cell(column: column, lines: [index]))
      }
    }
    return rows
  }

  private static func columns(_ rows: [[Cell]], of lines: [Line]) -> [Column] {
    let width = (rows.joined().map(\.column).max() ?? -1) + 1
    var columns = (0..<min(width, 64)).map { Column(index: $0) }
    for cell in rows.joined() where cell.column < columns.count {
      let text = EntryText(line: cell.lines[0], of: lines)
      let words = text.words
      columns[cell.column].cells += 1
      columns[cell.column].words += words.count
      let isDate = words.allSatisfy { $0.shape == .number || $0.flags.contains(.month) }
      let isAddress = text.utf8.contains(UInt8(ascii: "@")) || text.utf8.starts(with: "http".utf8)
      if isDate || isAddress { columns[cell.column].numbers += 1 }
      if PlaceReading.isPlace(0..<text.utf8.count, of: text) {
        columns[cell.column].places += 1
      } else if PlaceReading.isTownWithCode(0..<text.utf8.count, of: text) {
        columns[cell.column].towns += 1
      }
      if let person = PersonName(0..<text.utf8.count, of: text) {
        columns[cell.column].shapes += 1
        if person.isKnown { columns[cell.column].persons += 1 }
      }
      if words.contains(where: { !$0.flags.isDisjoint(with: TableReading.roles) }),
        !words.contains(where: { $0.flags.contains(.organization) })
      {
        columns[cell.column].offices += 1
      }
      if words.count > 12 || words.count(where: { $0.flags.contains(.prose) }) >= 2 {
        columns[cell.column].prose += 1
      }
      columns[cell.column].likeness += NameLikeness.score(words[...], in: text.utf8)
    }
    return columns
  }

  private static let roles: WordFlags = [.office, .profession]

  private static func roles(_ columns: [Column]) -> [Int: Role] {
    var roles: [Int: Role] = [:]
    for column in columns where column.cells > 0 {
      if column.share(column.numbers) >= 0.8 && column.cells >= 2 || column.numbers == column.cells
      {
        roles[column.index] = .number
      } else if column.share(column.places) >= 0.6
        || column.share(column.places) >= 0.3
          && column.share(column.places + column.towns) >= 0.8
      {
        roles[column.index] = .place
      } else if column.share(column.persons) >= 0.5
        || column.share(column.persons) >= 0.3 && column.share(column.shapes) >= 0.9
      {
        roles[column.index] = .person
      } else if column.share(column.prose) >= 0.2 || column.meanWords > 9 {
        roles[column.index] = .description
      } else if column.share(column.offices) >= 0.5 {
        roles[column.index] = .office
      }
    }
    let open = columns.filter { $0.cells > 0 && roles[$0.index] == nil }
    let hasOthers = roles.values.contains { $0 != .number }
    if open.isEmpty {
      return roles.values.contains(.person) ? roles : withFallback(roles, columns)
    }
    guard let best = open.first(where: { $0.meanLikeness >= 0.2 }) ?? open.first else {
      return roles
    }
    roles[best.index] = .name
    for column in open where column.index != best.index {
      let isGrid = !hasOthers && column.meanLikeness >= 0.2
      roles[column.index] = isGrid ? .name : .description
    }
    return roles
  }

  /// Where no column is one of names, the first that is not of numbers is.
  private static func withFallback(_ roles: [Int: Role], _ columns: [Column]) -> [Int: Role] {
    var roles = roles
    let candidates = columns.filter { $0.cells > 0 && roles[$0.index] != .number }
    if let first = candidates.first { roles[first.index] = .name }
    return roles
  }

  private static func entries(
    _ row: [Cell], roles: [Int: Role], dashPlaces: Bool, of lines: [Line]
  ) -> [ListEntry] {
    let named = row.filter { roles[$0.column] == .name }
    let persons = row.filter { roles[$0.column] == .person }
    let place = row.first { roles[$0.column] == .place }.map { lines[$0.lines[0]].content }
    if let person = persons.first, named.first.map({ $0.column > person.column }) ?? true {
      var text = EntryText(line: person.lines[0], of: lines)
      var breaks: [Int] = []
      var body: Range<Int>?
      for cell in row where roles[cell.column] == .office || roles[cell.column] == .name {
        breaks.append(text.utf8.count)
        text.append(whole(cell, of: lines), of: lines)
        if roles[cell.column] == .name {
          body = text.trimmed(breaks[breaks.count - 1]..<text.utf8.count)
        }
      }
      // Beside a column of offices a cell holds the body and nothing else, whatever its commas.
      return [
        ListEntry(
          text, layout: .table, breaks: breaks, columnPlace: place,
          body: roles.values.contains(.office) ? body : nil)
      ]
    }
    return named.map { cell in
      let text = EntryText(line: cell.lines[0], of: lines)
      let isDashed =
        dashPlaces || cell.lines.count > 1 && EntryReader.endsWithDashedPlace(text)
      return ListEntry(text, layout: .table, dashPlaces: isDashed, columnPlace: place)
    }
  }

  private static func whole(_ cell: Cell, of lines: [Line]) -> EntryText.Piece {
    EntryText.Piece(line: cell.lines[0], part: 0..<lines[cell.lines[0]].length)
  }
}
