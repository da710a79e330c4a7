/// Strips of white between columns.
enum Gutters {
  private static let mostCandidates = 24
  /// How far apart two left edges may be that are meant as one, in points.
  static let tolerance = 2.0

  /// The narrowest gutter.
  static func width(unit: Double) -> Double { 0.18 * unit }

  /// Where columns may begin: left edges that at least three fragments share, farther from the
  /// leftmost than the narrowest column is wide, which counts in `unit`.
  static func candidates(
    in fragments: [PageWord], unit: Double, narrowest: Double = 3
  ) -> [Double] {
    let edges = fragments.map(\.box.left).sorted()
    guard let leftmost = edges.first else { return [] }
    var groups: [(edge: Double, count: Int)] = []
    for edge in edges {
      if let last = groups.last, edge - last.edge <= tolerance {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((edge, 1))
      }
    }
    return groups.filter { $0.count >= 3 && $0.edge - leftmost > narrowest * unit }
      .sorted { ($0.count, $1.edge) > ($1.count, $0.edge) }
      .prefix(mostCandidates).map(\.edge)
  }

  /// The columns of a band that is known to have some: stretches between the strips that no
  /// fragment crosses, those joined to the left whose fragments share no edge.
  static func columns(of fragments: [PageWord], unit: Double) -> [[PageWord]] {
    var columns: [[PageWord]] = []
    var right = -Double.infinity
    for fragment in fragments.sorted(by: { $0.box.left < $1.box.left }) {
      if fragment.box.left - right >= width(unit: unit) || columns.isEmpty {
        columns.append([])
      }
      columns[columns.count - 1].append(fragment)
      right = max(right, fragment.box.right)
    }
    var joined: [[PageWord]] = []
    let rows = PageLayout.rows(of: fragments).count
    for column in columns {
      if joined.isEmpty || isColumn(column, rows: rows, unit: unit) {
        joined.append(column)
      } else {
        joined[joined.count - 1] += column
      }
    }
    return joined.map { $0.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) } }
  }

  /// Numbers of two and three digits that end at one place begin at two.
  private static func isColumn(_ column: [PageWord], rows: Int, unit: Double) -> Bool {
    let left = column.map(\.box.left).min() ?? 0
    let aligned = column.count { $0.box.left - left <= unit }
    return aligned >= 2 && aligned * 5 >= rows
  }
}

/// A stretch of a page that a gutter runs through.
struct Band {
  let top: Double
  let bottom: Double
  /// How many fragments prove the gutter.
  let support: Int

  /// Whether a fragment stands in the band.
  func holds(_ fragment: PageWord) -> Bool {
    fragment.box.top >= top && fragment.box.top <= bottom
  }

  /// The best proven stretch for columns that begin at an edge.
  ///
  /// - Complexity: O(fragments log fragments).
  static func best(for edge: Double, among fragments: [PageWord], unit: Double) -> Band? {
    var best: Band?
    var run: [PageWord] = []
    func close() {
      for stretch in stretches(of: run, edge: edge, unit: unit) {
        guard let band = proven(stretch, edge: edge) else { continue }
        if band.support > best?.support ?? 0 { best = band }
      }
      run = []
    }
    let gutter = Gutters.width(unit: unit)
    for fragment in fragments {
      let crosses =
        fragment.box.left < edge - Gutters.tolerance && fragment.box.right > edge - gutter
      if crosses { close() } else { run.append(fragment) }
    }
    close()
    return best
  }

  private static func proven(_ run: [PageWord], edge: Double) -> Band? {
    let right = run.filter { $0.box.left >= edge - Gutters.tolerance }
    let left = run.filter { $0.box.left < edge - Gutters.tolerance }
    let aligned = right.count { abs($0.box.left - edge) <= Gutters.tolerance }
    guard aligned >= 3, left.count >= 3, aligned * 8 >= right.count,
      let top = run.first?.box.top, let bottom = run.map(\.box.top).max(),
      let rightTop = right.first?.box.top, let rightBottom = right.last?.box.bottom,
      left.count(where: { $0.box.bottom > rightTop && $0.box.top < rightBottom }) >= 2
    else { return nil }
    return Band(top: top, bottom: bottom, support: min(left.count, aligned))
  }

  /// A run parted at wide white space where only the left side goes on: a heading over the next
  /// columns or a note below them.
  private static func stretches(
    of run: [PageWord], edge: Double, unit: Double
  ) -> [[PageWord]] {
    let rows = PageLayout.rows(of: run)
    guard rows.count > 3 else { return [run] }
    var gaps: [Double] = []
    var bottom = -Double.infinity
    for row in rows {
      let top = row.map(\.box.top).min() ?? 0
      gaps.append(bottom.isFinite ? top - bottom : 0)
      bottom = max(bottom, row.map(\.box.bottom).max() ?? 0)
    }
    let usual = max(0, gaps.dropFirst().sorted()[(gaps.count - 1) / 2])
    var segments: [[PageWord]] = []
    for (row, gap) in zip(rows, gaps) {
      let isLarger = row.allSatisfy { $0.box.height > 1.2 * unit }
      if segments.isEmpty || isLarger || gap > max(1.6 * usual, usual + 0.45 * unit) {
        segments.append([])
      }
      segments[segments.count - 1] += row
    }
    return joined(segments, edge: edge)
  }

  /// Segments that only the left side has stand alone; what follows each is a stretch.
  private static func joined(_ segments: [[PageWord]], edge: Double) -> [[PageWord]] {
    var stretches: [[PageWord]] = []
    var isOpen = false
    for segment in segments {
      let isLeftOnly = !segment.contains { $0.box.left >= edge - Gutters.tolerance }
      if isOpen, !isLeftOnly {
        stretches[stretches.count - 1] += segment
      } else {
        stretches.append(segment)
      }
      isOpen = !isLeftOnly
    }
    return stretches
  }
}
