extension Resolver {
  /// The organizations, chapters and parts with the name of the body they belong to, where a
  /// document names it.
  func withParents(_ organizations: [Organization], _ numbers: [Int]) -> [Organization] {
    var organizations = organizations
    for entry in index.entries.indices where numbers[entry] >= 0 {
      let child = numbers[entry]
      guard !organizations[child].attributes.contains(where: { $0.name.lowercased() == "parent" }),
        let parent = parent(of: entry, numbers), parent != child
      else { continue }
      organizations[child].attributes.append(("parent", organizations[parent].label))
    }
    return organizations
  }

  /// The body whose name an entry carries with a place, or before the name of a part.
  private func parent(of entry: Int, _ numbers: [Int]) -> Int? {
    let name = index.entries[entry].name
    var stem = index.stems[entry]
    if let place = name.plainPlace, stem.count > 2, stem.last == place {
      stem.removeLast()
    } else if let tail = name.tails.first, tail.contains(where: isUnit), stem == name.whole {
      stem = name.head
    } else if !index.isChapter(entry) {
      return nil
    }
    let bearer = (index.parts[stem] ?? []).first { occurrence in
      let other = Int(occurrence.entry)
      return occurrence.part == .whole && other != entry && index.places(of: other).isEmpty
        && numbers[other] >= 0
    }
    return bearer.map { numbers[Int($0.entry)] }
  }

  private func isUnit(_ token: NameRoster.Token) -> Bool {
    UnitWords.all.contains(index.text(token))
  }
}
