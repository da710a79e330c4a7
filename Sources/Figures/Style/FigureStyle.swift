/// How figures look, whatever they show: colours, type, and who stands out.
///
/// The keys under `figures:` in a project file have the names of the command line's flags:
/// `theme`, `palette`, `greyscale`, `font`, `highlight`, `call`, `colour-by`.
public struct FigureStyle: Hashable, Sendable {
  /// The colours.
  public var palette: Palette
  /// A family set before Liberation Sans, or nil.
  ///
  /// Text is measured as Liberation Sans; with another family each line is set to that width, so
  /// that nothing overlaps whatever the font.
  public var font: String?
  /// Labels of the organizations that stand out and are always drawn where there is a choice.
  public var highlighted: Set<String>
  /// What organizations are called in figures in place of their labels, by id.
  public var names: [String: String]
  /// What organizations are coloured by; nil for their clusters.
  public var coloring: Coloring?

  /// Makes a style.
  public init(
    palette: Palette = .light, font: String? = nil, highlighted: Set<String> = [],
    names: [String: String] = [:], coloring: Coloring? = nil
  ) {
    self.palette = palette
    self.font = font
    self.highlighted = highlighted
    self.names = names
    self.coloring = coloring
  }
}
