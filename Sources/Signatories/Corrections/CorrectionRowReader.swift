import Letters

/// A column that a table of corrections needs and lacks.
struct MissingColumn: Error {
  let message: String
}

/// Why a row cannot be read.
struct RowError: Error {
  let message: String
}

/// Reads the rows of `mentions.csv`.
struct CorrectionRowReader {
  private let document, name, action: Int
  private let value, who, when, why: Int?

  init(_ table: DelimitedText) throws(MissingColumn) {
    func needed(_ column: String) throws(MissingColumn) -> Int {
      guard let place = table.column(column) else {
        throw MissingColumn(
          message: "has no column “\(column)”; the header reads "
            + "document,name,action,value,who,when,why")
      }
      return place
    }
    document = try needed("document")
    name = try needed("name")
    action = try needed("action")
    value = table.column("value")
    who = table.column("who")
    when = table.column("when")
    why = table.column("why")
  }

  func correction(of row: DelimitedText.Row) throws(RowError) -> MentionCorrections.Correction {
    let document = field(document, of: row)
    let name = field(name, of: row)
    guard !document.isEmpty else { throw RowError(message: "names no document") }
    guard !name.isEmpty else { throw RowError(message: "gives no name") }
    return MentionCorrections.Correction(
      document: document, name: name, action: try action(of: row), who: field(who, of: row),
      when: field(when, of: row), why: field(why, of: row), line: row.line)
  }

  private func action(
    of row: DelimitedText.Row
  ) throws(RowError) -> MentionCorrections.Action {
    let value = field(value, of: row)
    switch field(action, of: row).lowercased() {
    case "add": return try addition(value)
    case "drop": return .drop(value.isEmpty ? nil : try role(value))
    case "role": return .role(try role(value))
    case "type": return .type(try type(value))
    case "rename":
      guard !value.isEmpty else { throw RowError(message: "renames to nothing; give a value") }
      return .rename(value)
    case "affiliation": return .affiliation(value.isEmpty ? nil : value)
    case let other:
      throw RowError(
        message: "has the action “\(other)”; use add, drop, role, type, rename or affiliation")
    }
  }

  /// Reads “speaker”, “signatory person”, “person” or nothing.
  private func addition(_ value: String) throws(RowError) -> MentionCorrections.Action {
    var foundRole = Role.signatory
    var foundType = SignatoryType.organization
    for word in value.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      if let type = SignatoryType(rawValue: String(word)) {
        foundType = type
      } else {
        foundRole = try role(String(word))
      }
    }
    return .add(foundRole, foundType)
  }

  private func role(_ value: String) throws(RowError) -> Role {
    guard let role = Role(rawValue: value.lowercased()) else {
      throw RowError(message: "has the role “\(value)”; use signatory, speaker or issuer")
    }
    return role
  }

  private func type(_ value: String) throws(RowError) -> SignatoryType {
    guard let type = SignatoryType(rawValue: value.lowercased()) else {
      throw RowError(message: "has the type “\(value)”; use organization or person")
    }
    return type
  }

  private func field(_ column: Int?, of row: DelimitedText.Row) -> String {
    guard let column else { return "" }
    let words = row.fields[column].split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }
}
