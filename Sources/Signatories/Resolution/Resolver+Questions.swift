internal import Letters

extension Resolver {
  /// The open candidates as questions, one for each pair of bodies, likeliest first.
  ///
  /// Asking costs a person's time: questions stop where fewer than one in three answers would be
  /// yes, or the next fewer than one in ten; a handful is asked even where yes is unlikely.
  func questions(_ numbers: [Int]) -> [OpenQuestion] {
    var asked: Set<[Int]> = []
    var questions: [OpenQuestion] = []
    var expected = 0.0
    let calibrated = open.map { $0.calibrated(names: index.entries.count) }
    for candidate in calibrated.sorted(by: Candidate.comesFirst) {
      let bodies = [numbers[candidate.a], numbers[candidate.b]].sorted()
      guard bodies[0] >= 0, bodies[0] != bodies[1], !unsure.contains([candidate.a, candidate.b]),
        asked.insert(bodies).inserted
      else { continue }
      expected += candidate.score
      let isWorthwhile =
        questions.count < 5
        || candidate.score >= 0.1 && expected >= Double(questions.count + 1) * 0.35
      guard isWorthwhile || asking == .everything else { break }
      questions.append(question(candidate, bodies))
    }
    let ties = CosigningTies(
      index, numbers: numbers, among: Set(questions.flatMap(\.organizations)))
    return questions.map { question in
      question.with(effect: question.organizations.map { ties.count(of: $0) }.min() ?? 0)
    }
  }

  /// The pairs of bodies met in chains of questions that must stay apart.
  mutating func apart(_ questions: [OpenQuestion], _ numbers: [Int]) -> Set<[Int]> {
    var entryOfBody: [Int: Int] = [:]
    for (entry, body) in numbers.enumerated() where body >= 0 {
      entryOfBody[body] = entryOfBody[body] ?? entry
    }
    var neighbours: [Int: [Int]] = [:]
    for question in questions {
      neighbours[question.organizations[0], default: []].append(question.organizations[1])
      neighbours[question.organizations[1], default: []].append(question.organizations[0])
    }
    var apart: Set<[Int]> = []
    for body in neighbours.keys.sorted() {
      for other in reach(from: body, neighbours) where other > body {
        guard let a = entryOfBody[body], let b = entryOfBody[other] else { continue }
        if clusters.obstacle(a, b) != nil { apart.insert([body, other]) }
      }
    }
    return apart
  }

  /// The bodies that chains of questions lead to, at most 64.
  private func reach(from body: Int, _ neighbours: [Int: [Int]]) -> [Int] {
    var seen: Set<Int> = [body]
    var queue = [body]
    var head = 0
    while head < queue.count, queue.count < 64 {
      for next in neighbours[queue[head]] ?? [] where seen.insert(next).inserted {
        queue.append(next)
      }
      head += 1
    }
    return queue
  }

  private func question(_ candidate: Candidate, _ bodies: [Int]) -> OpenQuestion {
    let (left, right) = (index.entries[candidate.a], index.entries[candidate.b])
    let documents = NameRoster.sortedUnique(left.documents + right.documents)
    let (inLeft, inRight) = (Set(left.name.full), Set(right.name.full))
    return OpenQuestion(
      a: name(of: candidate.a), b: name(of: candidate.b), organizations: bodies,
      documents: documents.map { roster.documents[Int($0)] }.sorted(),
      probability: candidate.score, rule: candidate.rule, obstacle: candidate.obstacle,
      shared: words(inLeft.intersection(inRight)), onlyInA: words(inLeft.subtracting(inRight)),
      onlyInB: words(inRight.subtracting(inLeft)), effect: 0, doubt: candidate.doubt)
  }

  private func words(_ tokens: Set<NameRoster.Token>) -> [String] {
    tokens.map { (Int(index.frequency[Int($0)]), index.text($0)) }.sorted { $0 < $1 }.map(\.1)
  }
}
