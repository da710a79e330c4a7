/// Gathers pieces of a file into folded lines that remember where each piece stood.
///
/// - Complexity: O(bytes) over all calls.
struct LineBuilder {
  private let utf8: [UInt8]
  private(set) var lines: [Line] = []
  /// How the next line is presented; emphasis and links are filled in here.
  var structure = LineStructure()
  /// How many bold elements are open.
  var boldDepth = 0
  /// How many italic elements are open.
  var italicDepth = 0
  /// The target of the open link.
  var link: String?

  private var content: [UInt8] = []
  private var segments: [Line.Segment] = []
  private var pendingSpace: Range<Int>?
  private var boldCount = 0
  private var italicCount = 0
  private var spaceCount = 0
  private var linkCount = 0
  private var lastLink: String?

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// Whether nothing visible was added since the last line ended.
  var isEmpty: Bool { content.isEmpty }

  /// Adds a part of the file as it stands, white space folded.
  mutating func append(_ range: Range<Int>) {
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      offset = endOfPlain(from: offset, in: range, runStart: start)
      guard offset < range.upperBound else { break }
      switch WhiteSpace.role(at: offset, in: utf8) {
      case .visible(let length):
        offset += length
      case .space(let length):
        appendRun(start..<offset)
        addSpace(offset..<min(offset + length, range.upperBound))
        offset += length
        start = offset
      case .ignorable(let length):
        appendRun(start..<offset)
        offset += length
        start = offset
      }
    }
    appendRun(start..<min(offset, range.upperBound))
  }

  /// Adds decoded text, such as that of `&eacute;`, for a part of the file.
  mutating func append(decoded text: some Collection<UInt8>, source: Range<Int>) {
    let bytes = Array(text)
    guard !bytes.isEmpty else { return }
    switch WhiteSpace.role(at: 0, in: bytes) {
    case .space: addSpace(source)
    case .ignorable: return
    case .visible:
      writePendingSpace()
      write(bytes[...], source: source)
    }
  }

  /// The offset in the file behind the last visible byte of the open line.
  var lastSource: Int { segments.last.map { $0.source + $0.sourceLength } ?? 0 }

  /// Ends the line; an empty one leaves no trace.
  ///
  /// - Returns: whether there was a line.
  @discardableResult
  mutating func endLine() -> Bool {
    defer { reset() }
    guard !content.isEmpty else { return false }
    let visible = content.count - spaceCount
    structure.isBold = boldCount == visible
    structure.isItalic = italicCount == visible
    structure.link = linkCount == visible ? lastLink : nil
    lines.append(
      Line(
        content: String(decoding: content, as: UTF8.self), structure: structure, segments: segments)
    )
    structure.blankLinesBefore = 0
    return true
  }

  /// Forgets what was added since the last line ended.
  mutating func discardLine() {
    reset()
  }

  /// Adds lines that were read otherwise.
  mutating func append(_ others: [Line], _ change: (inout LineStructure) -> Void) {
    let first = lines.count
    lines += others
    restructure(from: first, change)
  }

  /// Changes the presentation of lines that have ended.
  mutating func restructure(from first: Int, _ change: (inout LineStructure) -> Void) {
    for index in first..<max(first, lines.count) {
      let line = lines[index]
      var structure = line.structure
      change(&structure)
      lines[index] = Line(content: line.content, structure: structure, segments: line.segments)
    }
  }

  /// How many bytes the open line holds, if no white space waits to be written behind them.
  var tightCount: Int? { pendingSpace == nil && !content.isEmpty ? content.count : nil }

  /// Where signs of ASCII end that stand as they are, with single spaces between them.
  private func endOfPlain(from start: Int, in range: Range<Int>, runStart: Int) -> Int {
    utf8.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < range.upperBound {
        let byte = bytes[offset]
        if byte &- 0x21 < 0x5E {
          offset += 1
        } else if byte == 0x20, offset > runStart, offset + 1 < range.upperBound,
          bytes[offset + 1] &- 0x21 < 0x5E
        {
          offset += 2
        } else {
          break
        }
      }
      return offset
    }
  }

  private mutating func appendRun(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    writePendingSpace()
    write(utf8[range], source: range)
  }

  private mutating func addSpace(_ source: Range<Int>) {
    pendingSpace = (pendingSpace?.lowerBound ?? source.lowerBound)..<source.upperBound
  }

  private mutating func writePendingSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    guard !content.isEmpty else { return }
    spaceCount += 1
    addSegment(length: 1, source: space)
    content.append(0x20)
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>, source: Range<Int>) {
    addSegment(length: bytes.count, source: source)
    content.append(contentsOf: bytes)
    if boldDepth > 0 || italicDepth > 0 || link != nil {
      countEmphasis(bytes)
    }
    bytes.withUnsafeBufferPointer { for byte in $0 where byte == 0x20 { spaceCount += 1 } }
  }

  private mutating func countEmphasis(_ bytes: ArraySlice<UInt8>) {
    let visible = bytes.count { $0 != 0x20 }
    if boldDepth > 0 { boldCount += visible }
    if italicDepth > 0 { italicCount += visible }
    if link != nil && (lastLink == nil || lastLink == link) {
      linkCount += visible
      lastLink = link
    }
  }

  private mutating func addSegment(length: Int, source: Range<Int>) {
    if let last = segments.last, last.contentLength == last.sourceLength, length == source.count,
      last.source + last.sourceLength == source.lowerBound
    {
      segments[segments.count - 1] = Line.Segment(
        content: last.content, contentLength: last.contentLength + length,
        source: last.source, sourceLength: last.sourceLength + length)
    } else {
      segments.append(
        Line.Segment(
          content: content.count, contentLength: length,
          source: source.lowerBound, sourceLength: source.count))
    }
  }

  private mutating func reset() {
    content.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    pendingSpace = nil
    boldCount = 0
    italicCount = 0
    linkCount = 0
    spaceCount = 0
    lastLink = nil
  }
}
