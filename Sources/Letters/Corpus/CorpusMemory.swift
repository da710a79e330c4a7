/// A file of a corpus, before it is read.
public struct CorpusFile: Sendable {
  /// The path relative to the root that was given.
  public let id: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(id: String, bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }
}

/// Remembers what was made of files, so that unchanged ones need not be read again.
///
/// It is asked and told from several threads at once.
public protocol CorpusMemory<Value>: Sendable {
  /// What is made of a file.
  associatedtype Value: Sendable
  /// What was made of these bytes earlier; nil where they are new.
  func value(of file: CorpusFile) -> Value?
  /// Takes note of what was made of a file.
  func remember(_ value: Value, of file: CorpusFile)
}
