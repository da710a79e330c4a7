/// A page cut into columns and rows by the order in which it is drawn.
///
/// Programs that set pages write a column to its end before the next, and a cell before the one
/// beside it, so that a step up to the right leaves a column or a cell: a cell if what follows
/// stands beside it, a column if not.
struct DrawnFlow {
  /// Fragments below each other that belong together: lines of a cell, or of some paragraphs.
  struct Stack {
    var fragments: [PageWord]
    var box: PageBox

    init(_ fragment: PageWord) {
      fragments = [fragment]
      box = fragment.box
    }

    mutating func append(_ fragment: PageWord) {
      fragments.append(fragment)
      box = box.union(fragment.box)
    }
  }

  /// Stacks beside each other.
  struct Row {
    var stacks: [Stack]
    var box: PageBox

    init(_ stack: Stack) {
      stacks = [stack]
      box = stack.box
    }
  }

  /// What is drawn from the head of a column to its foot.
  struct Column {
    var rows: [Row]
    /// Where it begins from the left.
    var left: Double

    init(_ row: Row) {
      rows = [row]
      left = row.box.left
    }
  }

  private(set) var columns: [Column] = []

  /// Cuts the fragments of a page, which are in the order in which they are drawn.
  ///
  /// - Complexity: O(fragments).
  init(_ fragments: [PageWord], unit: Double, leading: Double) {
    let tight = leading + 0.12 * unit
    for fragment in fragments {
      guard var row = columns.last?.rows.last, var stack = row.stacks.last else {
        columns.append(Column(Row(Stack(fragment))))
        continue
      }
      let column = columns.count - 1
      let index = columns[column].rows.count - 1
      let last = stack.fragments[stack.fragments.count - 1]
      let isRight = fragment.box.left > stack.box.right - Gutters.tolerance
      if Self.goesOn(last, fragment, in: stack, tight: tight) {
        stack.append(fragment)
        row.stacks[row.stacks.count - 1] = stack
        row.box = row.box.union(fragment.box)
        columns[column].rows[index] = row
      } else if isRight, Self.isBeside(fragment.box, row.box) {
        row.stacks.append(Stack(fragment))
        row.box = row.box.union(fragment.box)
        columns[column].rows[index] = row
      } else if isRight && fragment.box.bottom <= last.box.top
        || fragment.box.left < columns[column].left - 4 * unit
      {
        columns.append(Column(Row(Stack(fragment))))
      } else {
        columns[column].rows.append(Row(Stack(fragment)))
      }
      let end = columns.count - 1
      columns[end].left = min(columns[end].left, fragment.box.left)
    }
  }

  /// Whether a fragment stands right below the last one, or beside it on the same line of it.
  private static func goesOn(
    _ last: PageWord, _ next: PageWord, in stack: Stack, tight: Double
  ) -> Bool {
    let gap = next.box.top - last.box.bottom
    guard gap <= tight, gap > -0.5 * last.box.height, !last.box.isBeside(next.box) else {
      return false
    }
    return next.box.left < stack.box.right && next.box.right > stack.box.left
  }

  private static func isBeside(_ box: PageBox, _ row: PageBox) -> Bool {
    let common = min(box.bottom, row.bottom) - max(box.top, row.top)
    return common >= 0.4 * min(box.height, row.height)
  }
}
