public import Networks

/// The ties of a network, tested and in order: those that share most first.
public struct CosigningTies: Sendable {
  /// Every pair that shares a document: most shared first, then least likely by chance, then by id.
  public let ranked: [Tie]
  /// The number of pairs that were corrected for: all of the network, co-signing or not.
  public let familySize: Int
  /// The smallest p-value that any pair of the network could attain; nil without pairs.
  public let smallestAttainableP: Double?
  /// How they were tested; nil where they were not.
  public let settings: SignificanceSettings?

  /// The ties that are stronger than the null model expects, q ≤ level, in the same order.
  public var backbone: [Tie] {
    guard let level = settings?.level else { return [] }
    return ranked.filter { tie in tie.q.map { $0 <= level } ?? false }
  }

  /// How many pairs share each number of documents, most first.
  public var countsByShared: [(shared: Int, pairs: Int)] {
    ranked.reduce(into: []) { counts, tie in
      if counts.last?.shared == tie.shared {
        counts[counts.count - 1].pairs += 1
      } else {
        counts.append((tie.shared, 1))
      }
    }
  }
}

extension SigningNetwork {
  /// Tests every pair of organizations against a null model and ranks those that co-signed.
  ///
  /// Without settings nothing is tested, and ties have no p-values.
  ///
  /// - Throws: `NetworksError` where there are more pairs than can be stored, or the configuration
  ///   model can't be solved.
  /// - Complexity: that of the projection, and a tail for every two different degrees and count.
  public func rankedTies(
    _ settings: SignificanceSettings? = .init()
  ) throws(NetworksError) -> CosigningTies {
    guard let settings else {
      return CosigningTies(
        ranked: try ties().sorted(by: Tie.comesFirst),
        familySize: organizations.count * max(organizations.count - 1, 0) / 2,
        smallestAttainableP: nil, settings: nil)
    }
    let tests = try incidence.pairTests(under: settings.nullModel)
    let backbone = tests.backbone(
      significance: settings.level, correcting: settings.correction)
    let tested = zip(try ties(), backbone.tested).map { tie, test in
      Tie(
        a: tie.a, b: tie.b, shared: tie.shared, newman: tie.newman, jaccard: tie.jaccard,
        expected: test.expected, p: test.p, q: test.q)
    }
    return CosigningTies(
      ranked: tested.sorted(by: Tie.comesFirst), familySize: backbone.familySize,
      smallestAttainableP: tests.attainable.first?.p, settings: settings)
  }
}

extension Tie {
  /// Most shared first, then least likely by chance, then by the organizations.
  fileprivate static func comesFirst(_ left: Tie, _ right: Tie) -> Bool {
    (-left.shared, left.p ?? 1, left.a, left.b) < (-right.shared, right.p ?? 1, right.a, right.b)
  }
}
