/// A stretch of a decoded file, in UTF-8 offsets, markup included.
///
/// Offsets count from 0 in the text *after* decoding and without a byte order mark: for a UTF-8
/// file they are the offsets of its own bytes.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset behind the last byte.
  public let end: Int

  /// Makes the range `[start, end)`.
  ///
  /// - Precondition: `0 ≤ start ≤ end`.
  public init(start: Int, end: Int) {
    precondition(0 <= start && start <= end, "A source range runs forward from 0.")
    self.start = start
    self.end = end
  }
}

/// A place in a file as people count it: line and column, both from 1.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
