/// Entries joined so far, with what must not meet in one body.
struct Clusters {
  /// The obstacle a person set.
  static let declaredDifferent = "a person decided that they are different"
  /// The obstacle the authority file sets.
  static let toldApart = "the authority file tells them apart"

  private var parent: [Int]
  private(set) var members: [[Int]]
  private var lists: [[Int32]]
  private var countries: [Set<String>]
  private var apart: [Int: Set<Int>] = [:]
  /// The authority entry each cluster stands for.
  private(set) var authority: [Int: Int] = [:]

  init(_ index: NameIndex) {
    parent = Array(index.entries.indices)
    members = index.entries.indices.map { [$0] }
    lists = index.entries.map(\.lists)
    countries = index.entries.map { entry in
      index.countries(of: entry.name).union([entry.country].compactMap { $0 })
    }
  }

  /// The cluster of an entry, named by one of its members.
  mutating func cluster(of entry: Int) -> Int {
    var root = entry
    while parent[root] != root { root = parent[root] }
    var current = entry
    while parent[current] != root {
      let next = parent[current]
      parent[current] = root
      current = next
    }
    return root
  }

  /// Forbids two entries to meet.
  mutating func keepApart(_ a: Int, _ b: Int) {
    let (a, b) = (cluster(of: a), cluster(of: b))
    guard a != b else { return }
    apart[a, default: []].insert(b)
    apart[b, default: []].insert(a)
  }

  /// Says which entry of the authority file an entry belongs to; clusters of two never meet.
  mutating func mark(_ entry: Int, as number: Int) {
    authority[cluster(of: entry)] = number
  }

  /// Whether a person keeps the clusters of two entries apart.
  mutating func areDeclaredDifferent(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (cluster(of: a), cluster(of: b))
    return apart[a]?.contains(b) == true
  }

  /// Why the clusters of two entries can't be one; nil if they can.
  mutating func obstacle(_ a: Int, _ b: Int) -> String? {
    let (a, b) = (cluster(of: a), cluster(of: b))
    if a == b { return nil }
    if apart[a]?.contains(b) == true { return Self.declaredDifferent }
    if let here = authority[a], let there = authority[b], here != there {
      return Self.toldApart
    }
    if let list = commonList(a, b) { return "list:\(list)" }
    if !countries[a].isEmpty, !countries[b].isEmpty, countries[a].isDisjoint(with: countries[b]) {
      return "their places differ"
    }
    return nil
  }

  private func commonList(_ a: Int, _ b: Int) -> Int32? {
    var (i, j) = (0, 0)
    while i < lists[a].count, j < lists[b].count {
      if lists[a][i] == lists[b][j] { return lists[a][i] }
      if lists[a][i] < lists[b][j] { i += 1 } else { j += 1 }
    }
    return nil
  }

  /// Joins the clusters of two entries.
  mutating func join(_ a: Int, _ b: Int) {
    var (into, from) = (cluster(of: a), cluster(of: b))
    guard into != from else { return }
    if members[into].count < members[from].count { swap(&into, &from) }
    parent[from] = into
    members[into].append(contentsOf: members[from])
    members[from] = []
    authority[into] = authority[into] ?? authority[from]
    lists[into] = NameRoster.sortedUnique(lists[into] + lists[from])
    lists[from] = []
    countries[into].formUnion(countries[from])
    for other in apart.removeValue(forKey: from) ?? [] {
      apart[other]?.remove(from)
      apart[other]?.insert(into)
      apart[into, default: []].insert(other)
    }
  }
}
