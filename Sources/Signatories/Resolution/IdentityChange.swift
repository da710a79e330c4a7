internal import Foundation
internal import Letters

/// A name that stands for another organization than it did in an earlier run.
public struct IdentityChange: Hashable, Sendable {
  /// The name as written.
  public let name: String
  /// Its organization's id in the earlier run; of several, the first.
  public let before: String
  /// Its organization's id now.
  public let now: String
}

/// Which organization each name stood for in an earlier run.
public struct EarlierIdentities: Sendable {
  /// The ids of each name as written: several where equal names were told apart.
  public private(set) var ids: [String: [String]] = [:]

  /// The identities of a run exported as an authority file.
  public init(_ file: AuthorityFile) { note(file) }

  /// The identities of a file: an authority file, with columns `id` and `name`, or what `resolve`
  /// wrote as CSV, TSV or JSON Lines, with `name` and `entity`; nil for any other.
  ///
  /// - Complexity: O(bytes).
  public init?(utf8: [UInt8], source: String) {
    let table = DelimitedText(utf8: utf8, source: source)
    if utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      for line in utf8.split(separator: UInt8(ascii: "\n")) {
        let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
        guard let name = object?["name"] as? String, let entity = object?["entity"] as? String
        else { return nil }
        note(name, entity)
      }
    } else if let name = table.column("name"), let entity = table.column("entity") {
      for row in table.rows { note(row.fields[name], row.fields[entity]) }
    } else if table.column("id") != nil, table.column(anyOf: ["name", "organization"]) != nil {
      note(AuthorityFile(utf8: utf8, source: source))
    } else {
      return nil
    }
  }

  private mutating func note(_ file: AuthorityFile) {
    for entry in file.entries {
      for name in [entry.name] + entry.aliases { note(name, entry.id ?? "") }
    }
  }

  private mutating func note(_ name: String, _ id: String) {
    guard !name.isEmpty, !id.isEmpty, ids[name]?.contains(id) != true else { return }
    ids[name, default: []].append(id)
  }
}

extension Resolution {
  /// The names whose organization has another id than in an earlier run, in order of organization;
  /// empty where new letters changed nothing.
  ///
  /// - Complexity: O(names).
  public func changes(since earlier: EarlierIdentities) -> [IdentityChange] {
    organizations.flatMap { organization in
      organization.names.compactMap { name in
        guard let before = earlier.ids[name], let first = before.first,
          !before.contains(organization.id)
        else { return nil }
        return IdentityChange(name: name, before: first, now: organization.id)
      }
    }
  }

  /// The names whose organization has another id than in an earlier run, exported as an authority
  /// file.
  ///
  /// - Complexity: O(names).
  public func changes(since earlier: AuthorityFile) -> [IdentityChange] {
    changes(since: EarlierIdentities(earlier))
  }
}
