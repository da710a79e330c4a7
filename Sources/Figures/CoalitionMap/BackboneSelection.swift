import Coalitions
import Signatories

/// Which organizations and ties a backbone map draws.
struct BackboneSelection {
  /// Indices of organizations, by cluster, then index.
  let organizations: [Int]
  /// The ties drawn, strongest first.
  let ties: [Tie]
  /// Organizations with a tie that found no room.
  let crowdedOut: [Int]
  /// Organizations without any tie.
  let untied: Int
  /// Ties between drawn organizations that are not drawn.
  let hiddenTies: Int

  /// Chooses at most `most` organizations: those in `first` that have a tie, then the ends of the
  /// strongest ties.
  ///
  /// Of their ties it draws a spanning forest of the strongest, so that what hangs together is
  /// seen to, then the strongest others, of equal ones all or none, while there are at most three to
  /// an organization.
  ///
  /// - Complexity: O(ties · log ties).
  init(
    _ network: SigningNetwork, ties all: [Tie], clusters: [Int], most: Int, first: Set<Int> = []
  ) {
    let ranked = all.sorted(by: Self.isStronger)
    var chosen = Set(all.flatMap { [$0.a, $0.b] }.filter(first.contains))
    for tie in ranked {
      let new = [tie.a, tie.b].count { !chosen.contains($0) }
      if new > 0, chosen.count + new <= most { chosen.formUnion([tie.a, tie.b]) }
    }
    let tied = Set(all.flatMap { [$0.a, $0.b] }).sorted()
    organizations = chosen.sorted { (clusters[$0], $0) < (clusters[$1], $1) }
    crowdedOut = tied.filter { !chosen.contains($0) }
    untied = network.organizations.count - tied.count
    let among = ranked.filter { chosen.contains($0.a) && chosen.contains($0.b) }
    ties = Self.sparse(among, vertices: network.organizations.count, organizations: chosen.count)
    hiddenTies = among.count - ties.count
  }

  private static func isStronger(_ left: Tie, _ right: Tie) -> Bool {
    let (p, q) = (left.p ?? 1, right.p ?? 1)
    if left.shared != right.shared { return left.shared > right.shared }
    if p != q { return p < q }
    // Neighbours in the list first: a forest of equal ties is a chain, which makes nobody a hub.
    return (left.b - left.a, left.a) < (right.b - right.a, right.a)
  }

  private static func isEqual(_ left: Tie, _ right: Tie) -> Bool {
    left.shared == right.shared && left.p == right.p
  }

  private static func sparse(_ ties: [Tie], vertices: Int, organizations: Int) -> [Tie] {
    let limit = organizations * 3
    guard ties.count > limit else { return ties }
    var parents = Array(0..<vertices)
    func root(_ vertex: Int) -> Int {
      var vertex = vertex
      while parents[vertex] != vertex {
        parents[vertex] = parents[parents[vertex]]
        vertex = parents[vertex]
      }
      return vertex
    }
    var isKept = ties.map { _ in false }
    var kept = 0
    for (index, tie) in ties.enumerated() {
      let (a, b) = (root(tie.a), root(tie.b))
      guard a != b else { continue }
      parents[a] = b
      isKept[index] = true
      kept += 1
    }
    var start = 0
    while start < ties.count {
      let end = ties[start...].firstIndex { !isEqual($0, ties[start]) } ?? ties.count
      let more = (start..<end).count { !isKept[$0] }
      if kept + more > limit { break }
      for index in start..<end { isKept[index] = true }
      kept += more
      start = end
    }
    return ties.indices.filter { isKept[$0] }.map { ties[$0] }
  }
}
