/// The places in the report that names and documents link to.
struct Anchors {
  private let organizations: [String: String]
  private let documents: Set<String>
  private let ties: [TieKey: String]

  private struct TieKey: Hashable {
    let a: String
    let b: String
  }

  init(_ content: ReportContent) {
    let subjects = content.evidence.subjects
    organizations = Dictionary(
      subjects.map { ($0.label, Self.organization($0.id)) }, uniquingKeysWith: { first, _ in first }
    )
    documents = Set(content.sections.flatMap(\.tables).flatMap { Self.ownDocuments(of: $0) })
    ties = Dictionary(
      content.evidence.ties.map { tie in
        let (a, b) = (subjects[tie.a], subjects[tie.b])
        return (TieKey(a: a.label, b: b.label), Self.tie(a.id, b.id))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The id of an organization's evidence.
  static func organization(_ id: String) -> String { "organization-" + PercentEncoding.path(id) }

  /// The id of a document's row.
  static func document(_ id: String) -> String { "document-" + PercentEncoding.path(id) }

  /// The id of a tie's evidence.
  static func tie(_ a: String, _ b: String) -> String {
    "tie-" + PercentEncoding.path(a) + "--" + PercentEncoding.path(b)
  }

  /// The address that an organization's label leads to.
  func address(ofOrganization label: String) -> String? { organizations[label].map(Self.address) }

  /// The address that a document's id leads to.
  func address(ofDocument id: String) -> String? {
    documents.contains(id) ? Self.address(Self.document(id)) : nil
  }

  /// The address of the evidence of a tie, whichever end is named first.
  func address(ofTieBetween a: String, _ b: String) -> String? {
    (ties[TieKey(a: a, b: b)] ?? ties[TieKey(a: b, b: a)]).map(Self.address)
  }

  // An id may hold a percent sign as it is; in an address it stands for itself only if encoded.
  private static func address(_ id: String) -> String {
    "#" + id.replacing("%", with: "%25")
  }

  private static func ownDocuments(of table: ReportTable) -> [String] {
    guard let column = table.table.columns.firstIndex(where: { $0.subject == .ownDocument }) else {
      return []
    }
    return table.table.rows.prefix(table.top).map { $0[column].plainText }
  }
}
