public import Signatories

extension Table {
  /// The names that stand for another organization than in an earlier run.
  public static func identityChanges(_ changes: some Sequence<IdentityChange>) -> Table {
    Table(
      name: "identity-changes", title: "Names that stand for another organization than before",
      note: "Compared with the run before; ids of organizations. Empty where new documents changed "
        + "no earlier identity.",
      columns: [
        .init("name", "Name as written"), .init("before", "Was"), .init("now", "Is now"),
      ],
      rows: changes.map { [.text($0.name), .text($0.before), .text($0.now)] })
  }
}
