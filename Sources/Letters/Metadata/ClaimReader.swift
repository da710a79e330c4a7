/// Finds the number of signers a document states for its list, or for the letter it reports.
///
/// A number counts where signers are the subject of signing or calling ("more than 70 groups
/// wrote …"), the agents of it ("signed by 40 associations"), or the writers ("we, the undersigned
/// 87 organizations"). Sizes of networks ("a coalition of 56 groups"), countries, members and other
/// letters do not count.
struct ClaimReader {
  let lines: [Line]
  let head: DocumentHead
  let title: String?
  let kind: DocumentKind

  private static let sample = 3_000
  private static let longestLine = 6_000

  /// A number found and how much speaks for it.
  struct Candidate {
    let claim: ClaimedCount
    let weight: Int
    let isTitle: Bool
  }

  /// The claim, or nil where the document states none.
  var claimed: ClaimedCount? {
    let found = candidates
    guard let top = found.map(\.weight).max(), top >= 2,
      let best = found.first(where: { $0.weight == top })
    else { return nil }
    // The text says "close to 55" where the title rounds to "55".
    let same = found.filter { $0.claim.count == best.claim.count && $0.weight >= 2 }
    let telling = same.first { !$0.isTitle && $0.claim.relation != .exactly }
    return (telling ?? same.first { !$0.isTitle } ?? best).claim
  }

  private var candidates: [Candidate] {
    var found: [Candidate] = []
    let titleKeys = title.map { WordSequence($0).entries.map(\.key) }
    for (index, line) in lines.prefix(Self.sample).enumerated() where mayCount(line, index: index) {
      let words = head.words(of: index) ?? WordSequence(line.content)
      let numbers = ClaimScanner.numbers(in: words)
      guard !numbers.isEmpty else { continue }
      let isHeading =
        index < head.bodyStart && (isHeadingLine(line) || words.entries.map(\.key) == titleKeys)
      let position = Position(
        isTitle: isHeading, isEarly: index <= head.bodyStart + 4,
        followsSigning: followsSigning(index), kind: kind)
      found +=
        ClaimScanner(line: line, words: words, numbers: numbers, position: position).candidates
    }
    return titleCandidates(unless: found) + found
  }

  /// Claims of a title that stands in no line, such as one in front matter; they lead back to no
  /// place but the head of the file.
  private func titleCandidates(unless found: [Candidate]) -> [Candidate] {
    guard let title, !found.contains(where: \.isTitle), !title.isEmpty else { return [] }
    let line = Line(
      content: title, structure: LineStructure(kind: .heading(level: 1)),
      segments: [
        .init(content: 0, contentLength: title.utf8.count, source: 0, sourceLength: 1)
      ])
    let position = Position(isTitle: true, isEarly: true, followsSigning: false, kind: kind)
    let words = WordSequence(title)
    let numbers = ClaimScanner.numbers(in: words)
    return ClaimScanner(line: line, words: words, numbers: numbers, position: position).candidates
  }

  /// Where a line stands, as far as it bears on claims.
  struct Position {
    let isTitle: Bool
    let isEarly: Bool
    let followsSigning: Bool
    let kind: DocumentKind
  }

  private func isHeadingLine(_ line: Line) -> Bool {
    if case .heading = line.structure.kind { return true }
    return false
  }

  /// Lists and tables describe signers; their numbers are sizes of networks.
  private func mayCount(_ line: Line, index: Int) -> Bool {
    guard !line.isInTable, line.length <= Self.longestLine else { return false }
    if line.isInList { return followsSigning(index) }
    return index < head.bodyStart + 12 || line.holdsDigit || followsSigning(index)
  }

  /// Whether the line before speaks of signing.
  private func followsSigning(_ index: Int) -> Bool {
    index > 0 && HeadCues.isSigning(lines[index - 1])
  }
}
