import Foundation

extension Program.Result {
  /// The rows of JSON Lines on standard output.
  public var rows: [JSONValue] {
    get throws {
      try output.split(separator: "\n").map { line in
        try JSONValue(parsing: Data(line.utf8))
      }
    }
  }
}
