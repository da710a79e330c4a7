import Coalitions
import Letters
import Signatories

/// A document and what was found in it, as bytes, so that it need not be read again.
///
/// The id is left out: a file that moves is still the same letter.
enum ReadingCoding {
  /// The bytes of a reading; nil where it speaks of another document than its own.
  static func bytes(of reading: Study.Reading) -> [UInt8]? {
    let (document, extraction) = (reading.document, reading.extraction)
    let spokenOf =
      (document.findings + extraction.findings).map(\.document)
      + extraction.mentions.map(\.document)
    guard spokenOf.allSatisfy({ $0 == document.id }) else { return nil }
    var writer = ByteWriter()
    writer.write(document)
    writer.write(extraction.mentions) { $0.write($1) }
    writer.write(extraction.findings) { $0.write($1) }
    writer.write(reading.known.sketch.phraseCount)
    writer.write(reading.known.sketch.sample) { $0.write(Int(bitPattern: UInt($1))) }
    return writer.bytes
  }

  /// The reading of these bytes, as that of the document with this id; nil where they are damaged.
  static func reading(of bytes: [UInt8], id: Document.ID) -> Study.Reading? {
    var reader = ByteReader(bytes)
    return try? Study.Reading(
      document: reader.document(id: id),
      extraction: Extraction(
        mentions: reader.array { (reader) throws(ByteReader.Damaged) in
          try reader.mention(of: id)
        },
        findings: reader.array { (reader) throws(ByteReader.Damaged) in
          try reader.finding(of: id)
        }),
      sketch: reader.sketch())
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ document: Document) {
    write(document.text.utf8)
    write(document.text.encoding.rawValue)
    write(document.text.repairs)
    write(document.text.pageStarts) { $0.write($1) }
    write(document.lines) { $0.write($1) }
    write(document.title) { $0.write($1) }
    write(document.date) { writer, date in
      writer.write(date.year)
      writer.write(date.month) { $0.write($1) }
      writer.write(date.day) { $0.write($1) }
    }
    write(document.language) { $0.write($1) }
    write(document.kind.rawValue)
    write(document.claimed) { writer, claimed in
      writer.write(claimed.count)
      writer.write(claimed.relation.rawValue)
      writer.write(claimed.text)
      writer.write(claimed.range)
    }
    write(document.findings) { $0.write($1) }
    for origin in [document.origins.title, document.origins.date, document.origins.language] {
      write(origin?.rawValue) { $0.write($1) }
    }
  }

  private mutating func write(_ line: Line) {
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

  fileprivate mutating func write(_ mention: Mention) {
    write(mention.name)
    write(mention.type.rawValue)
    write(mention.role.rawValue)
    for text in [mention.affiliation, mention.place, mention.group] {
      write(text) { $0.write($1) }
    }
    write(mention.position) { $0.write($1) }
    write(mention.range)
    write(mention.start)
    write(mention.page) { $0.write($1) }
    write(mention.rule)
    write(mention.confidence)
  }

  fileprivate mutating func write(_ finding: Finding) {
    write(finding.kind)
    write(finding.position) { $0.write($1) }
    write(finding.message)
  }

  private mutating func write(_ range: SourceRange) {
    write(range.start)
    write(range.end)
  }

  private mutating func write(_ position: SourcePosition) {
    write(position.line)
    write(position.column)
  }
}

extension ByteReader {
  fileprivate mutating func sketch() throws(Damaged) -> TextSketch {
    let phraseCount = try integer()
    return TextSketch(
      sample: try array(Self.integer).map { UInt64(UInt(bitPattern: $0)) },
      phraseCount: phraseCount)
  }

  fileprivate mutating func document(id: Document.ID) throws(Damaged) -> Document {
    let utf8 = Array(try run())
    let text = SourceText(
      utf8: utf8, source: id, encoding: try word(TextEncoding.self), repairs: try integer(),
      pageStarts: try array(Self.integer))
    return Document(
      id: id, text: text, lines: try array(Self.line), title: try optional(Self.string),
      date: try optional(Self.date), language: try optional(Self.string),
      kind: try word(DocumentKind.self), claimed: try optional(Self.claim),
      findings: try array { (reader) throws(Damaged) in try reader.finding(of: id) },
      origins: MetadataOrigins(
        title: try optional(Self.origin), date: try optional(Self.origin),
        language: try optional(Self.origin)))
  }

  private static func origin(_ reader: inout ByteReader) throws(Damaged) -> MetadataOrigin {
    try reader.word(MetadataOrigin.self)
  }

  private static func string(_ reader: inout ByteReader) throws(Damaged) -> String {
    try reader.string()
  }

  private static func integer(_ reader: inout ByteReader) throws(Damaged) -> Int {
    try reader.integer()
  }

  private static func date(_ reader: inout ByteReader) throws(Damaged) -> PartialDate {
    PartialDate(
      year: try reader.integer(), month: try reader.optional(integer),
      day: try reader.optional(integer))
  }

  private static func claim(_ reader: inout ByteReader) throws(Damaged) -> ClaimedCount {
    ClaimedCount(
      count: try reader.integer(), relation: try reader.word(ClaimedCount.Relation.self),
      text: try reader.string(), range: try range(&reader))
  }

  private static func range(_ reader: inout ByteReader) throws(Damaged) -> SourceRange {
    let (start, end) = (try reader.integer(), try reader.integer())
    guard 0 <= start, start <= end else { throw Damaged() }
    return SourceRange(start: start, end: end)
  }

  private static func position(_ reader: inout ByteReader) throws(Damaged) -> SourcePosition {
    SourcePosition(line: try reader.integer(), column: try reader.integer())
  }

  private static func line(_ reader: inout ByteReader) throws(Damaged) -> Line {
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

  fileprivate mutating func mention(of id: Document.ID) throws(Damaged) -> Mention {
    Mention(
      document: id, name: try string(), type: try word(SignatoryType.self),
      role: try word(Role.self), affiliation: try optional(Self.string),
      place: try optional(Self.string), group: try optional(Self.string),
      position: try optional(Self.integer), range: try Self.range(&self),
      start: try Self.position(&self), page: try optional(Self.integer), rule: try string(),
      confidence: try double())
  }

  fileprivate mutating func finding(of id: Document.ID) throws(Damaged) -> Finding {
    Finding(
      kind: try string(), document: id, position: try optional(Self.position),
      message: try string())
  }
}
