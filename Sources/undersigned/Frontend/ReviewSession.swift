import Reports
import Signatories

/// The words around a review: what is asked, and what an answer means.
struct ReviewSession: Interview {
  private var review: Review
  private let who: String
  private let when: String
  private var kept = 0

  init(review: Review, who: String, when: String) {
    self.review = review
    self.who = who
    self.when = when
  }

  var opening: String {
    review.count == 0
      ? "No name question is open."
      : "\(review.count) name questions are open. s same, d different, u unsure, k skip, z undo, "
        + "S D U for the rest of the group, q quit."
  }

  var closing: String {
    "\(kept) decisions kept, \(review.count - review.answered) questions left."
  }

  /// What is asked next; nil where nothing was ever open.
  ///
  /// After the last question the last answer can still be taken back.
  var prompt: String? {
    if let question { return question }
    return review.answered > 0
      ? "\nNo question is left. z takes the last answer back, q ends." : nil
  }

  /// The current question: both names, what differs, where they stand, what a yes would change.
  private var question: String? {
    guard let question = review.current, let group = review.currentGroup else { return nil }
    var lines = [
      "",
      "[\(review.answered + 1)/\(review.count)] \(question.reason) "
        + "(\(group.questions.count) such questions)",
      "  a  \(question.a)", "  b  \(question.b)",
    ]
    let differing = [("only a", question.onlyInA), ("only b", question.onlyInB)]
      .filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
    if !differing.isEmpty { lines.append("  " + differing.joined(separator: "   ")) }
    lines.append("  in \(question.documents.joined(separator: ", "))")
    lines.append(
      "  likely \(Int((question.probability * 100).rounded())) in 100; a yes would change "
        + "\(question.effect) ties")
    return lines.map(VisibleText.lines).joined(separator: "\n")
  }

  /// Understands a line.
  mutating func take(_ line: String) -> InterviewStep<Decision> {
    let decisions: [Decision]
    switch line.filter({ !$0.isWhitespace }) {
    case "s": decisions = review.answer(.same, who: who, when: when)
    case "d": decisions = review.answer(.different, who: who, when: when)
    case "u": decisions = review.answer(.unsure, who: who, when: when)
    case "k", "": decisions = review.answer(.skip)
    case "S": decisions = review.answerGroup(.same, who: who, when: when)
    case "D": decisions = review.answerGroup(.different, who: who, when: when)
    case "U": decisions = review.answerGroup(.unsure, who: who, when: when)
    case "z": decisions = review.undo(who: who, when: when)
    case "q": return .quit
    default:
      return .help(
        "s same · d different · u unsure · k skip · z undo · S D U rest of the group · q quit")
    }
    kept += decisions.count
    return .keep(decisions)
  }
}
