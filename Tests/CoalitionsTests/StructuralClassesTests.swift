import Coalitions
import Letters
import Signatories
import Testing

@Suite struct StructuralClassesTests {
  private func network(_ signings: [(Int, Int, Set<Role>)], organizations: Int) -> SigningNetwork {
    SigningNetwork(
      organizations: (0..<organizations).map {
        Organization(id: "o\($0)", label: "O\($0)", names: [])
      },
      documents: (0..<3).map {
        SigningNetwork.Letter(id: "d\($0)", title: nil, date: nil, kind: .letter)
      },
      signings: signings.map {
        SigningNetwork.Signing(organization: $0, document: $1, roles: $2, mentions: [])
      },
      roles: [.signatory, .speaker])
  }

  @Test func `the same letters in the same roles make a class`() {
    let classes = network(
      [
        (0, 0, [.signatory]), (0, 1, [.signatory]), (1, 1, [.signatory]), (2, 1, [.signatory]),
        (2, 0, [.signatory]), (3, 1, [.speaker]),
      ], organizations: 4
    ).structuralClasses
    #expect(classes.map(\.organizations) == [[0, 2], [1], [3]])
    #expect(classes.map { $0.parts.map(\.document) } == [[0, 1], [1], [1]])
  }

  @Test func `an organization without a letter is in no class`() {
    let classes = network([(1, 2, [.signatory])], organizations: 3).structuralClasses
    #expect(classes.map(\.organizations) == [[1]])
  }

  @Test func `a network without signings has no class`() {
    #expect(network([], organizations: 2).structuralClasses.isEmpty)
  }
}
