/// A piece of text of a block with its place on a page.
struct TaggedPiece {
  let text: String
  let box: PageBox
  let page: Int
  /// The elements it stands in, outermost first.
  let path: [Int]
  /// Which piece of the tree it is of.
  let run: Int
  /// Whether white space stands before it in the tree.
  var isParted = false
  /// The link it is part of.
  var link: Int?

  /// Whether it stands on the line that another one ends.
  func follows(_ last: TaggedPiece) -> Bool {
    page == last.page && box.isBeside(last.box)
      && box.left > last.box.right - 0.5 * max(box.height, last.box.height)
  }

  /// Whether it is a web address that is a link and has nothing but its look to part it from the
  /// name before it.
  func isAddress(behind last: TaggedPiece) -> Bool {
    guard let link, link != last.link, !isParted, last.text.last?.isWhitespace == false else {
      return false
    }
    return text.dropLast().contains(".") && text.allSatisfy { $0.isASCII && !$0.isWhitespace }
      && box.left - last.box.right < 0.2 * box.height
  }
}
