import Coalitions
import Figures
import Graphviz
import Letters
import Signatories
import TestSupport
import Testing

@Suite struct LabelTests {
  static let hostile = [
    "plain", "Comité “Ñandú” – é, 中文", "\"quoted\"", "back\\slash", "ends in \\", "\\N \\G \\E \\L",
    "<b>not html</b>", "<", "a < b > c & d", "&amp; &eacute; &#65;", "<script>alert(1)</script>",
    "\"]; evil [", "]; } graph {", "منظمة حقوق الإنسان", "मानवाधिकार संगठन", "🕊️ Peace 👩‍👩‍👧",
    "zero\u{200B}width\u{200D}",
    "\u{202E}right to left", "a|b{c}", "50 % -- -> ; // /* */", "#hash", "'single'",
  ]

  @Test(arguments: hostile) func `a label comes back as it was`(name: String) throws {
    let svg = try ClassMap(network(["Plain name", name])).figure.svg()
    let picture = try #require(SVGPicture(svg))
    let labels = picture.groups.filter { $0.classes.contains("organization") }.map(\.label)
    #expect(Set(labels) == ["Plain name", name])
  }

  @Test(arguments: [
    ("a\u{0}b", "a\u{FFFD}b"), ("a\nb", "a b"), ("\u{7}", "\u{FFFD}"), ("x\u{FFFE}", "x\u{FFFD}"),
  ])
  func `a control character is shown and does no harm`(name: String, shown: String) throws {
    let picture = try #require(SVGPicture(try ClassMap(network([name])).figure.svg()))
    let labels = picture.groups.filter { $0.classes.contains("organization") }.map(\.label)
    #expect(labels == [shown])
  }

  @Test func `no name can add a node, an edge or an element`() throws {
    let plain = try #require(SVGPicture(try ClassMap(network(["a", "b"])).figure.svg()))
    for name in Self.hostile {
      let picture = try #require(SVGPicture(try ClassMap(network(["a", name])).figure.svg()))
      #expect(picture.groups.count == plain.groups.count, "\(name)")
    }
  }

  @Test func `names no font has stand where they should`() throws {
    let names = (0..<12).map { String(repeating: "\u{F0000}\u{F0001} ", count: 3) + "\($0)" }
    let figure = ClassMap(network(names)).figure
    let picture = try #require(SVGPicture(try figure.svg()))
    var edges: [String: Double] = [:]
    for node in figure.drawing.nodes where node.shape == .none {
      switch node.text?.alignment {
      case .left: edges[node.id.description] = node.frame.x
      case .right: edges[node.id.description] = node.frame.maxX
      default: break
      }
    }
    let texts = picture.groups.flatMap { group in
      group.texts.filter { $0.string.contains("\u{F0000}") }.compactMap { text in
        edges[group.id].map { text.x - $0 }
      }
    }
    #expect(texts.count == names.count)
    #expect(texts.allSatisfy { abs($0) < 0.06 })
  }

  private func network(_ names: [String]) -> SigningNetwork {
    SigningNetwork(
      organizations: names.enumerated().map { index, name in
        Organization(id: "\(index)", label: name, names: [name])
      },
      documents: [SigningNetwork.Letter(id: "l", title: "A letter", date: nil, kind: .letter)],
      signings: names.indices.map {
        SigningNetwork.Signing(organization: $0, document: 0, roles: [.signatory], mentions: [])
      })
  }
}
