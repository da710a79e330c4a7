/// A file of a corpus before it is opened.
public struct ListedFile: Sendable {
  /// The path relative to the root that was given.
  public let id: String
  /// What the file system says of it; nil where that is no proof that it is unchanged.
  public let state: FileState?

  /// Makes a file.
  public init(id: String, state: FileState?) {
    self.id = id
    self.state = state
  }
}

/// A file of a corpus, before it is read.
public struct CorpusFile: Sendable {
  /// The path relative to the root that was given.
  public let id: String
  /// Its bytes.
  public let bytes: [UInt8]
  /// What the file system said of it before it was opened; nil where that is no proof.
  public let state: FileState?

  /// Makes a file.
  public init(id: String, bytes: [UInt8], state: FileState? = nil) {
    self.id = id
    self.bytes = bytes
    self.state = state
  }
}

/// Remembers what was made of files, so that unchanged ones need not be read again.
///
/// It is asked and told from several threads at once.
public protocol CorpusMemory<Value>: Sendable {
  /// What is made of a file.
  associatedtype Value: Sendable
  /// What was made of files that are unchanged by their state; nil for the others.
  func values(of files: [ListedFile]) -> [Value?]
  /// What was made of these bytes earlier; nil where they are new.
  func value(of file: CorpusFile) -> Value?
  /// Takes note of what was made of a file.
  func remember(_ value: Value, of file: CorpusFile)
}
