/// What all figures can be told.
public struct FigureOptions: Sendable {
  /// The size on the page.
  public var size: FigureSize
  /// The colours.
  public var palette: Palette
  /// The title in place of the one the figure makes.
  public var title: String?
  /// Sentences added to the caption: cut-offs, null model, correction, seed, version.
  public var notes: [String]
  /// A short line for a letter, by document id: `claims 87, lists 87`.
  public var letterNotes: [String: String]

  /// Makes options.
  public init(
    size: FigureSize = .twoColumns, palette: Palette = .light, title: String? = nil,
    notes: [String] = [], letterNotes: [String: String] = [:]
  ) {
    self.size = size
    self.palette = palette
    self.title = title
    self.notes = notes
    self.letterNotes = letterNotes
  }
}
