/// Where the lines of a class map leave the letters and reach the classes.
///
/// Ports are places along an edge: from left to right where letters stand in a row, from top to
/// bottom where they stand in a column. Lines that leave one edge do so in the order of their
/// other ends, so that they don't cross at the box.
struct LineEnds {
  struct End {
    let letter: Int
    let group: Int
    let part: Int
    var letterPort = 0.0
    var classPort = 0.0
  }

  private(set) var all: [End]
  private let isBloc: [Bool]

  init(_ content: ClassMapContent) {
    isBloc = content.groups.map(\.isBloc)
    all = content.groups.enumerated().flatMap { index, group in
      group.parts.indices.map { End(letter: group.parts[$0].letter, group: index, part: $0) }
    }
  }

  /// Sets the ports along the horizontal edges, or along the vertical ones.
  mutating func setPorts(letters: [Rectangle], classes: [Rectangle], vertical: Bool = false) {
    func span(_ frame: Rectangle) -> (low: Double, high: Double) {
      vertical ? (frame.y + 4, frame.maxY - 4) : (frame.x + 8, frame.maxX - 8)
    }
    func middle(_ frame: Rectangle) -> Double {
      let span = span(frame)
      return (span.low + span.high) / 2
    }
    for letter in letters.indices {
      for blocs in [true, false] {
        let ends = all.indices
          .filter { all[$0].letter == letter && isBloc[all[$0].group] == blocs }
          .sorted { (middle(classes[all[$0].group]), $0) < (middle(classes[all[$1].group]), $1) }
        let (low, high) = span(letters[letter])
        for (end, port) in zip(ends, Placing.ports(count: ends.count, low: low, high: high)) {
          all[end].letterPort = port
        }
      }
    }
    for group in classes.indices {
      let ends = all.indices.filter { all[$0].group == group }
        .sorted { (middle(letters[all[$0].letter]), $0) < (middle(letters[all[$1].letter]), $1) }
      let (low, high) = span(classes[group])
      if ends.count == 1, let end = ends.first {
        all[end].classPort = min(max(all[end].letterPort, low), high)
        continue
      }
      for (end, port) in zip(ends, Placing.ports(count: ends.count, low: low, high: high)) {
        all[end].classPort = port
      }
    }
  }
}
