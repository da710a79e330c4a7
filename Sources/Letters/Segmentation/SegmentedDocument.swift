/// A document whose lines are labelled.
package struct SegmentedDocument: Sendable {
  package let document: Document
  /// The document's lines and its text, which the document itself may have to unpack.
  package let lines: [Line]
  package let text: SourceText
  /// One label for each line of the document.
  package let labels: [LineLabel]
  /// The runs of names that are wrapped over lines, as far as they were looked for.
  package let runs: WrappedRuns

  package init(_ document: Document, labels: [LineLabel], runs: WrappedRuns? = nil) {
    lines = document.lines
    text = document.text
    precondition(labels.count == lines.count, "Every line has one label.")
    self.document = document
    self.labels = labels
    self.runs = runs ?? WrappedRuns(of: lines, in: text)
  }

  /// The places of the lines that bear a label, in order.
  package func indices(labelled label: LineLabel) -> [Int] {
    labels.indices.filter { labels[$0] == label }
  }
}
