import Coalitions
import Figures
import Graphviz
import Signatories
import TestSupport
import Testing

@Suite struct BipartiteMapPictureTests {
  @Test(arguments: [Set<Role>([.signatory]), Set(Role.allCases)])
  func `every signature is a line and every name is whole`(roles: Set<Role>) throws {
    let network = try SeedNetwork.network(roles: roles)
    let figure = BipartiteMap(network).figure
    let picture = try #require(SVGPicture(figure.svg()))
    let edges = picture.groups.count { $0.classes.contains("edge") }
    #expect(edges == network.signings.reduce(0) { $0 + $1.roles.count })
    let labels = picture.groups.filter { $0.id.hasSuffix("-label") }.map(\.label)
    func unwrapped(_ labels: [String]) -> Set<String> {
      Set(labels.map { $0.filter { $0 != " " } })
    }
    #expect(unwrapped(labels) == unwrapped(network.organizations.map(\.label)))
    #expect(figure.droppedLabels.isEmpty)
  }

  @Test(arguments: [Set<Role>([.signatory]), Set(Role.allCases)])
  func `no text meets another or the edge of the page`(roles: Set<Role>) throws {
    let figure = BipartiteMap(try SeedNetwork.network(roles: roles)).figure
    try PictureChecks.textsAreApart(figure)
  }

  @Test func `plain Graphviz draws the same labels and boxes`() throws {
    let figure = BipartiteMap(try SeedNetwork.network(roles: Set(Role.allCases))).figure
    #expect(try SVGPicture(figure.svg()) == SVGPicture(try PlainGraphviz.svg(figure.dot)))
  }

  @Test func `letters stand in order of date`() throws {
    let network = try SeedNetwork.network(roles: Set(Role.allCases))
    let letters = BipartiteMap(network).figure.drawing.nodes.filter {
      $0.kind == .letter && $0.shape == .note
    }
    #expect(letters.map(\.id.description) == ["letter-1", "letter-2", "letter-3", "letter-4"])
    #expect(letters.map(\.frame.y) == letters.map(\.frame.y).sorted())
  }

  @Test func `roles are told by dashes`() throws {
    let network = try SeedNetwork.network(roles: Set(Role.allCases))
    let ties = BipartiteMap(network).figure.drawing.ties
    #expect(ties.count { $0.dash == .solid } == 110)
    #expect(ties.count { $0.dash == .dashed } == 15)
    #expect(ties.count { $0.dash == .dotted } == 2)
  }
}
