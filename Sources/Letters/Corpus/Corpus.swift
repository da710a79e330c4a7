/// The documents of files, folders, JSON Lines and standard input, in a stable order.
public struct Corpus: Sendable {
  /// The documents: paths in the order given, files of a folder by name.
  public let documents: [Document]
  /// What could not be read, and why.
  public let skipped: [Skipped]
  /// Files of the given folders that are of no format that is read, such as tables and pictures.
  public let ignored: [String]

  /// A file or record that could not be read.
  public struct Skipped: Hashable, Sendable {
    /// The path relative to the root that was given.
    public let source: String
    /// Why, and how to mend it.
    public let error: ReadingError

    /// Makes a record of something that was not read.
    public init(source: String, error: ReadingError) {
      self.source = source
      self.error = error
    }
  }

  /// Makes a corpus of documents that are already read.
  public init(documents: [Document], skipped: [Skipped] = [], ignored: [String] = []) {
    self.documents = documents
    self.skipped = skipped
    self.ignored = ignored
  }

  /// Reads paths on all cores.
  ///
  /// Ids are unique: the second record of JSON Lines with one id gets `#2` behind it.
  ///
  /// A path is a document, a folder (read to any depth), a `.jsonl` corpus of
  /// `{"id", "title", "date", "url", "text" | "html"}`, or `-` for standard input. In folders
  /// the files `.txt`, `.md`, `.html` and `.jsonl` are read, or those that match `include`, less
  /// those that match `exclude`; a pattern is compared with the file's name and with its path.
  ///
  /// - Throws: ``ReadingError/missing(source:)`` where a given path leads nowhere. What can not be
  ///   read otherwise is in ``skipped``.
  /// - Complexity: O(bytes); holds all texts. ``CorpusReader`` holds a few.
  public init(
    contentsOf paths: [String], include: [String] = [], exclude: [String] = []
  ) throws(ReadingError) {
    let reader = try CorpusReader(paths: paths, include: include, exclude: exclude)
    var documents: [Document] = []
    var skipped: [Skipped] = []
    var numbers: [String: Int] = [:]
    for outcome in reader.results({ $0 }) {
      switch outcome {
      case .success(let document): documents.append(Self.unique(document, among: &numbers))
      case .failure(let error): skipped.append(Skipped(source: error.source, error: error))
      }
    }
    self.init(documents: documents, skipped: skipped, ignored: reader.ignored)
  }

  /// Gives the document another id where its own is taken; `numbers` are the last ones given.
  private static func unique(
    _ document: Document, among numbers: inout [String: Int]
  ) -> Document {
    guard var number = numbers[document.id] else {
      numbers[document.id] = 1
      return document
    }
    repeat { number += 1 } while numbers["\(document.id)#\(number)"] != nil
    numbers[document.id] = number
    numbers["\(document.id)#\(number)"] = 1
    return document.renamed(to: "\(document.id)#\(number)")
  }
}
