/// An e-mail message (`.eml`) or a saved page (`.mht`): the HTML of it, or else the plain text,
/// with what its head states.
///
/// Ranges point into the decoded body, which is what `extract --text` prints.
struct MailReader {
  /// The body, decoded.
  let text: SourceText
  /// HTML or plain text.
  let format: DocumentFormat
  /// `title` of the subject, `date`, `author`.
  let properties: [ReadContent.Property]

  private static let deepest = 20

  /// Reads a message.
  ///
  /// - Throws: ``ReadingError`` where it holds no text.
  /// - Complexity: O(bytes · depth of nesting), at most 20.
  init(_ bytes: [UInt8], source: String) throws(ReadingError) {
    let message = MailPart(bytes[...])
    let leaves = Self.leaves(of: message, depth: 0).filter { !$0.isAttachment }
    guard
      let body = leaves.first(where: { $0.mediaType == "text/html" })
        ?? leaves.first(where: { $0.mediaType == "text/plain" })
    else { throw .empty(source: source) }
    let content = Self.decoded(body.decodedBody, charset: body.parameter("charset"))
    guard content.utf8.contains(where: { !ASCII.isSpace($0) }) else { throw .empty(source: source) }
    text = SourceText(utf8: Array(content.utf8), source: source)
    format = body.mediaType == "text/html" ? .html : .plainText
    properties = [("subject", "title"), ("date", "date"), ("from", "author")].compactMap { pair in
      let value = TransferEncoding.head(message[pair.0] ?? "")
      let words = pair.0 == "subject" ? Self.withoutReply(value) : value
      return words.isEmpty ? nil : .init(key: pair.1, value: words, origin: .mailHead)
    }
  }

  /// Whether bytes begin like the head of a message: two known fields among the first lines.
  static func isMessage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")),
      head[..<colon].allSatisfy({ ASCII.isLetter($0) || $0 == UInt8(ascii: "-") })
    else { return false }
    let names = Set(MailPart(head).fields.map(\.name))
    return names.intersection(["from", "subject", "mime-version", "message-id"]).count >= 2
      && !names.isDisjoint(with: ["mime-version", "message-id", "received", "content-type"])
  }

  private static func leaves(of part: MailPart, depth: Int) -> [MailPart] {
    guard part.mediaType.hasPrefix("multipart/") else { return [part] }
    guard depth < deepest else { return [] }
    return part.parts.flatMap { leaves(of: $0, depth: depth + 1) }
  }

  /// "Fwd: Re: An open letter" → "An open letter".
  private static func withoutReply(_ subject: String) -> String {
    var subject = Substring(subject)
    while let colon = subject.firstIndex(of: ":"),
      ["re", "fwd", "fw", "aw", "wg", "rv", "tr", "enc"].contains(subject[..<colon].lowercased())
    {
      subject = subject[subject.index(after: colon)...].drop { $0.isWhitespace }
    }
    return String(subject)
  }

  /// Bytes in the charset a head declares; UTF-8 where they are valid, whatever it says.
  static func decoded(_ bytes: [UInt8], charset: String?) -> String {
    if UTF8Validity(of: bytes[...]).isValid { return String(decoding: bytes, as: UTF8.self) }
    let digits = (charset ?? "").split { !$0.isNumber }.last.flatMap { Int($0) }
    let isWindows = charset?.lowercased().contains("125") ?? false
    return CodePage.decoded(bytes, isWindows ? digits ?? 1252 : 1252)
  }
}
