public import Coalitions
import Letters
import Signatories

/// One organization's letters and the organizations it stands in them with, those with the most
/// letters in common first.
public struct EgoMap: Sendable {
  /// The most partners that are named; the others are counted at the letters.
  public static let partnerLimit = 40

  private let network: SigningNetwork
  private let ego: Int
  private let options: FigureOptions

  /// Makes the map of an organization by its index.
  ///
  /// - Precondition: the network has the organization.
  public init(
    _ network: SigningNetwork, of organization: Int, options: FigureOptions = FigureOptions()
  ) {
    precondition(
      network.organizations.indices.contains(organization), "The network has the organization.")
    self.network = network
    ego = organization
    self.options = options
  }

  /// The figure.
  public var figure: Figure {
    let letters = Set(network.signings.filter { $0.organization == ego }.map(\.document)).sorted()
    let shared = sharedCounts(letters)
    let partners = network.organizations.indices.filter { (shared[$0] ?? 0) > 0 }
    let circle = network.restricted(to: partners, documents: letters)
    let counts = partners.map { shared[$0] ?? 0 }
    let ranks = Set(counts).sorted(by: >)
    let groups = counts.map { count in ranks.firstIndex(of: count) ?? 0 }
    let name = network.organizations[ego].label
    var options = options
    options.title =
      options.title
      ?? "\(name): \(Numerals.counted(letters.count, "letter")), "
      + Numerals.counted(partners.count, "partner")
    let map = BipartiteMap(
      circle, around: name, groups: groups,
      names: ranks.map { Numerals.counted($0, "letter") + " together" },
      most: Self.partnerLimit, name: "ego-map",
      lead: "The letters of \(name) and who else stands in them, those with the most letters in "
        + "common first; \(name) itself is not drawn.", options: options)
    return map.figure
  }

  private func sharedCounts(_ letters: [Int]) -> [Int: Int] {
    let own = Set(letters)
    return network.signings.reduce(into: [:]) { counts, signing in
      if signing.organization != ego, own.contains(signing.document) {
        counts[signing.organization, default: 0] += 1
      }
    }
  }
}

extension SigningNetwork {
  /// The part of a network between some organizations and some documents.
  func restricted(to chosen: [Int], documents letters: [Int]) -> SigningNetwork {
    var rows: [Int: Int] = [:]
    for (index, organization) in chosen.enumerated() { rows[organization] = index }
    var columns: [Int: Int] = [:]
    for (index, letter) in letters.enumerated() { columns[letter] = index }
    return SigningNetwork(
      organizations: chosen.map { organizations[$0] }, documents: letters.map { documents[$0] },
      signings: signings.compactMap { signing in
        guard let row = rows[signing.organization], let column = columns[signing.document] else {
          return nil
        }
        return Signing(organization: row, document: column, roles: signing.roles, mentions: [])
      }, roles: roles, roleWeights: roleWeights)
  }
}
