/// Lines that are wrapped text of one block, with what can be told of them without reading them as
/// one: a run of names may begin in each of the lines and takes all that follow.
struct Paragraph: Sendable {
  /// A paragraph longer than this many bytes is no list.
  private static let longest = 60_000

  /// The lines; empty before the first look.
  private(set) var lines = 0..<0
  private var scans: [LineScan] = []
  /// For each line, what it and those behind it hold together.
  private var rests: [Rest] = []

  private struct Rest: Sendable {
    var bytes = 0
    var longestLine = 0
    var shortestButLast = Int.max
    var separators = SeparatorBounds()
    var prose = 0
  }

  init() {}

  /// The paragraph that begins with a line: it ends before another block, behind an explicit
  /// break, and before a line that leads over to names of its own.
  ///
  /// - Complexity: linear in the length of the paragraph.
  init(from start: Int, of lines: [Line]) {
    let block = lines[start].structure.block
    scans = [lines[start].scanned]
    var end = start + 1
    while end < lines.count, lines[end].structure.block == block,
      !lines[end - 1].structure.hasHardBreak
    {
      let scan = lines[end].scanned
      guard !NameRun.hasLead(scan) else { break }
      scans.append(scan)
      end += 1
    }
    self.lines = start..<end
    guard lines.count > 1 else { return }
    rests = Array(repeating: Rest(), count: scans.count)
    var rest = Rest()
    for index in scans.indices.reversed() {
      let scan = scans[index]
      if index < scans.count - 1 {
        rest.shortestButLast = min(rest.shortestButLast, scan.utf8.count)
        rest.bytes += 1
      }
      rest.bytes += scan.utf8.count
      rest.longestLine = max(rest.longestLine, scan.utf8.count)
      rest.separators += scan.separators
      rest.prose += scan.words.count { $0.flags.contains(.prose) && $0.shape == .lower }
      rests[index] = rest
    }
  }

  /// The lines from one on.
  func lines(from start: Int) -> Range<Int> { start..<lines.upperBound }

  /// The same, scanned.
  func scans(from start: Int) -> ArraySlice<LineScan> { scans[(start - lines.lowerBound)...] }

  /// Whether all lines from one on but the last are about as long as the longest, as in running
  /// text.
  func isFilled(from start: Int) -> Bool {
    let rest = rests[start - lines.lowerBound]
    return rest.longestLine >= 48 && rest.shortestButLast * 4 >= rest.longestLine * 3
  }

  /// Whether there are as many signs as a run over the lines has at least, and, where no colon can
  /// lead over to names, no more words of sentences than names allow.
  func mayHoldRun(from start: Int) -> Bool {
    let rest = rests[start - lines.lowerBound]
    guard rest.bytes <= Paragraph.longest else { return false }
    let separators = rest.separators
    if separators.colons == 0, rest.prose * 4 > separators.most + 1 { return false }
    if isFilled(from: start) { return true }
    let count = lines.upperBound - start
    return separators.commas + 1 >= 2 * count || separators.semicolons + 1 > count
      || separators.marks + 1 >= count || separators.dashes + 1 >= count
  }
}
