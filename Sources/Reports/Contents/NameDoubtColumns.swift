public import Coalitions

extension Table {
  /// The table of ``measures(_:of:)`` with how far each rank moves with the open name questions.
  ///
  /// - Precondition: the measures are those of the rows, in their order.
  public func withRankDoubt(
    _ doubt: NameDoubt, of measures: some Sequence<OrganizationMeasures>
  ) -> Table {
    adding(
      (
        .init("rank_doubt_low", "Best rank, names in doubt", .integer),
        .init("rank_doubt_high", "Worst rank, names in doubt", .integer)
      ),
      ranges: measures.map { doubt.ranks[$0.organization] },
      note: "Names in doubt: the range of the rank over 200 draws that answer each open name "
        + "question yes with its probability.")
  }

  /// The table of ``pairs(_:of:test:)`` with how far the number of shared documents moves with the
  /// open name questions.
  ///
  /// - Precondition: the ties are those of the rows, in their order.
  public func withSharedDoubt(_ doubt: NameDoubt, of ties: [Tie]) -> Table {
    adding(
      (
        .init("shared_low", "Shared at least", .integer),
        .init("shared_high", "Shared at most", .integer)
      ),
      ranges: doubt.sharedDocuments(of: ties),
      note: "Shared at least, at most: the range over 200 draws that answer each open name "
        + "question yes with its probability; 0 where a draw makes the two one organization.")
  }

  private func adding(
    _ added: (low: Column, high: Column), ranges: [ClosedRange<Int>], note sentence: String
  ) -> Table {
    appending(added.low, ranges.map { .integer($0.lowerBound) })
      .appending(added.high, ranges.map { .integer($0.upperBound) })
      .noting(sentence)
  }
}
