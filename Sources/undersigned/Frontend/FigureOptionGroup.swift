import ArgumentParser
import Figures

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
