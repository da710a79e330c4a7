/// Why a file could not be read, with its place and the remedy.
public enum ReadingError: Error, Hashable, Sendable {
  /// There is no file or folder at the path.
  case missing(source: String)
  /// The file or folder is there but could not be opened or read; the reason is the system's.
  case unreadable(source: String, reason: String)
  /// The folder holds no document.
  case emptyFolder(source: String)
  /// The file holds no text.
  case empty(source: String)
  /// The file is no text; `seems` says what it looks like, such as "a PDF file".
  case binary(source: String, seems: String, remedy: String)
  /// The file holds more bytes than can be read.
  case tooLarge(source: String, bytes: Int, limit: Int)
  /// The folder was already read under another name.
  case loop(source: String)
  /// A program that reads such files is not installed; `package` is Debian's.
  case missingProgram(source: String, program: String, package: String)
  /// The file needs a password.
  case encrypted(source: String)
  /// The file breaks the rules of its format.
  case damaged(source: String, format: String, reason: String)
  /// The file would take more time, memory or output than is given to one.
  case tooCostly(source: String, reason: String)
  /// The pages are pictures of text.
  case withoutText(source: String, pages: Int)
  /// A line of a JSON Lines corpus is no document.
  case invalidRecord(source: String, line: Int, reason: String)

  /// The path as it was given.
  public var source: String {
    switch self {
    case .missing(let source), .unreadable(let source, _), .emptyFolder(let source),
      .empty(let source), .binary(let source, _, _), .tooLarge(let source, _, _),
      .loop(let source), .missingProgram(let source, _, _), .encrypted(let source),
      .damaged(let source, _, _), .tooCostly(let source, _), .withoutText(let source, _),
      .invalidRecord(let source, _, _):
      source
    }
  }

  /// The line of the file, where the error has one.
  public var line: Int? {
    if case .invalidRecord(_, let line, _) = self { line } else { nil }
  }
}

extension ReadingError: CustomStringConvertible {
  /// What is wrong, where, and how to mend it.
  public var description: String {
    switch self {
    case .missing(let source):
      "\(source): no such file or folder; check the path"
    case .unreadable(let source, let reason):
      "\(source): cannot be read (\(reason)); check its permissions"
    case .emptyFolder(let source):
      "\(source): holds no letter (.txt, .md, .html, .pdf, .docx, .odt, .rtf, .eml, .jsonl); "
        + "give another folder or a file"
    case .empty(let source):
      "\(source): holds no text; remove it or fill it"
    case .binary(let source, let seems, let remedy):
      "\(source): is no text but seems to be \(seems); \(remedy)"
    case .tooLarge(let source, let bytes, let limit):
      "\(source): holds \(bytes) bytes, more than the \(limit) that can be read; split it"
    case .loop(let source):
      "\(source): leads back to a folder that was already read; remove the link"
    case .missingProgram(let source, let program, let package):
      "\(source): needs the program \(program); install it (Debian package \(package))"
    case .encrypted(let source):
      "\(source): is locked with a password; save it without one"
    case .damaged(let source, let format, let reason):
      "\(source): is a damaged \(format) (\(reason)); save it anew"
    case .tooCostly(let source, let reason):
      "\(source): asks for too much (\(reason)); split it or save it anew"
    case .withoutText(let source, let pages):
      "\(source): holds pictures of \(pages == 1 ? "a page" : "\(pages) pages") and no text; "
        + "have it recognised with --ocr"
    case .invalidRecord(let source, let line, let reason):
      "\(source):\(line): \(reason); mend or remove the line"
    }
  }
}
