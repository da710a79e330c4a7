/// Lines that stand again and again beside the number of a page: the head or foot of every page.
struct RunningHeads {
  private let texts: Set<String>

  /// Finds short lines with the same text but for case, two or more of them, within two units of
  /// page marks.
  ///
  /// - Complexity: linear in the number of units.
  init(_ units: [LineFeatures], of lines: [Line]) {
    var places: [String: Set<Int>] = [:]
    for mark in units.indices where units[mark].cues.contains(.pageMark) {
      for near in max(0, mark - 2)...min(units.count - 1, mark + 2) {
        guard let text = RunningHeads.text(of: units[near], of: lines) else { continue }
        places[text, default: []].insert(near)
      }
    }
    // A head may repeat the title of the document, and say more: "Statement on Ports – May 2011".
    for (place, unit) in units.prefix(3).enumerated() {
      guard let title = RunningHeads.text(of: unit, of: lines), title.utf8.count >= 20 else {
        continue
      }
      for head in places.keys where head.hasPrefix(title) { places[head]?.insert(place) }
    }
    texts = Set(places.filter { $0.value.count > 1 }.keys)
  }

  /// Whether a unit is such a line.
  func contain(_ unit: LineFeatures, of lines: [Line]) -> Bool {
    !texts.isEmpty && RunningHeads.text(of: unit, of: lines).map(texts.contains) == true
  }

  private static func text(of unit: LineFeatures, of lines: [Line]) -> String? {
    guard unit.lines.count == 1, !unit.isListItem, !unit.isTableRow,
      let content = unit.lines.first.map({ lines[$0].content }), content.utf8.count <= 160
    else { return nil }
    return content.lowercased()
  }
}
