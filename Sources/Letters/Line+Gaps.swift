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

  /// Whether at least half of some lines, and two, have a gap that ends at about one column of the
  /// file: justified text has gaps as well, but here and there.
  ///
  /// - Complexity: O(bytes of the lines).
  package static func standInColumns(_ lines: some Collection<Line>, in text: SourceText) -> Bool {
    let columns = lines.compactMap { line -> Int? in
      guard let gap = line.gaps(in: text).first,
        let end = line.segments.first(where: { $0.content > gap })?.source
      else { return nil }
      return text.utf8[..<end].reversed().prefix { $0 != 0x0A }
        .count { $0 & 0xC0 != 0x80 }
    }
    guard columns.count >= 2, columns.count * 2 >= lines.count else { return false }
    let middle = columns.sorted()[columns.count / 2]
    return columns.count { abs($0 - middle) <= 3 } * 3 >= columns.count * 2
  }
}
