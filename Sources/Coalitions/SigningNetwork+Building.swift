public import Letters
public import Signatories

extension SigningNetwork {
  /// Builds the network of resolved mentions.
  ///
  /// The network's documents are those with at least one signer in the chosen roles; documents
  /// that nobody signed never enter, since every null model would take them for chances not to
  /// co-sign. They are ordered by date, undated ones last, then by id.
  ///
  /// - Parameters:
  ///   - mentions: every mention of the run.
  ///   - entities: for each mention the index of its organization.
  ///   - organizations: the organizations, ordered by id.
  ///   - letters: the documents, copies included.
  ///   - originals: for a copy, the id of the document it is folded into.
  ///   - settings: what makes an edge.
  /// - Precondition: as many entities as mentions.
  /// - Complexity: O(m log m) for m mentions.
  public init(
    of mentions: [Mention], entities: [Int], organizations: [Organization], letters: [Letter],
    originals: [Document.ID: Document.ID] = [:], settings: NetworkSettings = .init()
  ) {
    precondition(mentions.count == entities.count, "Each mention has exactly one entity.")
    let edges = Self.edges(
      of: mentions, entities: entities, organizations: organizations, originals: originals,
      settings: settings)
    let kept = Self.frequent(edges, minimum: settings.minimumDocuments)
    let rows = Self.places(of: Set(kept.map(\.organization)).sorted())
    let signed = Set(kept.map(\.document))
    let chosen = letters.filter { signed.contains($0.id) }.sorted(by: Self.inDateOrder)
    let columns = Self.places(of: chosen.map(\.id))
    self.init(
      organizations: rows.keys.sorted().map { organizations[$0] },
      documents: chosen,
      signings: kept.compactMap { edge in
        guard let row = rows[edge.organization], let column = columns[edge.document] else {
          return nil
        }
        return Signing(
          organization: row, document: column, roles: edge.roles, mentions: edge.mentions)
      }.sorted { ($0.organization, $0.document) < ($1.organization, $1.document) },
      mentions: mentions, roles: settings.roles, roleWeights: settings.roleWeights)
  }

  private struct Edge {
    let organization: Int
    let document: Document.ID
    var roles: Set<Role>
    var mentions: [Int]
  }

  private struct EdgeKey: Hashable {
    let organization: Int
    let document: Document.ID
  }

  private static func edges(
    of mentions: [Mention], entities: [Int], organizations: [Organization],
    originals: [Document.ID: Document.ID], settings: NetworkSettings
  ) -> [Edge] {
    var places: [EdgeKey: Int] = [:]
    var edges: [Edge] = []
    for (index, mention) in mentions.enumerated() where settings.roles.contains(mention.role) {
      let entity = entities[index]
      guard settings.includesPersons || organizations[entity].type == .organization else {
        continue
      }
      let document = originals[mention.document] ?? mention.document
      let key = EdgeKey(organization: entity, document: document)
      if let place = places[key] {
        edges[place].roles.insert(mention.role)
        edges[place].mentions.append(index)
      } else {
        places[key] = edges.count
        edges.append(
          Edge(
            organization: entity, document: document, roles: [mention.role], mentions: [index]))
      }
    }
    return edges
  }

  private static func frequent(_ edges: [Edge], minimum: Int) -> [Edge] {
    guard minimum > 1 else { return edges }
    var counts: [Int: Int] = [:]
    for edge in edges { counts[edge.organization, default: 0] += 1 }
    return edges.filter { counts[$0.organization, default: 0] >= minimum }
  }

  /// The position of each key.
  static func places<Key: Hashable>(of keys: [Key]) -> [Key: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func inDateOrder(_ left: Letter, _ right: Letter) -> Bool {
    switch (left.date, right.date) {
    case (let first?, let second?) where first != second: first < second
    case (nil, _?): false
    case (_?, nil): true
    default: left.id < right.id
    }
  }
}
