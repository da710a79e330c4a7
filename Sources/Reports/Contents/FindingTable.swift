public import Letters

extension Table {
  /// The doubtful judgements of a run, to be looked at by somebody.
  public static func findings(_ findings: some Sequence<Finding>) -> Table {
    Table(
      name: "findings", title: "Findings to review",
      columns: [
        .init("kind", "Kind"), .init("document", "Document", subject: .document),
        .init("line", "Line", .integer),
        .init("column", "Column", .integer), .init("message", "What is doubtful"),
      ],
      rows: findings.map { finding in
        [
          .text(finding.kind), .text(finding.document), Cell(finding.position?.line),
          Cell(finding.position?.column), .text(finding.message),
        ]
      })
  }

  /// The files that were not read, and why.
  public static func skippedFiles(_ files: some Sequence<SkippedFile>) -> Table {
    Table(
      name: "skipped", title: "Skipped files",
      columns: [.init("file", "File"), .init("reason", "Why it was skipped")],
      rows: files.map { [.text($0.path), .text($0.reason)] })
  }
}

/// A file that was not read.
public struct SkippedFile: Hashable, Sendable {
  /// Its path.
  public let path: String
  /// Why, and what can be done about it.
  public let reason: String

  /// Makes an entry of the table of skipped files.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
