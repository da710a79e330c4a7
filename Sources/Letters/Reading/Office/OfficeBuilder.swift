/// Gathers paragraphs while an office document is read: text boxes and notes in the midst of a
/// paragraph, tables in tables, lists.
struct OfficeBuilder {
  private(set) var paragraphs: [OfficeParagraph] = []
  private var notes: [OfficeParagraph] = []
  /// The paragraphs that are open, each within the one before.
  private var open: [OfficeParagraph] = []
  private var tables: [Table] = []
  private var tableCount = 0
  private var noteDepth = 0

  var isBold = false
  var isItalic = false

  private struct Table {
    let number: Int
    var row = -1
    var column = -1
  }

  /// All paragraphs, the notes behind the text.
  var all: [OfficeParagraph] {
    notes.isEmpty ? paragraphs : paragraphs + [OfficeParagraph()] + notes
  }

  /// The innermost open paragraph.
  var current: OfficeParagraph? {
    get { open.last }
    set { if let newValue, !open.isEmpty { open[open.count - 1] = newValue } }
  }

  mutating func beginParagraph() {
    open.append(OfficeParagraph())
  }

  mutating func endParagraph() {
    guard var paragraph = open.popLast() else { return }
    paragraph.endLink()
    if let table = tables.first, noteDepth == 0 {
      guard !paragraph.isEmpty else { return }
      paragraph.cell = .init(
        table: table.number, row: max(0, table.row), column: max(0, table.column))
    }
    if noteDepth > 0 { notes.append(paragraph) } else { paragraphs.append(paragraph) }
  }

  mutating func append(_ text: some Sequence<UInt8>) {
    guard !open.isEmpty else { return }
    open[open.count - 1].append(text, isBold: isBold, isItalic: isItalic)
  }

  mutating func append(_ text: String) { append(text.utf8) }

  mutating func breakLine() {
    guard !open.isEmpty else { return }
    open[open.count - 1].breakLine()
  }

  mutating func beginLink() {
    guard !open.isEmpty else { return }
    open[open.count - 1].beginLink()
  }

  mutating func endLink() {
    guard !open.isEmpty else { return }
    open[open.count - 1].endLink()
  }

  mutating func beginNote() { noteDepth += 1 }
  mutating func endNote() { noteDepth -= 1 }

  // MARK: Tables; one within a cell is part of the cell

  mutating func beginTable() {
    if tables.isEmpty { tableCount += 1 }
    tables.append(Table(number: tableCount))
  }

  mutating func endTable() { _ = tables.popLast() }

  mutating func beginRow() {
    guard tables.count == 1 else { return }
    tables[0].row += 1
    tables[0].column = -1
  }

  mutating func beginCell() {
    guard tables.count == 1 else { return }
    tables[0].column += 1
  }

  /// Passes over cells that are covered by one to their left.
  mutating func skipCells(_ count: Int) {
    guard tables.count == 1 else { return }
    tables[0].column += max(0, min(count, 1_000))
  }
}
