#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A group and how likely chance is to bring its members together as often.
public struct GroupTest: Hashable, Sendable {
  /// The members and their support.
  public let group: ClosedGroup
  /// The expected support: Σ over columns of the product of the members' probabilities.
  public let expected: Double
  /// P(support or more) under the stochastic degree sequence model.
  ///
  /// A group was chosen for its support, so this is a score, not a p-value, until it is corrected.
  public let score: Double
  /// The same given the columns of the best subset with one member fewer.
  ///
  /// For each member, how likely it stands in as many of the columns the others share; the
  /// greatest of these, so that a group isn't surprising because a smaller group in it is.
  public let given: Double
  /// The number of members.
  public var size: Int { group.members.count }
}

/// Tests groups of rows under the stochastic degree sequence model.
public struct GroupTester: Sendable {
  private let incidence: Incidence
  private let model: BipartiteConfigurationModel
  private var scratch = PoissonBinomial()

  /// Fits the model to a network.
  ///
  /// Throws `notConverged` if the configuration model can't be solved.
  public init(_ incidence: Incidence, of mode: Mode = .rows) throws(NetworksError) {
    self.incidence = incidence.facing(mode)
    model = try BipartiteConfigurationModel(fitting: self.incidence)
  }

  /// Tests one group.
  ///
  /// - Complexity: two tails, and the columns of the members.
  public mutating func test(_ group: ClosedGroup) -> GroupTest {
    let classes = group.members.map { model.rows.classOf[Int($0)] }
    scratch.load(model, rowClasses: classes)
    let expected = scratch.mean
    let score = scratch.tail(.upper, at: group.support)
    return GroupTest(
      group: group, expected: expected, score: score, given: given(group))
  }

  /// P(support or more) of a group by the degrees of its members alone.
  mutating func score(_ members: [UInt32], support: Int) -> Double {
    scratch.load(model, rowClasses: members.map { model.rows.classOf[Int($0)] })
    return scratch.tail(.upper, at: support)
  }

  private mutating func given(_ group: ClosedGroup) -> Double {
    let missing = columnsMissingAtMostOne(group)
    var greatest = 0.0
    for (position, member) in group.members.enumerated() {
      let columns = missing.shared + missing.lackingOnly[position]
      let row = model.rows.classOf[Int(member)]
      var sizes = [Int](repeating: 0, count: model.columns.count)
      for column in columns { sizes[model.columns.classOf[column]] += 1 }
      scratch.sizes = sizes
      scratch.probabilities = (0..<model.columns.count).map {
        model.probabilities[row * model.columns.count + $0]
      }
      greatest = max(greatest, scratch.tail(.upper, at: group.support))
    }
    return greatest
  }

  /// The columns of all members, and for each member those of all others but not its own.
  private func columnsMissingAtMostOne(
    _ group: ClosedGroup
  ) -> (shared: [Int], lackingOnly: [[Int]]) {
    let size = group.members.count
    var counts = [UInt32](repeating: 0, count: incidence.columnCount)
    var sums = [Int](repeating: 0, count: incidence.columnCount)
    for (position, member) in group.members.enumerated() {
      for index in incidence.rows.range(Int(member)) {
        let column = Int(incidence.rows.neighbors[index])
        counts[column] += 1
        sums[column] += position
      }
    }
    let all = size * (size - 1) / 2
    var shared: [Int] = []
    var lackingOnly = [[Int]](repeating: [], count: size)
    for column in counts.indices {
      if Int(counts[column]) == size {
        shared.append(column)
      } else if Int(counts[column]) == size - 1 {
        lackingOnly[all - sums[column]].append(column)
      }
    }
    return (shared, lackingOnly)
  }
}
