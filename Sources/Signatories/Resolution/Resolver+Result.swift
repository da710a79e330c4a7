internal import Letters

extension Resolver {
  /// The result as a value.
  mutating func resolution(occurrences: Int) -> Resolution {
    var bodies: [Int] = []
    for entry in index.entries.indices where clusters.cluster(of: entry) == entry {
      bodies.append(entry)
    }
    var slugs = SlugRegistry()
    var drafts = bodies.map { body in draft(of: clusters.members[body].sorted(), root: body) }
    drafts.sort { ($0.slug, $0.label, $0.root) < ($1.slug, $1.label, $1.root) }
    var organizations: [(organization: Organization, root: Int)] = drafts.map { draft in
      let id = slugs.unique(draft.slug, type: draft.type, mark: draft.split, name: draft.label)
      return (
        Organization(id: id, label: draft.label, names: draft.names, type: draft.type), draft.root
      )
    }
    organizations.sort { $0.organization.id < $1.organization.id }
    var numbers = [Int](repeating: 0, count: index.entries.count)
    for (number, body) in organizations.enumerated() {
      for member in clusters.members[body.root] { numbers[member] = number }
    }
    return Resolution(
      organizations: organizations.map(\.organization),
      entities: roster.entryOfOccurrence.map { numbers[$0] },
      links: links(numbers), questions: questions(numbers), findings: findings)
  }

  private struct Draft {
    var slug: String
    var label: String
    var names: [String]
    var type: SignatoryType
    var split: String
    var root: Int
  }

  /// The label is the most frequent full name.
  private func draft(of members: [Int], root: Int) -> Draft {
    var forms: [(text: String, count: Int, entry: Int)] = []
    for member in members {
      for form in index.entries[member].forms { forms.append((form.text, form.count, member)) }
    }
    forms.sort { left, right in
      (right.count, left.text) < (left.count, right.text)
    }
    let shown =
      forms.first { !index.entries[$0.entry].name.isAcronym } ?? forms.first
    let entry = index.entries[shown?.entry ?? root]
    return Draft(
      slug: Slug.text(of: slugSource(members, root: root)), label: shown?.text ?? "",
      names: forms.map(\.text), type: entry.type, split: entry.split, root: root)
  }

  /// The words that name the body in the form that sorts first among the full names: it does not
  /// depend on how often a form occurs.
  private func slugSource(_ members: [Int], root: Int) -> [String] {
    let words = members.filter { !index.entries[$0].name.isAcronym }
      .map { index.entries[$0].name.whole.map { index.text($0) } }
    let all =
      words.isEmpty ? members.map { index.entries[$0].name.full.map { index.text($0) } } : words
    return all.min { $0.lexicographicallyPrecedes($1) } ?? []
  }

  private func links(_ numbers: [Int]) -> [NameLink] {
    var links: [NameLink] = []
    for candidate in joined {
      links.append(
        NameLink(
          a: name(of: candidate.a), b: name(of: candidate.b), organization: numbers[candidate.a],
          rule: candidate.rule, score: candidate.score,
          witnesses: witnesses(candidate.a, candidate.b)))
    }
    for (position, entry) in index.entries.enumerated() where entry.forms.count > 1 {
      for form in entry.forms.dropFirst() {
        links.append(
          NameLink(
            a: entry.forms[0].text, b: form.text, organization: numbers[position], rule: .sameName,
            score: 0.995, witnesses: witnesses(position, position)))
      }
    }
    return links.enumerated().sorted {
      ($0.element.organization, $0.offset) < ($1.element.organization, $1.offset)
    }.map(\.element)
  }

  /// The words two names share, rarest first; of an acronym, the acronym.
  private func witnesses(_ a: Int, _ b: Int) -> [NameLink.Witness] {
    let (left, right) = (index.entries[a].name, index.entries[b].name)
    var shared = Set(left.full + left.acronyms).intersection(right.full + right.acronyms)
    if shared.isEmpty { shared = Set(left.isAcronym ? left.acronyms : right.acronyms) }
    return shared.map {
      NameLink.Witness(word: index.text($0), names: Int(index.frequency[Int($0)]))
    }
    .sorted { ($0.names, $0.word) < ($1.names, $1.word) }
  }

  func name(of entry: Int) -> String { index.entries[entry].forms[0].text }

  private mutating func questions(_ numbers: [Int]) -> [OpenQuestion] {
    var asked: Set<[Int]> = []
    var questions: [OpenQuestion] = []
    for candidate in open.sorted(by: Candidate.comesFirst) {
      let bodies = [numbers[candidate.a], numbers[candidate.b]].sorted()
      guard bodies[0] != bodies[1], asked.insert(bodies).inserted else { continue }
      questions.append(question(candidate, bodies))
    }
    return questions
  }

  private func question(_ candidate: Candidate, _ bodies: [Int]) -> OpenQuestion {
    let (left, right) = (index.entries[candidate.a], index.entries[candidate.b])
    let documents = NameRoster.sortedUnique(left.documents + right.documents)
    let (inLeft, inRight) = (Set(left.name.full), Set(right.name.full))
    func words(_ tokens: Set<NameRoster.Token>) -> [String] {
      tokens.sorted {
        (index.frequency[Int($0)], index.text($0)) < (index.frequency[Int($1)], index.text($1))
      }
      .map { index.text($0) }
    }
    return OpenQuestion(
      a: name(of: candidate.a), b: name(of: candidate.b), organizations: bodies,
      documents: documents.map { roster.documents[Int($0)] }.sorted(),
      probability: candidate.score, rule: candidate.rule, obstacle: candidate.obstacle,
      shared: words(inLeft.intersection(inRight)), onlyInA: words(inLeft.subtracting(inRight)),
      onlyInB: words(inRight.subtracting(inLeft)), effect: 0)
  }
}
