/// The formats that are read.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case plainText
  case markdown
  case html
  case pdf
  case docx
  case odt
  case rtf
  case email

  /// The format a file name states, or else the one its first bytes look like.
  package init(source: String, utf8: [UInt8]) {
    let named = Self(fileName: source)
    self = named?.isText == true ? named ?? .plainText : Self(sniffing: utf8)
  }

  /// The format that bytes which are no mere text begin like.
  init?(signatureOf bytes: [UInt8]) {
    if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil {
      self = .pdf
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .rtf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let office = Self.office(bytes) {
      self = office
    } else if MailReader.isMessage(bytes) {
      self = .email
    } else {
      return nil
    }
  }

  /// Whether a file of the format is text as it stands.
  var isText: Bool { self == .plainText || self == .markdown || self == .html }

  /// Whether a file of the format can state title and date in a head of its own.
  var hasFrontMatter: Bool { self == .plainText || self == .markdown }

  /// The format that belongs to the extension of a file name, if it is one of ours.
  package init?(fileName: String) {
    switch Self.fileExtension(of: fileName) {
    case "txt", "text": self = .plainText
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "pdf": self = .pdf
    case "docx", "docm", "dotx": self = .docx
    case "odt", "ott": self = .odt
    case "rtf": self = .rtf
    case "eml", "mht", "mhtml": self = .email
    default: return nil
    }
  }

  /// The extension of a file name in lower case, without its dot.
  package static func fileExtension(of fileName: String) -> String {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The kind of office document an archive is.
  ///
  /// ODT says so first, DOCX names its parts in the directory at the end. An archive that holds
  /// such a document begins with another file.
  private static func office(_ bytes: [UInt8]) -> DocumentFormat? {
    let name = bytes.dropFirst(30).prefix(24)
    let first = ["mimetype", "[Content_Types].xml", "_rels/", "docProps/", "word/", "customXml/"]
    guard first.contains(where: { name.starts(with: $0.utf8) }) else { return nil }
    let head = bytes.prefix(200)
    if head.firstRange(of: Array("application/vnd.oasis.opendocument.text".utf8)) != nil {
      return .odt
    }
    let directory = bytes.suffix(66_000)
    return directory.firstRange(of: Array("word/document.xml".utf8)) == nil ? nil : .docx
  }

  private init(sniffing utf8: [UInt8]) {
    let head = ASCII.lowercased(utf8.prefix(1024).drop(while: ASCII.isSpace))
    let tags = ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<table", "<article"]
    if tags.contains(where: { head.starts(with: $0.utf8) }) {
      self = .html
    } else if Self.looksLikeMarkdown(utf8.prefix(4096)) {
      self = .markdown
    } else {
      self = .plainText
    }
  }

  private static func looksLikeMarkdown(_ head: ArraySlice<UInt8>) -> Bool {
    if head.starts(with: "---\n".utf8) || head.starts(with: "+++\n".utf8) { return true }
    return head.split(separator: UInt8(ascii: "\n")).contains { line in
      let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
      return (1...6).contains(hashes) && line.dropFirst(hashes).first == UInt8(ascii: " ")
    }
  }
}
