import Coalitions
import Letters
import Signatories
import Testing

@Suite struct TurnoverTests {
  /// a signs everything, b the first two, c the last, d the undated one and the last.
  let network = SigningNetwork(
    organizations: ["a", "b", "c", "d"].map { Organization(id: $0, label: $0, names: [$0]) },
    documents: [
      SigningNetworkTests.letter("one", "2020"), SigningNetworkTests.letter("two", "2021"),
      SigningNetworkTests.letter("three", "2022"), SigningNetworkTests.letter("undated"),
    ],
    signings: [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (1, 1), (2, 2), (3, 2), (3, 3)].map {
      .init(organization: $0, document: $1, roles: [.signatory], mentions: [])
    })

  @Test func `each signer of a dated document is new or returns`() {
    #expect(network.turnover.map(\.document) == [0, 1, 2])
    #expect(network.turnover.map(\.newcomers) == [[0, 1], [], [2, 3]])
    #expect(network.turnover.map(\.returners) == [[], [0, 1], [0]])
  }

  @Test func `who signed the letter before and not this one has dropped out`() {
    #expect(network.turnover.map(\.dropOuts) == [[], [], [1]])
  }

  @Test func `once only counts all documents, undated ones too`() {
    #expect(network.turnover.map(\.onceOnly) == [[], [], [2]])
  }
}
