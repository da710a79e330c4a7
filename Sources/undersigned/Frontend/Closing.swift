import Coalitions
import Letters
import Signatories

/// The last words of a command: what was read, found and passed over, and whether that will do.
struct Closing {
  let verbosity: VerbosityOptions

  init(_ verbosity: VerbosityOptions) {
    self.verbosity = verbosity
  }

  /// Counts, tells what was skipped, and fails where nothing was found or a check fails.
  func close(
    _ outcome: StudyReader.Outcome, found: Int, of what: String, allowNone: Bool = false
  ) throws {
    let console = verbosity.console
    for error in outcome.skipped { console.note("skipped \(error.description)") }
    for finding in outcome.study.findings { tell(finding) }
    console.note(counts(outcome, found: found, of: what))
    guard found > 0 || allowNone else {
      throw Failure.nothingFound("no \(what) found in what was read")
    }
    guard verbosity.strict, let complaint = complaint(about: outcome) else { return }
    throw Failure.check(complaint)
  }

  /// What is wrong with lines that people wrote themselves is told always, and where: they were not
  /// followed.
  private func tell(_ finding: Finding) {
    guard ["decision", "authority"].contains(finding.kind) else {
      return verbosity.console.detail(finding.message)
    }
    let place = finding.document + (finding.position.map { ":\($0.line)" } ?? "")
    verbosity.console.note("\(place) \(finding.message)")
  }

  /// Counts what went by, and fails where nothing was found.
  func close(_ stream: ExtractionStream, of what: String) throws {
    let doubts = stream.findings == 0 ? "" : ", \(stream.findings) findings (-v shows them)"
    verbosity.console.note(
      "read \(counted(stream.documents, "document")), found \(stream.mentions) \(what)\(doubts), "
        + "skipped \(counted(stream.skipped, "file"))")
    guard stream.mentions > 0 else {
      throw Failure.nothingFound("no \(what) found in what was read")
    }
  }

  private func counts(_ outcome: StudyReader.Outcome, found: Int, of what: String) -> String {
    let study = outcome.study
    let findings = study.findings.count
    let doubts =
      findings == 0
      ? "" : ", \(counted(findings, "finding")) (-v shows \(findings == 1 ? "it" : "them"))"
    return "read \(counted(study.letters.count, "document")), "
      + "found \(found) \(found == 1 ? Self.singular(what) : what), "
      + "\(counted(study.resolution.questions.count, "open name question"))\(doubts), "
      + "skipped \(counted(outcome.skipped.count, "file"))"
  }

  /// “groups” as “group”, “organizations or persons” as “organization or person”.
  private static func singular(_ nouns: String) -> String {
    nouns.split(separator: " ").map { $0.hasSuffix("s") ? $0.dropLast() : $0 }
      .joined(separator: " ")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// What `--strict` does not let pass.
  private func complaint(about outcome: StudyReader.Outcome) -> String? {
    if !outcome.skipped.isEmpty {
      return "\(counted(outcome.skipped.count, "file")) skipped; mend or exclude them"
    }
    if let differing = outcome.study.reconciliations.first(where: { !$0.agrees }) {
      return "\(differing.document) \(differing.explanation); correct it in mentions.csv"
    }
    let questions = outcome.study.resolution.questions.count
    if questions > 0 {
      return "\(counted(questions, "name question")) open; decide them in decisions.csv"
    }
    return nil
  }
}
