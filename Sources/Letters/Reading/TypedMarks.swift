/// Numbers and bullets that are typed into the text, where the markup knows of no list: `1. Name<br>`,
/// `<p>• Name</p>`, `7 Name`, `3 - Name`.
///
/// One such line says nothing, since names may begin with a number. Neighbouring lines that begin
/// with rising numbers or with one and the same bullet are items of a list.
enum TypedMarks {
  /// The lines with the marks of typed lists dropped, and their lines made items.
  ///
  /// - Complexity: linear in the number of lines.
  static func dropped(from lines: [Line]) -> [Line] {
    let marks = lines.map(Mark.init(headOf:))
    guard marks.contains(where: { $0 != nil }) else { return lines }
    var lines = lines
    var block = lines.reduce(0) { Swift.max($0, $1.structure.block) }
    for run in runs(of: marks) {
      for (index, next) in zip(run, run.dropFirst() + [run[run.count - 1] + 1]) {
        guard let mark = marks[index] else { continue }
        lines[index] = lines[index].withoutHead(mark.length)
        guard !lines[index].structure.kind.isCell else { continue }
        block += 1
        let written = lines[index].structure.block
        for line in index..<next where line == index || continues(lines[line], written) {
          lines[line].structure.kind = .listItem(number: mark.number, depth: 0)
          lines[line].structure.block = block
        }
      }
    }
    return lines
  }

  /// Whether a line without mark belongs to the item above: it stands in the same block.
  private static func continues(_ line: Line, _ block: Int) -> Bool {
    line.structure.block == block && line.structure.blankLinesBefore == 0
  }

  /// The places of marked lines that belong together: at most three other lines stand between
  /// two, the bullet stays the same, and the numbers rise by few.
  private static func runs(of marks: [Mark?]) -> [[Int]] {
    var runs: [[Int]] = []
    for (index, mark) in marks.enumerated() {
      guard let mark else { continue }
      if let last = runs.last?.last, let before = marks[last], index - last <= 4,
        mark.follows(before)
      {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs.filter { run in
      run.count >= (marks[run[0]]?.isBare == true ? 4 : 3)
    }
  }

  private struct Mark: Equatable {
    let number: Int?
    let bullet: [UInt8]
    let length: Int
    /// Whether nothing but white space parts the number from the text.
    let isBare: Bool

    /// The mark at the head of a line that the markup makes no item.
    init?(headOf line: Line) {
      guard line.structure.kind.mayBeTyped else { return nil }
      let utf8 = line.content.utf8
      guard let first = utf8.first, utf8.count > 2 else { return nil }
      let isDigit = ASCII.isDigit(first) || first == UInt8(ascii: "(")
      if isDigit {
        self.init(numberAt: Array(utf8.prefix(64)), of: utf8.count)
      } else if Self.opensBullet(first) {
        self.init(bulletAt: Array(utf8.prefix(64)), of: utf8.count)
      } else {
        return nil
      }
    }

    private static func opensBullet(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == 0xC2 || byte == 0xE2
        || byte == 0xEF
    }

    private init?(bulletAt utf8: [UInt8], of count: Int) {
      guard let mark = ListMark(at: 0..<utf8.count, in: utf8), mark.number == nil,
        mark.length < count
      else { return nil }
      number = nil
      bullet = Array(utf8.prefix(mark.length))
      length = mark.length
      isBare = false
    }

    private init?(numberAt utf8: [UInt8], of count: Int) {
      if let mark = ListMark(at: 0..<utf8.count, in: utf8), let value = mark.number {
        guard mark.length < count else { return nil }
        (number, bullet, length, isBare) = (value, [], mark.length, false)
        return
      }
      let digits = utf8.prefix(while: ASCII.isDigit)
      guard (1...3).contains(digits.count), digits.count < utf8.count, utf8[digits.count] == 0x20,
        let value = Int(String(decoding: digits, as: UTF8.self))
      else { return nil }
      var end = digits.count + 1
      var isBare = true
      if utf8[end...].starts(with: "- ".utf8) { (end, isBare) = (end + 2, false) }
      if utf8[end...].starts(with: "– ".utf8) { (end, isBare) = (end + 4, false) }
      guard end < utf8.count, !ASCII.isDigit(utf8[end]), !(0x61...0x7A).contains(utf8[end]) else {
        return nil
      }
      (number, bullet, length) = (value, [], end)
      self.isBare = isBare
    }

    /// Whether the mark may come next in a list after another.
    func follows(_ other: Mark) -> Bool {
      guard let number, let before = other.number else {
        return number == nil && other.number == nil && bullet == other.bullet
      }
      return isBare == other.isBare && number > before && number - before <= 5
    }
  }
}

extension LineStructure.Kind {
  /// Whether a number or bullet at the head of the line may be typed.
  fileprivate var mayBeTyped: Bool {
    switch self {
    case .paragraph, .other: true
    case .tableCell(_, _, let isHeader): !isHeader
    case .heading, .listItem, .imageText: false
    }
  }

  fileprivate var isCell: Bool {
    if case .tableCell = self { return true }
    return false
  }
}

extension Line {
  /// The line without its first bytes.
  ///
  /// - Precondition: fewer than all bytes go, and they are whole characters.
  fileprivate func withoutHead(_ count: Int) -> Line {
    let kept = segments.compactMap { segment -> Segment? in
      let end = segment.content + segment.contentLength
      guard end > count else { return nil }
      guard segment.content < count else {
        return Segment(
          content: segment.content - count, contentLength: segment.contentLength,
          source: segment.source, sourceLength: segment.sourceLength)
      }
      let cut = count - segment.content
      let isCopied = segment.contentLength == segment.sourceLength
      return Segment(
        content: 0, contentLength: segment.contentLength - cut,
        source: segment.source + (isCopied ? cut : 0),
        sourceLength: isCopied ? segment.sourceLength - cut : segment.sourceLength)
    }
    return Line(
      content: String(decoding: content.utf8.dropFirst(count), as: UTF8.self),
      structure: structure, segments: kept)
  }
}
