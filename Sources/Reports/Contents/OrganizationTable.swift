public import Signatories

extension Table {
  /// The organizations and persons of a run: the forms of their names, and in how many documents
  /// each signed, spoke or issued.
  ///
  /// `entities` gives for each mention the index of its organization, `originals` for a copy or
  /// translation of a document the one it is folded into. The further columns of the authority file
  /// follow in the order they first appear.
  ///
  /// - Precondition: as many entities as mentions.
  public static func organizations(
    _ organizations: [Organization], mentions: [Mention], entities: [Int],
    originals: [String: String] = [:]
  ) -> Table {
    precondition(mentions.count == entities.count, "Each mention has exactly one entity.")
    let documents = RoleDocuments.byOrganization(
      count: organizations.count, mentions: mentions, entities: entities, originals: originals)
    let attributes = attributeNames(of: organizations)
    return Table(
      name: "organizations", title: "Organizations",
      note: "A document counts once for an organization, however often it is named "
        + "there; a letter and its copies and translations count once.",
      columns: organizationColumns + attributes.map { Column(columnName(of: $0), $0) },
      rows: zip(organizations, documents).map { organization, documents in
        cells(of: organization, documents)
          + attributes.map { name in
            Cell(organization.attributes.first { $0.name == name }?.value)
          }
      })
  }

  private static let organizationColumns: [Column] = [
    .init("organization", "Id"), .init("label", "Organization", subject: .organization),
    .init("type", "Type"),
    .init("names", "Names as written", .list), .init("documents", "Documents", .integer),
    .init("signed", "Signed", .integer), .init("spoke", "Spoke", .integer),
    .init("issued", "Issued", .integer),
  ]

  private static func cells(of organization: Organization, _ documents: RoleDocuments) -> [Cell] {
    [
      .text(organization.id), .text(organization.label), .text(organization.type.rawValue),
      .list(organization.names.map(Cell.text)), .integer(documents.all.count),
      .integer(documents[.signatory]), .integer(documents[.speaker]),
      .integer(documents[.issuer]),
    ]
  }

  private static func attributeNames(of organizations: [Organization]) -> [String] {
    var seen: Set<String> = []
    return organizations.flatMap(\.attributes).map(\.name).filter { seen.insert($0).inserted }
  }

  /// A column of the authority file never takes the name of one of ours.
  private static func columnName(of attribute: String) -> String {
    organizationColumns.contains { $0.name == attribute }
      ? "\(attribute) (organizations.csv)" : attribute
  }
}

/// The documents an organization is named in, by role.
private struct RoleDocuments {
  var all: Set<String> = []
  var byRole: [Role: Set<String>] = [:]

  subscript(role: Role) -> Int { byRole[role]?.count ?? 0 }

  static func byOrganization(
    count: Int, mentions: [Mention], entities: [Int], originals: [String: String]
  ) -> [RoleDocuments] {
    var result = Array(repeating: RoleDocuments(), count: count)
    for (mention, entity) in zip(mentions, entities) {
      let document = originals[mention.document] ?? mention.document
      result[entity].all.insert(document)
      result[entity].byRole[mention.role, default: []].insert(document)
    }
    return result
  }
}
