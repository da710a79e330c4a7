internal import Letters

extension Resolution {
  /// The resolution with every part counted as its topmost parent (`--roll-up parents`).
  ///
  /// A parent is the `parent` of the authority file, by id or any name, or the body whose chapter a
  /// name is. A parent no document names becomes an organization of its own. Parents that lead in a
  /// circle are reported and left as they are.
  public func rolledUpToParents() -> Resolution {
    var tree = ParentTree(organizations)
    let tops = organizations.indices.map { tree.top(of: $0) }
    var parts: [Int: [Int]] = [:]
    for (part, top) in tops.enumerated() where part != top { parts[top, default: []].append(part) }
    var kept: [(organization: Organization, old: Int)] = []
    for (index, organization) in tree.organizations.enumerated()
    where index >= organizations.count || tops[index] == index {
      var merged = organization
      var names = Set(merged.names)
      for name in (parts[index] ?? []).flatMap({ organizations[$0].names })
      where names.insert(name).inserted {
        merged.names.append(name)
      }
      kept.append((merged, index))
    }
    kept.sort { $0.organization.id < $1.organization.id }
    var number: [Int: Int] = [:]
    for (new, element) in kept.enumerated() { number[element.old] = new }
    let renumbered = tops.map { number[$0] ?? 0 }
    return Resolution(
      organizations: kept.map(\.organization), entities: entities.map { renumbered[$0] },
      links: links.map { $0.moved(to: renumbered[$0.organization]) }
        .sorted { $0.organization < $1.organization },
      questions: questions.compactMap { $0.moved(by: renumbered) },
      findings: findings + tree.findings,
      apart: Set(apart.map { [renumbered[$0[0]], renumbered[$0[1]]].sorted() }),
      comparisons: comparisons, distinctNames: distinctNames)
  }
}

/// Which organization belongs to which.
private struct ParentTree {
  private(set) var organizations: [Organization]
  private(set) var findings: [Finding] = []
  private var parent: [Int: Int] = [:]

  init(_ organizations: [Organization]) {
    self.organizations = organizations
    var byName: [String: Int] = [:]
    for (index, organization) in organizations.enumerated() {
      for name in organization.names + [organization.label] where byName[name] == nil {
        byName[name] = index
      }
    }
    for (index, organization) in organizations.enumerated() { byName[organization.id] = index }
    for (index, organization) in organizations.enumerated() {
      let column = organization.attributes.first { $0.name.lowercased() == "parent" }
      guard let name = column?.value, !name.isEmpty else { continue }
      if byName[name] == nil {
        byName[name] = self.organizations.count
        self.organizations.append(newParent(name))
      }
      parent[index] = byName[name]
    }
  }

  private func newParent(_ name: String) -> Organization {
    var parser = NameParser()
    let words = parser.parse(name).whole.map { parser.vocabulary.texts[Int($0)] }
    let slug = Slug.text(of: words)
    let isTaken = slug.isEmpty || organizations.contains { $0.id == slug }
    return Organization(
      id: isTaken ? slug + "-" + Slug.mark(of: name) : slug, label: name, names: [name])
  }

  /// The body at the top of the chain of parents; the body itself where the chain is a circle.
  mutating func top(of index: Int) -> Int {
    var seen: Set<Int> = [index]
    var current = index
    while let next = parent[current] {
      guard seen.insert(next).inserted else {
        findings.append(
          Finding(
            kind: "parent-circle", document: "organizations.csv",
            message: "the parents of “\(organizations[index].label)” lead in a circle over "
              + "“\(organizations[next].label)”; it was not rolled up"))
        return index
      }
      current = next
    }
    return current
  }
}

extension NameLink {
  fileprivate func moved(to organization: Int) -> NameLink {
    NameLink(
      a: a, b: b, organization: organization, rule: rule, score: score, witnesses: witnesses)
  }
}

extension OpenQuestion {
  /// The question about renumbered organizations; nil if they have become one.
  fileprivate func moved(by numbers: [Int]) -> OpenQuestion? {
    let moved = organizations.map { numbers[$0] }.sorted()
    guard moved[0] != moved[1] else { return nil }
    return self.moved(to: moved, effect: effect)
  }
}
