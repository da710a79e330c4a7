/// Reads the table of words that `tesseract` writes: TSV with a box in pixels a row.
enum RecognizedWords {
  /// The page.
  ///
  /// - Complexity: O(bytes).
  static func page(_ tsv: [UInt8]) -> WordPage {
    var page = WordPage(width: 0, height: 0)
    var line = 0
    for row in tsv.split(separator: 0x0A).dropFirst() {
      let fields = row.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 12, let level = Int(fields[0]),
        let left = Double(fields[6]), let top = Double(fields[7]),
        let width = Double(fields[8]), let height = Double(fields[9])
      else { continue }
      if level == 1 { (page.width, page.height) = (width, height) }
      if level == 4 { line += 1 }
      guard level == 5, width > 0, height > 0, fields[11].contains(where: { !$0.isWhitespace })
      else { continue }
      page.words.append(
        PageWord(
          text: fields[11],
          box: PageBox(left: left, top: top, right: left + width, bottom: top + height), line: line)
      )
    }
    return levelled(page)
  }

  /// Recognition boxes the ink: words of one line are given the height of the line.
  private static func levelled(_ page: WordPage) -> WordPage {
    var page = page
    let rows = PageLayout.rows(of: page.words)
    page.words = rows.flatMap { row in
      let box = row.map(\.box).reduce(row[0].box) { $0.union($1) }
      return row.map { word in
        var word = word
        (word.box.top, word.box.bottom) = (box.top, box.bottom)
        return word
      }
    }
    return page
  }
}
