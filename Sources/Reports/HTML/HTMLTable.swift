/// A table of the report as HTML: caption, column and row headers, numbers that sort as numbers.
struct HTMLTable {
  private static let longList = 8
  private static let listStart = 5

  private let content: ReportTable
  private let anchors: Anchors
  private let columns: [Int]
  private let isTitleShown: Bool

  /// A table that shows its title only if the heading above isn't the same.
  init(_ content: ReportTable, anchors: Anchors, under heading: String) {
    self.content = content
    self.anchors = anchors
    columns = content.shownColumns
    isTitleShown = content.table.title != heading
  }

  private var table: Table { content.table }

  /// Heading, note, the table in its frame, and the link to the file with all rows.
  var html: HTML {
    let id = "table-\(table.name)"
    let head: [HTML] = [
      tag(
        "h3", [.set("id", id)] + (isTitleShown ? [] : [.set("class", "hidden")]),
        .text(table.title)),
      table.note.map { tag("p", [.set("class", "note")], .text($0)) } ?? .text(""),
    ]
    guard !table.rows.isEmpty else {
      return tag("section", all: head + [tag("p", .text(content.emptyWords))])
    }
    return tag("section", all: head + [frame(labelledBy: id), files])
  }

  private func frame(labelledBy id: String) -> HTML {
    tag(
      "div",
      [
        .set("class", "scroll"), .set("role", "region"), .set("aria-labelledby", id),
        .set("tabindex", "0"),
      ],
      tag(
        "table",
        tag("caption", [.set("class", "hidden")], .text(table.title)),
        tag("thead", tag("tr", all: columns.map { heading(table.columns[$0]) })),
        tag("tbody", all: table.rows.prefix(content.top).map(row))))
  }

  private func heading(_ column: Table.Column) -> HTML {
    var attributes: [HTML.Attribute] = [.set("scope", "col")]
    if column.isNumeric { attributes.append(.set("class", "number")) }
    if let meaning = column.meaning { attributes.append(.set("title", meaning)) }
    return tag("th", attributes, .text(column.title))
  }

  private func row(_ cells: [Cell]) -> HTML {
    let header = rowHeader
    let own = table.columns.firstIndex { $0.subject == .ownDocument }
    return tag(
      "tr", own.map { [.set("id", Anchors.document(cells[$0].plainText))] } ?? [],
      all: columns.map { index in
        let column = table.columns[index]
        let name = index == header ? "th" : "td"
        let scope: [HTML.Attribute] = index == header ? [.set("scope", "row")] : []
        return .element(
          name, scope + attributes(of: cells[index], in: column),
          contents(of: cells[index], in: column, row: cells))
      })
  }

  private var rowHeader: Int? {
    columns.first { index in
      let column = table.columns[index]
      return column.subject == .organization && column.kind == .text
    } ?? columns.first
  }

  private func attributes(of cell: Cell, in column: Table.Column) -> [HTML.Attribute] {
    switch cell {
    case .integer, .number: [.set("class", "number"), .set("data-value", cell.plainText)]
    case .list, .object: [.set("class", "list")]
    case .text(let text) where text.count > 24: [.set("class", "words")]
    case .text, .boolean, .empty: column.isNumeric ? [.set("class", "number")] : []
    }
  }

  private func contents(of cell: Cell, in column: Table.Column, row: [Cell]) -> [HTML] {
    switch cell {
    case .list(let items): [list(items, in: column)]
    case .object(let fields):
      [
        .text(
          fields.map { "\($0.name) \($0.value.plainText)" }.joined(separator: ", "))
      ]
    case .number(let number):
      [.text(Self.shown(number, digits: digits(of: column)))]
    case .boolean(let boolean): [.text(boolean ? "yes" : "no")]
    case .integer(let integer):
      [linked(DecimalText.grouped(integer), to: address(of: cell, in: column, row: row))]
    case .text(let text): [linked(text, to: address(of: cell, in: column, row: row))]
    case .empty: []
    }
  }

  private func linked(_ text: String, to address: String?) -> HTML {
    address.map { .link(text, to: $0) } ?? .name(text)
  }

  private func list(_ items: [Cell], in column: Table.Column) -> HTML {
    guard items.count > Self.longList else { return entries(items[...], in: column) }
    return tag(
      "div", entries(items.prefix(Self.listStart), in: column),
      tag(
        "details",
        tag("summary", .text("\(items.count - Self.listStart) more of \(items.count)")),
        entries(items.dropFirst(Self.listStart), in: column)))
  }

  private func entries(_ items: ArraySlice<Cell>, in column: Table.Column) -> HTML {
    tag(
      "ul",
      all: items.map { item in
        tag("li", linked(item.plainText, to: address(of: item, in: column, row: [])))
      })
  }

  private func address(of cell: Cell, in column: Table.Column, row: [Cell]) -> String? {
    switch column.subject {
    case .organization: return anchors.address(ofOrganization: cell.plainText)
    case .document: return anchors.address(ofDocument: cell.plainText)
    case .tie:
      let ends = zip(table.columns, row).filter { $0.0.subject == .organization }.map(\.1.plainText)
      return ends.count == 2 ? anchors.address(ofTieBetween: ends[0], ends[1]) : nil
    case .ownDocument, nil: return nil
    }
  }

  private func digits(of column: Table.Column) -> Int {
    if case .number(let digits) = column.kind { digits } else { 4 }
  }

  private static func shown(_ number: Double, digits: Int) -> String {
    DecimalText.significant(number, digits: digits).replacing("-", with: "−")
  }

  private var files: HTML {
    let shown = min(content.top, table.rows.count)
    let all = DecimalText.grouped(table.rows.count)
    let words =
      shown < table.rows.count
      ? "The first \(DecimalText.grouped(shown)) of \(all) rows. "
      : "\(all) \(table.rows.count == 1 ? "row" : "rows"). "
    guard let file = content.file else { return tag("p", [.set("class", "files")], .text(words)) }
    return tag(
      "p", [.set("class", "files")], .text(words),
      .text(shown < table.rows.count ? "All rows: " : "As a file: "), .link(file, to: file))
  }
}
