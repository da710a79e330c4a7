/// The written lines of a file, one after the other, without their ends and trailing white space.
///
/// `\n`, `\r\n` and a lone `\r` end a line; a form feed does too.
struct LineScanner {
  private let utf8: [UInt8]
  private(set) var offset: Int
  /// Whether a tab stands in the last line.
  private(set) var holdsTab = false
  private let end: Int

  init(utf8: [UInt8], from offset: Int = 0, to end: Int? = nil) {
    self.utf8 = utf8
    self.offset = offset
    self.end = end ?? utf8.count
  }

  /// The next line, or nil behind the last one.
  mutating func next() -> Range<Int>? {
    guard offset < end else { return nil }
    let start = offset
    var stop = offset
    holdsTab = false
    utf8.withUnsafeBufferPointer { bytes in
      while stop < end, !Self.endsLine(bytes[stop]) {
        if bytes[stop] == 0x09 { holdsTab = true }
        stop += 1
      }
    }
    offset = stop + 1
    if stop + 1 < end, utf8[stop] == 0x0D, utf8[stop + 1] == 0x0A { offset += 1 }
    while stop > start, ASCII.isSpace(utf8[stop - 1]) { stop -= 1 }
    return start..<stop
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x0C
  }
}

/// The white space at the head of a line.
struct Indentation {
  /// Where the text begins.
  let end: Int
  /// How many columns the white space takes; a tab goes to the next multiple of 4.
  let columns: Int
  /// How deep a list item with this indentation lies, from 0.
  var depth: Int { min(columns / 2, 16) }

  init(of line: Range<Int>, in utf8: [UInt8]) {
    var offset = line.lowerBound
    var columns = 0
    while offset < line.upperBound, utf8[offset] == 0x20 || utf8[offset] == 0x09 {
      columns = utf8[offset] == 0x09 ? columns / 4 * 4 + 4 : columns + 1
      offset += 1
    }
    end = offset
    self.columns = columns
  }
}
