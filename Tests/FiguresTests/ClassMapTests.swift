import Coalitions
import Figures
import Letters
import Signatories
import TestSupport
import Testing

@Suite struct ClassMapTests {
  @Test func `the map of three organizations is this DOT`() throws {
    let network = Networks.signed(["A & B": [0], "Comité \"C\"": [0, 1], "D": [1]])
    try expectGolden(ClassMap(network).figure.dot, "Figures/class-map.dot")
  }

  @Test func `the caption says what was not drawn`() {
    let network = Networks.signed(["A": [0, 1], "B": [0, 1], "C": [0], "D": [1]])
    let caption = ClassMap(network).figure.caption
    #expect(caption.contains("The 5 pairs of organizations"))
    #expect(caption.contains("1 pair did so more than once"))
  }

  @Test func `one organization with one letter is a map`() {
    let figure = ClassMap(Networks.signed(["Alone": [0]])).figure
    #expect(figure.title == "1 organization and the letter it signed")
    #expect(figure.table.rows.count == 1)
  }

  @Test func `a network without anything is a page with words`() {
    let figure = ClassMap(SigningNetwork(organizations: [], documents: [], signings: [])).figure
    #expect(figure.drawing.ties.isEmpty)
    #expect(figure.title.hasPrefix("0 organizations"))
  }

  @Test func `five hundred signers of one letter fit the page and the rest is counted`() {
    let names = (1...500).map { "Organization number \($0) for the rights of people on the move" }
    let network = Networks.signed(Dictionary(uniqueKeysWithValues: names.map { ($0, [0]) }))
    let figure = ClassMap(network).figure
    #expect(figure.drawing.height <= 247 / 25.4 * 72)
    let shown = figure.drawing.nodes.count { $0.kind == .organization }
    #expect(shown >= 200)
    #expect(shown + figure.droppedLabels.count == 500)
    #expect(figure.caption.contains("\(figure.droppedLabels.count) organizations counted"))
    #expect(figure.table.rows.count == 500)
  }

  @Test(arguments: [FigureSize.oneColumn, .twoColumns])
  func `of signers no page can hold as many are named as find room`(size: FigureSize) {
    let names = (1...3000).map { "Body \($0)" }
    let network = Networks.signed(Dictionary(uniqueKeysWithValues: names.map { ($0, [0]) }))
    let figure = ClassMap(network, options: FigureOptions(size: size)).figure
    let room = size.maximumHeight / 25.4 * 72
    #expect(figure.drawing.height <= room)
    #expect(figure.drawing.height > room * 0.9)
    let shown = figure.drawing.nodes.count { $0.kind == .organization }
    #expect(shown + figure.droppedLabels.count == 3000)
  }

  @Test func `names stand by the alphabet, without their case, accents and first signs`() {
    let names = ["zeta", "(The) River", "Érable", "Echo", "Žar", "eta 2", "Eta 10", "éta"]
    let network = Networks.signed(Dictionary(uniqueKeysWithValues: names.map { ($0, [0]) }))
    let shown = ClassMap(network).figure.drawing.nodes.filter { $0.kind == .organization }
      .compactMap { $0.text?.lines.first }
    #expect(shown == ["Echo", "Érable", "éta", "Eta 10", "eta 2", "(The) River", "Žar", "zeta"])
  }

  @Test func `a name of three hundred characters stays whole`() {
    let name = String(repeating: "Committee of the Friends of ", count: 11)
    let figure = ClassMap(Networks.signed([name: [0], "B": [0]])).figure
    let lines = figure.drawing.nodes.filter { $0.kind == .organization }
      .compactMap { $0.text?.lines.joined(separator: " ") }
    #expect(lines.contains(String(name.dropLast())))
  }

  @Test func `two organizations with one name are two`() {
    let organizations = ["a", "b"].map { Organization(id: $0, label: "Same", names: []) }
    let network = SigningNetwork(
      organizations: organizations, documents: [Networks.letter(0)],
      signings: [0, 1].map {
        SigningNetwork.Signing(organization: $0, document: 0, roles: [.signatory], mentions: [])
      })
    let nodes = ClassMap(network).figure.drawing.nodes.filter { $0.kind == .organization }
    #expect(Set(nodes.map(\.id)).count == 2)
  }

  @Test(arguments: [1, 3, 8, 20])
  func `with any number of letters no line crosses a box`(letters: Int) {
    var sets: [String: [Int]] = [:]
    for letter in 0..<letters {
      sets["only \(letter)"] = [letter]
      sets["next \(letter)"] = [letter, (letter + 1) % letters].sorted()
    }
    let drawing = ClassMap(Networks.signed(sets)).figure.drawing
    let boxes = drawing.nodes.filter { $0.shape != .none && $0.kind != .legend }
    for tie in drawing.ties {
      let others = boxes.filter { $0.id != tie.from && $0.id != tie.to }
      for point in tie.curve {
        let hit = others.first { box in
          box.frame.expanded(by: -0.5).contains(
            Rectangle(x: point.x, y: point.y, width: 0, height: 0))
        }
        #expect(hit == nil, "\(tie.id) crosses \(hit?.id.description ?? "")")
      }
    }
  }
}

/// Small networks for figures.
enum Networks {
  static func letter(_ index: Int) -> SigningNetwork.Letter {
    SigningNetwork.Letter(
      id: "letter-\(index).txt", title: "Letter number \(index + 1)",
      date: PartialDate(year: 2001 + index, month: 5, day: 1), kind: .letter)
  }

  /// The network of names and the letters they signed, names in alphabetical order.
  static func signed(_ letters: [String: [Int]]) -> SigningNetwork {
    let names = letters.keys.sorted()
    let count = (letters.values.flatMap { $0 }.max() ?? -1) + 1
    return SigningNetwork(
      organizations: names.enumerated().map { index, name in
        Organization(id: "organization-\(index)", label: name, names: [name])
      },
      documents: (0..<count).map(letter),
      signings: names.enumerated().flatMap { index, name in
        Set(letters[name] ?? []).sorted().map {
          SigningNetwork.Signing(
            organization: index, document: $0, roles: [.signatory], mentions: [])
        }
      })
  }
}

extension Drawing.Tie {
  /// Points along its Bézier curves.
  var curve: [Point] {
    stride(from: 0, to: points.count - 3, by: 3).flatMap { start in
      (0...20).map { step in
        let t = Double(step) / 20
        let u = 1 - t
        let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
        let corners = points[start..<(start + 4)]
        return Point(
          zip(weights, corners).reduce(0) { $0 + $1.0 * $1.1.x },
          zip(weights, corners).reduce(0) { $0 + $1.0 * $1.1.y })
      }
    }
  }
}
