/// Compressed sparse rows: the neighbours of every vertex in one flat array, sorted ascending.
///
/// `neighbors[offsets[v]..<offsets[v + 1]]` are the neighbours of `v`.
public struct CSR: Hashable, Sendable {
  /// Where each row begins; one more entry than there are rows.
  public let offsets: [UInt32]
  /// The neighbours of row 0, then of row 1, and so on.
  public let neighbors: [UInt32]

  /// Takes over arrays that are already in form.
  ///
  /// - Precondition: `offsets` is not empty, does not fall, and ends at `neighbors.count`.
  public init(offsets: [UInt32], neighbors: [UInt32]) {
    precondition(
      offsets.first == 0 && offsets.last.map(Int.init) == neighbors.count,
      "Offsets run from 0 to the number of neighbours.")
    self.offsets = offsets
    self.neighbors = neighbors
  }

  /// The number of rows.
  public var rowCount: Int { offsets.count - 1 }

  /// The number of neighbours of a row.
  public func degree(_ row: Int) -> Int { Int(offsets[row + 1] - offsets[row]) }

  /// The positions of a row's neighbours in `neighbors`.
  public func range(_ row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }
}
