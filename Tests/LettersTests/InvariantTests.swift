import Foundation
import Letters
import Networks
import TestSupport
import Testing

/// What holds for every document, whatever its bytes.
@Suite struct Invariants {
  /// Every file of the corpora that are there, seeds at least.
  static let files: [URL] = {
    let folders = [
      Repository.seeds, Repository.shared?.appending(path: "corpora/trade"),
      Repository.shared?.appending(path: "corpora/varied"),
    ].compactMap { $0 }
    let names = folders.flatMap { folder in
      let found = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      return found ?? []
    }
    return names.filter { ["txt", "md", "html"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }()

  @Test(arguments: files)
  func `every byte of a line comes from its place in the file`(file: URL) throws {
    let letter = try Document(parsing: bytes(of: file), source: file.lastPathComponent)
    #expect(!letter.lines.isEmpty)
    check(letter)
  }

  @Test(arguments: files)
  func `a file cut anywhere is still read`(file: URL) throws {
    let whole = try bytes(of: file)
    for length in stride(from: 1, to: min(whole.count, 20_000), by: 97 * 8) {
      let letter = try? Document(
        parsing: Array(whole.prefix(length)), source: file.lastPathComponent)
      if let letter { check(letter) }
    }
  }

  @Test(arguments: ["a.txt", "a.md", "a.html", "unknown"])
  func `any bytes are read or refused, never a trap`(source: String) {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let bytes = Self.hostileBytes(using: &generator)
      if let letter = try? Document(parsing: bytes, source: source) { check(letter) }
    }
  }

  private static let pieces = [
    "<p>", "</p>", "<br>", "<b", ">", "<a href='", "'", "\"", "&amp;", "&", "&#", "x41;", "<!--",
    "-->", "<table><tr>", "<td>", "</table>", "<li>", "<ul>", "<ol start=", "<script>", "</script>",
    "<pre>", "<title>", "<nav>", "</nav>", "<img alt=", "<![CDATA[", "]]>", "<?xml", "# ", "**",
    "_", "[", "](", ")", "](u)", "[a]: u", "| a | b |", "|--|--|", "---", "===", "+++", "```",
    "- ", "1. ", "> ", "{{<", "{%", "\\", "`", "~~", "  ", "\t", "\n", "\r\n", "\n\n", "\u{A0}",
    "\u{200B}", "\u{FEFF}", "\u{FFFE}", "é", "中", "𝄞", "Sincerely,", "87 organizations", "2022",
    "January", "12", "title: ", "date: ", "on behalf of", "…", "\u{0}", "\u{1}", "\u{7F}",
  ].map { Array($0.utf8) }

  private static func hostileBytes(using generator: inout SplitMix64) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<60, using: &generator) {
      if Int.random(in: 0..<12, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
    }
    return bytes
  }

  private func bytes(of file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

  /// Ranges lie inside the file and in order, and what a line copies is what stands there.
  private func check(_ letter: Document, sourceLocation: SourceLocation = #_sourceLocation) {
    var end = 0
    for line in letter.lines {
      let range = line.sourceRange
      guard range.end <= letter.text.utf8.count, range.start < range.end else {
        Issue.record("\(range) is outside: \(line.content)", sourceLocation: sourceLocation)
        return
      }
      if line.structure.kind != .imageText && range.start < end {
        Issue.record("\(range) is out of order: \(line.content)", sourceLocation: sourceLocation)
      }
      end = max(end, range.end)
      if let fault = fault(in: line, of: letter.text) {
        Issue.record("\(fault) in: \(line.content)", sourceLocation: sourceLocation)
        return
      }
    }
  }

  private func fault(in line: Line, of text: SourceText) -> String? {
    let content = Array(line.content.utf8)
    if content.isEmpty || content.first == 0x20 || content.last == 0x20 { return "untrimmed" }
    var next = 0
    for segment in line.segments {
      guard segment.content == next else { return "a gap at \(next)" }
      next += segment.contentLength
      let seen = content[segment.content..<next]
      let written = text.utf8[segment.source..<(segment.source + segment.sourceLength)]
      let folded = written.map { (0x09...0x0D).contains($0) ? 0x20 : $0 }
      if seen.elementsEqual(folded) || seen.elementsEqual([0x20]) { continue }
      let isDecoded = written.first == UInt8(ascii: "&") || line.structure.kind == .imageText
      if !isDecoded { return "\(Array(seen)) for \(Array(written))" }
    }
    return next == content.count ? nil : "an open end"
  }
}
