extension Document {
  /// The document with a label for every line.
  ///
  /// - Complexity: linear in the length of the document.
  package var segmented: SegmentedDocument {
    SegmentedDocument(self, labels: lines.map { _ in .body })
  }
}
