/// A file after decoding: its UTF-8 bytes, where it came from, and where its lines begin.
///
/// Nothing is normalised; every later range points into `utf8`.
public struct SourceText: Sendable {
  /// The path relative to the root that was given, used in messages and output.
  public let source: String
  /// The encoding the file was read in.
  public let encoding: TextEncoding
  /// The decoded text as UTF-8, without byte order mark.
  public let utf8: [UInt8]
  /// How many broken sequences were replaced by U+FFFD.
  public let repairs: Int
  private let lineStarts: [Int]

  /// Makes a text of bytes that are already UTF-8.
  ///
  /// - Complexity: O(bytes).
  public init(
    utf8: [UInt8], source: String, encoding: TextEncoding = .utf8, repairs: Int = 0
  ) {
    self.source = source
    self.encoding = encoding
    self.repairs = repairs
    self.utf8 = utf8
    var starts = [0]
    for (offset, byte) in utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The bytes of a range as a string; broken sequences become U+FFFD.
  public subscript(range: SourceRange) -> String {
    String(decoding: utf8[range.start..<range.end], as: UTF8.self)
  }

  /// Line and column of an offset.
  ///
  /// - Complexity: O(log lines + length of the line).
  public func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let scalars = utf8[lineStarts[low]..<min(offset, utf8.count)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: low + 1, column: scalars + 1)
  }
}

/// The encodings that are recognised.
public enum TextEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
}
