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
  /// Where the pages begin; empty for formats without pages.
  package let pageStarts: [Int]
  private let lineStarts: [Int]

  /// Makes a text of bytes that are already UTF-8.
  ///
  /// - Complexity: O(bytes).
  public init(
    utf8: [UInt8], source: String, encoding: TextEncoding = .utf8, repairs: Int = 0,
    pageStarts: [Int] = []
  ) {
    self.source = source
    self.encoding = encoding
    self.repairs = repairs
    self.utf8 = utf8
    self.pageStarts = pageStarts
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
    let low = Self.last(of: lineStarts, upTo: offset)
    let scalars = utf8[lineStarts[low]..<min(offset, utf8.count)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: low + 1, column: scalars + 1)
  }

  /// The page of an offset, from 1; nil where the format has no pages.
  ///
  /// - Complexity: O(log pages).
  public func page(of offset: Int) -> Int? {
    pageStarts.isEmpty ? nil : Self.last(of: pageStarts, upTo: offset) + 1
  }

  /// The place of the last start that is not behind an offset.
  private static func last(of starts: [Int], upTo offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
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
