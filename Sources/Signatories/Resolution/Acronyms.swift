/// Acronyms alone, joined to the names that bear them.
struct AcronymsAlone {
  let index: NameIndex
  let initials: InitialsIndex

  /// One candidate for each acronym with a single bearer.
  ///
  /// `clusters` holds what equal names have joined already: an acronym borne by two bodies says
  /// nothing.
  func candidates(in clusters: inout Clusters) -> ComparedPairs {
    var found = ComparedPairs()
    for (position, entry) in index.entries.enumerated()
    where entry.type == .organization && entry.name.isAcronym {
      guard let acronym = entry.name.acronyms.first else { continue }
      let bearers = (index.bearers[acronym] ?? []).map(Int.init)
        .filter { isCompatible(position, $0) }
      let bodies = Set(bearers.map { clusters.cluster(of: $0) })
      if bodies.count == 1, let bearer = bearers.first {
        let isShared = isBorneElsewhere(acronym, than: bearer, &clusters)
        found.note(Candidate(position, bearer, .acronymAlone, isShared ? 0.6 : 0.97))
      } else if bodies.isEmpty, (index.bearers[acronym] ?? []).isEmpty {
        found.note(byInitials(position, acronym, &clusters))
      }
    }
    return found
  }

  /// Whether a chapter of another body bears the acronym too.
  private func isBorneElsewhere(
    _ acronym: NameRoster.Token, than bearer: Int, _ clusters: inout Clusters
  ) -> Bool {
    guard index.entries[bearer].name.plainPlace == nil else { return false }
    let stem = index.stems[bearer]
    return (index.bearers[acronym] ?? []).contains { other in
      let other = Int(other)
      return clusters.cluster(of: other) != clusters.cluster(of: bearer)
        && Array(index.stems[other].prefix(stem.count)) != stem
    }
  }

  /// An acronym with a place is that of the chapter, one without that of the body itself.
  private func isCompatible(_ acronym: Int, _ bearer: Int) -> Bool {
    let (left, right) = (index.entries[acronym].name, index.entries[bearer].name)
    guard !index.placesConflict(acronym, bearer) else { return false }
    if left.plainPlace == right.plainPlace { return true }
    return left.plainPlace == nil && coversPlace(right, index.stems[bearer])
  }

  /// Whether the acronym of a name stands for its place too ("Rivers Forum Puebla (RFP)").
  private func coversPlace(_ name: ParsedName, _ words: [NameRoster.Token]) -> Bool {
    name.acronyms.contains { acronym in
      Initials.spell(index.text(acronym), from: words.map { (index.text($0), false) })
    }
  }

  private func byInitials(
    _ position: Int, _ acronym: NameRoster.Token, _ clusters: inout Clusters
  ) -> Candidate? {
    let letters = index.text(acronym)
    guard letters.utf8.count >= 3 else { return nil }
    let names = initials.entries(spelling: letters).filter { isCompatible(position, $0) }
    let bodies = Set(names.map { clusters.cluster(of: $0) })
    guard bodies.count == 1, let name = names.first else { return nil }
    let chance = initials.chance(of: letters)
    let score = 1 / (1 + 2 * chance)
    return Candidate(position, name, .initials, min(score, 0.97))
  }
}

/// Names by the first letters of their words.
struct InitialsIndex {
  private var byLetters: [String: [Int]] = [:]
  private var names = 0

  init(_ index: NameIndex) {
    for (position, entry) in index.entries.enumerated()
    where entry.type == .organization && !entry.name.isAcronym && entry.name.acronyms.isEmpty {
      var words = index.stems[position]
      if let place = entry.name.plainPlace, words.last == place { words.removeLast() }
      guard words.count >= 2 else { continue }
      names += 1
      byLetters[Initials.letters(of: words.map { index.text($0) }), default: []].append(position)
    }
  }

  func entries(spelling letters: String) -> [Int] { byLetters[letters] ?? [] }

  /// How many names may be expected to have these initials by accident.
  func chance(of letters: String) -> Double {
    // Initials of names are worth about twelve equally likely letters each.
    letters.utf8.reduce(Double(names)) { expected, _ in expected / 12 }
  }
}
