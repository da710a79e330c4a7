/// What some measures are told beside the network.
public struct MeasureSettings: Hashable, Sendable {
  /// p of the (p, q)-core: the ties each measured vertex has inside.
  public var ownCoreDegree: Int
  /// q of the (p, q)-core: the ties each vertex of the other mode has inside.
  public var otherCoreDegree: Int
  /// How many vertices sampled betweenness starts from; all of them if there are no more.
  public var sources: Int
  /// The seed those are drawn by.
  public var seed: UInt64

  /// Makes settings.
  ///
  /// - Precondition: no degree is negative, and `sources` is positive.
  public init(
    ownCoreDegree: Int = 2, otherCoreDegree: Int = 2, sources: Int = 256, seed: UInt64 = 7
  ) {
    precondition(ownCoreDegree >= 0 && otherCoreDegree >= 0, "Degrees are not negative.")
    precondition(sources > 0, "At least one source is needed.")
    self.ownCoreDegree = ownCoreDegree
    self.otherCoreDegree = otherCoreDegree
    self.sources = sources
    self.seed = seed
  }
}
