public import Coalitions

/// The map of who signed with whom.
///
/// Few classes of structurally equivalent organizations are drawn as a `ClassMap`.
public struct CoalitionMap: Sendable {
  private let network: SigningNetwork
  private let options: FigureOptions

  /// Makes the map of a network.
  public init(_ network: SigningNetwork, options: FigureOptions = FigureOptions()) {
    self.network = network
    self.options = options
  }

  /// The figure.
  public var figure: Figure { ClassMap(network, options: options).figure }
}
