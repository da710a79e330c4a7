import Letters

/// The lines of a document's signature list, to see why they are not as many as claimed.
struct SignedLines {
  /// Numbers the printed numbering leaves out.
  let skippedNumbers: [Int]
  /// Numbered lines inside the list without a signer.
  let unreadNumbers: [Int]
  /// Names that stand in the list more than once, in order.
  let repeatedNames: [String]
  /// Lines of the file with two signers where most have one.
  let doubleLines: [Int]

  init(_ document: Document, signers: [Mention]) {
    let places = document.lines.map { line in
      line.content.isEmpty ? nil : line.sourceRange
    }
    let order = LineOrder(places)
    var counts = Array(repeating: 0, count: places.count)
    for signer in signers {
      if let line = order.line(at: signer.range.start) { counts[line] += 1 }
    }
    let signed = counts.indices.filter { counts[$0] > 0 }
    let numbered = Self.numbered(document.lines, from: signed.first, to: signed.last)
    let present = Set(numbered.map(\.number))
    let top = numbered.map(\.number).max() ?? 0
    let isRun = numbered.count > 3 && present.count == numbered.count && top < 2 * present.count
    skippedNumbers =
      isRun ? ((present.min() ?? 1)...max(top, 1)).filter { !present.contains($0) } : []
    unreadNumbers = isRun ? numbered.filter { counts[$0.line] == 0 }.map(\.number).sorted() : []
    repeatedNames = Self.repeated(signers.map(\.name))
    let doubles = signed.filter { counts[$0] == 2 }
    doubleLines =
      doubles.count * 4 <= signed.count
      ? doubles.compactMap { places[$0].map { document.text.position(of: $0.start).line } } : []
  }

  private static func numbered(
    _ lines: [Line], from first: Int?, to last: Int?
  ) -> [(line: Int, number: Int)] {
    guard let first, let last else { return [] }
    return (first...last).compactMap { index in
      guard case .listItem(let number?, _) = lines[index].structure.kind else { return nil }
      return (index, number)
    }
  }

  private static func repeated(_ names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    var repeated: [String] = []
    for name in names {
      let key = CorrectionKey.name(name)
      counts[key, default: 0] += 1
      if counts[key] == 2 { repeated.append(name) }
    }
    return repeated
  }
}

/// The lines by where they begin, so that the one at a place is found fast.
private struct LineOrder {
  private let lines: [(range: SourceRange, index: Int)]
  /// For each, the furthest end of it and all before it.
  private let ends: [Int]

  init(_ places: [SourceRange?]) {
    lines = places.enumerated().compactMap { index, range in range.map { ($0, index) } }
      .sorted { ($0.range.start, $0.index) < ($1.range.start, $1.index) }
    var furthest = 0
    ends = lines.map { line in
      furthest = max(furthest, line.range.end)
      return furthest
    }
  }

  /// The last line of the document that holds an offset.
  ///
  /// - Complexity: O(log lines) where lines do not overlap.
  func line(at offset: Int) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    var found: Int?
    var place = low - 1
    while place >= 0, ends[place] > offset {
      if lines[place].range.end > offset { found = max(found ?? -1, lines[place].index) }
      place -= 1
    }
    return found
  }
}
