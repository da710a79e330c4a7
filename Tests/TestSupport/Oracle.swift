import Foundation

/// Values another library or a proof has given for a named network.
///
/// An oracle is a JSON file in `Tests/Fixtures/Oracles`, or one too large for the repository that
/// lies in the shared folder beside the checkout. `values.<name>.value` is what to reproduce and
/// `values.<name>.source` says who computed it.
public struct Oracle: Sendable {
  /// The file as a whole.
  public let file: JSONValue
  /// What the oracle is called.
  public let name: String

  /// Reads an oracle by name.
  ///
  /// Throws an error that names the oracle if the file is missing or is not JSON.
  public init(_ name: String) throws {
    guard let url = Self.location(of: name) else { throw Missing(oracle: name) }
    file = try JSONValue(parsing: Data(contentsOf: url))
    self.name = name
  }

  /// Whether the oracle is present on this machine.
  public static func isAvailable(_ name: String) -> Bool { location(of: name) != nil }

  /// The ties; in a two-mode network (organization, document), else two vertices, with a weight
  /// of 1 where none is stated.
  public var edges: [(Int, Int, Double)] {
    file["edges"].elements.map { edge in
      let row = edge.numbers
      return (Int(row[0]), Int(row[1]), row.count > 2 ? row[2] : 1)
    }
  }

  /// The number of organizations, or of vertices of a one-mode network.
  public var rowCount: Int {
    let key = file.keys.contains("organizations") ? "organizations" : "nodes"
    return file[key].isArray ? file[key].elements.count : Int(file[key].number)
  }

  /// The number of documents of a two-mode network.
  public var columnCount: Int {
    file["documents"].isArray ? file["documents"].elements.count : Int(file["documents"].number)
  }

  /// All that is stated of a measure.
  public func entry(_ measure: String) -> JSONValue { file["values"][measure] }

  /// The value of a measure.
  public subscript(measure: String) -> JSONValue { entry(measure)["value"] }

  /// The value of a measure that has one per vertex; undefined values are NaN.
  public func vector(_ measure: String) -> [Double] { self[measure].numbers }

  /// The value of a measure of the whole network.
  public func scalar(_ measure: String) -> Double { self[measure].number }

  /// A measure stored as a table: its rows, each value under its column's name.
  public func table(_ measure: String) -> [[String: Double]] {
    let columns = entry(measure)["columns"].elements.map(\.string)
    return self[measure].elements.map { row in
      Dictionary(zip(columns, row.numbers)) { first, _ in first }
    }
  }

  private struct Missing: Error {
    let oracle: String
  }

  private static func location(of name: String) -> URL? {
    let shared = Repository.shared?.appending(path: "oracles/\(name).json")
    return [Repository.fixtures.appending(path: "Oracles/\(name).json"), shared]
      .compactMap(\.self)
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
