extension SourceText {
  /// Decodes the bytes of a file.
  ///
  /// - Throws: ``ReadingError/binary(source:seems:remedy:)`` and
  ///   ``ReadingError/empty(source:)``.
  /// - Complexity: O(bytes).
  public init(decoding bytes: [UInt8], source: String) throws(ReadingError) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.init(utf8: Array(String(decoding: body, as: UTF8.self).utf8), source: source)
  }
}
