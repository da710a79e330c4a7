package import Letters
package import Signatories

/// The sketch of a document's text, and the signers that were left out of it.
///
/// It serves as long as corrections change nobody who signs.
package struct KnownSketch: Hashable, Sendable {
  /// Where the signers stand, in the order in which they were found.
  package let signers: [SourceRange]
  /// The sketch of the rest.
  package let sketch: TextSketch

  /// Boils down a document as it was read.
  ///
  /// - Complexity: O(bytes · log phrases).
  package init(_ document: Document, _ extraction: Extraction) {
    signers = Self.signers(of: extraction)
    sketch = TextSketch(document, without: signers)
  }

  /// Puts back a sketch that was kept.
  package init(_ sketch: TextSketch, of extraction: Extraction) {
    signers = Self.signers(of: extraction)
    self.sketch = sketch
  }

  private static func signers(of extraction: Extraction) -> [SourceRange] {
    extraction.mentions.filter { $0.role == .signatory }.map(\.range)
  }
}
