/// The refinement of Leiden on a projection that is not built; see `CommunityProblem.refined`.
///
/// The network is cut into its groups first: rows stand group by group, and each column falls
/// into one cell for each group it meets. So the search of a group stays in a small part of the
/// memory and never meets rows of others.
struct ProjectedRefinement {
  /// Rows in order of their group × cells.
  private let cells: Incidence
  private let factors: [Double]
  private let masses: [Double]
  /// The rows of each group, which is also the order of rows in `cells`.
  private let members: CSR
  private let penalty: Double
  private let negligible: Double

  init(_ problem: ProjectedCommunityProblem, groups: Membership) {
    members = grouped(groups.labels, count: groups.count)
    penalty = problem.penalty
    negligible = 1e-13 * problem.totalWeight
    masses = members.neighbors.map { problem.masses[Int($0)] }
    let rows = problem.incidence.rows
    var lastGroup = [UInt32](repeating: .max, count: problem.incidence.columnCount)
    var lastCell = lastGroup
    var factors: [Double] = []
    var (rowOf, cellOf): ([UInt32], [UInt32]) = ([], [])
    rowOf.reserveCapacity(problem.incidence.count)
    cellOf.reserveCapacity(problem.incidence.count)
    for (place, row) in members.neighbors.enumerated() {
      let group = groups.labels[Int(row)]
      for index in rows.range(Int(row)) {
        let column = Int(rows.neighbors[index])
        if problem.factors[column] == 0 { continue }
        if lastGroup[column] != group {
          lastGroup[column] = group
          lastCell[column] = UInt32(factors.count)
          factors.append(problem.factors[column])
        }
        rowOf.append(UInt32(place))
        cellOf.append(lastCell[column])
      }
    }
    self.factors = factors
    cells = Incidence(
      rowCount: members.neighbors.count, columnCount: factors.count, rowOf: rowOf,
      columnOf: cellOf)
  }

  /// Merges single rows into well-connected parts; labels are below the number of rows.
  func parts(using generator: inout SplitMix64) -> [UInt32] {
    let count = cells.rowCount
    var parts = (0..<UInt32(count)).map { $0 }
    var tally = GroupTally(cells, labels: parts)
    var partMass = masses
    var isSingle = [Bool](repeating: true, count: count)
    var outward = outwardWeights
    var weightTo = [Double](repeating: 0, count: count)
    var touched: [UInt32] = []
    var candidates: [UInt32] = []
    var gains: [Double] = []
    for group in 0..<members.rowCount {
      let range = members.range(group)
      let groupMass = range.reduce(0) { $0 + masses[$1] }
      func isWellConnected(_ part: Int) -> Bool {
        let rest = 2 * partMass[part] * (groupMass - partMass[part])
        return outward[part] >= penalty * rest - negligible
      }
      for row in range.shuffled(using: &generator)
      where isSingle[row] && masses[row] > 0 && isWellConnected(row) {
        tally.addWeights(of: row, factors: factors, to: &weightTo, touched: &touched)
        weightTo[row] = -1
        var largest = 0.0
        let price = 2 * penalty * masses[row]
        for part in touched {
          let gain = weightTo[Int(part)] - price * partMass[Int(part)]
          guard gain >= 0, gain > largest - leastGap, isWellConnected(Int(part)) else { continue }
          largest = max(largest, gain)
          candidates.append(part)
          gains.append(gain)
        }
        if let chosen = drawnByGain(gains, using: &generator) {
          let part = Int(candidates[chosen])
          outward[part] += outward[row] - 2 * weightTo[part]
          partMass[part] += masses[row]
          parts[row] = UInt32(part)
          (isSingle[part], isSingle[row]) = (false, false)
          tally.move(row, from: UInt32(row), to: UInt32(part))
        }
        for part in touched { weightTo[Int(part)] = 0 }
        touched.removeAll(keepingCapacity: true)
        candidates.removeAll(keepingCapacity: true)
        gains.removeAll(keepingCapacity: true)
      }
    }
    var result = parts
    for (place, row) in members.neighbors.enumerated() { result[Int(row)] = parts[place] }
    return result
  }

  /// The weight from each row to the rest of its group.
  private var outwardWeights: [Double] {
    (0..<cells.rowCount).map { row in
      cells.rows.range(row).reduce(0) { sum, index in
        let cell = Int(cells.rows.neighbors[index])
        return sum + factors[cell] * Double(cells.columns.degree(cell) - 1)
      }
    }
  }
}
