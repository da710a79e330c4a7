/// The bytes and words of a line, scanned once for all who read them.
package final class LineScan: Sendable {
  /// The content as UTF-8.
  package let utf8: [UInt8]
  /// Its words, in order.
  package let words: [Word]
  /// What the lexicon knows of any of the words: a cheap test whether a kind of word stands here.
  package let flags: WordFlags
  /// How many there are of the signs that part names.
  let separators: SeparatorBounds
  /// Whether a colon stands in the line.
  package var hasColon: Bool { separators.colons > 0 }

  /// Scans a text.
  ///
  /// - Complexity: O(bytes).
  package convenience init(_ content: String) {
    var content = content
    self.init(utf8: content.withUTF8 { Array($0) })
  }

  /// Scans a text.
  ///
  /// - Complexity: O(bytes).
  convenience init(utf8: [UInt8]) {
    self.init(utf8: utf8, words: WordScanner.words(in: utf8, part: 0..<utf8.count))
  }

  /// Lines joined with single spaces, each scanned already.
  convenience init(joining scans: [LineScan]) {
    var utf8: [UInt8] = []
    var words: [Word] = []
    utf8.reserveCapacity(scans.reduce(0) { $0 + $1.utf8.count + 1 })
    words.reserveCapacity(scans.reduce(0) { $0 + $1.words.count })
    for scan in scans {
      if !utf8.isEmpty { utf8.append(0x20) }
      let offset = utf8.count
      utf8 += scan.utf8
      for word in scan.words { words.append(word.moved(by: offset)) }
    }
    self.init(utf8: utf8, words: words)
  }

  private init(utf8: [UInt8], words: [Word]) {
    self.utf8 = utf8
    self.words = words
    flags = words.reduce(into: WordFlags()) { $0.formUnion($1.flags) }
    separators = SeparatorBounds(of: utf8)
  }
}

extension Line {
  /// The content as UTF-8; shared where the line was scanned.
  package var utf8: [UInt8] {
    if let scan { return scan.utf8 }
    var content = content
    return content.withUTF8 { Array($0) }
  }

  /// The words of the content; shared where the line was scanned, as the lines of a
  /// ``SegmentedDocument`` are.
  package var words: [Word] { scanned.words }

  /// What was read of the line's bytes, read now if need be.
  package var scanned: LineScan { scan ?? LineScan(content) }
}

extension Document {
  /// The document with all its lines scanned.
  ///
  /// - Complexity: O(bytes).
  var withScannedLines: Document {
    Document(
      id: id, text: text, lines: lines.map(\.withScan), title: title, date: date,
      language: language, kind: kind, claimed: claimed, findings: findings, origins: origins)
  }
}
