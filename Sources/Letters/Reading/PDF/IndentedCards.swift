/// Blocks of a name and what is said of it, set farther in than the text, as beside pictures.
///
/// The white space around the blocks parts them as marks part the items of a list.
enum IndentedCards {
  private static let fewest = 4

  /// The paragraphs with those of each such block as one item, its lines kept apart.
  ///
  /// - Complexity: O(paragraphs).
  static func items(
    in paragraphs: [PrintedParagraph], _ metrics: PrintedMetrics
  ) -> [PrintedParagraph] {
    let text = textLefts(of: paragraphs)
    var found: [PrintedParagraph] = []
    var blocks: [[PrintedParagraph]] = []
    func close() {
      found += areCards(blocks) ? blocks.map(card) : blocks.flatMap { $0 }
      blocks = []
    }
    for paragraph in paragraphs {
      let line = paragraph.lines[0]
      let isIndented =
        line.cell == nil && paragraph.mark == nil && !paragraph.isHeading(metrics)
        && line.box.left - (text[Column(line)] ?? line.box.left) > 1.5 * metrics.unit
      if !isIndented {
        close()
        found.append(paragraph)
      } else if let last = blocks.last?.last?.lines.last,
        abs(last.box.left - line.box.left) <= Gutters.tolerance || last.page != line.page
          || last.region != line.region
      {
        if isApart(line, from: last, metrics) {
          blocks.append([paragraph])
        } else {
          blocks[blocks.count - 1].append(paragraph)
        }
      } else {
        close()
        blocks = [[paragraph]]
      }
    }
    close()
    return found
  }

  /// A column of a page.
  private struct Column: Hashable {
    let page: Int
    let region: Int

    init(_ line: PrintedLine) {
      (page, region) = (line.page, line.region)
    }
  }

  /// Where the text of each column begins, or the nearest place to the left of it, less than 80
  /// points away, at which another column begins: a column may be all indented.
  ///
  /// - Complexity: O(lines log lines).
  private static func textLefts(of paragraphs: [PrintedParagraph]) -> [Column: Double] {
    var lefts: [Column: Double] = [:]
    for line in paragraphs.flatMap(\.lines) where line.cell == nil {
      lefts[Column(line)] = min(lefts[Column(line)] ?? .infinity, line.box.left)
    }
    let all = Set(lefts.values).sorted()
    var near: [Double: Double] = [:]
    for (before, left) in zip(all, all.dropFirst()) where left - before < 80 { near[left] = before }
    return lefts.mapValues { near[$0] ?? $0 }
  }

  private static func isApart(
    _ line: PrintedLine, from last: PrintedLine, _ metrics: PrintedMetrics
  ) -> Bool {
    guard last.page == line.page, last.region == line.region else { return true }
    return line.box.top - last.box.bottom > metrics.leading + 0.6 * metrics.unit
  }

  /// Most blocks have a short first line and more below it.
  private static func areCards(_ blocks: [[PrintedParagraph]]) -> Bool {
    guard blocks.count >= fewest else { return false }
    let headed = blocks.count { $0.count > 1 && $0[0].lines.count == 1 }
    return headed * 4 >= blocks.count * 3
  }

  private static func card(_ block: [PrintedParagraph]) -> PrintedParagraph {
    let lines = block.enumerated().flatMap { index, paragraph in
      paragraph.lines.enumerated().map { number, line in
        var line = line
        line.beginsAnew = index > 0 && number == 0
        return line
      }
    }
    return PrintedParagraph(lines: lines, isCard: true)
  }
}
