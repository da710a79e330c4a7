import Coalitions
import Figures
import Graphviz
import Letters
import Signatories
import TestSupport
import Testing

@Suite struct KeptPlacesTests {
  private let synthetic = SyntheticNetwork(organizations: 40, letters: 20, clusters: 3)

  private func map(_ network: SigningNetwork, ties: [Tie], clusters: [Int]) -> BackboneMap {
    BackboneMap(network, ties: ties, tieRule: "two or more", clusters: clusters)
  }

  /// The network with one more organization that signs the first two letters.
  private var grown: (network: SigningNetwork, ties: [Tie]) {
    let old = synthetic.network
    let new = old.organizations.count
    let network = SigningNetwork(
      organizations: old.organizations + [Organization(id: "zz", label: "Latecomer", names: [])],
      documents: old.documents,
      signings: old.signings
        + [0, 1].map {
          SigningNetwork.Signing(organization: new, document: $0, roles: [.signatory], mentions: [])
        })
    let partner = old.signings.first { $0.document == 0 }?.organization ?? 0
    return (
      network,
      synthetic.ties(sharing: 2) + [Tie(a: partner, b: new, shared: 2, newman: 0, jaccard: 0)]
    )
  }

  @Test func `organizations stay where they were when one is added`() throws {
    let before = map(
      synthetic.network, ties: synthetic.ties(sharing: 2), clusters: synthetic.clusters)
    let first = before.figure(
      positions: try Layout.run(dot: before.layoutRequest.dot, engine: before.layoutRequest.engine))
    let places = try #require(first.places)
    let again = map(grown.network, ties: grown.ties, clusters: synthetic.clusters + [0])
      .figure(kept: places)
    let kept = try #require(again.places)
    let shift = kept.points.compactMap { name, point in places.points[name].map { point.y - $0.y } }
    #expect(Set(places.points.keys).isSubset(of: Set(kept.points.keys)))
    for (name, point) in places.points {
      #expect(abs((kept.points[name]?.x ?? .nan) - point.x) < 1e-6, "\(name) moved")
    }
    // A newcomer above all others may move the map as a whole.
    #expect((shift.max() ?? 0) - (shift.min() ?? 0) < 1e-6)
    #expect(kept.points.count == places.points.count + 1)
    try PictureChecks.textsAreApart(again)
  }

  @Test func `places survive their file`() throws {
    let figure = map(
      synthetic.network, ties: synthetic.ties(sharing: 2), clusters: synthetic.clusters
    ).figure()
    let places = try #require(figure.places)
    let read = try #require(Positions(text: places.text))
    #expect(read.points.keys.sorted() == places.points.keys.sorted())
  }
}
