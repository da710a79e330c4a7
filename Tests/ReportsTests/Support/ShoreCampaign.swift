import Coalitions
import Letters
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
