import Coalitions
import Letters
import Signatories

extension ExchangeGraph {
  /// What documents carry in a network of their own.
  static let ownDocumentAttributes: [Table.Column] = [
    .init("mode"), .init("cluster", nil, .integer), .init("document_title"), .init("appeared"),
    .init("document_kind"), .init("signers", nil, .integer),
  ]

  /// The documents as nodes of a network of their own.
  static func ownDocumentNodes(of network: SigningNetwork, clusters: [Cluster]) -> [Node] {
    let clusterOf = clusterNumbers(ofDocumentsIn: clusters)
    return network.documents.enumerated().map { index, letter in
      Node(
        id: "doc:\(letter.id)", label: letter.title ?? letter.id, mode: .document,
        date: letter.date?.description,
        values: [
          .text(Mode.document.rawValue), Cell(clusterOf[index]), Cell(letter.title),
          Cell(letter.date?.description), .text(letter.kind.rawValue),
          .integer(network.signers(of: index).count),
        ])
    }
  }

  /// The number of each document's cluster, from 1.
  static func clusterNumbers(ofDocumentsIn clusters: [Cluster]) -> [Int: Int] {
    clusters.enumerated().reduce(into: [:]) { numbers, item in
      for document in item.element.documents { numbers[document] = item.offset + 1 }
    }
  }
}
