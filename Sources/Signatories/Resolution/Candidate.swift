/// Two entries of the roster that a rule takes for one body.
struct Candidate {
  /// The smaller index.
  let a: Int
  /// The larger index.
  let b: Int
  let rule: LinkRule
  let score: Double
  /// Why it is a question whatever the score, if so.
  var obstacle: String?

  init(_ a: Int, _ b: Int, _ rule: LinkRule, _ score: Double, obstacle: String? = nil) {
    self.a = min(a, b)
    self.b = max(a, b)
    self.rule = rule
    self.score = score
    self.obstacle = obstacle
  }

  /// The pair as a question, less likely by what stands against it.
  func opposed(by obstacle: String, leaving share: Double) -> Candidate {
    Candidate(a, b, rule, score * share, obstacle: obstacle)
  }

  /// Surest first, then by names.
  static func comesFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    (right.score, left.a, left.b, left.rule.rawValue)
      < (left.score, right.a, right.b, right.rule.rawValue)
  }
}
