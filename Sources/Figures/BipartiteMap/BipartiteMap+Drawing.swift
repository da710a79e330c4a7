import Coalitions
import Signatories

extension Drawing {
  /// Draws a bipartite map whose upper left corner is `origin`.
  mutating func add(
    _ layout: BipartiteLayout, network: SigningNetwork, coloring: Coloring?, origin: Point
  ) {
    func moved(_ frame: Rectangle) -> Rectangle {
      Rectangle(
        x: frame.x + origin.x, y: frame.y + origin.y, width: frame.width, height: frame.height)
    }
    let ids = network.vertexIDs
    let deeds = network.deeds
    for line in layout.lines(network) {
      let letter = layout.letters[line.letter]
      let row = layout.rows[line.row]
      let body = network.organizations[row.organization]
      let color = coloring?.mark(of: body.id, in: palette).color ?? letter.box.letter.color
      let start = moved(row.mark).center
      let frame = moved(letter.frame)
      let end = Point(row.isLeft ? frame.x : frame.maxX, origin.y + line.port)
      let bend = start.x + (end.x - start.x) * 0.5
      add(
        tie: "tie-\(ids[row.organization])--\(letter.box.letter.id)--\(line.role.rawValue)",
        from: ids[row.organization], to: letter.box.letter.id,
        points: [start, Point(bend, start.y), Point(bend, end.y), end],
        color: color.mixed(with: palette.paper, 0.35), width: 0.5, dash: line.role.dash,
        tooltip: "\(network.organizations[row.organization].label) \(line.role.verb) "
          + "“\(letter.box.letter.title)”")
    }
    for heading in layout.headings {
      add(
        text: heading.lines, id: "cluster-\(heading.cluster + 1)\(heading.isLeft ? "" : "-right")",
        kind: .group,
        at: Point(moved(heading.frame).x, moved(heading.frame).y), width: heading.frame.width,
        size: layout.style.headingSize, weight: .bold, alignment: heading.isLeft ? .right : .left)
    }
    for row in layout.rows {
      let frame = moved(row.text)
      let plain = Coloring.Mark(shape: .circle, color: palette.faint, isHollow: false)
      add(
        mark: coloring?.mark(of: network.organizations[row.organization].id, in: palette) ?? plain,
        id: ids[row.organization], frame: moved(row.mark), tooltip: deeds[row.organization])
      add(
        text: row.lines, id: "\(ids[row.organization])-label", kind: .organization,
        at: Point(frame.x, frame.y), width: frame.width, size: layout.style.nameSize,
        alignment: row.isLeft ? .right : .left)
    }
    for letter in layout.letters {
      add(letter.box, at: moved(letter.frame), style: layout.style)
    }
  }
}

extension BipartiteLayout {
  /// A line from an organization to a letter for one role.
  struct Line {
    let row: Int
    let letter: Int
    let role: Role
    /// Where it reaches the letter, from the top of the map.
    var port: Double
  }

  /// The lines; those that reach one side of a letter do so in the order of their rows.
  func lines(_ network: SigningNetwork) -> [Line] {
    var rowOf: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { rowOf[row.organization] = index }
    var letterOf: [Int: Int] = [:]
    for (index, letter) in letters.enumerated() { letterOf[letter.document] = index }
    var lines: [Line] = network.signings.flatMap { signing in
      guard let row = rowOf[signing.organization], let letter = letterOf[signing.document] else {
        return [Line]()
      }
      return signing.roles.sorted().map { Line(row: row, letter: letter, role: $0, port: 0) }
    }
    for letter in letters.indices {
      for isLeft in [true, false] {
        let ends = lines.indices
          .filter { lines[$0].letter == letter && rows[lines[$0].row].isLeft == isLeft }
          .sorted { (lines[$0].row, lines[$0].role) < (lines[$1].row, lines[$1].role) }
        let frame = letters[letter].frame
        let step = min(3, (frame.height - 6) / Double(max(1, ends.count)))
        for (position, end) in ends.enumerated() {
          lines[end].port =
            frame.center.y + (Double(position) - Double(ends.count - 1) / 2) * step
        }
      }
    }
    return lines
  }
}
