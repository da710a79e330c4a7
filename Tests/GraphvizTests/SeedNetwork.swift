import Coalitions
import Letters
import Signatories
import TestSupport

/// The seeds' network, built from the hand-made truth alone.
enum SeedNetwork {
  static func network(roles: Set<Role>) throws -> SigningNetwork {
    let gold = try GoldSeeds()
    var names: [String: [String]] = [:]
    var rolesBySigning: [String: [String: Set<Role>]] = [:]
    for document in gold.documents {
      for mention in document.mentions where mention.type == "organization" {
        guard let role = Role(rawValue: mention.role), roles.contains(role) else { continue }
        names[mention.canonical, default: []].append(mention.name)
        rolesBySigning[mention.canonical, default: [:]][document.document, default: []].insert(role)
      }
    }
    let organizations = names.keys.sorted().map { id in
      Organization(id: id, label: names[id]?.last ?? id, names: names[id] ?? [])
    }
    let used = Set(rolesBySigning.values.flatMap(\.keys))
    let letters = gold.documents.filter { used.contains($0.document) }.map { document in
      SigningNetwork.Letter(
        id: document.document, title: document.title, date: PartialDate(gold: document.date),
        kind: DocumentKind(rawValue: document.kind) ?? .other)
    }.sorted { left, right in
      if let a = left.date, let b = right.date, a != b { return a < b }
      if (left.date == nil) != (right.date == nil) { return left.date != nil }
      return left.id < right.id
    }
    let signings = organizations.enumerated().flatMap { index, organization in
      letters.enumerated().compactMap { column, letter in
        rolesBySigning[organization.id]?[letter.id].map {
          SigningNetwork.Signing(organization: index, document: column, roles: $0, mentions: [])
        }
      }
    }
    return SigningNetwork(
      organizations: organizations, documents: letters, signings: signings, roles: roles)
  }
}

extension PartialDate {
  init?(gold: String?) {
    let parts = (gold ?? "").split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}
