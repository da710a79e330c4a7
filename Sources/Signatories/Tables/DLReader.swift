/// Two-mode networks in UCINET's DL text form: `fullmatrix`, `edgelist2` and `edgelist1`.
///
/// `nr` rows are organizations, `nc` columns documents. Labels stand in blocks of their own
/// (`row labels:`, `column labels:`) or in the data (`labels embedded:`).
enum DLReader {
  /// The ties that are not 0.
  ///
  /// - Complexity: O(bytes).
  static func entries(of text: String) throws(IncidenceFault) -> [IncidenceEntry] {
    var reader = Reader()
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      try reader.read(line, number: index + 1)
    }
    return reader.entries
  }

  private struct Reader {
    var entries: [IncidenceEntry] = []
    private var rows: Int?
    private var columns: Int?
    private var format = "fullmatrix"
    private var isEmbedded = false
    private var rowLabels: [String] = []
    private var columnLabels: [String] = []
    private var section = Section.head
    private var row = 0

    private enum Section {
      case head
      case rowLabels
      case columnLabels
      case data
    }

    mutating func read(_ line: Substring, number: Int) throws(IncidenceFault) {
      let words = line.lowercased().filter { !" \t".contains($0) }
      guard !words.isEmpty else { return }
      if section != .data, words.hasPrefix("data:") { return try beginData(line: number) }
      if section != .data, words.hasSuffix(":") || words.contains("=") || words.hasPrefix("dl") {
        return head(line, words)
      }
      switch section {
      case .head: throw fault(number, "stands before data:, row labels: or column labels:")
      case .rowLabels: rowLabels += QuotedFields.of(line)
      case .columnLabels: columnLabels += QuotedFields.of(line)
      case .data: try data(QuotedFields.of(line, separators: " \t"), number)
      }
    }

    private mutating func head(_ line: Substring, _ words: String) {
      if words.hasPrefix("rowlabels") { section = .rowLabels }
      if words.hasPrefix("columnlabels") || words.hasPrefix("collabels") { section = .columnLabels }
      if words.contains("labelsembedded") || words.contains("rowlabelsembedded") {
        isEmbedded = true
        section = .head
      }
      let fields = line.lowercased().replacing("=", with: " = ").split { " \t,".contains($0) }
      for (index, field) in fields.enumerated() where field == "=" && index > 0 {
        guard index + 1 < fields.count else { continue }
        let value = fields[index + 1]
        switch fields[index - 1] {
        case "nr": rows = Int(value)
        case "nc": columns = Int(value)
        case "format": format = String(value)
        default: continue
        }
      }
    }

    private mutating func beginData(line: Int) throws(IncidenceFault) {
      guard columns != nil || format == "edgelist2" else {
        throw fault(line, "states no nc; a network of one mode says nothing of documents")
      }
      guard ["fullmatrix", "edgelist2", "edgelist1"].contains(format) else {
        throw fault(line, "follows format=\(format); save it as fullmatrix or edgelist2")
      }
      section = .data
    }

    private mutating func data(_ fields: [String], _ number: Int) throws(IncidenceFault) {
      if format == "fullmatrix" { return try matrixRow(fields, number) }
      guard fields.count >= 2 else { throw fault(number, "has no two ends") }
      if fields.count > 2, let weight = Double(fields[2]),
        try !IncidenceEntry.exists(weighing: weight, line: number)
      {
        return
      }
      entries.append(
        IncidenceEntry(
          organization: try label(fields[0], of: rowLabels, number),
          document: try label(fields[1], of: columnLabels, number), line: number))
    }

    private mutating func matrixRow(_ fields: [String], _ number: Int) throws(IncidenceFault) {
      if isEmbedded, columnLabels.isEmpty {
        columnLabels = fields
        return
      }
      var values = fields
      let name: String
      if isEmbedded {
        name = values.removeFirst()
      } else {
        guard row < rowLabels.count else { throw fault(number, "has no row label") }
        name = rowLabels[row]
      }
      row += 1
      guard values.count <= columnLabels.count else {
        throw fault(number, "has \(values.count) values for \(columnLabels.count) column labels")
      }
      let before = entries.count
      for (document, value) in zip(columnLabels, values) {
        guard let weight = Double(value) else { throw fault(number, "holds “\(value)”, no number") }
        if try IncidenceEntry.exists(weighing: weight, line: number) {
          entries.append(IncidenceEntry(organization: name, document: document, line: number))
        }
      }
      if entries.count == before { entries.append(.isolated(name, line: number)) }
    }

    /// A label, or the one of a number where labels stand apart.
    private func label(
      _ field: String, of labels: [String], _ number: Int
    ) throws(IncidenceFault) -> String {
      guard !isEmbedded, let index = Int(field) else { return field }
      guard (1...max(1, labels.count)).contains(index), !labels.isEmpty else {
        throw fault(number, "names the row or column \(index), which has no label")
      }
      return labels[index - 1]
    }

    private func fault(_ line: Int, _ reason: String) -> IncidenceFault {
      IncidenceFault(line: line, reason: reason)
    }
  }
}
