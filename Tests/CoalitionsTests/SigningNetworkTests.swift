import Coalitions
import Letters
import Networks
import Signatories
import Testing

@Suite struct SigningNetworkTests {
  static let organizations = ["a", "b", "c", "d"].map {
    Organization(id: $0, label: $0.uppercased(), names: [$0])
  }

  static func letter(_ id: String, _ date: String? = nil) -> SigningNetwork.Letter {
    .init(
      id: id, title: nil, date: date.flatMap(PartialDate.init(iso8601:)), kind: .letter)
  }

  static func mention(
    _ document: String, role: Role = .signatory, type: SignatoryType = .organization
  ) -> Mention {
    Mention(
      document: document, name: "name", type: type, role: role,
      range: SourceRange(start: 0, end: 4), start: SourcePosition(line: 1, column: 1),
      rule: "test", confidence: 1)
  }

  func network(
    _ signings: [(entity: Int, document: String, role: Role)], letters: [String],
    originals: [String: String] = [:], settings: NetworkSettings = .init()
  ) -> SigningNetwork {
    SigningNetwork(
      of: signings.map { Self.mention($0.document, role: $0.role) },
      entities: signings.map(\.entity), organizations: Self.organizations,
      letters: letters.map { Self.letter($0) }, originals: originals, settings: settings)
  }

  @Test func `documents without signers never enter`() {
    let network = network(
      [(0, "one", .signatory), (1, "two", .speaker)], letters: ["one", "two", "three"])
    #expect(network.documents.map(\.id) == ["one"])
    #expect(network.organizations.map(\.id) == ["a"])
  }

  @Test func `roles are a switch`() {
    let signings: [(entity: Int, document: String, role: Role)] = [
      (0, "one", .signatory), (1, "two", .speaker), (0, "two", .issuer),
    ]
    let all = network(
      signings, letters: ["one", "two"], settings: .init(roles: Set(Role.allCases)))
    #expect(all.incidence.count == 3)
    let speakers = network(signings, letters: ["one", "two"], settings: .init(roles: [.speaker]))
    #expect(speakers.organizations.map(\.id) == ["b"])
  }

  @Test func `roles weigh in the ties, and nowhere else`() throws {
    let signings: [(entity: Int, document: String, role: Role)] = [
      (0, "one", .signatory), (1, "one", .speaker), (1, "one", .issuer), (2, "one", .speaker),
      (0, "two", .speaker), (2, "two", .speaker), (3, "two", .signatory),
    ]
    let roles = Set(Role.allCases)
    let plain = network(signings, letters: ["one", "two"], settings: .init(roles: roles))
    let weighted = network(
      signings, letters: ["one", "two"],
      settings: .init(roles: roles, roleWeights: [.speaker: 0.5, .issuer: 0.8]))
    #expect(plain.weights == nil)
    #expect(weighted.incidence == plain.incidence)
    var source = weighted.measureSource(weight: .count)
    // a signs one and speaks in two; b weighs as the issuer it is too.
    let strengths = try VertexMeasure.strength.scores(in: &source)
    for (found, expected) in zip(strengths, [1.3 + 0.75, 1.2, 0.9 + 0.75, 1.0]) {
      #expect(abs(found - expected) < 1e-12)
    }
    let newman = try weighted.ties().first { ($0.a, $0.b) == (0, 2) }
    #expect(newman?.shared == 2)
    #expect(abs((newman?.newman ?? 0) - (0.5 / 2 + 0.25 / 2)) < 1e-12)
    let tied = try weighted.rankedTies(.init()).ranked.map(\.p)
    #expect(tied == (try plain.rankedTies(.init()).ranked.map(\.p)))
  }

  @Test func `ranges of ranks follow the weights of roles`() throws {
    var generator = SplitMix64(seed: 5)
    let signings = (0..<40).map { index in
      (
        entity: Int(generator.next() % 4), document: "\(index % 9)",
        role: [Role.signatory, .speaker][Int(generator.next() % 2)]
      )
    }
    let network = network(
      signings, letters: (0..<9).map(String.init),
      settings: .init(roles: Set(Role.allCases), roleWeights: [.speaker: 0.25]))
    for id in ["strength", "pagerank", "weighted_betweenness", "constraint"] {
      let measure = try #require(VertexMeasure.named(id))
      for weight in [TieWeight.newman, .jaccard] {
        let found = try network.stability(of: measure, weight: weight).ranges
        var whole = network.measureSource(weight: weight)
        var ranks = [Ranks(try measure.scores(in: &whole)).values]
        for letter in network.documents.indices {
          let part = network.keepingDocuments { $0 != letter }
          var source = part.measureSource(weight: weight)
          var scores = [Double](repeating: .nan, count: network.organizations.count)
          for (organization, score) in zip(
            part.organizations, try measure.scores(in: &source))
          {
            let row = network.organizations.firstIndex { $0.id == organization.id }
            scores[try #require(row)] = score
          }
          ranks.append(Ranks(scores).values)
        }
        for (row, range) in found.enumerated() {
          let own = ranks.map { Int($0[row]) }
          #expect(range.best == own.min() && range.worst == own.max(), "\(id) \(weight)")
        }
      }
    }
  }

  @Test func `two mentions in one document are one edge with both as evidence`() {
    let network = network(
      [(0, "one", .signatory), (0, "one", .speaker)], letters: ["one"],
      settings: .init(roles: Set(Role.allCases)))
    #expect(network.incidence.count == 1)
    #expect(network.signings[0].roles == [.signatory, .speaker])
    #expect(network.signings[0].mentions == [0, 1])
  }

  @Test func `a copy signs for its original`() {
    let network = network(
      [(0, "one", .signatory), (1, "copy", .signatory), (0, "copy", .signatory)],
      letters: ["one", "copy"], originals: ["copy": "one"])
    #expect(network.documents.map(\.id) == ["one"])
    #expect(network.incidence.count == 2)
  }

  @Test
  func `organizations with too few documents are left out with the documents they leave empty`() {
    let network = network(
      [(0, "one", .signatory), (0, "two", .signatory), (1, "three", .signatory)],
      letters: ["one", "two", "three"], settings: .init(minimumDocuments: 2))
    #expect(network.organizations.map(\.id) == ["a"])
    #expect(network.documents.map(\.id) == ["one", "two"])
  }

  @Test func `persons are vertices only on request`() {
    var person = Organization(id: "p", label: "P", names: ["P"])
    person.type = .person
    let mentions = [Self.mention("one", type: .person)]
    func network(persons: Bool) -> SigningNetwork {
      SigningNetwork(
        of: mentions, entities: [0], organizations: [person], letters: [Self.letter("one")],
        settings: .init(includesPersons: persons))
    }
    #expect(network(persons: false).organizations.isEmpty)
    #expect(network(persons: true).organizations.map(\.id) == ["p"])
  }

  @Test func `documents stand in the order of their dates, undated ones last`() {
    let letters = [
      Self.letter("undated"), Self.letter("late", "2022-07-11"), Self.letter("early", "2022"),
    ]
    let network = SigningNetwork(
      of: letters.map { Self.mention($0.id) }, entities: [0, 0, 0],
      organizations: Self.organizations, letters: letters)
    #expect(network.documents.map(\.id) == ["early", "late", "undated"])
  }
}
