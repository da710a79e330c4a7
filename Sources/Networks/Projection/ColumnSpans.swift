/// For each column, the position of its first row that is not before the current one, and its end.
///
/// Side by side, because both are needed at once. Unsafe as the counters that use it.
final class ColumnSpans {
  private let spans: UnsafeMutablePointer<SIMD2<UInt32>>
  /// Written so that looking ahead isn't optimised away.
  private var ahead: UInt32 = 0

  init(_ columns: CSR) {
    let count = columns.rowCount
    spans = .allocate(capacity: max(count, 1))
    for column in 0..<count {
      spans[column] = SIMD2(columns.offsets[column], columns.offsets[column + 1])
    }
  }

  deinit { spans.deallocate() }

  /// Asks for the first rows of some columns.
  ///
  /// They come from far away; asked for at once they arrive together.
  @inline(__always)
  func lookAhead(_ row: ArraySlice<UInt32>, _ neighbors: UnsafePointer<UInt32>) {
    var seen: UInt32 = 0
    for column in row { seen ^= neighbors[Int(spans[Int(column)].x)] }
    ahead = seen
  }

  /// Passes over the current row in a column; the positions of the rows after it.
  @inline(__always) @discardableResult
  func advance(_ column: Int) -> Range<Int> {
    let start = Int(spans[column].x) &+ 1
    spans[column].x = UInt32(truncatingIfNeeded: start)
    return Range(uncheckedBounds: (start, Int(spans[column].y)))
  }
}

extension UnsafeMutablePointer where Pointee: FixedWidthInteger {
  /// So many zeros.
  static func zeros(_ count: Int) -> Self {
    let pointer = allocate(capacity: count)
    pointer.initialize(repeating: 0, count: count)
    return pointer
  }
}
