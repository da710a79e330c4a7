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
