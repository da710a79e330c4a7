import Letters

/// The names that stand alone in a document's list of signers, which tell how far a name reaches
/// where it stands in a sentence: “Harbor Watch” in “the Harbor Watch of Peru”.
struct StandingNames {
  /// The words of the names, by the first of them.
  private var names: [WordKey: [[WordKey]]] = [:]

  /// Reads the names of the lines that are signatures: what stands between their marks.
  ///
  /// Lines that are passages of their own are not cut into tokens again.
  ///
  /// - Complexity: linear in the length of the lines.
  init(of letter: SegmentedDocument, in passages: [Passage]) {
    for passage in passages {
      for line in passage.lines where letter.labels[line] == .signature {
        let content = letter.lines[line].content
        guard content.utf8.count < Self.longestLine else { continue }
        read(passage.lines.count == 1 ? passage.tokens : Tokens(content))
      }
    }
  }

  private mutating func read(_ line: Tokens) {
    for part in line.split(whereSeparator: Self.parts) {
      guard let first = part.first, part.count < 16 else { continue }
      names[first.lower, default: []].append(part.map(\.lower))
    }
  }

  /// The name in the list that begins where a name in a sentence begins, the longest of them; the
  /// name itself where the list has none.
  ///
  /// It may go beyond the name, or leave behind what small words add to it.
  ///
  /// - Complexity: O(names of the first word × words).
  func extent(of name: Range<Int>, in tokens: Tokens) -> Range<Int> {
    guard let first = name.first, let candidates = names[tokens[first].lower] else { return name }
    let lengths = candidates.filter { words in
      first + words.count <= tokens.count
        && zip(words, tokens[first...]).allSatisfy { $0 == $1.lower }
    }
    .map(\.count)
    guard let longest = lengths.max(), longest != name.count else { return name }
    let extent = first..<first + longest
    guard longest < name.count else { return extent }
    let rest = tokens[extent.upperBound]
    let isAside = rest.traits.contains(.link) || rest.traits.contains(.locative)
    return isAside && (longest > 1 || tokens[first].isAcronym) ? extent : name
  }

  private static func parts(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .semicolon, .openParenthesis, .closeParenthesis, .colon, .bar: true
    case .dash: token.hasSpaceBefore
    default: false
    }
  }

  private static let longestLine = 4_000
}
