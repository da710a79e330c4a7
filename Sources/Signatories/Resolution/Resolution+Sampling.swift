extension Resolution {
  /// One way the open questions may be answered: for every organization, the first of those it is
  /// one with.
  ///
  /// Each question is answered yes with its probability; answers are closed transitively, and a yes
  /// that would bring together two organizations that must stay apart (by a common list, different
  /// places, a decision) is left out.
  ///
  /// - Complexity: O(organizations + questions · bodies joined).
  public func draw(using generator: inout some RandomNumberGenerator) -> [Int] {
    var members: [Int: [Int]] = [:]
    var root = Array(organizations.indices)
    for question in questions {
      let isYes = Double.random(in: 0..<1, using: &generator) < question.probability
      let (a, b) = (root[question.organizations[0]], root[question.organizations[1]])
      guard isYes, a != b else { continue }
      let (left, right) = (members[a] ?? [a], members[b] ?? [b])
      guard mayMeet(left, right, for: question) else { continue }
      let joined = (left + right).sorted()
      (members[a], members[b]) = (nil, nil)
      members[joined[0]] = joined
      for member in joined { root[member] = joined[0] }
    }
    return root
  }

  /// Several independent draws, for the range a result has under undecided names.
  public func draws(_ count: Int = 200, using generator: inout some RandomNumberGenerator)
    -> [[Int]]
  {
    precondition(count >= 0, "A number of draws is not negative.")
    return (0..<count).map { _ in draw(using: &generator) }
  }

  /// The question's own pair may meet: its doubt is in its probability.
  private func mayMeet(_ left: [Int], _ right: [Int], for question: OpenQuestion) -> Bool {
    left.allSatisfy { a in
      right.allSatisfy { b in
        let pair = a < b ? [a, b] : [b, a]
        return pair == question.organizations || !apart.contains(pair)
      }
    }
  }
}
