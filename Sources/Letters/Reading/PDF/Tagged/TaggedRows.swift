/// The printed lines of a block of a tagged PDF.
enum Rows {
  /// A printed line.
  struct Row {
    var line: PrintedLine
    /// The elements that its first and its last piece stand in.
    let path: [Int]
    var lastPath: [Int]
    /// Whether a piece of the tree begins with it.
    let isNewRun: Bool
    /// Whether the line before it ended for sure.
    let isForced: Bool
    /// Whether all of it is a link.
    var isLink: Bool
    /// Which of the block's pieces of the tree it begins with.
    let first: Int
    /// How many pieces of the tree begin within it.
    var inner = 0

    /// The element around the innermost ones.
    var parent: Int? { path.dropLast().last }
    var lastParent: Int? { lastPath.dropLast().last }
  }

  /// The lines of the pieces.
  ///
  /// - Complexity: O(pieces).
  static func all(of pieces: [TaggedPiece]) -> [Row] {
    var rows: [Row] = []
    var last: TaggedPiece?
    var number = 0
    for piece in pieces {
      let isNewRun = last.map { isAnother(piece, than: $0) } ?? true
      if isNewRun { number += 1 }
      let isForced = last.map { piece.follows($0) && piece.isAddress(behind: $0) } ?? false
      if let last, piece.follows(last), !isForced {
        append(piece, behind: last, isNewRun: isNewRun, to: &rows[rows.count - 1])
      } else {
        rows.append(
          Row(
            line: PrintedLine(
              text: piece.text, box: piece.box, headWidth: piece.box.width, page: piece.page),
            path: piece.path, lastPath: piece.path, isNewRun: isNewRun, isForced: isForced,
            isLink: piece.link != nil, first: number))
      }
      last = piece
    }
    return rows
  }

  /// One text can come in several pieces where a page ends.
  private static func isAnother(_ piece: TaggedPiece, than last: TaggedPiece) -> Bool {
    piece.run != last.run && piece.path != last.path
  }

  private static func append(
    _ piece: TaggedPiece, behind last: TaggedPiece, isNewRun: Bool, to row: inout Row
  ) {
    let isParted = piece.isParted || piece.box.left - last.box.right > 0.2 * last.box.height
    row.line.text += (isParted ? " " : "") + piece.text
    if !isParted, !row.line.text.contains(" ") {
      row.line = row.line.widened(by: piece.box.right - last.box.right)
    }
    row.line.box = row.line.box.union(piece.box)
    row.lastPath = piece.path
    row.isLink = row.isLink && piece.link != nil
    if isNewRun { row.inner += 1 }
  }

  /// Whether the pieces of the tree end with lines, as they do where breaks part them: links and
  /// emphasis end anywhere.
  static func breakAtRuns(_ rows: [Row]) -> Bool {
    let outer = rows.dropFirst().count { $0.isNewRun }
    let inner = rows.reduce(0) { $0 + $1.inner }
    return outer >= 2 && inner == 0 || outer >= 3 && outer >= 4 * inner
  }

  /// Whether the lines have one middle and not one left edge.
  static func areCentered(_ rows: [Row]) -> Bool {
    guard rows.count > 1, let first = rows.first?.line.box else { return false }
    let isCentered = rows.allSatisfy { row in
      abs(row.line.box.left + row.line.box.right - first.left - first.right) < 4
    }
    return isCentered && rows.contains { abs($0.line.box.left - first.left) > 4 }
  }
}
