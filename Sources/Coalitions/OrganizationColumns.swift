import Signatories

extension SigningNetwork {
  /// What organizations can be grouped by, besides their clusters: the further columns of the
  /// authority file in its order, then what was found beside the names (`group`, `place`, `role`).
  ///
  /// A column that holds nothing is not listed.
  ///
  /// - Complexity: O(organizations · columns + mentions).
  public var columns: [String] {
    var names: [String] = []
    for attribute in organizations.flatMap(\.attributes) where !names.contains(attribute.name) {
      names.append(attribute.name)
    }
    return names
      + FoundColumn.allCases.map(\.rawValue).filter { name in
        !names.contains(name) && values(of: name)?.contains { $0 != nil } == true
      }
  }

  /// The value of each organization in a column, nil where it has none; nil for an unknown column.
  ///
  /// Of several values found beside the names of an organization the most frequent counts, then
  /// the first of the alphabet.
  public func values(of column: String) -> [String?]? {
    let stated = organizations.map { body in
      body.attributes.first { $0.name.lowercased() == column.lowercased() }?.value
    }
    if stated.contains(where: { $0 != nil }) { return stated }
    return FoundColumn(rawValue: column.lowercased()).map(found)
  }

  /// What stands beside names in the letters.
  private enum FoundColumn: String, CaseIterable {
    case group
    case place
    case role
  }

  private func found(_ column: FoundColumn) -> [String?] {
    var counts = [[String: Int]](repeating: [:], count: organizations.count)
    for signing in signings {
      for value in values(of: column, in: signing) {
        counts[signing.organization][value, default: 0] += 1
      }
    }
    return counts.map { tally in
      tally.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
  }

  private func values(of column: FoundColumn, in signing: Signing) -> [String] {
    switch column {
    case .group: signing.mentions.compactMap { mentions[$0].group }
    case .place: signing.mentions.compactMap { mentions[$0].place }
    case .role: [signing.roles.sorted().map(\.rawValue).joined(separator: ", ")]
    }
  }
}
