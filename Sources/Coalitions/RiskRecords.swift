public import Letters
internal import Networks
internal import Signatories

/// Who could have signed when: the table of `--at-risk`.
///
/// A body founded in 2019 did not abstain in 1999. Columns are `organization` and either `from`
/// and `to`, dates of which each may be empty, or `document`, one row for each document it could
/// have signed. Organizations without a row could have signed everything.
public struct RiskRecords: Hashable, Sendable {
  /// One row.
  public struct Record: Hashable, Sendable {
    /// The organization: its id or a form of its name.
    public let organization: String
    /// From when on it could sign.
    public let from: PartialDate?
    /// Until when it could sign.
    public let to: PartialDate?
    /// The document it could sign, if the row names one.
    public let document: String?
    /// The line of the table, from 1.
    public let line: Int
  }

  /// The rows in order.
  public let records: [Record]
  /// Rows that can't be read, with the remedy.
  public let problems: [String]

  /// Reads the table.
  ///
  /// - Complexity: O(bytes).
  public init(_ table: DelimitedText) {
    var records: [Record] = []
    var problems = table.problems.map { "\(table.source):\($0.line) \($0.message)" }
    let from = table.column(anyOf: ["from", "founded"])
    let to = table.column(anyOf: ["to", "until"])
    let document = table.column("document")
    guard let name = table.column(anyOf: ["organization", "name"]),
      from != nil || to != nil || document != nil
    else {
      self.records = []
      self.problems = [
        "\(table.source):1: needs a column organization and from, to or document (found: "
          + "\(table.header.joined(separator: ", ")))"
      ]
      return
    }
    for row in table.rows {
      func date(_ column: Int?) -> PartialDate? {
        guard let column, !row.fields[column].isEmpty else { return nil }
        if let date = PartialDate(iso8601: row.fields[column]) { return date }
        problems.append(
          "\(table.source):\(row.line) has the date “\(row.fields[column])”; write it as "
            + "2022-07-11, 2022-07 or 2022")
        return nil
      }
      records.append(
        Record(
          organization: row.fields[name], from: date(from), to: date(to),
          document: document.map { row.fields[$0] }.flatMap { $0.isEmpty ? nil : $0 },
          line: row.line))
    }
    self.records = records
    self.problems = problems
  }
}

extension SigningNetwork {
  /// The greatest number of cells that are held for who could have signed what.
  static let riskCells = 200_000_000

  /// Which organization could have signed which document; nil stands for all.
  ///
  /// Undated documents could be signed by everybody.
  ///
  /// - Complexity: O(organizations · documents).
  func riskTable(_ risk: SignificanceSettings.Risk) -> RiskTable? {
    switch risk {
    case .everywhere: nil
    case .lifetimes:
      RiskTable(organizations.indices.map(documentsInLifetime), of: incidence)
    case .stated(let records): RiskTable(documentsStated(records), of: incidence)
    }
  }

  private func documentsInLifetime(of organization: Int) -> [UInt32] {
    let dates = documents(of: organization).compactMap { documents[$0].date }
    return documents(from: dates.first, to: dates.last)
  }

  private func documents(from first: PartialDate?, to last: PartialDate?) -> [UInt32] {
    documents.indices.filter { index in
      guard let date = documents[index].date else { return true }
      return first.map { !date.ends(before: $0) } ?? true
        && last.map { !$0.ends(before: date) } ?? true
    }.map { UInt32($0) }
  }

  private func documentsStated(_ risk: RiskRecords) -> [[UInt32]] {
    let places = placesByName
    let rows = Dictionary(grouping: risk.records) { places[$0.organization.lowercased()] }
    let columns = Dictionary(
      documents.enumerated().map { ($1.id, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    return organizations.indices.map { index in
      guard let records = rows[index] else { return documents(from: nil, to: nil) }
      return records.flatMap { record in
        record.document.map { columns[$0].map { [$0] } ?? [] }
          ?? documents(from: record.from, to: record.to)
      }
    }
  }

  /// The rows of a table that name nobody in the network.
  public func unknownOrganizations(in risk: RiskRecords) -> [RiskRecords.Record] {
    let places = placesByName
    return risk.records.filter { places[$0.organization.lowercased()] == nil }
  }

  /// The organizations by their ids and the forms of their names, without case.
  private var placesByName: [String: Int] {
    var places: [String: Int] = [:]
    for (index, one) in organizations.enumerated() {
      for name in [one.id, one.label] + one.names { places[name.lowercased()] = index }
    }
    return places
  }
}

extension PartialDate {
  /// Whether all of a date lies before another, as far as both are stated.
  fileprivate func ends(before other: PartialDate) -> Bool {
    if year != other.year { return year < other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month < otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}
