import ArgumentParser
import Coalitions
import Figures
import Foundation
import Signatories

/// How large a figure is, and how it looks.
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

  /// Ink on paper, or the other way round.
  enum ThemeWord: String, CaseIterable, ExpressibleByArgument {
    case light
    case dark
  }

  /// The categories' colours by the words of the command line.
  enum PaletteWord: String, CaseIterable, ExpressibleByArgument {
    case okabeIto = "okabe-ito"
    case bright
    case greys
  }

  @Option(help: "The size: one-column (89 mm), two-columns (183 mm), slide or square.")
  var size: SizeWord = .twoColumns

  @Option(help: "The width instead, for example 120mm.")
  var width: String?

  @Option(help: "The smallest type, for example 6pt; at least 5pt.")
  var minimumType: String?

  @Option(help: "The title in place of the one the figure makes.")
  var title: String?

  @Option(help: "Dark on light, for print, or light on dark, for screens.")
  var theme: ThemeWord = .light

  @Option(help: "The colours: okabe-ito, bright (after Tol), or greys.")
  var palette: PaletteWord = .okabeIto

  @Flag(help: "Draw in greys that are far apart, and tell which colours would print alike.")
  var greyscale = false

  @Option(help: ArgumentHelp("A font family set before Liberation Sans.", valueName: "family"))
  var font: String?

  @Option(
    help: ArgumentHelp(
      "An organization that stands out and is always drawn. May repeat.", valueName: "name"))
  var highlight: [String] = []

  @Option(
    help: ArgumentHelp(
      "What figures call an organization, for example 'Latin America Working Group=LAWG'. May "
        + "repeat.", valueName: "name=words"))
  var call: [String] = []

  @Option(
    help: ArgumentHelp(
      "What organizations are coloured by: cluster, or a column.",
      discussion: """
        Columns are those of organizations.csv, such as kind and country, and group, place and \
        role, as found in the letters.
        """, valueName: "column"))
  var colourBy = "cluster"

  func validate() throws {
    guard width == nil || widthInMillimetres != nil else {
      throw ValidationError("--width takes millimetres from 50 to 2000, for example 120mm.")
    }
    guard minimumType == nil || minimumTypeInPoints != nil else {
      throw ValidationError("--minimum-type takes points from 5 to 24, for example 6pt.")
    }
    for pair in call where Self.parts(ofCall: pair) == nil {
      throw ValidationError("--call \(pair): write the name, an equals sign, and what to call it.")
    }
  }

  private var widthInMillimetres: Double? { Self.number(width, unit: "mm", in: 50...2000) }
  private var minimumTypeInPoints: Double? { Self.number(minimumType, unit: "pt", in: 5...24) }

  private static func number(
    _ text: String?, unit: String, in range: ClosedRange<Double>
  ) -> Double? {
    guard let text, text.hasSuffix(unit), let value = Double(text.dropLast(2)),
      range.contains(value)
    else { return nil }
    return value
  }

  private var figureSize: FigureSize {
    let named = widthInMillimetres.map { FigureSize(width: $0) } ?? size.size
    return FigureSize(
      width: named.width, maximumHeight: named.maximumHeight,
      minimumTypeSize: minimumTypeInPoints ?? named.minimumTypeSize)
  }

  private var ground: Palette { theme == .dark ? .dark : .light }

  /// The palette that was chosen, before it is turned into greys.
  var chosenPalette: Palette {
    switch palette {
    case .okabeIto: ground
    case .bright: ground.bright
    case .greys: ground.greys
    }
  }

  /// The options for the figures of a network; names and columns are looked up in it.
  func options(for network: SigningNetwork, of study: Study) throws -> FigureOptions {
    let names = try call.compactMap(Self.parts(ofCall:)).reduce(into: [String: String]()) {
      $0[try body(of: $1.name, in: network, of: study).id] = $1.words
    }
    return FigureOptions(
      size: figureSize,
      style: FigureStyle(
        palette: greyscale ? ground.greys : chosenPalette, font: font,
        highlighted: try highlighted(in: network.calling(names), of: study), names: names,
        coloring: try coloring(network)),
      title: title)
  }

  /// The two sides of the last equals sign, trimmed; nil where one is empty.
  private static func parts(ofCall pair: String) -> (name: String, words: String)? {
    guard let sign = pair.lastIndex(of: "=") else { return nil }
    let sides = [pair[..<sign], pair[pair.index(after: sign)...]].map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return sides.contains("") ? nil : (sides[0], sides[1])
  }

  /// The organization of the network that goes by a name.
  private func body(
    of name: String, in network: SigningNetwork, of study: Study
  ) throws -> Organization {
    let id = study.resolution.organizations[try Explain.organization(name, in: study)].id
    guard let body = network.organizations.first(where: { $0.id == id }) else {
      throw Failure.nothingFound(
        "“\(name)” has no part in the network; try --role or a smaller --minimum-documents")
    }
    return body
  }

  private func highlighted(in network: SigningNetwork, of study: Study) throws -> Set<String> {
    try highlight.reduce(into: []) { $0.insert(try body(of: $1, in: network, of: study).label) }
  }

  private func coloring(_ network: SigningNetwork) throws -> Coloring? {
    guard colourBy != "cluster" else { return nil }
    guard let column = network.values(of: colourBy), column.contains(where: { $0 != nil }) else {
      let known = (["cluster"] + network.columns).joined(separator: ", ")
      throw Failure.usage("--colour-by \(colourBy): no such column; there are \(known)")
    }
    return Coloring(by: colourBy, column, of: network.organizations)
  }
}
