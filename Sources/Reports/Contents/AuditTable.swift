public import Signatories

extension Table {
  /// The items of an audit with what was judged so far: the sheet that is filled in by hand.
  ///
  /// Its columns are those of `audit.csv`.
  public static func audit(_ items: [AuditItem], log: AuditLog) -> Table {
    Table(
      name: "audit", title: "Items to judge by hand",
      note: "Fill in judgement: right or wrong for a name; none, missed, missed 2 … for a line; "
        + "unsure for either.",
      columns: AuditLog.columns.map { .init($0) },
      rows: items.map { item in
        let judgement = log.judgement(of: item)
        return AuditLog.fields(item, judgement == .open ? nil : judgement).map(Cell.text)
      })
  }
}
