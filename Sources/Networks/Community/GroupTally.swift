/// How many rows of each group stand in each column, kept up to date while rows move.
///
/// A column's groups stand in the room its rows take in `columns.neighbors`: there are never more.
struct GroupTally {
  private let incidence: Incidence
  private var labels: [UInt32]
  private var counts: [UInt32]
  private var lengths: [UInt32]

  /// Counts the rows of each group in each column.
  ///
  /// - Complexity: O(rows + incidences).
  init(_ incidence: Incidence, labels rowLabels: [UInt32]) {
    self.incidence = incidence
    labels = [UInt32](repeating: 0, count: incidence.count)
    counts = labels
    lengths = [UInt32](repeating: 0, count: incidence.columnCount)
    var places = [UInt32](repeating: .max, count: incidence.rowCount)
    for column in 0..<incidence.columnCount {
      let range = incidence.columns.range(column)
      var end = range.lowerBound
      for index in range {
        let label = rowLabels[Int(incidence.columns.neighbors[index])]
        if places[Int(label)] == .max {
          places[Int(label)] = UInt32(end)
          labels[end] = label
          end += 1
        }
        counts[Int(places[Int(label)])] += 1
      }
      lengths[column] = UInt32(end - range.lowerBound)
      for index in range.lowerBound..<end { places[Int(labels[index])] = .max }
    }
  }

  /// The places in `labels` and `counts` of a column's groups.
  private func range(_ column: Int) -> Range<Int> {
    let start = Int(incidence.columns.offsets[column])
    return start..<(start + Int(lengths[column]))
  }

  /// Adds to `weights` how much a row is tied to each group, itself included, and names in
  /// `touched` the groups that were at zero.
  @inline(__always)
  func addWeights(
    of row: Int, factors: [Double], to weights: inout [Double], touched: inout [UInt32]
  ) {
    for index in incidence.rows.range(row) {
      let column = Int(incidence.rows.neighbors[index])
      let factor = factors[column]
      if factor == 0 { continue }
      for place in range(column) {
        let label = labels[place]
        if weights[Int(label)] == 0 { touched.append(label) }
        weights[Int(label)] += factor * Double(counts[place])
      }
    }
  }

  /// Takes a row from one group to another.
  mutating func move(_ row: Int, from old: UInt32, to new: UInt32) {
    for index in incidence.rows.range(row) {
      let column = Int(incidence.rows.neighbors[index])
      let range = range(column)
      var (from, to) = (-1, -1)
      for place in range {
        if labels[place] == old { from = place }
        if labels[place] == new { to = place }
      }
      counts[from] -= 1
      if to >= 0 {
        counts[to] += 1
        if counts[from] == 0 {
          labels[from] = labels[range.upperBound - 1]
          counts[from] = counts[range.upperBound - 1]
          counts[range.upperBound - 1] = 0
          lengths[column] -= 1
        }
      } else if counts[from] == 0 {
        labels[from] = new
        counts[from] = 1
      } else {
        labels[range.upperBound] = new
        counts[range.upperBound] = 1
        lengths[column] += 1
      }
    }
  }

  /// The sum over columns of factor · pairs of rows in one group.
  func pairsInside(factors: [Double]) -> Double {
    (0..<incidence.columnCount).reduce(0) { sum, column in
      sum
        + range(column).reduce(0) { pairs, place in
          let count = Double(counts[place])
          return pairs + factors[column] * count * (count - 1) / 2
        }
    }
  }

  /// The groups of a column with their counts.
  func groups(of column: Int) -> [(label: UInt32, count: UInt32)] {
    range(column).map { (labels[$0], counts[$0]) }
  }
}
