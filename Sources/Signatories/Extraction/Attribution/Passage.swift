package import Letters

/// Lines that read as one: a paragraph with its wrapped lines joined by spaces.
package struct Passage: Sendable {
  /// The joined text.
  package let text: String
  /// Its words and marks.
  package let tokens: [Token]
  /// The places of its lines in the document.
  package let lines: Range<Int>
  private let starts: [Int]
  private let source: [Line]

  package init(_ lines: Range<Int>, of document: [Line]) {
    self.lines = lines
    source = Array(document[lines])
    var text = ""
    var starts: [Int] = []
    for line in source {
      if !text.isEmpty { text += " " }
      starts.append(text.utf8.count)
      text += line.content
    }
    self.text = text
    self.starts = starts
    tokens = Tokenizer.tokens(of: text)
  }

  /// The text between two tokens, both included.
  package func text(of tokens: Range<Int>) -> String {
    let range = bytes(of: tokens)
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    return String(text[start..<end])
  }

  /// The place in the file of the text between two tokens, both included.
  ///
  /// - Precondition: the range is not empty.
  package func sourceRange(of tokens: Range<Int>) -> SourceRange {
    let range = bytes(of: tokens)
    return SourceRange(
      start: place(of: range.lowerBound).start, end: place(of: range.upperBound - 1).end)
  }

  private func bytes(of tokens: Range<Int>) -> Range<Int> {
    precondition(!tokens.isEmpty, "A name has at least one token.")
    return self.tokens[tokens.lowerBound].range.lowerBound
      ..< self.tokens[tokens.upperBound - 1].range.upperBound
  }

  private func place(of byte: Int) -> SourceRange {
    let index = starts.lastIndex { $0 <= byte } ?? 0
    let offset = byte - starts[index]
    return source[index].sourceRange(of: offset..<offset + 1)
  }
}

extension Passage {
  /// The passages of a document: lines of one block are joined where a line is only wrapped.
  ///
  /// A line is taken as wrapped if it is neither short nor as long as a paragraph and ends neither
  /// a sentence nor a quotation.
  ///
  /// - Complexity: linear in the length of the document.
  package static func all(of lines: [Line]) -> [Passage] {
    var passages: [Passage] = []
    var start = 0
    for index in lines.indices {
      let next = index + 1
      if next < lines.count, continues(lines[index], into: lines[next]) { continue }
      if !lines[start].content.isEmpty || next - start > 1 {
        passages.append(Passage(start..<next, of: lines))
      }
      start = next
    }
    return passages
  }

  private static func continues(_ line: Line, into next: Line) -> Bool {
    guard line.structure.block == next.structure.block, next.structure.blankLinesBefore == 0,
      line.structure.kind == next.structure.kind, isRunningText(line.structure.kind)
    else { return false }
    let length = line.content.utf8.count
    guard (40...200).contains(length), let last = line.content.unicodeScalars.last else {
      return false
    }
    return !".!?:”“\"»«".unicodeScalars.contains(last)
  }

  private static func isRunningText(_ kind: LineStructure.Kind) -> Bool {
    switch kind {
    case .paragraph, .listItem, .other: true
    case .heading, .tableCell, .imageText: false
    }
  }
}
