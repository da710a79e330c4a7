public import Coalitions

/// What a map of ties is drawn from besides the network; see ``BackboneMap``.
public struct ChosenTies: Sendable {
  let ties: [Tie]
  let rule: String
  let clusters: [Int]
  let clusterNames: [String]
  let notes: [String]?

  /// Makes them of ties, how they were chosen, and every organization's cluster.
  ///
  /// `notes`, if given, end the caption in place of those of the options: how ties were tested is
  /// known only when they are chosen.
  public init(
    _ ties: [Tie], rule: String, clusters: [Int], clusterNames: [String] = [],
    notes: [String]? = nil
  ) {
    self.ties = ties
    self.rule = rule
    self.clusters = clusters
    self.clusterNames = clusterNames
    self.notes = notes
  }
}
