/// Rows that stand in exactly the same columns, taken together.
///
/// A letter with a million signers of which most sign nothing else has few classes: measures of
/// pairs of rows cost pairs of classes.
struct RowClasses {
  /// One row of each class, in order of class; columns keep their numbers.
  let representatives: Incidence
  /// The first row of each class.
  let firsts: [Int]
  /// How many rows each class has.
  let sizes: [Int]
  /// The class of each row.
  let labels: [UInt32]
}

extension Incidence {
  /// The classes of equal rows, numbered by their first row.
  ///
  /// Each column splits the classes into who stands in it and who doesn't (Paige & Tarjan 1987,
  /// doi:10.1137/0216062).
  ///
  /// - Complexity: O(rows + columns + incidences).
  var rowClasses: RowClasses {
    var labels = [UInt32](repeating: 0, count: rowCount)
    var sizes = [rowCount]
    var hits = [0]
    var splits: [UInt32] = [0]
    for column in 0..<columnCount {
      let members = columns.range(column)
      for index in members { hits[Int(labels[Int(columns.neighbors[index])])] += 1 }
      for index in members {
        let row = Int(columns.neighbors[index])
        let label = Int(labels[row])
        if hits[label] > 0 {
          // First of its class in this column: the class is split unless all of it is here.
          if hits[label] < sizes[label] {
            splits[label] = UInt32(sizes.count)
            sizes.append(hits[label])
            sizes[label] -= hits[label]
            hits.append(0)
            splits.append(UInt32(sizes.count - 1))
          } else {
            splits[label] = UInt32(label)
          }
          hits[label] = 0
        }
        labels[row] = splits[label]
      }
    }
    let classes = Membership(labels)
    var firsts: [Int] = []
    var counts = [Int](repeating: 0, count: classes.count)
    for (row, label) in classes.labels.enumerated() {
      if counts[Int(label)] == 0 { firsts.append(row) }
      counts[Int(label)] += 1
    }
    return RowClasses(
      representatives: selectingRows(firsts), firsts: firsts, sizes: counts,
      labels: classes.labels)
  }

  /// The network of some rows only, in the order given; columns keep their numbers.
  private func selectingRows(_ chosen: [Int]) -> Incidence {
    var pairs: [(row: UInt32, column: UInt32)] = []
    for (number, row) in chosen.enumerated() {
      for index in rows.range(row) { pairs.append((UInt32(number), rows.neighbors[index])) }
    }
    return Incidence(rowCount: chosen.count, columnCount: columnCount, pairs: pairs)
  }
}
