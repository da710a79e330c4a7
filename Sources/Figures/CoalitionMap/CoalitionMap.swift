public import Coalitions

/// The map of who signed with whom: of classes where they are few, of a backbone where they are many.
public struct CoalitionMap: Sendable {
  /// How the network is drawn.
  public enum Kind: String, Sendable {
    /// Boxes of organizations with exactly the same letters, letters between them.
    case classes
    /// Organizations in clusters, joined by chosen ties.
    case backbone
  }

  /// The most classes, and letters, that a class map is made for.
  public static let classLimit = 30

  /// How the network is drawn.
  public let kind: Kind
  private let classMap: ClassMap
  private var backboneMap: BackboneMap?

  /// Makes the class map of a network, whatever its size.
  public init(_ network: SigningNetwork, options: FigureOptions = FigureOptions()) {
    kind = .classes
    classMap = ClassMap(network, options: options)
    backboneMap = nil
  }

  /// Makes the map that fits a network: up to thirty classes and letters a class map, else a
  /// backbone map of ties; the caption says which and why.
  ///
  /// `chosen` is asked only where ties are drawn. `kind` overrides the choice.
  public init<Failure: Error>(
    _ network: SigningNetwork, kind: Kind? = nil, options: FigureOptions = FigureOptions(),
    chosen: () throws(Failure) -> ChosenTies
  ) throws(Failure) {
    let count = network.structuralClasses.count
    let isSmall =
      count <= Self.classLimit && network.documents.count <= Self.classLimit
      && (kind == .classes || ClassMap(network, options: options).fitsPage)
    var reasons: [String] = []
    if kind == nil {
      let classes = Numerals.counted(count, "class", "classes")
      let verb = count == 1 ? "is" : "are"
      reasons = [
        isSmall
          ? "Drawn by classes because there \(verb) only \(classes) of organizations."
          : "Drawn by ties because \(classes) of organizations with the same letters are too many "
            + "to draw one by one."
      ]
    }
    self.kind = kind ?? (isSmall ? .classes : .backbone)
    var noted = options
    noted.notes = reasons + options.notes
    classMap = ClassMap(network, options: noted)
    backboneMap = nil
    guard self.kind == .backbone else { return }
    let chosen = try chosen()
    noted.notes = reasons + (chosen.notes ?? options.notes)
    backboneMap = BackboneMap(
      network, ties: chosen.ties, tieRule: chosen.rule, clusters: chosen.clusters,
      clusterNames: chosen.clusterNames, options: noted)
  }

  /// The same of ties that are at hand; for `ties`, `tieRule`, `clusters` and `clusterNames` see
  /// `BackboneMap`.
  public init(
    _ network: SigningNetwork, ties: [Tie], tieRule: String, clusters: [Int],
    clusterNames: [String] = [], kind: Kind? = nil, options: FigureOptions = FigureOptions()
  ) {
    self.init(network, kind: kind, options: options) {
      ChosenTies(ties, rule: tieRule, clusters: clusters, clusterNames: clusterNames)
    }
  }

  /// Asks for the places of vertices; nil where the figure needs none.
  public var layoutRequest: LayoutRequest? {
    kind == .backbone ? backboneMap?.layoutRequest : nil
  }

  /// The figure, with the places that were asked for, or those kept of an earlier one.
  public func figure(positions: Positions?, kept: Positions? = nil) -> Figure {
    if kind == .backbone, let backboneMap {
      return backboneMap.figure(positions: positions, kept: kept)
    }
    return classMap.figure
  }

  /// The figure without a layout.
  public var figure: Figure { figure(positions: nil) }
}
