/// A person's way through the open questions: a value that changes only by answers.
///
/// Questions with the same reason stand together; in each group, and among groups, those that change
/// most ties come first. Every answer yields lines for `decisions.csv`; append them at once and
/// nothing is lost when the program ends.
public struct Review: Sendable {
  /// What a person can say to a question.
  public enum Answer: Sendable {
    case same
    case different
    case unsure
    /// Comes back in the next review.
    case skip
  }

  /// Questions with one reason.
  public struct Group: Hashable, Sendable {
    /// What speaks for a yes.
    public let rule: LinkRule
    /// The questions, most influential first.
    public let questions: [OpenQuestion]
  }

  private struct Step {
    let decisions: [Decision]
    let questions: [Int]
  }

  /// All groups, the one that changes most ties first.
  public let groups: [Group]
  private let order: [OpenQuestion]
  private let groupOfQuestion: [Int]
  private var isAnswered: [Bool]
  private var steps: [Step] = []

  /// Makes the review of what a resolution left open.
  public init(_ resolution: Resolution) {
    var byRule: [LinkRule: [OpenQuestion]] = [:]
    for question in resolution.questions { byRule[question.rule, default: []].append(question) }
    let groups = LinkRule.allCases.compactMap { rule in
      byRule[rule].map { Group(rule: rule, questions: $0.sorted(by: Self.comesFirst)) }
    }
    let ranked = groups.enumerated().sorted { left, right in
      (right.element.effect, left.offset) < (left.element.effect, right.offset)
    }.map(\.element)
    self.groups = ranked
    order = ranked.flatMap(\.questions)
    groupOfQuestion = ranked.enumerated().flatMap { number, group in
      Array(repeating: number, count: group.questions.count)
    }
    isAnswered = Array(repeating: false, count: order.count)
  }

  private static func comesFirst(_ left: OpenQuestion, _ right: OpenQuestion) -> Bool {
    (right.effect, right.probability, left.a, left.b)
      < (left.effect, left.probability, right.a, right.b)
  }

  /// The question to be answered; nil when none is left.
  public var current: OpenQuestion? { next.map { order[$0] } }

  /// The group of the current question.
  public var currentGroup: Group? { next.map { groups[groupOfQuestion[$0]] } }

  /// How many questions were answered or skipped.
  public var answered: Int { isAnswered.count { $0 } }

  /// How many questions there are.
  public var count: Int { order.count }

  private var next: Int? { isAnswered.firstIndex(of: false) }

  /// Answers the current question.
  ///
  /// The result is the line to append to the log: none for a skip.
  public mutating func answer(
    _ answer: Answer, who: String = "", when: String = "", why: String = ""
  ) -> [Decision] {
    guard let next else { return [] }
    return take([next], answer, who, when, why)
  }

  /// Gives the rest of the current group the same answer.
  public mutating func answerGroup(
    _ answer: Answer, who: String = "", when: String = "", why: String = ""
  ) -> [Decision] {
    guard let next else { return [] }
    let rest = order.indices.filter {
      !isAnswered[$0] && groupOfQuestion[$0] == groupOfQuestion[next]
    }
    return take(rest, answer, who, when, why)
  }

  /// Takes the last answer back, a group's as a whole, and returns to its first question.
  ///
  /// The result is the lines that undo it in the log.
  public mutating func undo(who: String = "", when: String = "") -> [Decision] {
    guard let step = steps.popLast() else { return [] }
    for question in step.questions { isAnswered[question] = false }
    return step.decisions.map { Decision(a: $0.a, b: $0.b, verdict: .undo, who: who, when: when) }
  }

  private mutating func take(
    _ questions: [Int], _ answer: Answer, _ who: String, _ when: String, _ why: String
  ) -> [Decision] {
    for question in questions { isAnswered[question] = true }
    let verdict: Decision.Verdict? =
      switch answer {
      case .same: .same
      case .different: .different
      case .unsure: .unsure
      case .skip: nil
      }
    let decisions = questions.compactMap { question in
      verdict.map {
        Decision(
          a: order[question].a, b: order[question].b, verdict: $0, who: who, when: when, why: why)
      }
    }
    steps.append(Step(decisions: decisions, questions: questions))
    return decisions
  }
}

extension Review.Group {
  fileprivate var effect: Int { questions.first?.effect ?? 0 }
}
