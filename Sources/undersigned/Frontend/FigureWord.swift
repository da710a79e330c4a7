import ArgumentParser
import Coalitions
import Figures
import Reports

/// The figures by the words of the command line.
enum FigureWord: String, CaseIterable, ExpressibleByArgument {
  case coalitionMap = "coalition-map"
  case bipartiteMap = "bipartite-map"

  /// Draws the figure of a network.
  func figure(
    of network: SigningNetwork, ties: CosigningTies, clustering: Clustering,
    options: FigureOptions, console: Console
  ) async -> Figure {
    switch self {
    case .coalitionMap:
      let map = CoalitionMap(
        network, ties: ties.drawn.ties, tieRule: ties.drawingRule,
        clusters: clustering.membership, options: options)
      guard let request = map.layoutRequest else { return map.figure(positions: nil) }
      return map.figure(positions: await LayoutChild.positions(for: request, console: console))
    case .bipartiteMap:
      return BipartiteMap(network, clusters: clustering.membership, options: options).figure
    }
  }
}

/// How large a figure is, and in which colours.
struct FigureOptionGroup: ParsableArguments {
  /// The sizes by the words of the command line.
  enum SizeWord: String, CaseIterable, ExpressibleByArgument {
    case oneColumn = "one-column"
    case twoColumns = "two-columns"
    case slide
    case square

    var size: FigureSize {
      switch self {
      case .oneColumn: .oneColumn
      case .twoColumns: .twoColumns
      case .slide: .slide
      case .square: .square
      }
    }
  }

  @Option(help: "The size: one-column (89 mm), two-columns (183 mm), slide or square.")
  var size: SizeWord = .twoColumns

  @Option(help: "The width instead, for example 120mm.")
  var width: String?

  @Option(help: "The title in place of the one the figure makes.")
  var title: String?

  @Flag(help: "Light on dark.")
  var dark = false

  func validate() throws {
    guard width == nil || widthInMillimetres != nil else {
      throw ValidationError("--width takes millimetres from 50 to 2000, for example 120mm.")
    }
  }

  private var widthInMillimetres: Double? {
    guard let width, width.hasSuffix("mm"), let value = Double(width.dropLast(2)),
      (50...2000).contains(value)
    else { return nil }
    return value
  }

  var options: FigureOptions {
    FigureOptions(
      size: widthInMillimetres.map { FigureSize(width: $0) } ?? size.size,
      palette: dark ? .dark : .light, title: title)
  }
}
