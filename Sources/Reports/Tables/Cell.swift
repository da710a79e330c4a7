/// One value of a table.
///
/// A cell knows its type, so that every format can decide how to write it: numbers are never
/// quoted, text is always escaped.
public enum Cell: Hashable, Sendable {
  case text(String)
  case integer(Int)
  /// A number that is not finite is written as an empty cell, `null` in JSON.
  case number(Double)
  case boolean(Bool)
  case empty
  /// Several values; flat formats join them with ` | `.
  case list([Cell])
  /// Named values in a fixed order; flat formats give each its own column.
  case object([Field])

  /// A named value of an object.
  public struct Field: Hashable, Sendable {
    /// The key.
    public let name: String
    /// The value.
    public let value: Cell

    /// Makes a field.
    public init(_ name: String, _ value: Cell) {
      self.name = name
      self.value = value
    }
  }

  /// Text, or an empty cell for nil.
  public init(_ text: String?) {
    self = text.map(Cell.text) ?? .empty
  }

  /// An integer, or an empty cell for nil.
  public init(_ integer: Int?) {
    self = integer.map(Cell.integer) ?? .empty
  }

  /// A number, or an empty cell for nil.
  public init(_ number: Double?) {
    self = number.map(Cell.number) ?? .empty
  }

  /// The value of an object's field, or an empty cell.
  package func field(_ name: String) -> Cell {
    guard case .object(let fields) = self else { return .empty }
    return fields.first { $0.name == name }?.value ?? .empty
  }

  /// The cell as exact plain text, the way flat formats write it.
  ///
  /// Items of a list are joined with ` | `; an object inside a list is written as JSON.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): number.isFinite ? "\(number)" : ""
    case .boolean(let boolean): boolean ? "true" : "false"
    case .empty: ""
    case .list(let items): items.map(\.plainText).joined(separator: " | ")
    case .object: JSONText.string(of: self)
    }
  }

  /// The cell as JSON.
  package var json: String { JSONText.string(of: self) }

  /// Whether the words come from outside, so that a spreadsheet must not run them.
  var isText: Bool {
    switch self {
    case .text, .list, .object: true
    case .integer, .number, .boolean, .empty: false
    }
  }
}
