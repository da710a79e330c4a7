/// A rectangle on a page, in points from its upper left corner.
struct PageBox: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  /// The smallest box around both.
  func union(_ other: PageBox) -> PageBox {
    PageBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// Whether both stand on one line: at least half of the lower one's height is common.
  func isBeside(_ other: PageBox) -> Bool {
    min(bottom, other.bottom) - max(top, other.top) >= 0.5 * min(height, other.height)
  }
}

/// A word on a page, or several that stand close beside each other.
struct PageWord: Hashable {
  var text: String
  var box: PageBox
  /// The width of the first word.
  var headWidth: Double
  /// Where the second word begins, if there is one.
  private(set) var bodyLeft: Double?
  /// Words of one printed line have one number, as far as the extracting program can tell.
  var line: Int

  init(text: String, box: PageBox, line: Int) {
    self.text = text
    self.box = box
    self.line = line
    headWidth = box.width
  }

  /// Adds what stands to the right of it.
  mutating func append(_ next: PageWord) {
    text += " " + next.text
    if bodyLeft == nil { bodyLeft = next.box.left }
    box = box.union(next.box)
    line = next.line
  }

  /// Adds the line below it; a word that is parted by a hyphen is one.
  mutating func appendLine(_ next: PageWord) {
    let isParted = !LineEndHyphens.isBroken(text, next.text)
    text += (isParted ? " " : "") + next.text
    box = box.union(next.box)
    line = next.line
  }
}

/// One page of a paginated file.
struct WordPage {
  var width: Double
  var height: Double
  /// The words, those of one printed line one behind the other.
  var words: [PageWord] = []
}
