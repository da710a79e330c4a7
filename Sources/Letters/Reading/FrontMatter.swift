/// The keys and values between `---` (YAML) or `+++` (TOML) at the head of a Markdown file.
///
/// Only what letters use is understood: scalars on one line or folded over several, quoted or not.
/// Values of nested keys are passed over.
struct FrontMatter: Equatable {
  /// Keys in lower case and their values, in order.
  let properties: [ReadContent.Property]
  /// The offset behind the closing mark.
  let end: Int

  /// The front matter of a file, if it begins with one that is closed.
  ///
  /// - Complexity: O(bytes) of the file at worst.
  init?(utf8: [UInt8]) {
    var scanner = LineScanner(utf8: utf8)
    guard let opening = scanner.next(), let mark = Self.mark(utf8[opening]) else { return nil }
    var lines: [Range<Int>] = []
    while let line = scanner.next() {
      if utf8[line].elementsEqual(mark) {
        properties = Self.properties(lines, utf8, separator: mark[0] == 0x2B ? 0x3D : 0x3A)
        end = scanner.offset
        return
      }
      guard lines.count < 2_000 else { return nil }
      lines.append(line)
    }
    return nil
  }

  private static func mark(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    [Array("---".utf8), Array("+++".utf8)].first { line.elementsEqual($0) }
  }

  private static func properties(
    _ lines: [Range<Int>], _ utf8: [UInt8], separator: UInt8
  ) -> [ReadContent.Property] {
    var found: [(key: String, value: String)] = []
    var isOpen = false
    for line in lines {
      let indent = Indentation(of: line, in: utf8)
      let body = utf8[indent.end..<line.upperBound]
      if body.isEmpty || body.first == UInt8(ascii: "#") || body.first == UInt8(ascii: "[") {
        isOpen = false
      } else if indent.columns > 0 || body.starts(with: "- ".utf8) {
        guard isOpen, let last = found.popLast() else { continue }
        found.append((last.key, last.value + " " + String(decoding: body, as: UTF8.self)))
      } else if let colon = body.firstIndex(of: separator) {
        let key = String(decoding: body[..<colon], as: UTF8.self).lowercased()
        let value = String(decoding: body[(colon + 1)...], as: UTF8.self)
        found.append((key.filter { !$0.isWhitespace && $0 != "\"" }, value))
        isOpen = !value.allSatisfy(\.isWhitespace)
      }
    }
    return found.map {
      .init(key: $0.key, value: unquoted($0.value), origin: .frontMatter)
    }
  }

  /// White space folded, comments and quotes removed, the escapes that titles use resolved.
  private static func unquoted(_ raw: String) -> String {
    var value = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for mark in [">-", ">", "|-", "|"] where value.hasPrefix(mark + " ") {
      value = String(value.dropFirst(mark.count + 1))
    }
    guard let first = value.first, first == "\"" || first == "'" else { return value }
    let doubled = "\(first)\(first)"
    guard value.count >= 2, value.last == first else { return value }
    value = String(value.dropFirst().dropLast())
    if first == "'" { return value.replacing(doubled, with: "'") }
    return value.replacing("\\\"", with: "\"").replacing("\\n", with: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
