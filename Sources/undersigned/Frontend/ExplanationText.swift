import Coalitions
import Letters
import Reports
import Signatories

/// Explanations as people read them.
enum ExplanationText {
  /// What stands behind one organization.
  static func text(of explanation: Explanation) -> String {
    let organization = explanation.organization
    let documents = Set(explanation.evidence.map(\.mention.document)).count
    let forms = organization.names.count
    var lines = [
      "\(organization.label) (\(organization.id)): \(explanation.evidence.count) mentions in "
        + "\(documents) documents, written in \(forms) \(forms == 1 ? "form" : "forms")",
      "",
    ]
    lines += explanation.evidence.flatMap(Self.lines)
    if !explanation.links.isEmpty {
      lines += ["", "Why these names are one:"]
      lines += explanation.links.map { "  \($0.sentence) Score \(hundredths($0.score))." }
    }
    if !explanation.questions.isEmpty {
      lines += ["", "Left for you to decide:"]
      lines += explanation.questions.map { "  “\($0.a)” and “\($0.b)”: \($0.reason)." }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands behind a tie.
  static func text(
    ofTieBetween names: [String], in documents: [Document.ID], evidence: [Explanation.Evidence]
  ) -> String {
    let head =
      "\(names.joined(separator: " and ")) stand together in "
      + (documents.isEmpty ? "no document" : "\(documents.count) of the documents") + ".\n"
    let parts = documents.map { document in
      let lines = evidence.filter { $0.mention.document == document }.flatMap(Self.lines)
      return "\n\(document)\n" + lines.map { "  \($0)\n" }.joined()
    }
    return head + parts.joined()
  }

  private static func lines(of evidence: Explanation.Evidence) -> [String] {
    let mention = evidence.mention
    let place = "\(mention.document):\(mention.start.line):\(mention.start.column)"
    let found = "rule \(mention.rule), confidence \(hundredths(mention.confidence))"
    let text = evidence.text ?? mention.name
    return [
      "\(place): \(mention.role.rawValue), \(found)",
      "    | "
        + VisibleText.lines(of: text).split(whereSeparator: \.isNewline)
        .joined(separator: "\n    | "),
    ]
  }

  private static func hundredths(_ value: Double) -> String {
    "\((value * 100).rounded() / 100)"
  }
}
