/// How much weight a vertex has towards each label, and which labels it meets, in order.
///
/// Unsafe for a measured reason: every edge passes here several times a run, and on arrays, with
/// their bounds and uniqueness checked every time, a run took twice as long.
final class WeightTally {
  private let sums: UnsafeMutablePointer<Double>
  private let met: UnsafeMutablePointer<UInt32>
  private var count = 0

  /// Makes a tally for labels below a number.
  init(labelCount: Int) {
    sums = .allocate(capacity: max(labelCount, 1))
    sums.initialize(repeating: 0, count: max(labelCount, 1))
    // One more: the next label is written before it is known to be new.
    met = .allocate(capacity: labelCount + 1)
  }

  deinit {
    sums.deallocate()
    met.deallocate()
  }

  /// The labels met since the last `clear`, in order.
  var labels: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: met, count: count) }

  /// The weight towards a label.
  ///
  /// - Precondition: the label is below the number the tally was made for.
  subscript(label: UInt32) -> Double { sums[Int(label)] }

  /// Adds the edges at some positions to the labels at their other ends.
  ///
  /// - Precondition: weights are positive; the labels are below the number the tally was made for.
  @inline(__always)
  func add(_ edges: Range<Int>, of neighbors: [UInt32], _ weights: [Double], labels: [UInt32]) {
    let (sums, met) = (sums, met)
    var count = count
    neighbors.withUnsafeBufferPointer { neighbors in
      weights.withUnsafeBufferPointer { weights in
        labels.withUnsafeBufferPointer { labels in
          for index in edges {
            let label = labels[Int(neighbors[index])]
            let before = sums[Int(label)]
            met[count] = label
            count &+= before == 0 ? 1 : 0
            sums[Int(label)] = before + weights[index]
          }
        }
      }
    }
    self.count = count
  }

  /// Forgets all labels.
  func clear() {
    for label in labels { sums[Int(label)] = 0 }
    count = 0
  }

  /// The weight of the edges at some positions whose other ends bear a label.
  @inline(__always)
  static func weight(
    _ edges: Range<Int>, of neighbors: [UInt32], _ weights: [Double], towards label: UInt32,
    in labels: [UInt32]
  ) -> Double {
    neighbors.withUnsafeBufferPointer { neighbors in
      weights.withUnsafeBufferPointer { weights in
        labels.withUnsafeBufferPointer { labels in
          var sum = 0.0
          for index in edges { sum += labels[Int(neighbors[index])] == label ? weights[index] : 0 }
          return sum
        }
      }
    }
  }
}
