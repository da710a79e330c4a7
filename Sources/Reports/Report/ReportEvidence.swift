/// The way back: for organizations and ties, the letters and the lines in them.
public struct ReportEvidence: Sendable {
  /// A line of a letter in which a name stands.
  public struct Line: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The text of the line.
    public let text: String
    /// The name as written.
    public let name: String
    /// What the body does there: `signatory`, `speaker`, `issuer`.
    public let role: String
    /// The rule that found it.
    public let rule: String
    /// How sure the rule is, 0–1.
    public let confidence: Double

    /// Makes a line.
    public init(
      number: Int, text: String, name: String, role: String, rule: String, confidence: Double
    ) {
      self.number = number
      self.text = text
      self.name = name
      self.role = role
      self.rule = rule
      self.confidence = confidence
    }
  }

  /// A letter and the lines that name an organization.
  public struct Letter: Hashable, Sendable {
    /// The document's id.
    public let document: String
    /// Its title, or nil.
    public let title: String?
    /// Its date, or nil.
    public let date: String?
    /// The lines.
    public let lines: [Line]

    /// Makes a letter.
    public init(document: String, title: String?, date: String?, lines: [Line]) {
      self.document = document
      self.title = title
      self.date = date
      self.lines = lines
    }
  }

  /// An organization and the letters that name it.
  public struct Subject: Hashable, Sendable {
    /// The organization's id.
    public let id: String
    /// The name it is shown under, unique in the report.
    public let label: String
    /// The names as written.
    public let names: [String]
    /// Why these names are one organization, one sentence each.
    public let reasons: [String]
    /// The number of its cluster, from 1.
    public let cluster: Int?
    /// Its letters.
    public let letters: [Letter]

    /// Makes a subject.
    public init(
      id: String, label: String, names: [String], reasons: [String], cluster: Int?,
      letters: [Letter]
    ) {
      self.id = id
      self.label = label
      self.names = names
      self.reasons = reasons
      self.cluster = cluster
      self.letters = letters
    }
  }

  /// Two organizations and the documents they share.
  public struct Tie: Hashable, Sendable {
    /// Index of a subject.
    public let a: Int
    /// Index of the other.
    public let b: Int

    /// Makes a tie.
    public init(a: Int, b: Int) {
      self.a = a
      self.b = b
    }
  }

  /// The organizations, in the order they are shown.
  public let subjects: [Subject]
  /// The ties that are shown with their letters.
  public let ties: [Tie]
  /// How many organizations the run has that aren't shown.
  public let omitted: Int

  /// Makes the evidence.
  ///
  /// - Precondition: ties point inside `subjects`.
  public init(subjects: [Subject] = [], ties: [Tie] = [], omitted: Int = 0) {
    precondition(
      ties.allSatisfy { subjects.indices.contains($0.a) && subjects.indices.contains($0.b) },
      "A tie joins two subjects.")
    self.subjects = subjects
    self.ties = ties
    self.omitted = omitted
  }

  /// The documents that both ends of a tie are named in, with the lines of each.
  func shared(by tie: Tie) -> [(Letter, Letter)] {
    subjects[tie.a].letters.compactMap { letter in
      subjects[tie.b].letters.first { $0.document == letter.document }.map { (letter, $0) }
    }
  }
}
