package import Letters

/// The signers of signature lists, in whatever layout.
///
/// Looks at the lines that the segmentation labels as signatures: one name a line, bullets,
/// numbers, tables, cards, logos, runs with commas or semicolons. Accepts organizations, persons,
/// and organizations for which a person signs. Never takes recipients, contacts, notes, menus, or
/// a list that neither a marker announces nor its own lines make likely.
package struct SignatureListRule: Rule {
  package static let name = "signature-list"

  package init() {}

  package func mentions(in letter: SegmentedDocument, prose: Prose) -> [Mention] {
    let reader = EntryReader(letter)
    var position = 0
    var mentions: [Mention] = []
    let sections = ListSection.sections(of: letter).map { ($0, reader.entries($0.lines)) }
    let lists = Dictionary(grouping: sections, by: \.0.list).mapValues { $0.flatMap(\.1) }
    let isLikelyGrouped = lists.mapValues { SignatureListRule.isCredible($0, isTold: true) }
    lazy var isAnnounced = SignatureListRule.announces(letter)
    let isLikely = lists.mapValues { list in
      SignatureListRule.isCredible(list, isTold: false)
        || SignatureListRule.isCredible(list, isTold: true) && isAnnounced
    }
    let hasMarked = sections.contains { $0.0.isMarked }
    let firstProse =
      letter.labels.firstIndex(of: .salutation) ?? letter.labels.firstIndex(of: .body)
    for (section, entries) in sections {
      if hasMarked, !section.isMarked, section.group == nil, let line = section.lines.last,
        line < firstProse ?? 0
      {
        continue
      }
      let isMarked = section.isMarked || SignatureListRule.isMarkedRun(section, of: letter)
      guard
        isMarked || (section.group == nil ? isLikely : isLikelyGrouped)[section.list] == true
      else { continue }
      if SignatureListRule.isNobody(entries) { continue }
      if !section.isMarked, SignatureListRule.isThanked(section, in: letter) { continue }
      let composition = ListComposition(entries, section: section, of: letter)
      for entry in composition.arePersons || composition.areLedByPersons
        ? entries.map(\.amongPersons) : entries
      {
        position += 1
        if let mention = mention(of: entry, composition, section, position, letter) {
          mentions.append(mention)
        }
      }
    }
    return mentions
  }

  /// A list without a marker must speak for itself; where another list has one, names before the
  /// text are a menu.
  ///
  /// `isTold` says that a heading groups the names or the text speaks of "the undersigned".
  private static func isCredible(_ entries: [ListEntry], isTold: Bool) -> Bool {
    // "For the Harbour Trust, Jane Doe, chair" says by itself that somebody signs.
    let behalves = entries.count { $0.reading.standing == .behalf }
    if behalves > 1 && behalves * 2 >= entries.count { return true }
    guard entries.count >= 3 else { return false }
    let likeness = entries.reduce(0) { $0 + $1.likeness } / Double(entries.count)
    let sure = entries.count {
      $0.likeness >= 0.9 || $0.layout == .run || $0.reading.hasBracketedPlace
    }
    return likeness >= 0.35 && sure * (isTold ? 3 : 2) >= entries.count
  }

  /// "Kind regards, Geraldine" ends a message to somebody who knows her; "Sincerely, a renter" and
  /// "In solidarity, the team at Tide Lab" name nobody.
  private static func isNobody(_ entries: [ListEntry]) -> Bool {
    guard entries.count == 1, let reading = entries.first?.reading else { return false }
    let words = reading.text.words(in: reading.name)
    guard let first = words.first else { return true }
    if words.count == 1 { return first.flags.contains(.givenName) }
    if indefinite.contains(first.key) { return words.allSatisfy { $0.shape == .lower } }
    return first.flags.contains(.function) && teams.contains(words[1].key)
      && words[1].shape == .lower
  }

  private static let teams: WordSet = "team staff equipo equipe"
  private static let indefinite: WordSet = "a an un una um uma une ein eine"

  /// "We are grateful to the following organisations, whose staff commented on drafts:".
  private static func isThanked(_ section: ListSection, in letter: SegmentedDocument) -> Bool {
    guard let first = section.lines.first else { return false }
    let above = (max(0, first - 3)..<first).filter { letter.labels[$0] != .signature }
    guard let last = above.last, letter.lines[last].utf8.last == UInt8(ascii: ":") else {
      return false
    }
    return above.contains { line in
      letter.lines[line].words.contains { thanks.contains($0.key) }
    }
  }

  private static let thanks: WordSet = """
    grateful thank thanks gratitude indebted acknowledge agradecemos agradece agradecimento agradecimiento gracias remercions
    remercie reconnaissants danken dank verdanken
    """

  /// Whether a sentence or the title speaks of those who sign.
  private static func announces(_ letter: SegmentedDocument) -> Bool {
    zip(letter.lines, letter.labels).contains { line, label in
      guard label != .signature, label != .furniture else { return false }
      return line.scanned.flags.contains(.signing)
        && line.words.contains { $0.flags.contains(.signing) && $0.end <= 2000 }
    }
  }

  /// "Signed by: A, B" in one line.
  private static func isMarkedRun(_ section: ListSection, of letter: SegmentedDocument) -> Bool {
    guard let line = section.lines.first else { return false }
    return NameRun(letter.lines[line].scanned, words: letter.lines[line].words)?.isMarked == true
  }

  private func mention(
    of entry: ListEntry, _ composition: ListComposition, _ section: ListSection, _ position: Int,
    _ letter: SegmentedDocument
  ) -> Mention? {
    let signer = composition.signer(of: entry)
    let text = entry.reading.text
    let part = EntryReading.cleaned(signer.name, of: text)
    guard !part.isEmpty else { return nil }
    var mention = mention(
      named: text.string(part), at: text.sourceRange(of: part, in: letter.lines), in: letter,
      type: signer.type, role: .signatory, confidence: evidence(of: entry, section).confidence)
    mention.affiliation = signer.affiliation.map { text.string($0) }
    mention.place = entry.columnPlace ?? entry.reading.place.map { text.string($0) }
    mention.group = section.group
    mention.position = position
    mention.rule = entry.layout.rawValue
    return mention
  }

  /// Whether something announces the entry's list, and how much the entry looks like a name.
  private func evidence(of entry: ListEntry, _ section: ListSection) -> Evidence {
    let isAnnounced = section.isMarked || entry.layout == .run
    if entry.likeness < -0.5 { return .unlikelyLine }
    let looksLikeName = entry.likeness >= 0.3
    if isAnnounced { return looksLikeName ? .announcedName : .announcedLine }
    return looksLikeName ? .unannouncedName : .unannouncedLine
  }
}

