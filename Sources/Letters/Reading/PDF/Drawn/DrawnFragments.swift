/// Words of a page that stand close beside each other, in the order in which they are drawn.
enum DrawnFragments {
  /// The fragments; a list mark is one with what it marks.
  ///
  /// - Complexity: O(words).
  static func all(of words: [PageWord], unit: Double) -> [PageWord] {
    var fragments: [PageWord] = []
    for word in words {
      if let last = fragments.last, follows(word, last, unit: unit) {
        fragments[fragments.count - 1].append(word)
      } else {
        fragments.append(word)
      }
    }
    return fragments
  }

  private static func follows(_ word: PageWord, _ last: PageWord, unit: Double) -> Bool {
    guard last.box.isBeside(word.box) else { return false }
    let gap = word.box.left - last.box.right
    guard gap > -0.5 * unit else { return false }
    return gap <= (PageLayout.isListMark(last.text) ? 4 : 0.55) * max(unit, word.box.height)
  }

  /// Whether most steps from one fragment to the next are those of a reader: to the right, down,
  /// or up to the head of the next column.
  static func areInOrder(_ pages: [[PageWord]]) -> Bool {
    var (steps, faults) = (0, 0)
    for page in pages {
      for (last, next) in zip(page, page.dropFirst()) {
        steps += 1
        let isAbove = next.box.bottom <= last.box.top + 0.5 * last.box.height
        let isLeft = next.box.left < last.box.left - Gutters.tolerance
        let isBack = last.box.isBeside(next.box) && isLeft
        if isAbove && isLeft || isBack { faults += 1 }
      }
    }
    return faults * 40 <= steps
  }
}
