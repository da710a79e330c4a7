import Letters

/// Lines as bytes, with what the markup says of them and where each part came from.
extension ByteWriter {
  mutating func write(_ line: Line) {
    write(line.content)
    write(line.structure)
    write(line.segments) { writer, segment in
      writer.write(segment.content)
      writer.write(segment.contentLength)
      writer.write(segment.source)
      writer.write(segment.sourceLength)
    }
  }

  private mutating func write(_ structure: LineStructure) {
    switch structure.kind {
    case .paragraph: write(0)
    case .heading(let level):
      write(1)
      write(level)
    case .listItem(let number, let depth):
      write(2)
      write(number) { $0.write($1) }
      write(depth)
    case .tableCell(let row, let column, let isHeader):
      write(3)
      write(row)
      write(column)
      write(isHeader)
    case .imageText: write(4)
    case .other(let element):
      write(5)
      write(element)
    }
    write(structure.block)
    write(structure.container)
    write(structure.blankLinesBefore)
    write(structure.isBold)
    write(structure.isItalic)
    write(structure.link) { $0.write($1) }
    write(structure.hasHardBreak)
  }
}

extension ByteReader {
  static func line(_ reader: inout ByteReader) throws(Damaged) -> Line {
    Line(
      content: try reader.string(), structure: try structure(&reader),
      segments: try reader.array(segment))
  }

  private static func segment(_ reader: inout ByteReader) throws(Damaged) -> Line.Segment {
    let numbers = [
      try reader.integer(), try reader.integer(), try reader.integer(), try reader.integer(),
    ]
    guard numbers.allSatisfy({ 0...Int(Int32.max) ~= $0 }) else { throw Damaged() }
    return Line.Segment(
      content: numbers[0], contentLength: numbers[1], source: numbers[2], sourceLength: numbers[3])
  }

  private static func structure(_ reader: inout ByteReader) throws(Damaged) -> LineStructure {
    LineStructure(
      kind: try kind(&reader), block: try reader.integer(), container: try reader.integer(),
      blankLinesBefore: try reader.integer(), isBold: try reader.flag(),
      isItalic: try reader.flag(), link: try reader.optional(string),
      hasHardBreak: try reader.flag())
  }

  private static func kind(_ reader: inout ByteReader) throws(Damaged) -> LineStructure.Kind {
    switch try reader.integer() {
    case 0: .paragraph
    case 1: .heading(level: try reader.integer())
    case 2: .listItem(number: try reader.optional(integer), depth: try reader.integer())
    case 3:
      .tableCell(
        row: try reader.integer(), column: try reader.integer(), isHeader: try reader.flag())
    case 4: .imageText
    case 5: .other(element: try reader.string())
    default: throw Damaged()
    }
  }
}
