/// How often evidence that did not suffice to join two names is right.
///
/// Evidence falls into classes by its rule, what opposes it, and the strength the rule gave it.
/// The odds of a class are `exp(a) · (names / 1000)^-b`: the more names a run has, the more of
/// them are alike by accident.
///
/// `a` and `b` were fitted to what the rules left open (`Resolution.Asking.everything`) among the
/// names of letters with hand-made gold, the invented pairs of the tests, and synthetic names
/// (10³, 10⁴, 10⁵; no source counted as more than 30 observations of a class), by maximum
/// likelihood with one observation of probability 0.3 and a preference for b = ½ beforehand.
/// Classes with fewer than three observations share the numbers of their opposition.
/// `CalibrationTests` holds what is expected against what is true.
enum Calibration {
  /// What stands against a pair.
  enum Opposition {
    case none
    /// A doubt of the rule itself.
    case own
    /// Both sign one list.
    case list
    case place
    /// Other names of the two bodies contradict each other.
    case contradiction
  }

  private struct Class: Hashable {
    let rule: LinkRule
    let opposition: Opposition
    /// The strength in hundredths; nil for all.
    let strength: Int?
  }

  private struct Odds {
    /// The logarithm of the odds among 1,000 names.
    let atThousand: Double
    /// The power of the number of names by which odds fall.
    let decline: Double
  }

  /// The probability that a pair left open is one organization, in a run with so many names.
  static func probability(of candidate: Candidate, names: Int) -> Double {
    let odds = odds(of: candidate)
    let growth = Logarithm.natural(Double(max(names, 100)) / 1000)
    return Logarithm.logistic(odds.atThousand - odds.decline * growth)
  }

  private static func odds(of candidate: Candidate) -> Odds {
    let strength = Int((candidate.strength * 100).rounded())
    for strength in [strength, nil] {
      let kind = Class(
        rule: candidate.rule, opposition: candidate.opposition, strength: strength)
      if let odds = byClass[kind] { return odds }
    }
    return switch candidate.opposition {
    case .none: Odds(atThousand: -0.85, decline: 0.5)
    case .own: Odds(atThousand: 0, decline: 0.5)
    case .list: Odds(atThousand: -3.3, decline: 0.5)
    case .place: Odds(atThousand: -1.6, decline: 0.55)
    case .contradiction: Odds(atThousand: -2, decline: 0.6)
    }
  }

  private static let byClass: [Class: Odds] = {
    let table: [(LinkRule, Opposition, Int?, a: Double, b: Double)] = [
      (.acronymAlone, .none, nil, 2.2, 0.55),
      (.containment, .none, 10, -4.65, 0.45),
      (.containment, .none, 20, -0.3, 0),
      (.containment, .none, 40, 1.75, 0),
      (.containment, .own, 40, 1.75, 0.45),
      (.containment, .list, nil, -3.5, 0.5),
      (.containment, .contradiction, nil, -1.5, 0.85),
      (.containment, .place, nil, -1.3, 0.55),
      (.initials, .none, nil, 1, 0.7),
      (.initials, .contradiction, nil, -2.2, 0.55),
      (.initials, .place, nil, -1.6, 0.6),
      (.resemblance, .none, 40, -0.95, 0.25),
      (.resemblance, .list, nil, -3.15, 0.5),
      (.resemblance, .contradiction, nil, -2.45, 0.5),
      (.sharedAcronym, .none, nil, -2.85, 0.4),
      (.sharedAcronym, .list, nil, -3.6, 0.5),
      (.sharedAcronym, .contradiction, nil, -0.9, 0.5),
      (.translation, .none, nil, 0.4, 0.35),
      (.translation, .contradiction, nil, -2.75, 0.6),
      (.typeWord, .none, nil, 0.9, 0.2),
      // Seen among synthetic names only; held below 0.9.
      (.typingError, .none, 50, 2.2, 0),
      (.typingError, .none, 80, 2.2, 0),
    ]
    return Dictionary(
      table.map { row in
        (
          Class(rule: row.0, opposition: row.1, strength: row.2),
          Odds(atThousand: row.a, decline: row.b)
        )
      }, uniquingKeysWith: { first, _ in first })
  }()
}
