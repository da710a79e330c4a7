public import Letters

/// Human corrections of who was found in which document: the table `mentions.csv`.
///
/// Its columns are `document`, `name`, `action`, `value`, `who`, `when`, `why`; only the first three
/// are needed. A document is named by its path or by its content hash, a name is compared without
/// regard to case, quotation marks and dashes. The table is a log: rows are applied in order, and
/// what they say wins over every rule.
///
/// | action | value |
/// |---|---|
/// | `add` | role and type of the new mention, such as `speaker` or `signatory person`; may be empty |
/// | `drop` | the role in which the name is dropped; empty for all |
/// | `role` | `signatory`, `speaker` or `issuer` |
/// | `type` | `organization` or `person` |
/// | `rename` | the right name |
/// | `affiliation` | whom a person belongs to; empty for nobody |
public struct MentionCorrections: Sendable {
  /// One row of the table.
  public struct Correction: Hashable, Sendable {
    /// The path or content hash of the document.
    public let document: String
    /// The name as it was found.
    public let name: String
    /// What is to be done.
    public let action: Action
    /// Who decided, when and why, as written.
    public let who, when, why: String
    /// The line of the table, from 1.
    public let line: Int
  }

  /// What a row does to a mention.
  public enum Action: Hashable, Sendable {
    case add(Role, SignatoryType)
    case drop(Role?)
    case role(Role)
    case type(SignatoryType)
    case rename(String)
    case affiliation(String?)
  }

  /// Mentions after corrections, and what did not fit.
  public struct Outcome: Sendable {
    /// The corrected mentions, in the order of the documents and of their places.
    public let mentions: [Mention]
    /// How many rows changed something.
    public let applied: Int
    /// One for each row that fits nothing.
    public let findings: [Finding]
  }

  /// The name of the rule of a mention that a correction added or changed.
  public static let rule = "correction"

  /// The rows in order.
  public let corrections: [Correction]
  /// The rows that could not be read.
  public let problems: [CorrectionProblem]
  private let source: String

  /// Reads the table; malformed rows are told in `problems`, the rest is kept.
  ///
  /// - Complexity: O(bytes of the table).
  public init(_ table: DelimitedText) {
    source = table.source
    var corrections: [Correction] = []
    var problems = table.problems.map {
      CorrectionProblem(source: table.source, line: $0.line, message: $0.message)
    }
    do throws(MissingColumn) {
      let reader = try CorrectionRowReader(table)
      for row in table.rows {
        do throws(RowError) {
          corrections.append(try reader.correction(of: row))
        } catch {
          problems.append(
            CorrectionProblem(source: table.source, line: row.line, message: error.message))
        }
      }
    } catch {
      problems.append(CorrectionProblem(source: table.source, line: 1, message: error.message))
    }
    self.corrections = corrections
    self.problems = problems.sorted { $0.line < $1.line }
  }

  /// Applies the rows to the mentions of documents.
  ///
  /// - Complexity: O(mentions + rows × mentions of their documents).
  public func applied(to mentions: [Mention], of documents: [Document]) -> Outcome {
    guard !corrections.isEmpty else { return Outcome(mentions: mentions, applied: 0, findings: []) }
    let keys = CorrectionKey.documents(documents)
    let places = Dictionary(
      documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found = Dictionary(grouping: mentions, by: \.document)
    var findings: [Finding] = []
    for correction in corrections {
      guard let id = keys[correction.document], let place = places[id] else {
        findings.append(unfit(correction, "no document of this name or content was read"))
        continue
      }
      var edited = found[id] ?? []
      if let problem = edited.apply(correction, in: documents[place]) {
        findings.append(unfit(correction, problem))
      } else {
        found[id] = edited
      }
    }
    let read = documents.flatMap { found[$0.id] ?? [] }
    let others = mentions.filter { places[$0.document] == nil }
    return Outcome(
      mentions: read + others, applied: corrections.count - findings.count, findings: findings)
  }

  private func unfit(_ correction: Correction, _ reason: String) -> Finding {
    Finding(
      kind: "correction-unused", document: correction.document,
      message: "\(source):\(correction.line): the correction of “\(correction.name)” changes "
        + "nothing: \(reason).")
  }
}

extension [Mention] {
  /// Applies one row to the mentions of its document; a reason where it fits nothing.
  fileprivate mutating func apply(
    _ correction: MentionCorrections.Correction, in document: Document
  ) -> String? {
    let key = CorrectionKey.name(correction.name)
    if case .add(let role, let type) = correction.action {
      return add(correction.name, as: role, type, to: document)
    }
    let places = indices.filter { CorrectionKey.name(self[$0].name) == key }
    guard !places.isEmpty else { return "no mention of this name was found in the document" }
    switch correction.action {
    case .drop(let role):
      let kept = places.filter { role != nil && self[$0].role != role }
      guard kept.count < places.count else { return "the name has another role in the document" }
      removeAll { CorrectionKey.name($0.name) == key && (role == nil || $0.role == role) }
    case .role(let role): for place in places { edit(place) { $0.role = role } }
    case .type(let type): for place in places { edit(place) { $0.type = type } }
    case .rename(let name): for place in places { edit(place) { $0.name = name } }
    case .affiliation(let body): for place in places { edit(place) { $0.affiliation = body } }
    case .add: break
    }
    return nil
  }

  private mutating func edit(_ place: Int, _ change: (inout Mention) -> Void) {
    change(&self[place])
    self[place].rule = MentionCorrections.rule
    self[place].confidence = 1
  }

  /// Adds a mention where the name stands in the document, or at its start where it does not.
  private mutating func add(
    _ name: String, as role: Role, _ type: SignatoryType, to document: Document
  ) -> String? {
    let key = CorrectionKey.name(name)
    let isThere = contains { CorrectionKey.name($0.name) == key && $0.role == role }
    guard !isThere else { return "the name has this role already" }
    let range = document.place(of: name) ?? SourceRange(start: 0, end: 0)
    append(
      Mention(
        document: document.id, name: name, type: type, role: role, range: range,
        start: document.text.position(of: range.start), rule: MentionCorrections.rule,
        confidence: 1))
    sort { ($0.range.start, $0.role, $0.range.end) < ($1.range.start, $1.role, $1.range.end) }
    return nil
  }
}

extension Document {
  /// Where a name stands first within one line.
  fileprivate func place(of name: String) -> SourceRange? {
    let wanted = Array(name.utf8)
    guard !wanted.isEmpty else { return nil }
    for line in lines {
      let content = Array(line.content.utf8)
      guard content.count >= wanted.count else { continue }
      for start in 0...content.count - wanted.count
      where content[start] == wanted[0] && content[start...].starts(with: wanted) {
        return line.sourceRange(of: start..<start + wanted.count)
      }
    }
    return nil
  }
}
