extension Document {
  /// The document with a label for every line, its lines scanned.
  ///
  /// - Complexity: linear in the length of the document.
  package var segmented: SegmentedDocument {
    let document = withScannedLines
    let lines = document.lines
    var labels = Array(repeating: LineLabel.furniture, count: lines.count)
    var runs = WrappedRuns(of: lines, in: document.text)
    let all = LineFeatures.units(of: lines, runs: &runs)
    let heads = RunningHeads(all, of: lines)
    let units = all.filter { !$0.cues.contains(.pageMark) && !heads.contain($0, of: lines) }
    for (unit, label) in zip(units, Segmenter.labels(of: units)) {
      for line in unit.lines { labels[line] = label }
    }
    return SegmentedDocument(document, labels: labels, runs: runs)
  }
}

/// Finds the most likely sequence of labels (Viterbi's algorithm on hand-set log-weights).
///
/// Source: A. Viterbi, Error bounds for convolutional codes, IEEE Trans. Inf. Theory 13 (1967),
/// doi:10.1109/TIT.1967.1054010.
enum Segmenter {
  /// The labels of the units.
  ///
  /// - Complexity: O(units · labels²).
  static func labels(of units: [LineFeatures]) -> [LineLabel] {
    guard let first = units.first else { return [] }
    let model = LabelModel(units: units)
    var tables = [[Double]?](repeating: nil, count: LabelModel.Step.count)
    let all = LineLabel.allCases
    let count = all.count
    var emissions = Weights(repeating: 0)
    model.setEmissions(first, in: &emissions)
    var scores = all.map { LabelModel.start($0) + emissions[$0] }
    var next = scores
    // One row of the labels before for each unit but the first.
    var sources = [UInt8](repeating: 0, count: all.count * (units.count - 1))
    for index in units.indices.dropFirst() {
      model.setEmissions(units[index], in: &emissions)
      let row = (index - 1) * count
      let step = LabelModel.Step(units[index], after: units[index - 1])
      let table = tables[step.index] ?? model.transitions(step)
      tables[step.index] = table
      for label in 0..<count {
        var best = -Double.infinity
        for previous in 0..<count {
          let score = scores[previous] + table[previous * count + label]
          if score > best {
            best = score
            sources[row + label] = UInt8(previous)
          }
        }
        next[label] = best + emissions[all[label]]
      }
      swap(&scores, &next)
    }
    return path(scores, sources, all)
  }

  private static func path(_ scores: [Double], _ sources: [UInt8], _ all: [LineLabel])
    -> [LineLabel]
  {
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    var path = [all[best]]
    for row in stride(from: sources.count - all.count, through: 0, by: -all.count) {
      best = Int(sources[row + best])
      path.append(all[best])
    }
    return path.reversed()
  }
}
