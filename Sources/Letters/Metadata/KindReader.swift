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
    if let title, HeadCues.isLetterTitle(WordSequence(title).phrase) { return .letter }
    let undersigned = opening.contains { HeadCues.speaksAsUndersigned($0) }
    if hasPressMark && !(undersigned && speeches == 0) { return .pressRelease }
    if titlePhrases.contains(where: HeadCues.isLetterTitle) { return .letter }
    if let salutation = head.salutation, salutation <= head.bodyStart + 3,
      salutation < head.bodyStart || !hasDateline,
      speechesBefore(salutation) == 0
    {
      return .letter
    }
    if titlePhrases.contains(where: HeadCues.isStatementTitle) || hasStatementLabel {
      return .statement
    }
    if hasDateline || speeches >= 2 || (speeches == 1 && !undersigned) { return .pressRelease }
    if hasRecipients && hasSigning { return .letter }
    if undersigned || hasSigning || endsInNames { return .statement }
    return head.salutation == nil ? .other : .letter
  }

  private var titlePhrases: [String] {
    var phrases = title.map { [WordSequence($0).phrase] } ?? []
    for entry in head.head {
      if case .heading = entry.line.structure.kind { phrases.append(entry.phrase) }
    }
    return phrases
  }

  /// The first paragraphs of the running text.
  private var opening: [String] {
    head.lines[head.bodyStart...].prefix(3).map { String($0.phrase.prefix(500)) }
  }

  private var hasPressMark: Bool {
    head.lines.prefix(max(8, head.bodyStart)).contains(where: HeadCues.isPressMark)
  }

  /// "Statement", "Nota pública" as a line of the head, or at the beginning of one.
  private var hasStatementLabel: Bool {
    head.head.contains { entry in
      !HeadCues.isContact(entry) && HeadCues.isStatementTitle(entry.phrase)
    }
  }

  private var hasRecipients: Bool {
    head.head.contains { entry in
      ["to", "para", "a", "ao", "aos", "aux", "an", "al"].contains(entry.words.entries.first?.text)
        && entry.words.entries.count >= 3 && entry.words.entries.count <= 20
    }
  }

  private var hasSigning: Bool {
    lines.dropFirst(head.bodyStart).contains(where: HeadCues.isSigning)
  }

  /// Names and nothing that is a sentence.
  private var isBareList: Bool {
    guard lines.count >= 5, head.salutation == nil else { return false }
    let prose = lines.prefix(Self.sample).count { line in
      !line.isInTable && line.content.utf8.count >= 100
    }
    let short = lines.prefix(Self.sample).count { $0.content.utf8.count <= 80 }
    return prose == 0 && short * 10 >= min(lines.count, Self.sample) * 9 && !hasSentences
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
      Self.isDateline(entry.line.content, entry.words.entries)
    }
  }

  private static func isDateline(_ content: String, _ words: [WordSequence.Entry]) -> Bool {
    guard let first = words.first, words.count >= 12 else { return false }
    if first.gap == "(" {
      let inside = words.prefix(5).dropFirst().firstIndex { $0.gap.contains(")") }
      return inside != nil && words.prefix(inside ?? 0).allSatisfy(\.isCapital)
    }
    for (index, word) in words.prefix(9).enumerated() where index > 0 {
      let isDash =
        [" — ", " – ", " -- ", " - ", "—", "–", ". – ", ". — ", ".— ", "– ", "— "]
        .contains(word.gap) || word.gap.hasPrefix(") —") || word.gap.hasPrefix(") –")
        || word.gap.hasPrefix(") -")
      if isDash {
        return words[..<index].allSatisfy {
          $0.isCapital || $0.number != nil || ["de", "do", "da", "del", "of"].contains($0.text)
        }
      }
    }
    return false
  }

  /// How many lines quote a speaker.
  private var speeches: Int {
    speeches(in: lines.prefix(Self.sample))
  }

  private func speechesBefore(_ index: Int) -> Int {
    speeches(in: lines.prefix(index))
  }

  private func speeches(in lines: ArraySlice<Line>) -> Int {
    lines.count { line in
      (60...20_000).contains(line.content.utf8.count) && !line.isInTable
        && Speech.quotes(line.content)
    }
  }
}
