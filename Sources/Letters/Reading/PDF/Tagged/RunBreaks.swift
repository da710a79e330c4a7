/// Where the cells of a column or the items of a list are broken: a name, then what is said of it.
///
/// Emphasis and links end anywhere in a line. A piece of the tree that begins a line in nearly all
/// cells of a column does so because a break stands before it.
struct RunBreaks {
  private struct Key: Hashable {
    let container: Int
    let column: Int
    let piece: Int
  }

  private var counts: [Key: (outer: Int, inner: Int)] = [:]

  /// Counts where pieces begin.
  ///
  /// - Complexity: O(rows).
  init(in blocks: [(block: TaggedBlock, rows: [Rows.Row])]) {
    for (block, rows) in blocks {
      for (index, row) in rows.enumerated() {
        if index > 0, row.isNewRun, let key = Self.key(block, row.first) {
          counts[key, default: (0, 0)].outer += 1
        }
        for inner in 0..<row.inner {
          guard let key = Self.key(block, row.first + inner + 1) else { break }
          counts[key, default: (0, 0)].inner += 1
        }
      }
    }
  }

  /// Whether the piece that a row begins with stands behind a break.
  func isBroken(before row: Rows.Row, of block: TaggedBlock) -> Bool {
    guard row.isNewRun, let key = Self.key(block, row.first), let count = counts[key] else {
      return false
    }
    return count.outer >= 3 && count.outer >= 6 * count.inner
  }

  private static func key(_ block: TaggedBlock, _ piece: Int) -> Key? {
    switch block.kind {
    case .tableCell(_, let column, _):
      Key(container: block.container, column: column, piece: piece)
    case .listItem: Key(container: block.container, column: -1, piece: piece)
    default: nil
    }
  }
}
