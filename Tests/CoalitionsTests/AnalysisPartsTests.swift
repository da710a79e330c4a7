import Coalitions
import Letters
import Networks
import Signatories
import Testing

@Suite struct AnalysisPartsTests {
  /// Seven organizations, five letters; two organizations have the same letters.
  private let network: SigningNetwork = {
    let letters = [[0, 1, 2], [0, 1, 3, 4], [2, 3], [4], [0, 1, 5, 6]]
    return SigningNetwork(
      organizations: (0..<7).map { Organization(id: "o\($0)", label: "O \($0)", names: []) },
      documents: letters.indices.map {
        SigningNetwork.Letter(
          id: "d\($0)", title: nil, date: PartialDate(year: 2000 + $0), kind: .letter)
      },
      signings: (0..<7).flatMap { organization in
        letters.indices.filter { letters[$0].contains(organization) }.map {
          .init(organization: organization, document: $0, roles: [.signatory], mentions: [])
        }
      })
  }()

  @Test func `parts computed on demand are those of the whole analysis`() throws {
    let settings = SignificanceSettings(correction: .holm)
    let whole = try Analysis(of: network, testing: settings, seed: 3)
    for parts in [AnalysisOnDemand(of: network, testing: settings, seed: 3), whole]
      as [any AnalysisParts]
    {
      #expect(try parts.ties.ranked == network.rankedTies(settings).ranked)
      #expect(try parts.groups.ranked == network.groups(GroupSettings(seed: 3)).ranked)
      #expect(parts.clustering == network.clustering(seed: 3))
    }
    let parts = AnalysisOnDemand(of: network, testing: settings, seed: 3)
    let (ours, theirs) = (parts.strengthRanks, whole.strengthRanks)
    #expect(ours.map(\.organization) == theirs.map(\.organization))
    #expect(ours.map(\.rank) == theirs.map(\.rank))
    #expect(zip(ours, theirs).allSatisfy { abs($0.strength - $1.strength) < 1e-12 })
  }

  @Test func `ranks by strength count the letters with others`() {
    let ranks = network.strengthRanks
    #expect(ranks.map(\.organization).prefix(2) == [0, 1])
    #expect(ranks.first { $0.organization == 4 }?.strength == 1)
    #expect(ranks.map(\.rank.rank) == ranks.map(\.rank.rank).sorted())
  }
}
