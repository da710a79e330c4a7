extension HTMLFurniture {
  /// Lines that may be no part of the letter.
  struct Region {
    let certainty: Certainty
    /// The first line and the one behind the last.
    var lines: (Int, Int)
  }

  /// The lines without those of furniture.
  ///
  /// A region that only sounds like furniture is kept where it holds a good part of the text or
  /// the page's only great heading; and where nothing would be left, everything stays.
  ///
  /// - Complexity: O(lines + regions).
  static func cleared(_ lines: [Line], of regions: [Region]) -> [Line] {
    var depth = coverage(regions.filter { $0.certainty == .element }, count: lines.count)
    let sizes = runningSizes(lines, without: depth)
    let total = sizes[lines.count]
    let headings = runningHeadings(lines, without: depth)
    let doubtful = regions.filter { region in
      let (first, end) = region.lines
      switch region.certainty {
      case .element: return false
      case .pageHead:
        return headings[lines.count] > headings[end] - headings[first]
      case .name:
        return (sizes[end] - sizes[first]) * 5 < total * 2
      }
    }
    for (index, covered) in coverage(doubtful, count: lines.count).enumerated() {
      depth[index] += covered
    }
    let left = zip(lines, depth).filter { $0.1 == 0 }.map(\.0)
    return withoutLonePictures(left.isEmpty ? lines : left)
  }

  /// How many regions cover each line.
  private static func coverage(_ regions: [Region], count: Int) -> [Int] {
    var steps = [Int](repeating: 0, count: count + 1)
    for region in regions {
      steps[region.lines.0] += 1
      steps[region.lines.1] -= 1
    }
    var depth = 0
    return steps.dropLast().map { step in
      depth += step
      return depth
    }
  }

  private static func runningSizes(_ lines: [Line], without depth: [Int]) -> [Int] {
    var sums = [0]
    for (line, covered) in zip(lines, depth) {
      sums.append((sums.last ?? 0) + (covered == 0 ? line.length : 0))
    }
    return sums
  }

  private static func runningHeadings(_ lines: [Line], without depth: [Int]) -> [Int] {
    var sums = [0]
    for (line, covered) in zip(lines, depth) {
      var isGreat = false
      if case .heading(let level) = line.structure.kind { isGreat = level <= 2 }
      sums.append((sums.last ?? 0) + (isGreat && covered == 0 ? 1 : 0))
    }
    return sums
  }

  /// A picture's text counts only where at least three stand together, as in a wall of logos.
  private static func withoutLonePictures(_ lines: [Line]) -> [Line] {
    var kept: [Line] = []
    var pictures: [Line] = []
    for line in lines {
      if line.structure.kind == .imageText {
        pictures.append(line)
        continue
      }
      if pictures.count >= 3 { kept += pictures }
      pictures.removeAll()
      kept.append(line)
    }
    return pictures.count >= 3 ? kept + pictures : kept
  }
}
