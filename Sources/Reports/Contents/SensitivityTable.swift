public import Coalitions

extension Table {
  /// How far the results depend on single choices.
  public static func sensitivity(_ sensitivity: Sensitivity) -> Table {
    Table(
      name: "sensitivity", title: "What changes if one choice changes",
      note: "One change a row. Kept: the share of the pairs with two or more common documents that "
        + "the change leaves so; under another weight, that are among as many first pairs. Jaccard’s "
        + "index ranks two that signed one same letter and no other above two that signed two "
        + "together and one apart, so among many once-only signers it keeps few or none; that tells "
        + "of the index, not of the pairs. Clusters: adjusted Rand index with those of the first row, 1 for the same.",
      columns: [
        .init("change", "Change"), .init("organizations", "Organizations", .integer),
        .init("repeated_pairs", "Pairs with two or more", .integer),
        .init("kept", "Kept", .number(digits: 3)),
        .init("significant", "Significant pairs", .integer),
        .init("clusters", "Clusters", .number(digits: 3)),
      ],
      rows: sensitivity.rows.map { row in
        [
          .text(row.change), .integer(row.organizations), .integer(row.repeatedPairs),
          row.kept.map(Cell.number) ?? .empty, row.significant.map(Cell.integer) ?? .empty,
          row.clusterAgreement.map(Cell.number) ?? .empty,
        ]
      })
  }
}
