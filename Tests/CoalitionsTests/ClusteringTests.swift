import Coalitions
import Networks
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

  @Test func `large networks are tried less often`() {
    #expect(Self.network([[0, 1], [0, 1]]).usualRuns == 100)
    let large = Self.network(Array(repeating: Array(0..<200), count: 100))
    #expect(large.usualRuns == 50)
    let huge = Self.network(Array(repeating: Array(0..<4_000), count: 100))
    #expect(huge.usualRuns == 12)
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

  @Test(arguments: [ClusteringMethod.bipartite, .leiden, .louvain, .cpm])
  func `the consensus of the runs can be taken`(method: ClusteringMethod) throws {
    let network = Self.network([
      [0, 1], [0, 1], [1, 2], [2, 3, 4], [2, 3, 4], [4, 5], [5, 0],
    ])
    func found(_ isConsensus: Bool) throws -> Clustering {
      try network.clustering(
        ClusteringSettings(
          method: method, resolution: method == .cpm ? 0.4 : 1, runs: 20, isConsensus: isConsensus))
    }
    let (best, agreed) = (try found(false), try found(true))
    #expect(agreed.isConsensus && !best.isConsensus)
    #expect(agreed.words.contains("consensus of 20 runs"))
    #expect(agreed.membership.count == 6)
    #expect(agreed.modularity <= best.modularity + 1e-12)
    #expect(agreed.stability.allSatisfy { (0.05...1).contains($0) })
  }

  @Test func `the consensus is that of the runs, not the best of them`() throws {
    // A ring has many ways to be cut that are as good.
    let network = Self.network((0..<13).map { [$0, ($0 + 1) % 13] })
    var generator = SplitMix64(seed: 7)
    let runs = network.incidence.communities(
      runs: 20, seekingConsensus: true, using: &generator)
    let shares = try #require(runs.consensusStability)
    try #require(shares.rows != runs.stability.rows)
    let agreed = try network.clustering(
      ClusteringSettings(method: .bipartite, runs: 20, seed: 7, isConsensus: true))
    #expect(agreed.stability == shares.rows)
  }

  @Test func `the signers of one letter are one cluster, not each by itself`() {
    let found = Self.network([Array(0..<40)]).clustering(runs: 5, seed: 7)
    #expect(found.clusters.map(\.organizations) == [Array(0..<40)])
    #expect(found.clusters.map(\.documents) == [[0]])
    #expect(found.modularity == 0)
    #expect(found.stability.allSatisfy { $0 == 1 })
  }

  @Test func `a network of nobody has no clusters`() {
    #expect(Self.network([]).clustering(runs: 1, seed: 7).clusters.isEmpty)
  }

  @Test func `the same seed gives the same clusters`() {
    let network = Self.network([[0, 1, 2], [1, 2, 3], [3, 4, 5], [4, 5], [0, 5]])
    #expect(network.clustering(runs: 10, seed: 3) == network.clustering(runs: 10, seed: 3))
  }

  @Test(arguments: ClusteringMethod.allCases)
  func `every method parts two blocs without a common signer`(method: ClusteringMethod) throws {
    let network = Self.network([[0, 1], [0, 1], [2, 3, 4], [2, 3, 4]])
    let settings = ClusteringSettings(method: method, resolution: 0.5, runs: 10)
    let found = try network.clustering(settings)
    #expect(found.clusters.map(\.organizations) == [[2, 3, 4], [0, 1]])
    #expect(found.stability.allSatisfy { $0 == 1 })
    #expect(found.method == method)
    let ofLetters = try network.clustering(settings, of: .columns)
    #expect(ofLetters.membership == [0, 0, 1, 1])
  }

  @Test func `equal clusterings are alike in every measure, crossed ones in none`() {
    let same = ClusteringComparison([0, 0, 1, 1], [1, 1, 0, 0])
    #expect(same.normalizedMutualInformation == 1)
    #expect(same.adjustedRandIndex == 1)
    #expect(abs(same.adjustedMutualInformation - 1) < 1e-12)
    #expect(abs(same.variationOfInformation) < 1e-12)
    let crossed = ClusteringComparison([0, 0, 1, 1], [0, 1, 0, 1])
    #expect(abs(crossed.normalizedMutualInformation) < 1e-12)
    // Two crossed halves of four: (0 − 2/3)/(2 − 2/3) = −½.
    #expect(abs(crossed.adjustedRandIndex + 0.5) < 1e-12)
  }
}
