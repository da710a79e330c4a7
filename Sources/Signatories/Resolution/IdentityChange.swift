/// A name that stands for another organization than it did in an earlier run.
public struct IdentityChange: Hashable, Sendable {
  /// The name as written.
  public let name: String
  /// Its organization's id in the earlier run.
  public let before: String
  /// Its organization's id now.
  public let now: String
}

extension Resolution {
  /// The names whose organization has another id than in an earlier run, exported as an authority
  /// file; empty where new letters changed nothing.
  ///
  /// - Complexity: O(names).
  public func changes(since earlier: AuthorityFile) -> [IdentityChange] {
    var before: [String: String] = [:]
    for entry in earlier.entries {
      for name in [entry.name] + entry.aliases { before[name] = before[name] ?? entry.id }
    }
    return organizations.flatMap { organization in
      organization.names.compactMap { name in
        guard let id = before[name], id != organization.id else { return nil }
        return IdentityChange(name: name, before: id, now: organization.id)
      }
    }
  }
}
