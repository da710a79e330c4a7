/// A run of names that goes on over the lines of one paragraph: "Signed: A, B," and "C, D" below.
package struct WrappedRun: Sendable {
  /// The lines of the paragraph, two or more.
  package let lines: Range<Int>
  /// The names, as places in the lines joined with single spaces.
  package let run: NameRun
  /// The joined lines.
  package let text: LineScan

  /// The run that begins with a line, if its paragraph is one; see ``WrappedRuns``, which looks
  /// at each paragraph once.
  package init?(from start: Int, of lines: [Line]) {
    var runs = WrappedRuns(of: lines)
    guard let run = runs.run(from: start) else { return nil }
    self = run
  }

  init(lines: Range<Int>, run: NameRun, text: LineScan) {
    self.lines = lines
    self.run = run
    self.text = text
  }
}

/// Finds the runs of names that are wrapped over lines, going down a document.
///
/// Lines that hold a name each with its town and state have commas as well: commas part a run only
/// where there are several to a line, or where the lines are filled as running text is.
package struct WrappedRuns: Sendable {
  private let lines: [Line]
  private let text: SourceText?
  private var paragraph = Paragraph()
  /// The runs that were found so far, by their first lines.
  private var found: [Int: WrappedRun] = [:]
  /// Whether a run was looked for that begins with a line.
  private var isKnown: [Bool]

  /// Without the text it can't be seen which lines are set in columns.
  package init(of lines: [Line], in text: SourceText? = nil) {
    self.lines = lines
    self.text = text
    isKnown = Array(repeating: false, count: lines.count)
  }

  /// The run that begins with a line, if what is left of its paragraph is one.
  ///
  /// - Complexity: over all lines of a document, linear in its length as a rule; what was asked
  ///   before is known.
  package mutating func run(from start: Int) -> WrappedRun? {
    guard lines[start].structure.kind == .paragraph else { return nil }
    if isKnown[start] { return found.isEmpty ? nil : found[start] }
    isKnown[start] = true
    let run = search(from: start)
    if let run { found[start] = run }
    return run
  }

  /// From how many lines of the paragraph no run was found: each look joins all that follow.
  private var failures = 0
  private static let mostFailures = 32

  private mutating func search(from start: Int) -> WrappedRun? {
    if !paragraph.lines.contains(start) {
      paragraph = Paragraph(from: start, of: lines)
      failures = 0
    }
    let rest = paragraph.lines(from: start)
    guard rest.count > 1, failures < Self.mostFailures, paragraph.mayHoldRun(from: start) else {
      return nil
    }
    guard !isInColumns(rest) else {
      failures = Self.mostFailures
      return nil
    }
    let scans = paragraph.scans(from: start)
    guard WrappedRuns.mayPart(scans[scans.startIndex]),
      !WrappedRuns.isValediction(scans[scans.startIndex])
    else { return nil }
    let text = LineScan(joining: Array(scans))
    guard let run = NameRun(utf8: text.utf8, words: text.words),
      isWrapped(run, over: scans, isFilled: paragraph.isFilled(from: start))
    else {
      failures += 1
      return nil
    }
    return WrappedRun(lines: rest, run: run, text: text)
  }

  private func isInColumns(_ rows: Range<Int>) -> Bool {
    text.map { Line.standInColumns(lines[rows], in: $0) } ?? false
  }

  /// Whether the names run on over the lines, rather than stand one to a line.
  private func isWrapped(_ run: NameRun, over scans: ArraySlice<LineScan>, isFilled: Bool) -> Bool {
    let isLed = run.isMarked || run.isHeaded
    switch run.separator {
    case .mark: return run.count >= scans.count
    case .dash: return (isLed || run.count > 2 * scans.count) && run.count >= scans.count
    case .semicolon: return run.count > scans.count || isFilled
    case .sign:
      let isDense = run.count > 3 * (scans.count - 1) && (isLed || run.count >= 3 * scans.count)
      let ends = scans.dropLast().count { $0.utf8.last == UInt8(ascii: ",") }
      let isBroken = ends * 2 > scans.count - 1 && run.count >= 2 * scans.count
      let runsOn =
        (isFilled && run.count > scans.count || isBroken)
        && scans.dropLast().count(where: WrappedRuns.endsInPlace) * 5 <= scans.count
      return (isDense || runsOn)
        && (run.isMarked
          || scans.count(where: WrappedRuns.tellsOfPerson) * 5 < scans.count
            && scans.count(where: WrappedRuns.beginsWithPerson) * 2 < scans.count)
    }
  }

  /// "Respectfully," stands above the names and is none.
  private static func isValediction(_ scan: LineScan) -> Bool {
    scan.words.count <= 4 && scan.utf8.last == UInt8(ascii: ",")
      && scan.flags.contains(.valediction)
      && scan.words.allSatisfy {
        !$0.flags.isDisjoint(with: [.valediction, .polite, .function])
      }
  }

  private static func mayPart(_ scan: LineScan) -> Bool {
    scan.separators.most > 0
  }

  /// Whether an office or a profession stands between commas.
  private static func tellsOfPerson(_ scan: LineScan) -> Bool {
    guard !scan.flags.isDisjoint(with: [.office, .profession]) else { return false }
    let utf8 = scan.utf8
    return NameRun.parts(of: 0..<utf8.count, in: utf8, at: .comma).contains { part in
      WordScanner.words(in: utf8, part: part).prefix(2)
        .contains { !$0.flags.isDisjoint(with: [.office, .profession]) }
    }
  }

  /// Whether a line begins with a person and a comma and is closed: an entry of its own.
  private static func beginsWithPerson(_ scan: LineScan) -> Bool {
    guard scan.utf8.last != UInt8(ascii: ","),
      let comma = scan.utf8.firstIndex(of: UInt8(ascii: ","))
    else { return false }
    let head = scan.words.prefix { $0.end <= comma }
    return head.first?.flags.contains(.honorific) == true || NameLikeness.isPersonLike(head)
  }

  /// Whether a line ends in a comma and a place, as an entry of its own does.
  private static func endsInPlace(_ scan: LineScan) -> Bool {
    let utf8 = scan.utf8
    guard let last = NameRun.parts(of: 0..<utf8.count, in: utf8, at: .comma).last,
      last.lowerBound > 0
    else { return false }
    return WordLexicon.place(WordScanner.words(in: utf8, part: last), in: utf8) != nil
  }
}
