/// Running heads, running feet and page numbers: what stands at one height on several pages.
enum RunningLines {
  /// The share of a page's height at its upper and lower edge where they are looked for.
  private static let edge = 0.12

  /// The pages without them.
  ///
  /// A row of words counts where it stands alone at its height, all digits being equal, on at
  /// least two pages and a third of all.
  ///
  /// - Complexity: O(words log words).
  static func removed(from pages: [WordPage]) -> [WordPage] {
    zip(pages, found(on: pages)).map { page, words in
      var page = page
      page.words = zip(page.words.indices, page.words).filter { !words.contains($0.0) }.map(\.1)
      return page
    }
  }

  /// Which words of each page are part of them.
  static func found(on pages: [WordPage]) -> [Set<Int>] {
    let rows = pages.map { edgeRows(of: $0) }
    var counts: [Key: Int] = [:]
    for row in rows.flatMap({ Set($0.flatMap { $0.keys }) }) { counts[row, default: 0] += 1 }
    return pages.indices.map { index in
      let repeated = rows[index].filter { row in
        let pagesWithIt = row.keys.map { counts[$0] ?? 0 }.max() ?? 0
        return pagesWithIt >= 2 && pagesWithIt * 3 >= pages.count
          || row.text == String(index + 1) && row.isOutermost
      }
      return Set(repeated.flatMap(\.words))
    }
  }

  /// What a row says, digits being equal, and where; heights are compared in steps of 3 points.
  private struct Key: Hashable {
    let text: String
    let step: Int
  }

  private struct Row {
    let text: String
    let words: [Int]
    let box: PageBox
    var isOutermost = false

    /// A row between two steps has both.
    var keys: [Key] {
      let plain = String(text.map { $0.isNumber ? "#" : $0 })
      let step = Int((box.bottom / 3).rounded(.down))
      return [Key(text: plain, step: step), Key(text: plain, step: step + 1)]
    }
  }

  /// The rows at both edges of a page.
  private static func edgeRows(of page: WordPage) -> [Row] {
    let (top, bottom) = (page.height * edge, page.height * (1 - edge))
    let edges = page.words.indices.filter {
      page.words[$0].box.bottom <= top || page.words[$0].box.top >= bottom
    }
    let ordered = edges.sorted {
      let (first, second) = (page.words[$0].box, page.words[$1].box)
      return (first.top, first.left, $0) < (second.top, second.left, $1)
    }
    var rows: [[Int]] = []
    for word in ordered {
      if let last = rows.last?.first, page.words[last].box.isBeside(page.words[word].box) {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    var found = rows.map { row in
      let row = row.sorted { page.words[$0].box.left < page.words[$1].box.left }
      return Row(
        text: row.map { page.words[$0].text }.joined(separator: " "), words: row,
        box: row.map { page.words[$0].box }.reduce(page.words[row[0]].box) { $0.union($1) })
    }
    if let last = found.indices.last, found[last].box.top >= bottom {
      found[last].isOutermost = true
    }
    if let first = found.first, first.box.bottom <= top { found[0].isOutermost = true }
    return found
  }
}
