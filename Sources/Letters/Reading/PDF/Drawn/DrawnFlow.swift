/// A page cut into columns and rows by the order in which it is drawn.
///
/// Programs that set pages write a column to its end before the next, and a cell before the one
/// beside it, so that a step up to the right leaves a column or a cell: a cell if what follows
/// has its head, middle or foot at the same height, a column if not.
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

    mutating func append(_ stack: Stack) {
      stacks.append(stack)
      box = box.union(stack.box)
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
    for stack in Self.stacks(of: fragments, tight: leading + 0.12 * unit) {
      guard let row = columns.last?.rows.last, let last = row.stacks.last else {
        columns.append(Column(Row(stack)))
        continue
      }
      let column = columns.count - 1
      let isRight = stack.box.left > last.box.right - 0.5 * unit
      if isRight, row.stacks.contains(where: { Self.isBeside(stack, $0, unit: unit) }) {
        columns[column].rows[columns[column].rows.count - 1].append(stack)
      } else if isRight && stack.box.top < last.box.top
        || stack.box.left < columns[column].left - 4 * unit
      {
        columns.append(Column(Row(stack)))
      } else {
        columns[column].rows.append(Row(stack))
        columns[column].left = min(columns[column].left, stack.box.left)
      }
    }
  }

  private static func stacks(of fragments: [PageWord], tight: Double) -> [Stack] {
    var stacks: [Stack] = []
    for fragment in fragments {
      if let stack = stacks.last, let last = stack.fragments.last,
        goesOn(last, fragment, in: stack, tight: tight)
      {
        stacks[stacks.count - 1].append(fragment)
      } else {
        stacks.append(Stack(fragment))
      }
    }
    return stacks
  }

  /// Whether a fragment stands right below the last one.
  private static func goesOn(
    _ last: PageWord, _ next: PageWord, in stack: Stack, tight: Double
  ) -> Bool {
    let gap = next.box.top - last.box.bottom
    guard gap <= tight, gap > -0.5 * last.box.height, !last.box.isBeside(next.box) else {
      return false
    }
    return next.box.left < stack.box.right && next.box.right > stack.box.left
  }

  /// Whether two stacks are set to one height, as cells are.
  private static func isBeside(_ one: Stack, _ other: Stack, unit: Double) -> Bool {
    guard one.box.top < other.box.bottom, other.box.top < one.box.bottom else { return false }
    let shifts = [
      one.box.top - other.box.top, one.box.bottom - other.box.bottom,
      (one.box.top + one.box.bottom - other.box.top - other.box.bottom) / 2,
    ]
    return shifts.contains { abs($0) <= 0.4 * unit }
  }
}
