internal import CLibXML2

/// What an HTML file is read into: elements as libxml2 closes and completes them, and text.
protocol HTMLEvents: AnyObject {
  /// An element begins; `offset` lies inside its tag or, where it is implied, behind it.
  func start(_ name: String, _ attributes: HTMLAttributes, at offset: Int)
  /// An element ends.
  func end(_ name: String)
  /// Text that stands in the file as it is read.
  func text(_ source: Range<Int>)
  /// Text that is written otherwise, such as `&eacute;`.
  func text(_ decoded: [UInt8], source: Range<Int>)
  /// All open elements are given up, since too many are open.
  func reset()
}

/// The attributes of an element; they live as long as the call that hands them over.
struct HTMLAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// The decoded value of an attribute; empty where it has none.
  subscript(name: String) -> String? {
    guard var pair = pairs else { return nil }
    while let key = pair.pointee {
      if xmlStrcasecmp(key, name) == 0 {
        return pair.advanced(by: 1).pointee.map { String(cString: $0) } ?? ""
      }
      pair = pair.advanced(by: 2)
    }
    return nil
  }
}

/// libxml2's HTML parser.
///
/// It is fed piece by piece through its input callbacks, so it never holds more than a window of
/// the file; `xmlByteConsumed` tells the place of each event.
enum HTMLParser {
  /// With more open elements than this the parser starts afresh: an end tag without a start
  /// costs it a walk over all of them.
  private static let depthLimit = 400

  private static let isReady: Void = xmlInitParser()

  /// The character of a named reference such as `eacute`.
  static func character(named name: String) -> Unicode.Scalar? {
    guard let entity = htmlEntityLookup(name) else { return nil }
    return Unicode.Scalar(entity.pointee.value)
  }

  /// Parses a part of a file.
  ///
  /// - Parameters:
  ///   - utf8: valid UTF-8 without control characters, as ``HTMLTamer`` makes it.
  ///   - range: the part.
  ///   - events: what is told.
  /// - Complexity: O(bytes).
  static func parse(_ utf8: [UInt8], _ range: Range<Int>, telling events: any HTMLEvents) {
    _ = isReady
    utf8.withUnsafeBufferPointer { bytes in
      var offset = range.lowerBound
      while offset < range.upperBound {
        let run = Run(bytes: bytes, from: offset, to: range.upperBound, events: events)
        run.parse()
        guard let next = run.stoppedAt else { return }
        offset = max(offset + 1, next)
        events.reset()
      }
    }
  }

  /// One run of the parser.
  private final class Run {
    let bytes: UnsafeBufferPointer<UInt8>
    let base: Int
    let limit: Int
    let events: any HTMLEvents
    var context: htmlParserCtxtPtr?
    var readOffset: Int
    var depth = 0
    var stoppedAt: Int?

    init(
      bytes: UnsafeBufferPointer<UInt8>, from offset: Int, to limit: Int, events: any HTMLEvents
    ) {
      self.bytes = bytes
      base = offset
      readOffset = offset
      self.limit = limit
      self.events = events
    }

    func parse() {
      guard let context = htmlNewParserCtxt() else { return }
      defer { htmlFreeParserCtxt(context) }
      self.context = context
      let me = Unmanaged.passUnretained(self).toOpaque()
      guard
        let buffer = xmlParserInputBufferCreateIO(read, nil, me, XML_CHAR_ENCODING_NONE),
        let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE)
      else { return }
      _ = inputPush(context, input)
      _ = htmlCtxtUseOptions(context, Int32(options))
      context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
      context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
      context.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
      context.pointee.userData = me
      if let sax = context.pointee.sax { install(in: sax) }
      htmlParseDocument(context)
      self.context = nil
    }

    private var options: UInt32 {
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    }

    private func install(in sax: UnsafeMutablePointer<xmlSAXHandler>) {
      sax.pointee = xmlSAXHandler()
      sax.pointee.startElement = { me, name, attributes in
        guard let me, let name else { return }
        Run.of(me).start(String(cString: name), HTMLAttributes(pairs: attributes))
      }
      sax.pointee.endElement = { me, name in
        guard let me, let name else { return }
        Run.of(me).end(String(cString: name))
      }
      sax.pointee.characters = { me, text, length in
        guard let me, let text, length > 0 else { return }
        Run.of(me).characters(UnsafeBufferPointer(start: text, count: Int(length)))
      }
      sax.pointee.ignorableWhitespace = sax.pointee.characters
    }

    static func of(_ me: UnsafeMutableRawPointer) -> Run {
      Unmanaged<Run>.fromOpaque(me).takeUnretainedValue()
    }

    private var offset: Int {
      min(limit, base + max(0, Int(xmlByteConsumed(context))))
    }

    private func start(_ name: String, _ attributes: HTMLAttributes) {
      guard stoppedAt == nil else { return }
      depth += 1
      let offset = offset
      events.start(name, attributes, at: offset)
      guard depth > HTMLParser.depthLimit else { return }
      let tail = bytes[offset..<min(limit, offset + 2)]
      let length = tail.elementsEqual("/>".utf8) ? 2 : tail.first == UInt8(ascii: ">") ? 1 : 0
      stoppedAt = offset + length
      xmlStopParser(context)
    }

    private func end(_ name: String) {
      guard stoppedAt == nil else { return }
      depth -= 1
      events.end(name)
    }

    /// Finds where the text stands: before the parser's place, or one character further on where
    /// its buffer was full or `<` was mere text; if nowhere, it was written as a reference.
    private func characters(_ text: UnsafeBufferPointer<UInt8>) {
      guard stoppedAt == nil else { return }
      let end = offset
      let lastLength = text.reversed().prefix { $0 & 0xC0 == 0x80 }.count + 1
      let isFull = text.count >= 1000
      for shift in isFull ? [lastLength, 0] : [0, lastLength] {
        let source = (end + shift - text.count)..<(end + shift)
        if source.lowerBound >= base, source.upperBound <= limit,
          bytes[source].elementsEqual(text)
        {
          return events.text(source)
        }
      }
      let window = max(base, end - 64)..<end
      let start = bytes[window].lastIndex(of: UInt8(ascii: "&")) ?? max(base, end - 1)
      events.text(Array(text), source: start..<end)
    }
  }
}

/// Hands the next piece of the file to the parser.
private func read(
  _ me: UnsafeMutableRawPointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int32
) -> Int32 {
  guard let me, let buffer, size > 0 else { return 0 }
  return HTMLParser.feed(me, UnsafeMutableRawPointer(buffer), Int(size))
}

extension HTMLParser {
  fileprivate static func feed(
    _ me: UnsafeMutableRawPointer, _ buffer: UnsafeMutableRawPointer, _ size: Int
  ) -> Int32 {
    let run = Run.of(me)
    let count = min(size, run.limit - run.readOffset)
    guard count > 0, let start = run.bytes.baseAddress else { return 0 }
    buffer.copyMemory(from: start + run.readOffset, byteCount: count)
    run.readOffset += count
    return Int32(count)
  }
}
