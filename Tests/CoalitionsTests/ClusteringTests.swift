import Coalitions
import Signatories
import Testing

@Suite struct ClusteringTests {
  static func network(_ signers: [[Int]]) -> SigningNetwork {
    let count = (signers.joined().max() ?? -1) + 1
    return SigningNetwork(
      organizations: (0..<count).map { Organization(id: "o\($0)", label: "O\($0)", names: []) },
      documents: signers.indices.map { SigningNetworkTests.letter("d\($0)", "20\(10 + $0)") },
      signings: signers.enumerated().flatMap { document, rows in
        rows.map {
          .init(organization: $0, document: document, roles: [.signatory], mentions: [])
        }
      })
  }

  @Test func `two blocs without a common signer are two clusters, the larger first`() {
    let found = Self.network([[0, 1], [0, 1], [2, 3, 4], [2, 3, 4]]).clustering(runs: 20, seed: 7)
    #expect(found.clusters.map(\.organizations) == [[2, 3, 4], [0, 1]])
    #expect(found.clusters.map(\.documents) == [[2, 3], [0, 1]])
    #expect(found.membership == [1, 1, 0, 0, 0])
    #expect(found.stability.allSatisfy { $0 == 1 })
    // Two blocks of 4 and 6 incidences: Q = Σ (L/M − R·C/M²) = 1 − (4² + 6²)/10².
    #expect(abs(found.modularity - 0.48) < 1e-12)
  }

  @Test func `a network of nobody has no clusters`() {
    #expect(Self.network([]).clustering(runs: 1, seed: 7).clusters.isEmpty)
  }

  @Test func `the same seed gives the same clusters`() {
    let network = Self.network([[0, 1, 2], [1, 2, 3], [3, 4, 5], [4, 5], [0, 5]])
    #expect(network.clustering(runs: 10, seed: 3) == network.clustering(runs: 10, seed: 3))
  }
}
