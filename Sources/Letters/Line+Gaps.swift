extension Line {
  /// Where the content has one blank and the file has three or more on one line, as between columns
  /// of text; offsets of the content.
  ///
  /// - Complexity: O(segments + bytes of the gaps).
  package func gaps(in text: SourceText) -> [Int] {
    guard !laterSegments.isEmpty else { return [] }
    return segments.filter { segment in
      segment.contentLength == 1 && segment.sourceLength >= 3
        && text.utf8[segment.source..<(segment.source + segment.sourceLength)]
          .allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 }
    }.map(\.content)
  }
}
