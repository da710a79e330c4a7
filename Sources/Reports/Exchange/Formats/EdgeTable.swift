extension ExchangeGraph {
  /// The edges as a table, for R, spreadsheets, and the way back in.
  ///
  /// A two-mode graph has one row for every role of an organization in a document, with the
  /// columns an incidence table is read by; a projection has one row for a pair.
  public var edgeTable: Table {
    isTwoMode ? signingTable : tieTable
  }

  /// The nodes as a table; the `id` is that of the edges' columns ending in `id`.
  public var nodeTable: Table {
    Table(
      name: "nodes", title: "Nodes", note: note,
      columns: [.init("id"), .init("label")] + nodeAttributes,
      rows: nodes.map { [.text($0.id), .text($0.label)] + $0.values })
  }

  private var signingTable: Table {
    let roles = edgeAttributes.firstIndex { $0.name == "roles" }
    let others = edgeAttributes.indices.filter { $0 != roles }
    return Table(
      name: "edges", title: "Edges", note: note,
      columns: [
        .init("organization"), .init("document"), .init("role"), .init("date"), .init("title"),
        .init("weight", nil, .number(digits: 4)), .init("organization_id"),
        .init("document_id"),
      ] + others.map { edgeAttributes[$0] },
      rows: edges.flatMap { edge in
        roleCells(of: edge, roles).map { role in
          signingCells(of: edge, role: role) + others.map { edge.values[$0] }
        }
      })
  }

  private func roleCells(of edge: Edge, _ roles: Int?) -> [Cell] {
    guard let roles, case .list(let all) = edge.values[roles], !all.isEmpty else { return [.empty] }
    return all
  }

  private func signingCells(of edge: Edge, role: Cell) -> [Cell] {
    let (organization, document) = (nodes[edge.source], nodes[edge.target])
    let title = nodeAttributes.firstIndex { $0.name == "title" }
    return [
      .text(organization.label), .text(String(document.id.dropFirst("doc:".count))), role,
      Cell(edge.date), title.map { document.values[$0] } ?? .empty, .number(edge.weight),
      .text(organization.id), .text(document.id),
    ]
  }

  private var tieTable: Table {
    Table(
      name: "edges", title: "Edges", note: note,
      columns: [
        .init("a"), .init("b"), .init("weight", nil, .number(digits: 4)), .init("a_id"),
        .init("b_id"),
      ] + edgeAttributes,
      rows: edges.map { edge in
        [
          .text(nodes[edge.source].label), .text(nodes[edge.target].label),
          .number(edge.weight), .text(nodes[edge.source].id), .text(nodes[edge.target].id),
        ] + edge.values
      })
  }
}
