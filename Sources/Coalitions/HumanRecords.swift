public import Letters
public import Signatories

/// What people decided and know: four tables that win over every rule, and what they judged.
public struct HumanRecords: Sendable {
  /// Corrections of the extraction, `mentions.csv`.
  public var mentions: MentionCorrections
  /// What the documents lack or get wrong, `documents.csv`.
  public var documents: DocumentRecords
  /// Decisions on names, `decisions.csv`.
  public var decisions: DecisionLog
  /// The authority file, `organizations.csv`.
  public var authority: AuthorityFile
  /// Judgements of a sample of the extraction, `audit.csv`.
  public var audit: AuditLog

  /// Takes tables that are read; what is not given is empty.
  public init(
    mentions: MentionCorrections = .init(Self.emptyTable),
    documents: DocumentRecords = .init(Self.emptyTable),
    decisions: DecisionLog = DecisionLog(), authority: AuthorityFile = AuthorityFile(),
    audit: AuditLog = AuditLog()
  ) {
    self.mentions = mentions
    self.documents = documents
    self.decisions = decisions
    self.authority = authority
    self.audit = audit
  }

  /// A table that says nothing.
  public static let emptyTable = DelimitedText(
    utf8: Array("document,name,action\n".utf8), source: "")

  /// The rows of `mentions.csv` and `documents.csv` that could not be read.
  var findings: [Finding] {
    (mentions.problems + documents.problems).map { problem in
      Finding(
        kind: "table-row", document: problem.source,
        position: SourcePosition(line: problem.line, column: 1), message: problem.description)
    } + audit.findings
  }
}
