public import Coalitions

/// What a map of ties is drawn from besides the network; see ``BackboneMap``.
public struct ChosenTies: Sendable {
  let ties: [Tie]
  let rule: String
  let clusters: [Int]
  let clusterNames: [String]

  /// Makes them of ties, how they were chosen, and every organization's cluster.
  public init(_ ties: [Tie], rule: String, clusters: [Int], clusterNames: [String] = []) {
    self.ties = ties
    self.rule = rule
    self.clusters = clusters
    self.clusterNames = clusterNames
  }
}
