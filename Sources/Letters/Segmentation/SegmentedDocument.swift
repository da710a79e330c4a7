/// A document whose lines are labelled.
package struct SegmentedDocument: Sendable {
  package let document: Document
  /// One label for each line of the document.
  package let labels: [LineLabel]
  /// The runs of names that are wrapped over lines, as far as they were looked for.
  package let runs: WrappedRuns

  package init(_ document: Document, labels: [LineLabel], runs: WrappedRuns? = nil) {
    precondition(labels.count == document.lines.count, "Every line has one label.")
    self.document = document
    self.labels = labels
    self.runs = runs ?? WrappedRuns(of: document.lines)
  }

  package var lines: [Line] { document.lines }

  /// The places of the lines that bear a label, in order.
  package func indices(labelled label: LineLabel) -> [Int] {
    labels.indices.filter { labels[$0] == label }
  }
}
