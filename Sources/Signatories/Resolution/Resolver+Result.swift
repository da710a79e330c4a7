internal import Letters

extension Resolver {
  /// The result as a value, of the first occurrences of the roster: the others are names of the
  /// authority file and the decisions.
  mutating func resolution(occurrences: Int) -> Resolution {
    var drafts: [Draft] = []
    for entry in index.entries.indices where clusters.cluster(of: entry) == entry {
      if let draft = draft(of: clusters.members[entry].sorted(), root: entry) {
        drafts.append(draft)
      }
    }
    drafts.sort { ($0.rank, $0.slug, $0.label, $0.root) < ($1.rank, $1.slug, $1.label, $1.root) }
    var slugs = SlugRegistry()
    var organizations = drafts.map { draft in
      (organization: draft.organization(id: slugs.unique(draft)), root: draft.root)
    }
    organizations.sort { $0.organization.id < $1.organization.id }
    var numbers = [Int](repeating: -1, count: index.entries.count)
    for (number, body) in organizations.enumerated() {
      for member in clusters.members[body.root] { numbers[member] = number }
    }
    let questions = questions(numbers)
    return Resolution(
      organizations: withParents(organizations.map(\.organization), numbers),
      entities: roster.entryOfOccurrence.prefix(occurrences).map { numbers[$0] },
      links: links(numbers), questions: questions, findings: findings,
      apart: apart(questions, numbers), comparisons: comparisons,
      distinctNames: index.entries.count)
  }

  /// An organization before it has an id.
  struct Draft {
    var slug: String
    var label: String
    var names: [String]
    var type: SignatoryType
    var split: String
    var root: Int
    /// The id the authority file fixes.
    var id: String?
    var attributes: [(name: String, value: String)] = []

    /// Fixed ids are handed out first.
    var rank: Int { id == nil ? 1 : 0 }

    func organization(id: String) -> Organization {
      Organization(id: id, label: label, names: names, type: type, attributes: attributes)
    }
  }

  /// The label is the name of the authority file, or the most frequent full name; nil where no
  /// document has any of the names.
  private func draft(of members: [Int], root: Int) -> Draft? {
    var forms: [(text: String, count: Int, entry: Int)] = []
    for member in members {
      for form in index.entries[member].forms where form.count > 0 {
        forms.append((form.text, form.count, member))
      }
    }
    guard !forms.isEmpty else { return nil }
    forms.sort { ($1.count, $0.text) < ($0.count, $1.text) }
    let shown = forms.first { !index.entries[$0.entry].name.isAcronym } ?? forms[0]
    var draft = Draft(
      slug: Slug.text(of: slugSource(members)), label: shown.text, names: forms.map(\.text),
      type: index.entries[shown.entry].type, split: index.entries[shown.entry].split, root: root)
    if let number = clusters.authority[root] {
      let known = authority.entries[number]
      draft.id = known.id
      draft.label = known.name
      draft.slug = Slug.text(of: nameWords(known.name))
      draft.attributes = known.attributes.map { ($0.name, $0.value) }
    }
    return draft
  }

  private func nameWords(_ name: String) -> [String] {
    var parser = NameParser()
    return parser.parse(name).whole.map { parser.vocabulary.texts[Int($0)] }
  }

  /// The words that name the body in the form that sorts first among the full names: it does not
  /// depend on how often a form occurs.
  private func slugSource(_ members: [Int]) -> [String] {
    let full = members.filter { !index.entries[$0].name.isAcronym }
    let words = (full.isEmpty ? members : full).map { member in
      let name = index.entries[member].name
      return (full.isEmpty ? name.full : name.whole).map { index.text($0) }
    }
    return words.min { $0.lexicographicallyPrecedes($1) } ?? []
  }

  private func links(_ numbers: [Int]) -> [NameLink] {
    let bearers = bearers(numbers)
    var links: [NameLink] = []
    for candidate in joined where numbers[candidate.a] >= 0 {
      links.append(
        NameLink(
          a: name(of: candidate.a), b: name(of: candidate.b), organization: numbers[candidate.a],
          rule: candidate.rule, score: candidate.score,
          witnesses: witnesses(candidate.a, candidate.b, bearers)))
    }
    for (position, entry) in index.entries.enumerated() where numbers[position] >= 0 {
      for form in entry.forms.dropFirst() {
        links.append(
          NameLink(
            a: entry.forms[0].text, b: form.text, organization: numbers[position], rule: .sameName,
            score: 0.995, witnesses: witnesses(position, position, bearers)))
      }
    }
    return links.enumerated().sorted {
      ($0.element.organization, $0.offset) < ($1.element.organization, $1.offset)
    }.map(\.element)
  }

  /// For each word, how many organizations have it in a name.
  private func bearers(_ numbers: [Int]) -> [Int32] {
    var bearers = [Int32](repeating: 0, count: index.vocabulary.count)
    var entriesOfBody: [Int: [Int]] = [:]
    for (entry, body) in numbers.enumerated() where body >= 0 {
      entriesOfBody[body, default: []].append(entry)
    }
    for entries in entriesOfBody.values {
      let words = entries.flatMap { index.entries[$0].name.full + index.entries[$0].name.acronyms }
      for word in Set(words) { bearers[Int(word)] += 1 }
    }
    return bearers
  }

  /// The words two names share, rarest first; of an acronym, the acronym.
  private func witnesses(_ a: Int, _ b: Int, _ bearers: [Int32]) -> [NameLink.Witness] {
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    var shared = Set(left.full + left.acronyms).intersection(right.full + right.acronyms)
    if shared.isEmpty { shared = Set(left.isAcronym ? left.acronyms : right.acronyms) }
    return shared.map {
      NameLink.Witness(
        word: index.text($0), otherOrganizations: max(0, Int(bearers[Int($0)]) - 1))
    }.sorted { ($0.otherOrganizations, $0.word) < ($1.otherOrganizations, $1.word) }
  }

  func name(of entry: Int) -> String { index.entries[entry].forms[0].text }
}
