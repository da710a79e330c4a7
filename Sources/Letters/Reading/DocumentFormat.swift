/// The formats that are read.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case plainText
  case markdown
  case html

  /// The format a file name states, or else the one its first bytes look like.
  package init(source: String, utf8: [UInt8]) {
    self = Self(fileName: source) ?? Self(sniffing: utf8)
  }

  /// The format that belongs to the extension of a file name, if it is one of ours.
  package init?(fileName: String) {
    switch Self.fileExtension(of: fileName) {
    case "txt", "text": self = .plainText
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }

  /// The extension of a file name in lower case, without its dot.
  package static func fileExtension(of fileName: String) -> String {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
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
