internal import Networks

extension SigningNetwork {
  /// The rank of each organization by strength, and how far it moves when each document in turn
  /// is left out.
  ///
  /// Strength is the sum of Newman's weights: the number of its documents with two or more
  /// signers. Leaving a document out takes 1 from its signers, so that no projection is needed.
  ///
  /// - Complexity: O(documents · (organizations + greatest strength)).
  public var strengthRanks: [RankRange] {
    let strengths = organizations.indices.map { organization in
      documents(of: organization).count { incidence.columns.degree($0) > 1 }
    }
    var ranges = ranks(by: strengths, without: nil).map {
      RankRange(rank: $0, best: $0, worst: $0, movedBy: nil)
    }
    for document in documents.indices {
      var reduced = strengths
      if incidence.columns.degree(document) > 1 {
        for signer in signers(of: document) { reduced[signer] -= 1 }
      }
      for (organization, rank) in ranks(by: reduced, without: document).enumerated() {
        ranges[organization].widen(to: rank, by: document)
      }
    }
    return ranges
  }

  /// Ranks by strength; organizations without any document left rank last.
  private func ranks(by strengths: [Int], without document: Int?) -> [Int] {
    var remaining = organizations.indices.map { incidence.rows.degree($0) }
    for signer in document.map(signers) ?? [] { remaining[signer] -= 1 }
    let ranking = Ranking(strengths: strengths)
    let last = 1 + remaining.count { $0 > 0 }
    return strengths.indices.map { organization in
      remaining[organization] > 0 ? ranking.rank(of: strengths[organization]) : last
    }
  }
}

/// Competition ranks of small whole numbers: 1 + how many are greater.
struct Ranking {
  private let greater: [Int]

  init(strengths: [Int]) {
    var counts = [Int](repeating: 0, count: (strengths.max() ?? 0) + 2)
    for strength in strengths { counts[strength] += 1 }
    for strength in (0..<(counts.count - 1)).reversed() { counts[strength] += counts[strength + 1] }
    greater = Array(counts.dropFirst())
  }

  func rank(of strength: Int) -> Int { 1 + greater[strength] }
}

extension RankRange {
  /// Takes in the rank without one document; the one that moves it furthest is remembered.
  fileprivate mutating func widen(to other: Int, by document: Int) {
    let reach = max(rank - best, worst - rank)
    self = RankRange(
      rank: rank, best: min(best, other), worst: max(worst, other),
      movedBy: abs(other - rank) > reach ? document : movedBy)
  }
}
