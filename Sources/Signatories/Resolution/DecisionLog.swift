public import Letters

/// The human judgements about names, `decisions.csv`: append-only, one a line.
///
/// Names are compared after normalisation, so a judgement applies again to the next batch. Of two
/// lines about the same names the later holds; where it contradicts the earlier without an `undo`
/// between them, both are reported.
public struct DecisionLog: Sendable {
  /// The header of the file.
  public static let header = "a,b,decision,who,when,why\n"

  /// All lines that could be read, in order.
  public private(set) var decisions: [Decision] = []
  /// Lines that could not be read.
  public private(set) var findings: [Finding] = []
  /// The path, for messages.
  public let source: String

  /// An empty log.
  public init(source: String = "decisions.csv") {
    self.source = source
  }

  /// Reads a log; lines that can't be read are told in `findings`, the others hold.
  ///
  /// - Complexity: O(bytes).
  public init(utf8: [UInt8], source: String = "decisions.csv") {
    self.init(source: source)
    let table = DelimitedText(utf8: utf8, source: source)
    findings = table.problems.map { finding($0.line, $0.message) }
    guard let a = table.column("a"), let b = table.column("b"),
      let verdict = table.column(anyOf: ["decision", "verdict"])
    else {
      if !table.header.isEmpty {
        findings.append(
          finding(1, "has no columns a, b and decision; begin it with “a,b,decision,who,when,why”"))
      }
      return
    }
    let (who, when, why) = (table.column("who"), table.column("when"), table.column("why"))
    for row in table.rows {
      func field(_ column: Int?) -> String { column.map { row.fields[$0] } ?? "" }
      let word = field(verdict).lowercased().split { $0 == " " }.joined()
      guard let known = Decision.Verdict(rawValue: word) else {
        findings.append(
          finding(
            row.line, "has the decision “\(field(verdict))”; write same, different, unsure or undo")
        )
        continue
      }
      guard !field(a).isEmpty, !field(b).isEmpty else {
        findings.append(finding(row.line, "lacks one of its two names; fill columns a and b"))
        continue
      }
      decisions.append(
        Decision(
          a: field(a), b: field(b), verdict: known, who: field(who), when: field(when),
          why: field(why), line: row.line))
    }
  }

  /// Adds a judgement; write `decision.csv` to the end of the file to keep it.
  public mutating func append(_ decision: Decision) {
    decisions.append(decision)
  }

  func finding(_ line: Int?, _ message: String) -> Finding {
    Finding(
      kind: "decision", document: source,
      position: line.map { SourcePosition(line: $0, column: 1) }, message: message)
  }
}
