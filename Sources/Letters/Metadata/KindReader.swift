/// Tells what kind of document it is.
///
/// Marks of a release outweigh a letter pasted below it; a title that names itself outweighs the
/// rest; a salutation makes a letter, speakers and a dateline a release, signers a statement.
struct KindReader {
  let lines: [Line]
  let head: DocumentHead
  let title: String?

  private static let sample = 1_500

  /// The kind; `other` where nothing tells.
  var kind: DocumentKind {
    if isBareList { return .list }
    let titles = titles
    if title != nil, HeadCues.isLetterTitle(titles[0]) { return .letter }
    let undersigned = opening.contains(where: HeadCues.speaksAsUndersigned)
    if hasPressMark && !(undersigned && speeches == 0) { return .pressRelease }
    if titles.contains(where: HeadCues.isLetterTitle) { return .letter }
    if let salutation = head.salutation, salutation <= head.bodyStart + 3,
      salutation < head.bodyStart || !hasDateline,
      speechesBefore(salutation) == 0
    {
      return .letter
    }
    if titles.contains(where: HeadCues.isStatementTitle) || hasStatementLabel {
      return .statement
    }
    if hasDateline { return .pressRelease }
    let speeches = speeches
    if speeches >= 2 || (speeches == 1 && !undersigned) { return .pressRelease }
    if hasRecipients && hasSigning { return .letter }
    if undersigned || hasSigning || endsInNames { return .statement }
    return head.salutation == nil ? .other : .letter
  }

  /// The title and the headings of the head.
  private var titles: [WordSequence] {
    var titles = title.map { [WordSequence($0)] } ?? []
    for entry in head.head {
      if case .heading = entry.line.structure.kind { titles.append(entry.words) }
    }
    return titles
  }

  /// The first paragraphs of the running text.
  private var opening: [WordSequence] {
    head.lines[head.bodyStart...].prefix(3).map(\.words)
  }

  private var hasPressMark: Bool {
    head.lines.prefix(max(8, head.bodyStart)).contains(where: HeadCues.isPressMark)
  }

  /// "Statement", "Nota pública" as a line of the head, or at the beginning of one.
  private var hasStatementLabel: Bool {
    head.head.contains { entry in
      HeadCues.isStatementTitle(entry.words) && !HeadCues.isContact(entry)
    }
  }

  private var hasRecipients: Bool {
    head.head.contains { entry in
      let words = entry.words.entries
      return (3...20).contains(words.count) && Self.towards.contains(words[0].key)
    }
  }

  private static let towards: WordSet = ["to", "para", "a", "ao", "aos", "aux", "an", "al"]
  private static let smallWords: WordSet = ["de", "do", "da", "del", "of"]

  private var hasSigning: Bool {
    lines.dropFirst(head.bodyStart).contains(where: HeadCues.isSigning)
  }

  /// Names and nothing that is a sentence.
  private var isBareList: Bool {
    guard lines.count >= 5, head.salutation == nil else { return false }
    let holdsProse = lines.prefix(Self.sample).contains { line in
      line.length >= 100 && !line.isInTable
    }
    guard !holdsProse else { return false }
    let short = lines.prefix(Self.sample).count { $0.length <= 80 }
    return short * 10 >= min(lines.count, Self.sample) * 9 && !hasSentences
  }

  /// Verses and wrapped text are no names.
  private var hasSentences: Bool {
    let ends = lines.prefix(Self.sample).count { line in
      guard let last = line.content.last else { return false }
      return ".!?,;”".contains(last) && line.content.contains(" ")
    }
    return ends * 8 > min(lines.count, Self.sample)
  }

  /// The last line is a run of names between commas.
  private var endsInNames: Bool {
    guard let last = lines.last?.content, last.utf8.count <= 2_000 else { return false }
    let parts = last.split(separator: ",")
    guard parts.count >= 4 else { return false }
    let names = parts.count { part in
      let words = part.split(separator: " ")
      return (1...7).contains(words.count) && words.first?.first?.isLowercase == false
    }
    return names * 5 >= parts.count * 4
  }

  // MARK: Releases

  /// "GENEVA, Switzerland – Today …", "(Abu Dhabi) …" before the first sentence.
  private var hasDateline: Bool {
    head.lines[head.bodyStart...].prefix(2).contains { entry in
      Self.isDateline(entry.words)
    }
  }

  private static func isDateline(_ line: WordSequence) -> Bool {
    let words = line.entries
    guard let first = words.first, words.count >= 12 else { return false }
    if line.gap(first) == "(" {
      let inside = words.prefix(5).dropFirst().firstIndex { line.gap($0).contains(")") }
      return inside != nil && words.prefix(inside ?? 0).allSatisfy(\.isCapital)
    }
    for (index, word) in words.prefix(9).enumerated() where index > 0 && !word.isSpaced {
      let gap = line.gap(word)
      let isDash =
        [" — ", " – ", " -- ", " - ", "—", "–", ". – ", ". — ", ".— ", "– ", "— "]
        .contains(gap) || gap.hasPrefix(") —") || gap.hasPrefix(") –") || gap.hasPrefix(") -")
      if isDash {
        return words[..<index].allSatisfy {
          $0.isCapital || $0.number != nil || smallWords.contains($0.key)
        }
      }
    }
    return false
  }

  /// How many lines quote a speaker, of which two tell as much as more.
  private var speeches: Int {
    speeches(in: lines.prefix(Self.sample))
  }

  private func speechesBefore(_ index: Int) -> Int {
    speeches(in: lines.prefix(index))
  }

  private func speeches(in lines: ArraySlice<Line>) -> Int {
    lines.lazy.filter { line in
      (60...20_000).contains(line.length) && !line.isInTable
        && Speech.quotes(line.content)
    }.prefix(2).count { _ in true }
  }
}
