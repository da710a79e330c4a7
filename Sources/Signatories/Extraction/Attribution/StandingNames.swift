import Letters

/// The names that stand alone in a document's list of signers, which tell how far a name reaches
/// where it stands in a sentence: “Harbor Watch” in “the Harbor Watch of Peru”.
struct StandingNames {
  /// The words of all names.
  private let words: [WordKey]
  /// Where the words of each name stand among them.
  private let names: [Range<Int>]
  private let byFirst: PlacesByHash

  /// Reads the names of the lines that are signatures: what stands between their marks.
  ///
  /// Lines that are passages of their own are not cut into tokens again.
  ///
  /// - Complexity: linear in the length of the lines.
  init(of letter: SegmentedDocument, in passages: [Passage]) {
    var (words, names): ([WordKey], [Range<Int>]) = ([], [])
    for passage in passages {
      for line in passage.lines where letter.labels[line] == .signature {
        let content = letter.lines[line].content
        guard content.utf8.count < Self.longestLine else { continue }
        let line = passage.lines.count == 1 ? passage.tokens : Tokens(content)
        var start = 0
        for end in 0...line.count where end == line.count || Self.parts(line[end]) {
          defer { start = end + 1 }
          guard (1..<16).contains(end - start) else { continue }
          names.append(words.count..<words.count + end - start)
          for index in start..<end { words.append(line[index].lower) }
        }
      }
    }
    self.words = words
    self.names = names
    byFirst = PlacesByHash(names.map { words[$0.lowerBound].hash })
  }

  /// The name in the list that begins where a name in a sentence begins, the longest of them; the
  /// name itself where the list has none.
  ///
  /// It may go beyond the name, or leave behind what small words add to it.
  ///
  /// - Complexity: O(names of the first word × words).
  func extent(of name: Range<Int>, in tokens: Tokens) -> Range<Int> {
    guard let first = name.first else { return name }
    var longest = 0
    var next = byFirst.last(of: tokens[first].lower.hash)
    while let place = next {
      let candidate = words[names[place]]
      next = byFirst.earlier(than: place)
      guard candidate.count > longest, first + candidate.count <= tokens.count,
        zip(candidate, tokens[first...]).allSatisfy({ $0 == $1.lower })
      else { continue }
      longest = candidate.count
    }
    guard longest > 0, longest != name.count else { return name }
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
