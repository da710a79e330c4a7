/// Finds the date that a document states for itself.
///
/// In order of trust: front matter; a line of the head that is a date; a dateline; words of
/// publication; the page's metadata; a date line below the text; a year in brackets in the title.
/// Dates of other events in the running text are left alone.
struct DateReader {
  let lines: [Line]
  let properties: [ReadContent.Property]
  let format: DocumentFormat
  let head: DocumentHead
  let title: Stated<String>?
  let language: String?

  private struct Candidate {
    let date: PartialDate
    let trust: Int
  }

  /// The date and where it comes from, or nil where none is stated.
  var date: Stated<PartialDate>? {
    if format.hasFrontMatter, let stated = stated(Self.frontMatterKeys) { return stated }
    let candidates = headCandidates + endCandidates
    guard let best = candidates.max(by: { $0.trust < $1.trust }), best.trust >= 60 else {
      return stated(Self.metaKeys)
        ?? candidates.first.map { Stated(value: $0.date, origin: .text) } ?? titleYear
    }
    let first = candidates.first { $0.trust == best.trust } ?? best
    return Stated(value: refined(first.date, by: candidates), origin: .text)
  }

  /// When the file was made, by its own properties; a letter may be much older than its file.
  var filed: Stated<PartialDate>? { stated(["creationdate"]) }

  private static let frontMatterKeys = [
    "date", "published", "pubdate", "publishdate", "publish_date", "published_at", "datepublished",
    "created", "created_at",
  ]
  private static let metaKeys = [
    "article:published_time", "datepublished", "og:article:published_time", "dc.date.issued",
    "dc.date", "dcterms.issued", "dcterms.created", "dcterms.date", "citation_publication_date",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "date", "time",
    "jsonld:datepublished",
  ]

  private func stated(_ keys: [String]) -> Stated<PartialDate>? {
    for key in keys {
      guard let property = properties.first(where: { $0.key == key }) else { continue }
      if let date = date(in: property.value) {
        return Stated(value: date, origin: property.origin)
      }
    }
    return nil
  }

  /// The date that a value such as that of `date:` states.
  func date(in value: String) -> PartialDate? {
    PartialDate(iso8601: value) ?? scanner(WordSequence(value)).matches().first?.date
  }

  private func scanner(_ words: WordSequence) -> DateScanner {
    DateScanner(words, monthFirst: language == nil || language == "en")
  }

  /// A date in the same month that states the day as well.
  private func refined(_ date: PartialDate, by candidates: [Candidate]) -> PartialDate {
    guard date.day == nil else { return date }
    return candidates.first {
      $0.date.day != nil && $0.date.year == date.year
        && (date.month == nil || $0.date.month == date.month)
    }?.date ?? date
  }

  // MARK: Candidates

  private static let sample = 2_000

  private var headCount: Int {
    min(head.lines.count, max(head.bodyStart + 3, 12))
  }

  private var headCandidates: [Candidate] {
    head.lines.prefix(headCount).enumerated().compactMap { index, entry in
      candidate(entry.line, entry.words, isHead: index <= head.bodyStart + 1)
    }
  }

  /// Places and dates below the text, and where it was first published.
  private var endCandidates: [Candidate] {
    lines.dropFirst(headCount).prefix(Self.sample).compactMap { line in
      guard (8...160).contains(line.length), !line.isInTable, line.mayHoldYear else {
        return nil
      }
      return candidate(line, WordSequence(line.content), isHead: false)
    }
  }

  private func candidate(_ line: Line, _ words: WordSequence, isHead: Bool) -> Candidate? {
    guard line.mayHoldYear,
      let match = scanner(words).matches().first
    else { return nil }
    let trust = trust(in: match, words, line, isHead: isHead)
    return trust > 0 ? Candidate(date: match.date, trust: trust) : nil
  }

