internal import Letters

extension IncidenceTable {
  /// The file as a table with one tie a row, whatever form it has.
  static func table(
    _ utf8: [UInt8], source: String, columnsAreNamed: Bool
  ) throws(IncidenceTableError) -> DelimitedText {
    let text = String(decoding: utf8, as: UTF8.self)
    do throws(IncidenceFault) {
      switch IncidenceFormat(source: source, text: text) {
      case .dl: return DelimitedText(try DLReader.entries(of: text), source: source)
      case .pajek: return DelimitedText(try PajekReader.entries(of: text), source: source)
      case .graphML: return DelimitedText(try GraphMLReader.entries(of: utf8), source: source)
      case .table:
        let table = DelimitedText(utf8: utf8, source: source)
        if table.isWideMatrix { return table.ties }
        if !columnsAreNamed, let fault = table.matrixFault { throw fault }
        return table
      }
    } catch {
      throw .noIncidence(source: source, line: error.line, reason: error.reason)
    }
  }
}

extension DelimitedText {
  fileprivate static let tieHeader = ["organization", "document", "date", "title"]

  /// Ties of a network file as rows.
  init(_ entries: [IncidenceEntry], source: String) {
    self.init(
      source: source, header: Self.tieHeader,
      rows: entries.map { entry in
        Row(
          line: entry.line, start: 0, end: 0,
          fields: [entry.organization, entry.document, entry.date ?? "", entry.title ?? ""])
      })
  }

  /// Whether the first column holds names and every other a document: 0, 1 or nothing in all
  /// cells.
  fileprivate var isWideMatrix: Bool {
    guard header.count >= 3, !rows.isEmpty, column("document") == nil else { return false }
    return rows.allSatisfy { row in
      row.fields.dropFirst().allSatisfy { Self.cells[$0.lowercased()] != nil }
    }
  }

  /// The first cell that keeps a table from being a matrix, where it looks like one: no column but
  /// the first is one of ours, and most cells that are filled are marks of a matrix.
  fileprivate var matrixFault: IncidenceFault? {
    guard header.count >= 3, !header.dropFirst().contains(where: isKnown) else { return nil }
    var faults: [IncidenceFault] = []
    var marks = 0
    for row in rows {
      for (document, cell) in zip(header, row.fields).dropFirst() where !cell.isEmpty {
        if Self.cells[cell.lowercased()] != nil {
          marks += 1
        } else {
          faults.append(
            IncidenceFault(
              line: row.line,
              reason: "holds “\(cell)” under “\(document)”; a matrix holds 1 where somebody "
                + "signed, else 0 or nothing"))
        }
      }
    }
    return marks > faults.count ? faults.first : nil
  }

  /// Whether a column has one of the names that a table with one tie a row may have.
  private func isKnown(_ name: String) -> Bool {
    Self.knownColumns.contains(name.lowercased())
  }

  private static let knownColumns = Set(
    IncidenceTable.nameColumns + [
      "document", "letter", "doc", "event", "role", "type", "place", "country", "group",
      "affiliation", "language", "title", "date", "weight", "kind", "url", "aliases", "parent",
    ])

  /// The cells that are set, one row each; a row with zeros alone names who signed nothing, and one
  /// of empty cells, such as "Total", nobody.
  fileprivate var ties: DelimitedText {
    DelimitedText(
      source: source, header: Self.tieHeader,
      rows: rows.flatMap { row in
        let set = zip(header, row.fields).dropFirst()
          .filter { Self.cells[$0.1.lowercased()] == true }
        let isBlank = row.fields.dropFirst().allSatisfy(\.isEmpty)
        let documents = set.isEmpty && !isBlank ? [""] : set.map(\.0)
        return documents.map { document in
          Row(
            line: row.line, start: row.start, end: row.end,
            fields: [row.fields[0], document, "", ""])
        }
      }, problems: problems)
  }

  private static let cells = [
    "": false, "0": false, "no": false, "false": false, "1": true, "x": true, "yes": true,
    "true": true,
  ]
}
