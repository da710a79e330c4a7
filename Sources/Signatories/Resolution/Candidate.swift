/// Two entries of the roster that a rule takes for one body.
struct Candidate {
  /// The smaller index.
  let a: Int
  /// The larger index.
  let b: Int
  let rule: LinkRule
  /// How strong the rule takes its evidence to be, 0–1; it decides alone whether the two are joined.
  let strength: Double
  /// Why it is a question whatever the strength, if so.
  private(set) var obstacle: String?
  /// The kind of obstacle.
  private(set) var opposition = Doubt.Opposition.none
  /// How likely the two are one: the strength, until a calibration tells better.
  private(set) var score: Double

  init(_ a: Int, _ b: Int, _ rule: LinkRule, _ strength: Double, obstacle: String? = nil) {
    self.a = min(a, b)
    self.b = max(a, b)
    self.rule = rule
    self.strength = strength
    self.obstacle = obstacle
    if obstacle != nil { opposition = .own }
    score = strength
  }

  /// The kind of its evidence.
  var doubt: Doubt {
    Doubt(rule: rule, opposition: opposition, strength: Int((strength * 100).rounded()))
  }

  /// The pair as a question because of what stands against it.
  func opposed(by obstacle: String, _ opposition: Doubt.Opposition) -> Candidate {
    var candidate = self
    candidate.obstacle = obstacle
    // Places that differ are the doubt of that rule itself.
    candidate.opposition = rule == .placesDiffer ? .own : opposition
    return candidate
  }

  /// The pair with the probability of its kind of evidence in a run with so many names.
  func calibrated(names: Int) -> Candidate {
    var candidate = self
    candidate.score = Calibration.fitted.probability(of: doubt, names: names)
    return candidate
  }

  /// Surest first, then by names.
  static func comesFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    (right.score, left.a, left.b, left.rule.rawValue)
      < (left.score, right.a, right.b, right.rule.rawValue)
  }
}
