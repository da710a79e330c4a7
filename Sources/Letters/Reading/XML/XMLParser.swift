internal import CLibXML2

/// What an XML file is read into: elements by their local names, and text.
package protocol XMLEvents: AnyObject {
  /// An element begins.
  func start(_ name: String, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ name: String)
  /// Decoded text; one run of it may come in several pieces.
  func text(_ utf8: UnsafeBufferPointer<UInt8>)
}

/// The attributes of an element by local name; they live as long as the call that hands them over.
package struct XMLAttributes {
  fileprivate let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  fileprivate let count: Int

  /// The decoded value of an attribute.
  package subscript(name: String) -> String? {
    guard let pointers else { return nil }
    for index in 0..<count {
      let attribute = pointers.advanced(by: index * 5)
      guard let key = attribute[0], let start = attribute[3], let end = attribute[4],
        xmlStrEqual(key, name) != 0
      else { continue }
      return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return nil
  }
}

/// libxml2's XML parser without a tree, the network, or entities of the file's own.
///
/// What stands before a fault is told; a file that declares entities is read up to there.
package enum XMLParser {
  private static let isReady: Void = xmlInitParser()
  private static let pieceLength = 1 << 16

  /// Parses a file.
  ///
  /// - Returns: whether it is well-formed and declares no entities.
  /// - Complexity: O(bytes).
  @discardableResult
  package static func parse(_ bytes: [UInt8], telling events: any XMLEvents) -> Bool {
    _ = isReady
    let run = Run(events)
    var sax = run.handler
    let me = Unmanaged.passUnretained(run).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&sax, me, nil, 0, nil) else { return false }
    defer { xmlFreeParserCtxt(context) }
    run.context = context
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    let isWhole = bytes.withUnsafeBytes { raw in
      let start = raw.bindMemory(to: CChar.self).baseAddress
      for offset in stride(from: 0, to: raw.count, by: pieceLength) {
        let length = min(pieceLength, raw.count - offset)
        guard let start, xmlParseChunk(context, start + offset, Int32(length), 0) == 0 else {
          return false
        }
      }
      return xmlParseChunk(context, nil, 0, 1) == 0
    }
    return withExtendedLifetime(run) { isWhole && !run.isRefused }
  }

  private final class Run {
    let events: any XMLEvents
    var context: xmlParserCtxtPtr?
    var isRefused = false

    init(_ events: any XMLEvents) {
      self.events = events
    }

    var handler: xmlSAXHandler {
      var sax = xmlSAXHandler()
      sax.initialized = UInt32(XML_SAX2_MAGIC)
      sax.startElementNs = { me, name, _, _, _, _, count, _, attributes in
        guard let me, let name else { return }
        Run.of(me).events.start(
          String(cString: name), XMLAttributes(pointers: attributes, count: Int(count)))
      }
      sax.endElementNs = { me, name, _, _ in
        guard let me, let name else { return }
        Run.of(me).events.end(String(cString: name))
      }
      sax.characters = { me, text, length in
        guard let me, let text, length > 0 else { return }
        Run.of(me).events.text(UnsafeBufferPointer(start: text, count: Int(length)))
      }
      sax.ignorableWhitespace = sax.characters
      sax.cdataBlock = sax.characters
      sax.entityDecl = { me, _, _, _, _, _ in
        guard let me else { return }
        Run.of(me).refuse()
      }
      return sax
    }

    func refuse() {
      isRefused = true
      xmlStopParser(context)
    }

    static func of(_ me: UnsafeMutableRawPointer) -> Run {
      Unmanaged<Run>.fromOpaque(me).takeUnretainedValue()
    }
  }
}
