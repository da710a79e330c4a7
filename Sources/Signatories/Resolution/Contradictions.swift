/// Names that can't be one body although something joins each of them to a third.
struct Contradictions {
  let index: NameIndex

  /// Two members that contradict each other, of two clusters.
  ///
  /// - Complexity: O(stems of one × stems of the other), at most 12 of each.
  func pair(_ left: [Int], _ right: [Int]) -> (Int, Int)? {
    let (inLeft, inRight) = (fullNames(left), fullNames(right))
    for a in inLeft {
      for b in inRight where contradict(index.stems[a], index.stems[b]) { return (a, b) }
    }
    return nil
  }

  private func fullNames(_ members: [Int]) -> [Int] {
    var stems: Set<[NameRoster.Token]> = []
    var names: [Int] = []
    for member in members.sorted() where !index.entries[member].name.isAcronym {
      if names.count < 12, stems.insert(index.stems[member]).inserted { names.append(member) }
    }
    return names
  }

  /// The same words in another order, or one content word exchanged, in one language.
  func contradict(_ left: [NameRoster.Token], _ right: [NameRoster.Token]) -> Bool {
    guard left.count == right.count, left.count >= 2, left != right else { return false }
    let differing = left.indices.filter { left[$0] != right[$0] }
    if differing.count == 1, let place = differing.first {
      return areDifferentWords(left[place], right[place])
    }
    return Set(left) == Set(right) && !movesOnlyTypeWord(left, right)
  }

  private func areDifferentWords(_ a: NameRoster.Token, _ b: NameRoster.Token) -> Bool {
    if index.isNumber(a) || index.isNumber(b) { return true }
    // One tells the kind of body, the other how far it reaches.
    if [(a, b), (b, a)].contains(where: {
      index.text($0) == "international" && index.entry($1).isTypeWord
    }) {
      return false
    }
    if index.text(a).hasPrefix(index.text(b)) || index.text(b).hasPrefix(index.text(a)) {
      return false
    }
    if EditDistance.isOne(Array(index.text(a).utf8), Array(index.text(b).utf8)) { return false }
    let (left, right) = (index.meanings(of: [a]), index.meanings(of: [b]))
    return Set(left).isDisjoint(with: right)
  }

  /// "Forum Kalina" and "Kalina Forum" are one name in two languages.
  private func movesOnlyTypeWord(_ left: [NameRoster.Token], _ right: [NameRoster.Token]) -> Bool {
    left.filter { !index.entry($0).isTypeWord } == right.filter { !index.entry($0).isTypeWord }
  }
}
