/// Putting things side by side as near as possible to where they would like to be.
enum Placing {
  /// The lower ends of intervals of given lengths, in order, `gap` apart, inside `0...room` where
  /// they fit, near their desired middles.
  ///
  /// - Complexity: O(n²) at worst, n the number of intervals.
  static func starts(
    middles: [Double], lengths: [Double], gap: Double, room: Double
  ) -> [Double] {
    struct Run {
      var first: Int
      var count: Int
      var offsetSum: Double
      var length: Double
      var start: Double { offsetSum / Double(count) }
    }
    var runs: [Run] = []
    for (index, (middle, length)) in zip(middles, lengths).enumerated() {
      var run = Run(first: index, count: 1, offsetSum: middle - length / 2, length: length)
      run.offsetSum = min(max(run.offsetSum, 0), max(0, room - length))
      while let last = runs.last, last.start + last.length + gap > run.start {
        let shift = last.length + gap
        run = Run(
          first: last.first, count: last.count + run.count,
          offsetSum: last.offsetSum + run.offsetSum - Double(run.count) * shift,
          length: shift + run.length)
        let start = min(max(run.start, 0), max(0, room - run.length))
        run.offsetSum = start * Double(run.count)
        runs.removeLast()
      }
      runs.append(run)
    }
    var starts: [Double] = []
    for run in runs {
      var position = run.start
      for index in run.first..<(run.first + run.count) {
        starts.append(position)
        position += lengths[index] + gap
      }
    }
    return starts
  }

  /// Places for `count` ends of lines on an edge from `low` to `high`, evenly apart.
  static func ports(count: Int, low: Double, high: Double) -> [Double] {
    let middle = (low + high) / 2
    let step = min(16, (high - low) / Double(max(count, 1)))
    return (0..<count).map { middle + (Double($0) - Double(count - 1) / 2) * step }
  }
}
