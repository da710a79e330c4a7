import Letters

/// The text of one entry of a list: parts of one or more lines, joined with single spaces.
struct EntryText {
  /// A part of a line, in UTF-8 offsets of its content.
  struct Piece: Hashable {
    let line: Int
    let part: Range<Int>
  }

  private(set) var pieces: [Piece] = []
  /// The joined content.
  private(set) var utf8: [UInt8] = []
  /// The words of the whole text.
  private(set) var words: [Word] = []
  private var starts: [Int] = []

  init(_ piece: Piece, of lines: [Line]) {
    append(piece, of: lines)
  }

  /// The whole of a line.
  init(line: Int, of lines: [Line]) {
    append(Piece(line: line, part: 0..<lines[line].length), of: lines)
  }

  /// The whole of a line by itself.
  init(_ line: Line) {
    self.init(line: 0, of: [line])
  }

  mutating func append(_ piece: Piece, of lines: [Line], comma: Bool = false) {
    guard !piece.part.isEmpty else { return }
    if comma { utf8.append(UInt8(ascii: ",")) }
    if !utf8.isEmpty { utf8.append(0x20) }
    starts.append(utf8.count)
    pieces.append(piece)
    if utf8.isEmpty, piece.part.count == lines[piece.line].length {
      let scan = lines[piece.line].scanned
      utf8 = scan.utf8
      words = scan.words
      return
    }
    var content = lines[piece.line].content
    let start = utf8.count
    content.withUTF8 { utf8.append(contentsOf: UnsafeBufferPointer(rebasing: $0[piece.part])) }
    words += WordScanner.words(in: utf8, part: start..<utf8.count)
  }

  /// A part of the text, as a text of its own.
  func text(of part: Range<Int>, in lines: [Line]) -> EntryText? {
    var cut: EntryText?
    for (piece, start) in zip(pieces, starts) {
      let inside = part.clamped(to: start..<(start + piece.part.count))
      guard !inside.isEmpty else { continue }
      let lower = piece.part.lowerBound + inside.lowerBound - start
      let own = Piece(line: piece.line, part: lower..<(lower + inside.count))
      if cut == nil {
        cut = EntryText(own, of: lines)
      } else {
        cut?.append(own, of: lines)
      }
    }
    return cut
  }

  /// The words of a part.
  ///
  /// - Complexity: O(log words + words of the part).
  func words(in part: Range<Int>) -> [Word] {
    holdsAllWords(part) ? words : Array(wordSlice(part))
  }

  /// Whether no word begins before a part or ends behind it.
  private func holdsAllWords(_ part: Range<Int>) -> Bool {
    guard let first = words.first, let last = words.last else { return true }
    return first.start >= part.lowerBound && last.end <= part.upperBound
  }

  /// The same without a copy; the places of the words are those in the whole text as a rule.
  func wordSlice(_ part: Range<Int>) -> ArraySlice<Word> {
    if holdsAllWords(part) { return words[...] }
    let first = words.partitioningIndex { $0.start >= part.lowerBound }
    let end = words.partitioningIndex { $0.end > part.upperBound }
    let cutsFirst = first > 0 && words[first - 1].end > part.lowerBound
    let cutsLast = end < words.count && words[end].start < part.upperBound
    guard !cutsFirst, !cutsLast else { return WordScanner.words(in: utf8, part: part)[...] }
    return first < end ? words[first..<end] : []
  }

  var isEmpty: Bool { utf8.isEmpty }

  /// The text of a part.
  func string(_ part: Range<Int>) -> String {
    String(decoding: utf8[part], as: UTF8.self)
  }

  /// Where a part of the joined text stands in the file, from its first to its last byte.
  func sourceRange(of part: Range<Int>, in lines: [Line]) -> SourceRange {
    let first = piece(at: part.lowerBound)
    let last = piece(at: part.upperBound - 1)
    let start = offset(part.lowerBound, in: first)
    let end = offset(part.upperBound - 1, in: last) + 1
    let head = lines[pieces[first].line]
    let tail = lines[pieces[last].line]
    if pieces[first].line == pieces[last].line {
      return head.sourceRange(of: start..<end)
    }
    return SourceRange(
      start: head.sourceRange(of: start..<(start + 1)).start,
      end: tail.sourceRange(of: (end - 1)..<end).end)
  }

  private func piece(at offset: Int) -> Int {
    (starts.lastIndex { $0 <= offset }) ?? 0
  }

  private func offset(_ offset: Int, in piece: Int) -> Int {
    let inside = min(offset - starts[piece], pieces[piece].part.count - 1)
    return pieces[piece].part.lowerBound + inside
  }
}

extension EntryText {
  /// A part without white space at its ends.
  func trimmed(_ part: Range<Int>) -> Range<Int> {
    NameRun.trimmed(part, in: utf8)
  }

  /// Whether a text stands at an offset.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { buffer in
      offset >= 0 && offset + buffer.count <= utf8.count
        && utf8[offset..<(offset + buffer.count)].elementsEqual(buffer)
    }
  }

  /// Whether a comma is the last thing before an offset.
  func comma(before offset: Int) -> Bool {
    utf8[..<offset].last { $0 != 0x20 } == UInt8(ascii: ",")
  }

  /// How many bytes the dash that begins here takes; 0 where none does.
  func dashLength(at offset: Int) -> Int {
    if utf8[offset] == UInt8(ascii: "-") { return 1 }
    guard utf8[offset] == 0xE2 else { return 0 }
    return has("–", at: offset) || has("—", at: offset) ? 3 : 0
  }
}
