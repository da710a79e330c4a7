import Coalitions
import Letters
import Signatories

/// A document and what was found in it, as bytes, so that it need not be read again.
///
/// The id is left out: a file that moves is still the same letter. The text and its lines come last
/// and stay packed until somebody asks for them; a sum over all bytes in front tells at once whether
/// they are what was written.
enum ReadingCoding {
  /// The bytes of a reading; nil where it speaks of another document than its own.
  static func bytes(of reading: Study.Reading) -> [UInt8]? {
    let (document, extraction) = (reading.document, reading.extraction)
    let spokenOf =
      (document.findings + extraction.findings).map(\.document)
      + extraction.mentions.map(\.document)
    guard spokenOf.allSatisfy({ $0 == document.id }) else { return nil }
    var writer = ByteWriter()
    writer.write(metadataOf: document)
    writer.write(extraction.mentions.count)
    var last: Mention?
    for mention in extraction.mentions {
      writer.write(mention, after: last)
      last = mention
    }
    writer.write(extraction.findings) { $0.write($1) }
    writer.write(reading.known.sketch.phraseCount)
    writer.write(reading.known.sketch.sample)
    writer.write(contentOf: document)
    var sum = ByteWriter()
    sum.write([checksum(writer.bytes[...])])
    return sum.bytes + writer.bytes
  }

  /// The reading of these bytes, as that of the document with this id; nil where they are damaged.
  static func reading(of bytes: [UInt8], id: Document.ID) -> Study.Reading? {
    var reader = ByteReader(bytes)
    guard let sum = try? reader.numbers(), sum == [checksum(bytes[reader.offset...])] else {
      return nil
    }
    return try? reader.reading(of: id, in: bytes)
  }

  /// A sum that changes with every byte and its place: FNV-1a over words of eight bytes.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(raw.count)
      var offset = 0
      while offset < raw.count {
        var word: UInt64 = 0
        withUnsafeMutableBytes(of: &word) {
          $0.copyMemory(
            from: UnsafeRawBufferPointer(rebasing: raw[offset..<min(offset + 8, raw.count)]))
        }
        sum = (sum ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01B3
        sum ^= sum >> 32
        offset += 8
      }
      return sum
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(metadataOf document: Document) {
    write(document.title) { $0.write($1) }
    write(document.date) { writer, date in
      writer.write(date.year)
      writer.write(date.month) { $0.write($1) }
      writer.write(date.day) { $0.write($1) }
    }
    write(document.language) { $0.write($1) }
    write(document.kind)
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

  fileprivate mutating func write(contentOf document: Document) {
    write(document.text.utf8)
    write(document.text.encoding.rawValue)
    write(document.text.repairs)
    write(document.text.pageStarts) { $0.write($1) }
    write(document.lines) { $0.write($1) }
  }

  /// Most of what is said of a mention is said of the one before it too.
  fileprivate mutating func write(_ mention: Mention, after last: Mention?) {
    write(mention.name)
    write(mention.type)
    write(mention.role)
    write(mention.affiliation, after: last?.affiliation)
    write(mention.place, after: last?.place)
    write(mention.group, after: last?.group)
    write(mention.rule, after: last?.rule)
    write(mention.position) { $0.write($1) }
    write(mention.range)
    write(mention.start)
    write(mention.page) { $0.write($1) }
    write(mention.confidence)
  }

  private mutating func write(_ text: String?, after last: String?) {
    write(text == last)
    if text != last { write(text) { $0.write($1) } }
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
  fileprivate mutating func reading(
    of id: Document.ID, in bytes: [UInt8]
  ) throws(Damaged) -> Study.Reading {
    let metadata = try metadata(of: id)
    let mentions = try mentions(of: id)
    let findings = try array { (reader) throws(Damaged) in try reader.finding(of: id) }
    let phraseCount = try integer()
    let sketch = TextSketch(sample: try numbers(), phraseCount: phraseCount)
    let start = offset
    let content = PackedContent {
      let reader = ByteReader(bytes, from: start)
      // The sum has shown that these are the bytes that were written.
      guard let content = try? reader.content(of: id) else {
        preconditionFailure("What was packed can be unpacked.")
      }
      return content
    }
    return Study.Reading(
      document: metadata(.packed(content)),
      extraction: Extraction(mentions: mentions, findings: findings), sketch: sketch)
  }

  private func content(of id: Document.ID) throws(Damaged) -> PackedContent.Content {
    var reader = self
    let text = SourceText(
      utf8: Array(try reader.run()), source: id, encoding: try reader.word(TextEncoding.self),
      repairs: try reader.integer(), pageStarts: try reader.array(Self.integer))
    return (text, try reader.array(Self.line))
  }

  private mutating func metadata(
    of id: Document.ID
  ) throws(Damaged) -> (DocumentContent) -> Document {
    let title = try optional(Self.string)
    let date = try optional(Self.date)
    let language = try optional(Self.string)
    let kind = try choice(DocumentKind.self)
    let claimed = try optional(Self.claim)
    let findings = try array { (reader) throws(Damaged) in try reader.finding(of: id) }
    let origins = MetadataOrigins(
      title: try optional(Self.origin), date: try optional(Self.origin),
      language: try optional(Self.origin))
    return { content in
      Document(
        id: id, content: content, title: title, date: date, language: language, kind: kind,
        claimed: claimed, findings: findings, origins: origins)
    }
  }

  private mutating func mentions(of id: Document.ID) throws(Damaged) -> [Mention] {
    let count = try integer()
    var mentions: [Mention] = []
    for _ in 0..<max(0, count) {
      mentions.append(try mention(of: id, after: mentions.last))
    }
    return mentions
  }

  private static func origin(_ reader: inout ByteReader) throws(Damaged) -> MetadataOrigin {
    try reader.word(MetadataOrigin.self)
  }

  static func string(_ reader: inout ByteReader) throws(Damaged) -> String {
    try reader.string()
  }

  static func integer(_ reader: inout ByteReader) throws(Damaged) -> Int {
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

  private mutating func mention(
    of id: Document.ID, after last: Mention?
  ) throws(Damaged) -> Mention {
    let name = try string()
    let (type, role) = (try choice(SignatoryType.self), try choice(Role.self))
    let affiliation = try text(after: last?.affiliation)
    let place = try text(after: last?.place)
    let group = try text(after: last?.group)
    guard let rule = try text(after: last?.rule) else { throw Damaged() }
    return Mention(
      document: id, name: name, type: type, role: role, affiliation: affiliation, place: place,
      group: group, position: try optional(Self.integer), range: try Self.range(&self),
      start: try Self.position(&self), page: try optional(Self.integer), rule: rule,
      confidence: try double())
  }

  private mutating func text(after last: String?) throws(Damaged) -> String? {
    try flag() ? last : try optional(Self.string)
  }

  fileprivate mutating func finding(of id: Document.ID) throws(Damaged) -> Finding {
    Finding(
      kind: try string(), document: id, position: try optional(Self.position),
      message: try string())
  }
}
