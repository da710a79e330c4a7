public import Foundation

/// A list of ties between named things, as in an incidence table of two columns.
public struct TieTable: Sendable {
  /// The names of the first column, in order of first appearance.
  public let rows: [String]
  /// The names of the second column, in order of first appearance.
  public let columns: [String]
  /// The ties, as positions in `rows` and `columns`.
  public let pairs: [(row: UInt32, column: UInt32)]

  /// Reads lines of two fields parted by a tab; the first line is a header.
  public init(contentsOf url: URL) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    var rows = Names()
    var columns = Names()
    var pairs: [(row: UInt32, column: UInt32)] = []
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2 else { continue }
      pairs.append((rows.index(of: String(fields[0])), columns.index(of: String(fields[1]))))
    }
    self.rows = rows.all
    self.columns = columns.all
    self.pairs = pairs
  }

  /// Who cosponsored which bill in the 115th Senate of the United States, where the shared folder
  /// is present: 110 senators, 3,874 bills, 26,392 ties.
  public static var senate: TieTable? {
    get throws {
      guard let url = Repository.shared?.appending(path: "oracles/senate115.tsv") else {
        return nil
      }
      return try TieTable(contentsOf: url)
    }
  }

  private struct Names {
    var all: [String] = []
    var positions: [String: UInt32] = [:]

    mutating func index(of name: String) -> UInt32 {
      if let position = positions[name] { return position }
      let position = UInt32(all.count)
      positions[name] = position
      all.append(name)
      return position
    }
  }
}
