/// A part of an e-mail message: head and body (RFC 5322, RFC 2045).
struct MailPart {
  /// The fields in order: names in lower case, values unfolded.
  let fields: [(name: String, value: String)]
  /// The body as it was sent.
  let body: ArraySlice<UInt8>

  private static let mostFields = 1_000

  /// Cuts a message or part at the first blank line.
  init(_ bytes: ArraySlice<UInt8>) {
    var fields: [(name: String, value: String)] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let next = min(end + 1, bytes.endIndex)
      var line = bytes[offset..<end]
      if line.last == 0x0D { line = line.dropLast() }
      offset = next
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x20 || line.first == 0x09 {
        if !fields.isEmpty { fields[fields.count - 1].value += " " + text.drop { $0.isWhitespace } }
      } else if let colon = text.firstIndex(of: ":"), fields.count < Self.mostFields {
        let value = text[text.index(after: colon)...].drop { $0.isWhitespace }
        fields.append((text[..<colon].lowercased(), String(value)))
      }
    }
    self.fields = fields
    body = bytes[offset...]
  }

  /// The first field of a name.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The media type in lower case, such as `text/plain`.
  var mediaType: String {
    let type = (self["content-type"] ?? "text/plain").prefix { $0 != ";" }
    return type.lowercased().filter { !$0.isWhitespace }
  }

  /// A parameter of the content type, such as `charset`.
  func parameter(_ name: String) -> String? {
    guard let value = self["content-type"] else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmed.lowercased() == name else { continue }
      return String(pair[1].trimmed.filter { $0 != "\"" })
    }
    return nil
  }

  var isAttachment: Bool {
    self["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false
  }

  /// The body with its transfer encoding undone.
  var decodedBody: [UInt8] {
    switch self["content-transfer-encoding"]?.trimmed.lowercased() {
    case "base64": TransferEncoding.base64(body)
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    default: Array(body)
    }
  }

  /// The parts of a multipart body.
  var parts: [MailPart] {
    guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var offset = body.startIndex
    while offset < body.endIndex, parts.count < 200 {
      let end = body[offset...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[offset..<end].starts(with: mark) {
        if let start { parts.append(MailPart(body[start..<offset])) }
        start = min(end + 1, body.endIndex)
        if body[offset..<end].dropFirst(mark.count).starts(with: "--".utf8) { return parts }
      }
      offset = min(end + 1, body.endIndex)
    }
    if let start, parts.count < 200 { parts.append(MailPart(body[start...])) }
    return parts
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
