extension Table {
  /// The open questions whether two names are one organization.
  ///
  /// The columns are the contract of `resolve --questions`.
  public static func questions(_ questions: some Sequence<NameQuestion>) -> Table {
    Table(
      name: "questions", title: "Open name questions",
      note: "Kept apart until somebody decides; effect is the number of ties a yes would change.",
      columns: [
        .init("a", "One name"), .init("b", "Other name"),
        .init("documents", "Documents", .list, subject: .document),
        .init("probability", "Probability", .number(digits: 2)), .init("reason", "Reason"),
        .init("effect", "Ties a yes changes", .integer),
      ],
      rows: questions.map { question in
        [
          .text(question.a), .text(question.b), .list(question.documents.map(Cell.text)),
          Cell(question.probability), .text(question.reason), Cell(question.effect),
        ]
      })
  }
}

/// Two names that may or may not be one organization.
public struct NameQuestion: Sendable {
  /// One name.
  public let a: String
  /// The other.
  public let b: String
  /// The documents in which either stands.
  public let documents: [String]
  /// The calibrated probability that they are one.
  public let probability: Double?
  /// Why it is asked.
  public let reason: String
  /// How many ties of the network a yes would change.
  public let effect: Int?

  /// Makes a question.
  public init(
    a: String, b: String, documents: [String], probability: Double?, reason: String, effect: Int?
  ) {
    self.a = a
    self.b = b
    self.documents = documents
    self.probability = probability
    self.reason = reason
    self.effect = effect
  }
}
