internal import Letters
public import Networks
internal import Signatories

/// The vertices of one mode, parted by what an attribute says of them.
public struct AttributeGroups: Hashable, Sendable {
  /// The name of the attribute.
  public let name: String
  /// The different values in order; the empty one stands for those of whom nothing is said.
  public let values: [String]
  /// For each vertex the index of its value.
  public let groupOf: [Int]

  /// Makes groups of their parts.
  ///
  /// - Precondition: every index lies inside `values`.
  public init(name: String, values: [String], groupOf: [Int]) {
    precondition(groupOf.allSatisfy(values.indices.contains), "Each vertex has one of the values.")
    self.name = name
    self.values = values
    self.groupOf = groupOf
  }

  /// The partition as kernels take it, with its groups' names in the kernels' order.
  var membership: (groups: Membership, values: [String]) {
    let groups = Membership(groupOf.map(UInt32.init))
    var names = [String](repeating: "", count: groups.count)
    for (vertex, label) in groups.labels.enumerated() {
      names[Int(label)] = values[groupOf[vertex]]
    }
    return (groups, names)
  }

  /// The values as numbers; nil where one is none.
  var numbers: [Double]? {
    let numbers = values.compactMap(Double.init).filter(\.isFinite)
    guard numbers.count == values.count else { return nil }
    return groupOf.map { numbers[$0] }
  }
}

extension SigningNetwork {
  /// The names of the attributes that something is said of for some vertex of a mode.
  ///
  /// - Complexity: O(vertices · attributes).
  public func attributeNames(of mode: Mode = .rows) -> [String] {
    var seen: Set<String> = []
    let own =
      mode == .rows
      ? organizations.flatMap { $0.attributes.map(\.name) }
      : documents.flatMap { $0.attributes.map(\.name) }
    let usual = mode == .rows ? ["type", "place", "group"] : ["kind", "year"]
    return (own + usual).filter { seen.insert($0).inserted }
  }

  /// The groups an attribute makes of the vertices of a mode; nil if nobody has it.
  ///
  /// Organizations have the further columns of the authority file, their `type`, and the `place`
  /// and list heading (`group`) that stand beside most of their names; documents the further
  /// columns of `documents.csv`, their `kind` and `year`.
  ///
  /// - Complexity: O(vertices · attributes + mentions).
  public func groups(by name: String, of mode: Mode = .rows) -> AttributeGroups? {
    let stated = mode == .rows ? statedOfOrganizations(name) : statedOfDocuments(name)
    guard let stated, stated.contains(where: { !$0.isEmpty }) else { return nil }
    let values = Set(stated).sorted()
    let numbers = Dictionary(
      values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return AttributeGroups(
      name: name, values: values, groupOf: stated.compactMap { numbers[$0] })
  }

  private func statedOfOrganizations(_ name: String) -> [String]? {
    if organizations.contains(where: { $0.attributes.contains { $0.name == name } }) {
      return organizations.map { one in
        one.attributes.first { $0.name == name }?.value ?? ""
      }
    }
    switch name {
    case "type": return organizations.map(\.type.rawValue)
    case "place": return mostFrequent(\.place)
    case "group": return mostFrequent(\.group)
    default: return nil
    }
  }

  private func statedOfDocuments(_ name: String) -> [String]? {
    if documents.contains(where: { $0.attributes.contains { $0.name == name } }) {
      return documents.map { letter in
        letter.attributes.first { $0.name == name }?.value ?? ""
      }
    }
    switch name {
    case "kind": return documents.map(\.kind.rawValue)
    case "year": return documents.map { $0.date.map { String($0.year) } ?? "" }
    default: return nil
    }
  }

  /// What most mentions of each organization say; of equally many the first in order.
  private func mostFrequent(_ part: (Mention) -> String?) -> [String] {
    var counts = [[String: Int]](repeating: [:], count: organizations.count)
    for signing in signings {
      for mention in signing.mentions {
        guard let value = part(mentions[mention]), !value.isEmpty else { continue }
        counts[signing.organization][value, default: 0] += 1
      }
    }
    return counts.map { counts in
      counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key ?? ""
    }
  }
}
