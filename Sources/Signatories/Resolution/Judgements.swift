internal import Letters

/// What people have said about names, carried to the entries of a roster.
struct Judgements {
  /// One pair of entries and the line that judges it.
  struct Pair {
    let a: Int
    let b: Int
    let verdict: Decision.Verdict
    /// The file and line, for messages.
    let origin: String
    let line: Int?
  }

  /// Pairs to join, keep apart, or leave alone, in the order of the files.
  private(set) var pairs: [Pair] = []
  /// The authority entry of each roster entry it names.
  private(set) var authorityOfEntry: [Int: Int] = [:]
  private(set) var findings: [Finding] = []

  /// All names the files hold: they take part in resolution even where no document has them.
  static func names(_ decisions: DecisionLog, _ authority: AuthorityFile) -> [NameOccurrence] {
    authority.entries.flatMap { [$0.name] + $0.aliases }.map { NameOccurrence(name: $0) }
      + decisions.decisions.flatMap { [NameOccurrence(name: $0.a), NameOccurrence(name: $0.b)] }
  }

  /// Carries judgements to the roster entries of `names`, given in the same order.
  init(_ decisions: DecisionLog, _ authority: AuthorityFile, entries: ArraySlice<Int>) {
    var next = entries.startIndex
    func take() -> Int {
      defer { next += 1 }
      return entries[next]
    }
    var lineOfEntry: [Int: Int] = [:]
    findings = decisions.findings + authority.findings
    for (number, entry) in authority.entries.enumerated() {
      var first: Int?
      for name in [entry.name] + entry.aliases {
        let position = take()
        if let other = authorityOfEntry[position], other != number {
          findings.append(
            AuthorityFile.finding(
              authority.source, entry.line,
              "gives the name “\(name)”, which line \(lineOfEntry[position] ?? 0) gives to another "
                + "organization; it stays with the first"))
          continue
        }
        authorityOfEntry[position] = number
        lineOfEntry[position] = entry.line
        if let first, first != position {
          pairs.append(
            Pair(a: first, b: position, verdict: .same, origin: authority.source, line: entry.line))
        }
        first = first ?? position
      }
    }
    addDecisions(decisions, take)
  }

  /// The last line about each pair holds.
  private mutating func addDecisions(_ log: DecisionLog, _ take: () -> Int) {
    var latest: [[Int]: Int] = [:]
    var kept: [Pair?] = []
    for decision in log.decisions {
      let key = [take(), take()].sorted()
      let earlier = latest[key].flatMap { kept[$0] }
      if let earlier, earlier.verdict != decision.verdict, decision.verdict != .undo,
        earlier.verdict != .unsure
      {
        findings.append(
          log.finding(
            decision.line,
            "decides “\(decision.verdict.rawValue)” of “\(decision.a)” and “\(decision.b)”, line "
              + "\(earlier.line.map(String.init) ?? "?") “\(earlier.verdict.rawValue)”; the later "
              + "line holds, put an undo between them to make that plain"))
      }
      if let place = latest[key] { kept[place] = nil }
      latest[key] = nil
      guard decision.verdict != .undo else { continue }
      if key[0] == key[1] {
        if decision.verdict == .different {
          findings.append(
            log.finding(
              decision.line,
              "decides that “\(decision.a)” and “\(decision.b)” are different, but they are equal "
                + "after normalisation; rename one with mentions.csv"))
        }
        continue
      }
      latest[key] = kept.count
      kept.append(
        Pair(
          a: key[0], b: key[1], verdict: decision.verdict, origin: log.source,
          line: decision.line))
    }
    pairs += kept.compactMap { $0 }
  }
}
