import Coalitions
import Figures
import Graphviz
import Letters
import Signatories
import Testing

/// In which order figures list names, and how they are told apart.
@Suite struct FigureOrderTests {
  private static func network(_ labels: [String]) -> SigningNetwork {
    let bodies = labels.enumerated().map { index, label in
      Organization(id: "\(index)", label: label, names: [label])
    }
    return SigningNetwork(
      organizations: bodies,
      documents: [
        SigningNetwork.Letter(id: "a", title: "A", date: nil, kind: .letter)
      ],
      signings: bodies.indices.map {
        SigningNetwork.Signing(organization: $0, document: 0, roles: [.signatory], mentions: [])
      }, roles: [.signatory])
  }

  @Test func `names stand in the order of the alphabet, whatever their ids, accents and articles`()
    throws
  {
    let labels = ["Zebra Fund", "Érables", "(The) Tern Club", "ash Trust", "Elm Trust"]
    let map = BipartiteMap(Self.network(labels), clusters: [0, 0, 0, 0, 0]).figure
    let drawn = map.drawing.nodes.filter { $0.kind == .organization && $0.text != nil }
      .compactMap { $0.text?.lines.joined(separator: " ") }
    #expect(drawn == ["ash Trust", "Elm Trust", "Érables", "(The) Tern Club", "Zebra Fund"])
  }

  @Test func `clusters of the matrix and of the table of letters are told by shapes`() {
    let network = Self.network((0..<9).map { "Organization \($0)" })
    let clusters = Array(0..<9)
    for figure in [
      MatrixChart(network, ties: [], clusters: clusters).figure,
      IncidenceChart(network, clusters: clusters).figure,
    ] {
      let marks = figure.drawing.nodes.filter { $0.id.description.hasSuffix("-mark") }
      #expect(marks.count == 9)
      #expect(Set(marks.prefix(7).map(\.shape)).count == 7)
    }
  }
}
