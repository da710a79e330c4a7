/// The formats every command prints tables in; one list for all of them.
public enum TableFormat: String, CaseIterable, Sendable {
  /// Aligned columns for people; see ``Table/write(as:to:top:width:)``.
  case table
  case csv
  case tsv
  case json
  case jsonl

  /// The format a file's extension stands for, or nil.
  ///
  /// `.ndjson` is JSON Lines and `.txt` the aligned table.
  public init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "ndjson": self = .jsonl
    case "txt": self = .table
    case let other: self.init(rawValue: other)
    }
  }

  /// The extension of its files, without the dot.
  public var fileExtension: String { self == .table ? "txt" : rawValue }
}

/// Writes tables in one format.
protocol TableWriter {
  /// Writes the rows under the table's head; `table.rows` is not looked at.
  func write(
    _ rows: some Sequence<[Cell]>, of table: Table, to output: inout some TextOutputStream)
}

extension Table {
  /// Writes the table.
  ///
  /// CSV, TSV, JSON and JSON Lines hold every row and only the rows, so that no reader stumbles
  /// over a title; the aligned table shows title and note first and stops after `top` rows with a
  /// line that says how many more there are.
  ///
  /// Given the terminal's `width`, the aligned table cuts text that doesn't fit with `…`; nil cuts
  /// nothing, and a `top` of nil shows every row.
  ///
  /// - Complexity: O(size of the output); no copy of the rows is made.
  public func write(
    as format: TableFormat, to output: inout some TextOutputStream, top: Int? = 20,
    width: Int? = nil
  ) {
    write(rows, as: format, to: &output, top: top, width: width)
  }

  /// Writes other rows under the table's head, one by one as the sequence yields them.
  ///
  /// For tables too large to be held: pass a lazy sequence.
  ///
  /// - Precondition: every row has one cell a column.
  public func write(
    _ rows: some Sequence<[Cell]>, as format: TableFormat,
    to output: inout some TextOutputStream, top: Int? = 20, width: Int? = nil
  ) {
    switch format {
    case .table:
      AlignedTableWriter(top: top, width: width).write(rows, of: self, to: &output)
    case .csv: CSVTableWriter().write(rows, of: self, to: &output)
    case .tsv: TSVTableWriter().write(rows, of: self, to: &output)
    case .json: JSONTableWriter().write(rows, of: self, to: &output)
    case .jsonl: JSONLinesTableWriter().write(rows, of: self, to: &output)
    }
  }

  /// The table as one string.
  public func text(as format: TableFormat, top: Int? = 20, width: Int? = nil) -> String {
    var text = ""
    write(as: format, to: &text, top: top, width: width)
    return text
  }
}
