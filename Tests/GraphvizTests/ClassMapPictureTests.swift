import Coalitions
import Figures
import Foundation
import Graphviz
import Signatories
import TestSupport
import Testing

@Suite struct ClassMapPictureTests {
  private func map(_ roles: Set<Role> = [.signatory]) throws -> Figure {
    CoalitionMap(try SeedNetwork.network(roles: roles)).figure
  }

  private func picture(of figure: Figure) throws -> SVGPicture {
    try #require(SVGPicture(figure.svg()))
  }

  @Test func `the nine that signed both stand whole in one box with no other name`() throws {
    let network = try SeedNetwork.network(roles: [.signatory])
    let picture = try picture(of: CoalitionMap(network).figure)
    let gold = try JSONDecoder().decode(
      SignedBoth.self,
      from: Data(contentsOf: Repository.fixtures.appending(path: "Seeds/seeds-network.json")))
    #expect(gold.signedBoth.count == 9)

    let heading = try #require(picture.groups.first { $0.label == "9 signed both" })
    let boxID = String(heading.id.dropLast("-heading".count))
    let box = try #require(picture.groups.first { $0.id == boxID }?.frame)
    let inside = picture.groups.filter { group in
      group.classes.contains("organization") && group.textFrames.allSatisfy(box.contains)
    }
    #expect(Set(inside.map(\.id)) == Set(gold.signedBoth.map { "organization-\($0)" }))
    let labels = network.organizations.filter { gold.signedBoth.contains($0.id) }.map(\.label)
    #expect(Set(inside.map(\.label)) == Set(labels))
  }

  @Test func `the blocs hold eighteen and seventy-four names`() throws {
    let picture = try picture(of: map())
    let boxes = picture.groups.filter { $0.classes.contains("class") && $0.texts.isEmpty }
    let sizes = boxes.compactMap(\.frame).map { box in
      picture.groups.count { group in
        group.classes.contains("organization") && group.textFrames.allSatisfy(box.contains)
      }
    }
    #expect(sizes.sorted() == [9, 18, 74])
  }

  @Test(arguments: [Set<Role>([.signatory]), Set(Role.allCases)])
  func `no text meets another or the edge of the page`(roles: Set<Role>) throws {
    for size in [FigureSize.oneColumn, .twoColumns, .slide, .square] {
      let network = try SeedNetwork.network(roles: roles)
      let figure = CoalitionMap(network, options: FigureOptions(size: size)).figure
      try PictureChecks.textsAreApart(figure)
    }
  }

  @Test func `every text is at least five points`() throws {
    for size in [FigureSize.oneColumn, .twoColumns] {
      let figure = CoalitionMap(
        try SeedNetwork.network(roles: [.signatory]), options: FigureOptions(size: size)
      ).figure
      #expect(try picture(of: figure).groups.flatMap(\.texts).allSatisfy { $0.size >= 5 })
    }
  }

  @Test(arguments: [Set<Role>([.signatory]), Set(Role.allCases)])
  func `plain Graphviz draws the same labels and boxes`(roles: Set<Role>) throws {
    let figure = try map(roles)
    let plain = try #require(SVGPicture(try PlainGraphviz.svg(figure.dot)))
    let ours = try picture(of: figure)
    #expect(ours == plain)
  }

  @Test func `the size is in millimetres and words describe the picture`() throws {
    let svg = try map().svg()
    #expect(svg.contains("width=\"183mm\""))
    #expect(svg.contains("<title id=\"coalition-map-label\">"))
    #expect(svg.contains("9 organizations: signed"))
    #expect(!svg.contains("graphviz"))
  }

  @Test func `an undated letter is called undated`() throws {
    let labels = try picture(of: map()).groups.map(\.label)
    #expect(labels.contains { $0.hasPrefix("undated · 27") })
    #expect(labels.contains { $0.hasPrefix("83 organizations") })
    #expect(labels.contains("Letter of 11 July 2022"))
  }

  @Test func `two runs give the same bytes`() throws {
    #expect(try map().svg() == map().svg())
    #expect(try map(Set(Role.allCases)).dot == map(Set(Role.allCases)).dot)
  }
}

private struct SignedBoth: Decodable {
  let signedBoth: [String]

  enum CodingKeys: String, CodingKey {
    case signedBoth = "signed_both"
  }
}
