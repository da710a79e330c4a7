/// Pairs of names that a rule has compared, and those of them that it takes for one body.
struct ComparedPairs {
  /// The pairs that may be one.
  private(set) var candidates: [Candidate] = []
  /// How many pairs were compared.
  private(set) var count = 0

  /// Notes what the comparison of two names gave.
  mutating func note(_ candidate: Candidate?) {
    count += 1
    if let candidate { candidates.append(candidate) }
  }

  /// Notes the pairs of another way to find them.
  mutating func note(_ other: ComparedPairs) {
    count += other.count
    candidates += other.candidates
  }
}
