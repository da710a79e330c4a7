/// Which runs of `*` and `_` open and close emphasis, after CommonMark's delimiter rules.
///
/// - Complexity: O(runs).
struct EmphasisPairing {
  /// A run and what became of it.
  struct Run: Equatable {
    /// How many marks are still text.
    var remaining: Int
    var opensBold = 0
    var closesBold = 0
    var opensItalic = 0
    var closesItalic = 0
  }

  private var runs: [Run] = []
  private var openStars: [Int] = []
  private var openUnderscores: [Int] = []

  /// What became of a run.
  subscript(index: Int) -> Run { runs[index] }

  /// Adds the next run of the paragraph, with the bytes beside it, and returns its index.
  mutating func add(mark: UInt8, length: Int, before: UInt8, after: UInt8) -> Int {
    let index = runs.count
    runs.append(Run(remaining: length))
    let followedBySpace = ASCII.isSpace(after)
    let precededBySpace = ASCII.isSpace(before)
    let isLeft =
      !followedBySpace
      && (!ASCII.isPunctuation(after) || precededBySpace || ASCII.isPunctuation(before))
    let isRight =
      !precededBySpace
      && (!ASCII.isPunctuation(before) || followedBySpace || ASCII.isPunctuation(after))
    let isUnderscore = mark == UInt8(ascii: "_")
    let canOpen = isLeft && (!isUnderscore || !isRight || ASCII.isPunctuation(before))
    let canClose = isRight && (!isUnderscore || !isLeft || ASCII.isPunctuation(after))
    if canClose { close(index, isUnderscore: isUnderscore) }
    if canOpen && runs[index].remaining > 0 { open(index, isUnderscore: isUnderscore) }
    return index
  }

  private mutating func open(_ index: Int, isUnderscore: Bool) {
    if isUnderscore { openUnderscores.append(index) } else { openStars.append(index) }
  }

  private mutating func close(_ index: Int, isUnderscore: Bool) {
    while runs[index].remaining > 0,
      let opener = isUnderscore ? openUnderscores.last : openStars.last
    {
      let count = runs[index].remaining >= 2 && runs[opener].remaining >= 2 ? 2 : 1
      pair(opener, index, count)
      // What was opened between the two can no longer be closed.
      while let last = openStars.last, last > opener { openStars.removeLast() }
      while let last = openUnderscores.last, last > opener { openUnderscores.removeLast() }
      guard runs[opener].remaining == 0 else { continue }
      if isUnderscore { openUnderscores.removeLast() } else { openStars.removeLast() }
    }
  }

  private mutating func pair(_ opener: Int, _ closer: Int, _ count: Int) {
    runs[opener].remaining -= count
    runs[closer].remaining -= count
    if count == 2 {
      runs[opener].opensBold += 1
      runs[closer].closesBold += 1
    } else {
      runs[opener].opensItalic += 1
      runs[closer].closesItalic += 1
    }
  }
}
