import Signatories

/// What all figures can be told.
public struct FigureOptions: Sendable {
  /// The size on the page.
  public var size: FigureSize
  /// How it looks.
  public var style: FigureStyle
  /// The title in place of the one the figure makes.
  public var title: String?
  /// Sentences added to the caption: cut-offs, null model, correction, seed, version.
  public var notes: [String]
  /// A short line for a letter, by document id: `claims 87, lists 87`.
  public var letterNotes: [String: String]

  /// Makes options.
  public init(
    size: FigureSize = .twoColumns, style: FigureStyle = FigureStyle(), title: String? = nil,
    notes: [String] = [], letterNotes: [String: String] = [:]
  ) {
    self.size = size
    self.style = style
    self.title = title
    self.notes = notes
    self.letterNotes = letterNotes
  }

  /// The colours.
  public var palette: Palette { style.palette }

  /// What organizations are coloured by: what the style says, or their clusters.
  func coloring(clusters: [Int], of organizations: [Organization]) -> Coloring {
    style.coloring ?? Coloring(clusters: clusters, of: organizations)
  }

  /// A line of the legend for what the style colours organizations by; nothing without a colouring.
  func coloringLegend(for organizations: [Organization]) -> [LegendEntry] {
    style.coloring?.legend(for: organizations, in: palette) ?? []
  }
}
