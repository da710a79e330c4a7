package import Letters

/// Lines that read as one: a paragraph with its wrapped lines joined by spaces.
package final class Passage: Sendable {
  /// Its words and marks.
  package let tokens: Tokens
  /// What any of them is known for.
  let traits: TokenTraits
  /// The places of its lines in the document.
  package let lines: Range<Int>
  private let starts: [Int]
  /// Nobody is quoted in a paragraph longer than this many bytes; it is no paragraph of a letter.
  private static let longest = 200_000
  private let document: [Line]

  package init(_ lines: Range<Int>, of document: [Line]) {
    self.lines = lines
    self.document = document
    var text = document[lines.lowerBound].content
    var starts = [0]
    for line in document[lines].dropFirst() {
      if !text.isEmpty { text += " " }
      starts.append(text.utf8.count)
      text += line.content
    }
    self.starts = starts
    tokens = text.utf8.count > Self.longest ? Tokens(unread: text) : Tokens(text)
    traits = tokens.reduce(into: []) { $0.formUnion($1.traits) }
  }

  /// The joined text.
  package var text: String { tokens.text }

  /// The text between two tokens, both included.
  ///
  /// - Precondition: the range is not empty.
  package func text(of tokens: Range<Int>) -> String { text(in: bytes(of: tokens)) }

  /// The place in the file of the text between two tokens, both included.
  ///
  /// - Precondition: the range is not empty.
  package func sourceRange(of tokens: Range<Int>) -> SourceRange { source(of: bytes(of: tokens)) }

  private func text(in bytes: Range<Int>) -> String { tokens.string(in: bytes) }

  private func source(of bytes: Range<Int>) -> SourceRange {
    SourceRange(
      start: place(of: bytes.lowerBound).start, end: place(of: bytes.upperBound - 1).end)
  }

  private func bytes(of tokens: Range<Int>) -> Range<Int> {
    precondition(!tokens.isEmpty, "A name has at least one token.")
    return self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  private func place(of byte: Int) -> SourceRange {
    let index = starts.lastIndex { $0 <= byte } ?? 0
    let offset = byte - starts[index]
    return document[lines.lowerBound + index].sourceRange(of: offset..<offset + 1)
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
      if next < lines.count,
        continues(lines[index], into: lines[next]) || isCaption(index, of: lines)
      {
        continue
      }
      if lines[start].length > 0 || next - start > 1 {
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
    let length = line.length
    guard (40...200).contains(length), let last = line.content.unicodeScalars.last else {
      return false
    }
    return !".!?:”“\"»«".unicodeScalars.contains(last)
  }

  /// Whether a line is a name between a quotation and an office, each on a line of its own.
  private static func isCaption(_ index: Int, of lines: [Line]) -> Bool {
    guard index > 0, lines[index].length < 50,
      let quotation = lines[..<index].last(where: { $0.length > 0 }),
      let mark = quotation.content.unicodeScalars.last, "”“\"»«".unicodeScalars.contains(mark)
    else { return false }
    let name = lines[index].words
    let office = lines[index + 1].words
    return (2...4).contains(name.count) && (2...14).contains(office.count)
      && name.allSatisfy { $0.shape == .capitalized && !$0.flags.contains(.organization) }
      && !office[0].flags.isDisjoint(with: [.office, .profession])
  }

  private static func isRunningText(_ kind: LineStructure.Kind) -> Bool {
    switch kind {
    case .paragraph, .listItem, .other: true
    case .heading, .tableCell, .imageText: false
    }
  }
}

extension Passage {
  /// The words of a name and its place in the file, without a possessive ending.
  package func name(of tokens: Range<Int>) -> (text: String, source: SourceRange) {
    var range = bytes(of: tokens)
    let isFollowed =
      tokens.upperBound < self.tokens.count && self.tokens[tokens.upperBound].kind == .word
    if isFollowed {
      range = range.lowerBound..<self.tokens.endOfBare(at: tokens.upperBound - 1)
    }
    return (text(in: range), source(of: range))
  }

  /// Whether anything in it could join a speaker to a quotation.
  package var mayQuote: Bool {
    !traits.isDisjoint(with: [.quotation, .colon, .speechVerb, .attributing])
  }

  /// Whether a quotation begins it.
  package var beginsWithQuotation: Bool {
    tokens.first.map { $0.kind == .openQuote || $0.kind == .closeQuote } ?? false
  }

  /// Whether it reads like a paragraph of sentences.
  package var isParagraph: Bool {
    tokens.count > 12 && tokens.last.map { [.period, .exclamation].contains($0.kind) } ?? false
  }

  /// Whether a quotation begins or ends it.
  package var holdsQuotation: Bool {
    beginsWithQuotation || tokens.suffix(2).contains { $0.kind == .closeQuote }
  }
}
