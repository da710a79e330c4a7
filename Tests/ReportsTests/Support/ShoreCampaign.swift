import Coalitions
import Letters
import Networks
import Signatories

/// A made-up campaign of three letters, small enough to check every figure by hand.
///
/// Harbour, Dunes and Reed signed both letters, Salt only the first, Terns only the second, and
/// Harbour speaks in a release that nobody signed.
enum ShoreCampaign {
  static let organizations = [
    organization("dunes", "Dunes Trust"), organization("harbour", "Harbour \"Blue\" & Sons"),
    organization("reed", "Réseau Roseau"), organization("salt", "Salt Marsh Watch"),
    organization("terns", "<Terns>"),
  ]

  static let letters = [
    letter("letters/01.txt", "Keep the shore open", PartialDate(year: 2021, month: 3, day: 4)),
    letter("letters/02.html", "Second letter", PartialDate(year: 2022, month: 9)),
    letter("news/03.md", nil, nil),
  ]

  static let mentions: [Mention] = [
    mention(0, "Dunes Trust", line: 10), mention(0, "Harbour \"Blue\" & Sons", line: 11),
    mention(0, "Réseau Roseau", line: 12, place: "Sète"),
    mention(0, "Salt Marsh Watch", line: 13),
    mention(1, "Dunes Trust", line: 30), mention(1, "Harbour", line: 31),
    mention(1, "Réseau Roseau", line: 32), mention(1, "<Terns>", line: 33, group: "Birds"),
    mention(2, "Harbour", line: 4, role: .speaker),
  ]

  static let entities = [0, 1, 2, 3, 0, 1, 2, 4, 1]

  static let network = SigningNetwork(
    of: mentions, entities: entities, organizations: organizations, letters: letters,
    settings: NetworkSettings(roles: [.signatory, .speaker]))

  // Letter 0 has four signers, letter 1 four; Newman's weight of a shared one is 1/3.
  static let ties = [
    tie(0, 1, shared: 2, either: 3), tie(0, 2, shared: 2, either: 2),
    tie(0, 3, shared: 1, either: 2), tie(0, 4, shared: 1, either: 2),
    tie(1, 2, shared: 2, either: 3), tie(1, 3, shared: 1, either: 3),
    tie(1, 4, shared: 1, either: 3), tie(2, 3, shared: 1, either: 2),
    tie(2, 4, shared: 1, either: 2),
  ]

  static let clusters = [
    Cluster(organizations: [0, 1, 2, 3], documents: [0], stability: 0.75),
    Cluster(organizations: [4], documents: [1], stability: 1),
  ]

  static let measures = network.organizations.indices.map { index in
    OrganizationMeasures(
      organization: index, documents: 2, degree: index == 3 || index == 4 ? 3 : 4, strength: 2,
      betweenness: 0.125, closeness: 0.5, harmonic: 3.5, eigenvector: 0.1 + 0.2, pageRank: 1e-5,
      core: 3, community: index == 4 ? 1 : 0, stability: 1,
      rank: RankRange(rank: index + 1, best: 1, worst: 5, movedBy: nil))
  }

  private static func tie(_ a: Int, _ b: Int, shared: Int, either: Int) -> Tie {
    Tie(
      a: a, b: b, shared: shared, newman: Double(shared) / 3,
      jaccard: Double(shared) / Double(either), expected: 1.25, p: 0.5,
      q: shared == 2 ? 0.75 : nil)
  }

  private static func organization(_ id: String, _ label: String) -> Organization {
    Organization(
      id: id, label: label, names: [label],
      attributes: id == "reed" ? [("country", "FR"), ("label", "taken")] : [])
  }

  private static func letter(
    _ id: String, _ title: String?, _ date: PartialDate?
  ) -> SigningNetwork.Letter {
    SigningNetwork.Letter(id: id, title: title, date: date, kind: .letter)
  }

  private static func mention(
    _ document: Int, _ name: String, line: Int, place: String? = nil, group: String? = nil,
    role: Role = .signatory
  ) -> Mention {
    Mention(
      document: letters[document].id, name: name, type: .organization, role: role, place: place,
      group: group, position: role == .signatory ? line - 9 : nil,
      range: SourceRange(start: line * 100, end: line * 100 + name.utf8.count),
      start: SourcePosition(line: line, column: 3), rule: "signature-list", confidence: 0.95)
  }
}
