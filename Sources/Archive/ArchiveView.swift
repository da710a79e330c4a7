internal import GRDB

/// A question asked so often that the archive answers it in one `SELECT`.
struct ArchiveView {
  private let name: String
  private let title: String
  private let query: String

  /// Makes the view.
  func write(to db: Database) throws {
    try ArchiveSchema.note(name, kind: "view", title: title, note: nil, in: db)
    try db.execute(sql: "CREATE VIEW \(name) AS \(query)")
  }

  /// All views, in order of name.
  static let all = [
    ArchiveView(
      name: "cluster_members", title: "Which organization is in which cluster",
      query: """
        SELECT community AS cluster, organization_id AS organization, organization AS label,
          documents, stability
        FROM measures ORDER BY community, documents DESC, organization
        """),
    ArchiveView(
      name: "evidence", title: "Where each organization stands in each letter, to the line",
      query: """
        SELECT entity AS organization, label, document, line, "column", role, name, rule, confidence
        FROM mentions ORDER BY entity, document, start
        """),
    ArchiveView(
      name: "pairs", title: "Who signs with whom, most shared letters first",
      query: """
        SELECT one.label AS a, other.label AS b, shared, jaccard, expected, p, q
        FROM ties
          JOIN organizations AS one ON one.organization = ties.a
          JOIN organizations AS other ON other.organization = ties.b
        ORDER BY shared DESC, coalesce(p, 1), ties.a, ties.b
        """),
    ArchiveView(
      name: "partners", title: "The partners of each organization, every tie seen from both ends",
      query: """
        SELECT ends.organization, one.label, ends.partner, other.label AS partner_label, shared,
          jaccard, expected, p, q
        FROM (
          SELECT a AS organization, b AS partner, shared, jaccard, expected, p, q FROM ties
          UNION ALL
          SELECT b, a, shared, jaccard, expected, p, q FROM ties
        ) AS ends
          JOIN organizations AS one ON one.organization = ends.organization
          JOIN organizations AS other ON other.organization = ends.partner
        ORDER BY ends.organization, shared DESC, coalesce(p, 1), ends.partner
        """),
    ArchiveView(
      name: "shared_letters", title: "The letters behind each tie",
      query: """
        SELECT DISTINCT one.organization AS a, other.organization AS b, one.document,
          documents.title, documents.date
        FROM signings AS one
          JOIN signings AS other
            ON other.document = one.document AND other.organization > one.organization
          LEFT JOIN documents ON documents.document = one.document
        ORDER BY one.organization, other.organization, documents.date, one.document
        """),
    ArchiveView(
      name: "who_signed_what", title: "Every organization with every letter of the network",
      query: """
        SELECT signings.organization, organizations.label, signings.role, signings.document,
          documents.title, documents.date
        FROM signings
          JOIN organizations ON organizations.organization = signings.organization
          LEFT JOIN documents ON documents.document = signings.document
        ORDER BY signings.organization, documents.date, signings.document
        """),
  ]
}
