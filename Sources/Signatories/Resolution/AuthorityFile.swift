public import Letters

/// What is known of organizations beforehand, `organizations.csv`.
///
/// One organization a line: `name`, `aliases` (parted by `|`), `kind`, `country`, `parent`, `url`,
/// external ids, and any further columns, which are carried to every output. A column `id` fixes the
/// id. The bytes that were read are kept, so an unchanged file is written back byte for byte.
public struct AuthorityFile: Sendable {
  /// One organization of the file.
  public struct Entry: Hashable, Sendable {
    /// Its id, if the file fixes one.
    public let id: String?
    /// The name it is shown under.
    public let name: String
    /// Its other names.
    public let aliases: [String]
    /// All further columns that are not empty, in the order of the file.
    public let attributes: [Attribute]
    /// The line it stands on, from 1.
    public let line: Int

    /// The name or id of the body it belongs to.
    public var parent: String? { attributes.first { $0.name.lowercased() == "parent" }?.value }
  }

  /// A column and what it holds.
  public struct Attribute: Hashable, Sendable {
    /// The column.
    public let name: String
    /// The field.
    public let value: String
  }

  /// The organizations in the order of the file.
  public let entries: [Entry]
  /// Lines that could not be read, and aliases that occur twice.
  public let findings: [Finding]
  /// The file as it was read, or as it is written.
  public let utf8: [UInt8]
  /// The path, for messages.
  public let source: String

  /// The file as text.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// A file without organizations.
  public init() {
    entries = []
    findings = []
    utf8 = []
    source = "organizations.csv"
  }

  /// Reads a file; lines that can't be read are told in `findings`, the others hold.
  ///
  /// - Complexity: O(bytes).
  public init(utf8: [UInt8], source: String = "organizations.csv") {
    self.utf8 = utf8
    self.source = source
    let table = DelimitedText(utf8: utf8, source: source)
    var findings = table.problems.map { Self.finding(source, $0.line, $0.message) }
    guard let name = table.column(anyOf: ["name", "organization"]) else {
      if !table.header.isEmpty {
        findings.append(Self.finding(source, 1, "has no column “name”; add one"))
      }
      entries = []
      self.findings = findings
      return
    }
    let (id, aliases) = (table.column("id"), table.column("aliases"))
    var entries: [Entry] = []
    for row in table.rows {
      guard !row.fields[name].isEmpty else {
        findings.append(Self.finding(source, row.line, "has no name; it was left out"))
        continue
      }
      let own = [name, id, aliases].compactMap { $0 }
      entries.append(
        Entry(
          id: id.map { row.fields[$0] }.flatMap { $0.isEmpty ? nil : $0 }, name: row.fields[name],
          aliases: Self.parted(aliases.map { row.fields[$0] } ?? ""),
          attributes: row.fields.indices.filter { !own.contains($0) && !row.fields[$0].isEmpty }
            .map { Attribute(name: table.header[$0], value: row.fields[$0]) },
          line: row.line))
    }
    self.entries = entries
    self.findings = findings
  }

  /// The organizations of a run as a file to be edited and read again.
  public init(exporting resolution: Resolution) {
    var columns = ["kind", "country", "parent", "url"]
    let organizations = resolution.organizations.filter { $0.type == .organization }
    for organization in organizations {
      for (name, _) in organization.attributes where !columns.contains(name) {
        columns.append(name)
      }
    }
    var text = CSVLine.text(["id", "name", "aliases"] + columns)
    for organization in organizations {
      let aliases = organization.names.filter { $0 != organization.label }
        .map { $0.split(separator: "|").joined(separator: "/") }
      let values = columns.map { column in
        organization.attributes.first { $0.name == column }?.value ?? ""
      }
      text += CSVLine.text(
        [organization.id, organization.label, aliases.joined(separator: "|")] + values)
    }
    self.init(utf8: Array(text.utf8))
  }

  private static func parted(_ aliases: String) -> [String] {
    aliases.split(separator: "|").map { alias in
      var alias = alias
      while alias.first?.isWhitespace == true { alias.removeFirst() }
      while alias.last?.isWhitespace == true { alias.removeLast() }
      return String(alias)
    }.filter { !$0.isEmpty }
  }

  static func finding(_ source: String, _ line: Int, _ message: String) -> Finding {
    Finding(
      kind: "authority", document: source, position: SourcePosition(line: line, column: 1),
      message: message)
  }
}