  private func trust(
    in match: DateScanner.Match, _ sequence: WordSequence, _ line: Line, isHead: Bool
  ) -> Int {
    let words = sequence.entries
    let before = words[..<match.words.lowerBound]
    let after = words[match.words.upperBound...]
    if before.contains(where: { Self.others.contains($0.key) }) { return 0 }
    if before.count <= 6, before.contains(where: { Self.publishing.contains($0.key) }) {
      return isHead ? 95 : 65
    }
    let meaning = (before + after).filter { word in
      word.number == nil && !Self.accompanying.contains(word.key)
        && !isTime(sequence.text(word))
    }
    if case .heading(let level) = line.structure.kind, level <= 2, meaning.count > 1 {
      return 0
    }
    if meaning.count <= 2 && words.count <= 16 { return isHead ? 100 : 60 }
    if isDateline(before, after, sequence) { return isHead ? 90 : 0 }
    if meaning.count <= 4 && words.count <= 12 && isHead { return 70 }
    return 0
  }

  /// Whether a place and the date open a sentence, as in `Paris, 3 May 2020 – The …`.
  private func isDateline(
    _ before: ArraySlice<WordSequence.Entry>, _ after: ArraySlice<WordSequence.Entry>,
    _ line: WordSequence
  ) -> Bool {
    guard before.count <= 7, let next = after.first,
      before.allSatisfy({ $0.isCapital || Self.accompanying.contains($0.key) })
    else { return false }
    return line.gap(next).contains { "-–—.:)|/".contains($0) }
  }

  private func isTime(_ text: String) -> Bool {
    guard let first = text.utf8.first, ASCII.isDigit(first) else { return false }
    return text.utf8.count <= 6
  }

  private var titleYear: Stated<PartialDate>? {
    guard let title else { return nil }
    let words = WordSequence(title.value)
    for entry in words.entries.reversed() {
      if let year = entry.number, (1900...2100).contains(year), entry.range.count == 4,
        words.gap(entry).hasSuffix("(")
      {
        return Stated(value: PartialDate(year: year), origin: title.origin)
      }
    }
    return nil
  }

  private static let publishing: WordSet = [
    "published", "posted", "released", "release", "date", "dated", "issued", "publie", "publiee",
    "publicado", "publicada", "postado", "veroffentlicht", "erschienen", "fecha", "data", "datum",
    "pubblicato", "submitted", "gepubliceerd", "created",
  ]

  /// Words beside a date that show it is no date of the document.
  private static let others: WordSet = [
    "deadline", "until", "updated", "modified", "expires", "copyright", "retrieved", "accessed",
    "actualizado", "atualizado", "aktualisiert", "abgerufen", "hearing", "see", "born",
  ]

  /// Words that stand beside a date without a meaning of their own.
  private static let accompanying: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunes", "martes",
    "miercoles", "jueves", "viernes", "sabado", "domingo", "segunda", "terca", "quarta", "quinta",
    "sexta", "feira", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "the", "of", "de", "del", "a", "le", "el", "am", "pm", "den",
    "dem", "on", "em", "en", "in", "as", "al", "cet", "cest", "gmt", "utc", "est", "edt", "pst",
    "pdt", "et", "bst", "h", "uhr", "for", "immediate", "release", "press", "media", "statement",
    "d", "o", "la", "da", "do", "at", "um", "und", "and",
  ]
}

extension Line {
  /// Whether the line is a cell of a table.
  var isInTable: Bool {
    if case .tableCell = structure.kind { true } else { false }
  }

  /// Whether a byte of ASCII stands in the line.
  func holds(_ byte: UInt8) -> Bool {
    var content = content
    return content.withUTF8 { $0.contains(byte) }
  }

  /// Whether a digit stands in the line.
  var holdsDigit: Bool {
    var content = content
    return content.withUTF8 { $0.contains(where: ASCII.isDigit) }
  }

  /// Whether four digits that may be a year, 1900–2100, stand in the line.
  var mayHoldYear: Bool {
    var content = content
    return content.withUTF8 { bytes in
      var digits = 0
      for (index, byte) in bytes.enumerated() {
        digits = ASCII.isDigit(byte) ? digits + 1 : 0
        if digits >= 4, (0x31...0x32).contains(bytes[index - 3]) { return true }
      }
      return false
    }
  }

  /// Whether the line is an item of a list.
  var isInList: Bool {
    if case .listItem = structure.kind { true } else { false }
  }
}
