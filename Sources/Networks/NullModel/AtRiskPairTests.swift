extension Incidence {
  /// The p-values of pairs of rows under SDSM with structural zeros.
  ///
  /// The probabilities are those of `ConstrainedConfigurationModel`; tails are exact. The family
  /// stays every pair of rows; pairs that are never at risk together have p = 1.
  ///
  /// Throws `notConverged` if the model can't be solved, and `tooManyPairs` as `projected`.
  ///
  /// - Complexity: as the model, and O(columns · spread) for each pair that shares something; as
  ///   much for every pair where the smallest attainable p-values are asked for.
  public func pairTests(atRisk risk: RiskTable) throws(NetworksError) -> PairTests {
    let model = try ConstrainedConfigurationModel(fitting: self, atRisk: risk)
    let pairs = try projected(limit: Self.testedPairLimit).pairs
    let ties = concurrentConcatenation(pairs.count, partsOf: 64) {
      PoissonBinomial()
    } task: { scratch, part in
      pairs[part].map { pair in
        scratch.load(model, Int(pair.first), Int(pair.second))
        return PairTest(
          first: pair.first, second: pair.second, count: pair.count, expected: scratch.mean,
          p: scratch.tail(.upper, at: Int(pair.count)))
      }
    }
    return PairTests(
      model: .stochasticDegreeSequence(), tail: .upper, ties: ties, vertexCount: rowCount,
      attainability: .deferred { attainable(model) })
  }

  private func attainable(
    _ model: ConstrainedConfigurationModel
  ) -> [(p: Double, pairs: Int)] {
    let result = concurrentConcatenation(rowCount, partsOf: 1) {
      PoissonBinomial()
    } task: { scratch, part in
      part.flatMap { first in
        ((first + 1)..<max(rowCount, first + 1)).map { second in
          scratch.load(model, first, second)
          let together = scratch.sizes.reduce(0, +)
          let most = min(rows.degree(first), rows.degree(second), together)
          return (p: scratch.tail(.upper, at: most), pairs: 1)
        }
      }
    }
    return result.sorted { $0.p < $1.p }
  }
}

extension PoissonBinomial {
  /// Takes the probabilities that two rows both stand in a column; equal neighbours as one group.
  fileprivate mutating func load(_ model: ConstrainedConfigurationModel, _ one: Int, _ other: Int) {
    var both: [Double] = []
    for column in 0..<model.columnCount {
      let p =
        model.probability(row: one, column: column) * model.probability(row: other, column: column)
      if p > 0 { both.append(p) }
    }
    both.sort()
    sizes.removeAll(keepingCapacity: true)
    probabilities.removeAll(keepingCapacity: true)
    for p in both {
      if probabilities.last == p {
        sizes[sizes.count - 1] += 1
      } else {
        sizes.append(1)
        probabilities.append(p)
      }
    }
  }
}
