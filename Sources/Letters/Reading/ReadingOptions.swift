/// What is done to read a file beyond the usual.
public struct ReadingOptions: Hashable, Sendable {
  /// Whether the text of scanned pages is recognised, which takes seconds a page.
  public var recognizesScans: Bool

  /// Makes options.
  public init(recognizesScans: Bool = false) {
    self.recognizesScans = recognizesScans
  }
}