extension ListComposition {
  init(_ entries: [ListEntry], section: ListSection, of letter: SegmentedDocument) {
    var words: [Word] = []
    if let lead = section.lead {
      words += WordScanner.words(in: Array(lead.utf8), part: 0..<lead.utf8.count)
    }
    for line in section.lead == nil ? section.marker ?? 0..<0 : 0..<0 {
      let utf8 = Array(letter.lines[line].content.utf8)
      words += WordScanner.words(in: utf8, part: 0..<min(utf8.count, 400))
    }
    if let group = section.group {
      words += WordScanner.words(in: Array(group.utf8), part: 0..<group.utf8.count)
    }
    self.init(
      entries, namesPersons: words.contains { ListComposition.personWords.contains($0.key) },
      namesOrganizations: words.contains { ListComposition.bodyWords.contains($0.key) },
      identifies: ListComposition.identifies(letter))
  }

  /// Whether a line says that affiliations are told for identification only, or that those who sign
  /// do so in their own name.
  private static func identifies(_ letter: SegmentedDocument) -> Bool {
    letter.lines.contains { line in
      if CueTerms.identifies(line.words) { return true }
      let words = line.words.prefix(40)
      return zip(words, words.dropFirst()).contains { first, second in
        capacities.contains(first.key) && ownWords.contains(second.key)
          || ownWords.contains(first.key) && capacities.contains(second.key)
      }
    }
  }

  /// "In a personal capacity", "a título personal", "à titre individuel", "in eigenem Namen".
  private static let capacities: WordSet =
    "capacity capacities capacidad capacidade titulo titre name names namen"
  private static let ownWords: WordSet =
    "personal individual pessoal personnel individuel own eigenem eigenen propio proprio personliche"

  /// Whether words say that persons, or that organizations sign.
  static func tellsWho(_ words: some Sequence<Word>) -> Bool {
    words.contains { personWords.contains($0.key) || bodyWords.contains($0.key) }
  }

  private static let personWords: WordSet = """
    individuals individual personal personnel individuel individuelle titulo titre persons people personalities scholars academics experts researchers scientists professors lawyers artists writers economists parliamentarians members meps mps
    individuales individuos personas personalidades academicas academicos expertas expertos investigadoras investigadores pessoas individuais academicas especialistas pesquisadores pesquisadoras professores
    personnes personnalites individus chercheurs chercheuses universitaires einzelpersonen personen wissenschaftlerinnen wissenschaftler expertinnen experten privatpersonen persone
    """

  private static let bodyWords: WordSet = """
    organizations organisations organizaciones organizacoes organisationen organizzazioni groups grupos groupes gruppen associations asociaciones associacoes verbande vereine networks redes reseaux
    netzwerke coalitions entidades entities ngos ong ongs movements movimientos movimentos mouvements unions sindicatos syndicats gewerkschaften companies
    """
}
