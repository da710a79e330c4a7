/// What a file that is no text seems to be, from its first bytes.
struct FileSignature {
  /// Such as "a PDF file".
  let seems: String
  /// What to do with it.
  let remedy: String

  /// The signature of the bytes, if they begin like a known format that is no text.
  init?(of bytes: [UInt8]) {
    guard let known = Self.known.first(where: { bytes.starts(with: $0.magic) }) else { return nil }
    if known.magic == Self.zip {
      self = Self.archive(bytes)
    } else {
      self.init(seems: known.seems, remedy: known.remedy)
    }
  }

  init(seems: String, remedy: String) {
    self.seems = seems
    self.remedy = remedy
  }

  /// Bytes that no text has, of unknown meaning.
  static let unknown = FileSignature(
    seems: "binary data", remedy: "leave it out with --exclude, or save its text as .txt")

  private static let saveAs = "save it as .txt, .md or .html"
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private static let known: [(magic: [UInt8], seems: String, remedy: String)] = [
    (Array("%PDF-".utf8), "a PDF file", "turn it into text, for example with pdftotext -layout"),
    (zip, "a ZIP archive", "unpack it"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document", saveAs),
    (Array("{\\rtf".utf8), "an RTF document", saveAs),
    (Array("%!PS".utf8), "a PostScript file", "turn it into text, for example with ps2ascii"),
    ([0x1F, 0x8B], "a gzip archive", "unpack it, for example with gunzip"),
    (Array("BZh".utf8), "a bzip2 archive", "unpack it, for example with bunzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive", "unpack it, for example with unxz"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive", "unpack it"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image", "type or recognise its text and save it as .txt"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image", "type or recognise its text and save it as .txt"),
    (Array("GIF8".utf8), "a GIF image", "type or recognise its text and save it as .txt"),
    (Array("SQLite format 3".utf8), "an SQLite database", "export its table as .jsonl or .csv"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", "leave it out with --exclude"),
    ([0xFF, 0xFE, 0, 0], "text in UTF-32", "save it as UTF-8"),
    ([0, 0, 0xFE, 0xFF], "text in UTF-32", "save it as UTF-8"),
  ]

  /// Office documents are archives; the names of their parts tell which.
  private static func archive(_ bytes: [UInt8]) -> FileSignature {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    if head.contains("word/") { return .init(seems: "a Word document (DOCX)", remedy: saveAs) }
    if head.contains("opendocument.text") {
      return .init(seems: "an OpenDocument text (ODT)", remedy: saveAs)
    }
    if head.contains("xl/") {
      return .init(seems: "an Excel workbook (XLSX)", remedy: "save its table as .csv")
    }
    return .init(seems: "a ZIP archive", remedy: "unpack it")
  }
}
