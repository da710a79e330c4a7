/// What a line says about its own purpose.
package struct LineCues: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Leads over to signers: "Signed by:", "Signataires", "Firman".
  package static let marker = LineCues(rawValue: 1 << 0)
  /// May lead over to signers: "Supporting organizations".
  package static let weakMarker = LineCues(rawValue: 1 << 1)
  package static let valediction = LineCues(rawValue: 1 << 2)
  package static let salutation = LineCues(rawValue: 1 << 3)
  package static let recipients = LineCues(rawValue: 1 << 4)
  package static let date = LineCues(rawValue: 1 << 5)
  package static let note = LineCues(rawValue: 1 << 6)
  package static let furniture = LineCues(rawValue: 1 << 7)
  /// Stands before a list and is no part of it: "in alphabetical order", "As of 3 May".
  package static let preface = LineCues(rawValue: 1 << 8)
  /// Names a group of signers: "International organizations".
  package static let group = LineCues(rawValue: 1 << 9)
  /// Is the name of a place and nothing else.
  package static let place = LineCues(rawValue: 1 << 10)
  package static let prose = LineCues(rawValue: 1 << 11)
  /// Holds an address of the net or a telephone number.
  package static let contact = LineCues(rawValue: 1 << 12)
  /// Speaks of signing, in whatever form.
  package static let signing = LineCues(rawValue: 1 << 13)
  package static let firstPerson = LineCues(rawValue: 1 << 14)
  package static let columnHeader = LineCues(rawValue: 1 << 15)
  package static let endsWithColon = LineCues(rawValue: 1 << 16)
  /// The number of a page.
  package static let pageMark = LineCues(rawValue: 1 << 18)
  /// Written in capitals throughout.
  package static let shouted = LineCues(rawValue: 1 << 19)
  /// Written in capitals throughout, all of them words of headings or of names.
  package static let knownShout = LineCues(rawValue: 1 << 20)
  /// Nothing but digits and signs.
  package static let wordless = LineCues(rawValue: 1 << 17)
}

/// Finds the cues of one line.
struct CueFinder {
  let utf8: [UInt8]
  let words: [Word]
  let structure: LineStructure
  private let all: WordFlags
  private let last: UInt8

  init(utf8: [UInt8], words: [Word], structure: LineStructure) {
    self.utf8 = utf8
    self.words = words
    self.structure = structure
    all = words.reduce(into: WordFlags()) { $0.formUnion($1.flags) }
    last = utf8.last ?? 0
  }

  var cues: LineCues {
    guard let first = words.first else { return utf8.isEmpty ? [] : .wordless }
    var cues: LineCues = []
    if last == UInt8(ascii: ":") { cues.insert(.endsWithColon) }
    if isProse { cues.insert(.prose) }
    if all.contains(.signing) { cues.insert(.signing) }
    if all.contains(.firstPerson) { cues.insert(.firstPerson) }
    if hasContact { cues.insert(.contact) }
    if words.allSatisfy({ $0.shape == .number }) { cues.insert(.wordless) }
    if isPageMark(first) { cues.insert(.pageMark) }
    if isShouted && words.contains(where: { $0.length >= 4 }) {
      cues.insert(.shouted)
      if words.allSatisfy({ !$0.flags.isEmpty }) { cues.insert(.knownShout) }
    }
    if isDate { cues.insert(.date) }
    if isSalutation(first) { cues.insert(.salutation) }
    if isRecipients(first) { cues.insert(.recipients) }
    if isValediction { cues.insert(.valediction) }
    if isNote(first) { cues.insert(.note) }
    if isFurniture { cues.insert(.furniture) }
    if words.count <= 6, WordLexicon.place(words, in: utf8).isNamedPlace { cues.insert(.place) }
    if words.count <= 6, words.allSatisfy({ $0.flags.contains(.column) || $0.flags == .function }) {
      cues.insert(.columnHeader)
    }
    cues.formUnion(markers)
    if identifies { cues = cues.subtracting([.marker, .weakMarker, .note]).union(.preface) }
    return cues
  }

  /// "(Affiliations listed for identification purposes only)".
  private var identifies: Bool {
    count <= 16 && words.contains { CueFinder.identification.contains($0.key) }
      && words.contains { CueFinder.limits.contains($0.key) }
  }

  private static let identification = Set(
    "identification identificacion identificacao identifizierung kenntlichmachung"
      .split(separator: " ").map { FoldedHash.of($0.utf8) })
  private static let limits = Set(
    "only purposes solo unicamente meramente apenas somente fins seules uniquement seulement nur lediglich"
      .split(separator: " ").map { FoldedHash.of($0.utf8) })

  private var count: Int { words.count }

  private var isHeadingLike: Bool {
    if case .heading = structure.kind { return true }
    return structure.isBold
  }

  private func counting(_ flag: WordFlags) -> Int {
    words.count { $0.flags.contains(flag) }
  }

  private func isAll(_ flags: WordFlags) -> Bool {
    words.allSatisfy { !$0.flags.isDisjoint(with: flags) || $0.shape == .number }
  }

  /// A sentence: long, or with the words and the end of one.
  private var isProse: Bool {
    let prose = counting(.prose)
    let isSentence = endsSentence && (!endsInAbbreviation || lowercaseShare > 0.6)
    if count >= 30 { return prose >= 2 || lowercaseShare > 0.6 }
    if count >= 12 {
      return prose >= 3 || isSentence && (prose >= 1 || lowercaseShare > 0.5)
        || lowercaseShare > 0.75
    }
    return count >= 6 && isSentence && (prose >= 1 || lowercaseShare > 0.6)
  }

  private var endsSentence: Bool {
    last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
      || utf8.hasSuffix("”") || utf8.hasSuffix("…")
  }

  private var endsInAbbreviation: Bool {
    guard last == UInt8(ascii: "."), let word = words.last else { return false }
    let isShort = word.length <= 3 && word.isCapital && word.flags.isDisjoint(with: [.function])
    return isShort || word.flags.contains(.legalForm)
  }

  /// How many of the words that bear meaning are written small.
  private var lowercaseShare: Double {
    let content = words.filter { !$0.flags.contains(.function) && $0.shape != .number }
    guard !content.isEmpty else { return 1 }
    return Double(content.count { $0.shape == .lower }) / Double(content.count)
  }

  private var hasContact: Bool {
    if utf8.contains(UInt8(ascii: "@")) { return true }
    if words.contains(where: { $0.key == Self.http || $0.key == Self.https || $0.key == Self.www })
    {
      return true
    }
    return words.reduce(0) { $0 + ($1.shape == .number ? $1.length : 0) } >= 9
  }

  private static let http = FoldedHash.of("http".utf8)
  private static let https = FoldedHash.of("https".utf8)
  private static let www = FoldedHash.of("www".utf8)

  private var isDate: Bool {
    guard count <= 9, all.contains(.month), words.contains(where: { $0.shape == .number }) else {
      return false
    }
    let year = words.contains { $0.shape == .number && $0.length == 4 }
    let others = words.count {
      $0.shape != .number && $0.flags.isDisjoint(with: [.month, .function])
    }
    return others <= (year ? 3 : 1) && counting(.organization) == 0
  }

  /// "Page 2 of 3", "- 7 -", "2/3".
  private func isPageMark(_ first: Word) -> Bool {
    let numbers = words.count { $0.shape == .number }
    guard count <= 4, numbers >= 1 else { return false }
    if CueFinder.pages.contains(first.key) { return numbers == count - 1 || numbers == count - 2 }
    return count == 1 && first.length <= 3 && utf8.count <= 7
  }

  private static let pages = Set(
    "page pagina seite pag".split(separator: " ").map { FoldedHash.of($0.utf8) })

  /// "As of 3 May": a date that belongs to a list.
  private var isAsOf: Bool { words.first.map { CueFinder.asOf.contains($0.key) } ?? false }

  private static let asOf = Set(["as", "al", "stand", "updated"].map { FoldedHash.of($0.utf8) })

  private func isSalutation(_ first: Word) -> Bool {
    guard first.flags.contains(.salutation), first.isCapital, count <= 30 else {
      return first.key == Self.to && last == UInt8(ascii: ":") && count <= 8 && count > 1
        && !hasColonAfterFirst
    }
    return last == UInt8(ascii: ",") || last == UInt8(ascii: ":") || count <= 4
  }

  private static let to = FoldedHash.of("to".utf8)
  private static let cc = FoldedHash.of("cc".utf8)

  private var hasColonAfterFirst: Bool {
    words.first?.endOfColon(in: utf8) != nil
  }

  private func hasColon(after word: Word) -> Bool {
    let tail = utf8[word.end...].drop { $0 == 0x20 }
    return tail.first == UInt8(ascii: ":")
  }

  private func isRecipients(_ first: Word) -> Bool {
    if utf8.hasPrefix("c.c") || utf8.hasPrefix("C.c") || utf8.hasPrefix("C.C") { return true }
    guard first.flags.contains(.recipient) else { return false }
    if count > 2, words[1].end + 2 < utf8.count, hasColon(after: words[1]), words[1].length <= 3 {
      return true
    }
    if hasColonAfterFirst { return true }
    if first.key == Self.cc { return count <= 12 }
    return count <= 3 && (last == UInt8(ascii: ":") || last == UInt8(ascii: ","))
  }

  private var isValediction: Bool {
    guard all.contains(.valediction) else {
      return last == UInt8(ascii: ",") && count <= 5
        && (isAll([.polite, .function]) && counting(.polite) > 0 || isWish)
    }
    if count > 7 { return count <= 30 && all.contains(.firstPerson) && endsSentence }
    let isClosed = last == UInt8(ascii: ",") || last == UInt8(ascii: ":")
    if count == 1 { return isClosed || !words[0].flags.contains(.topic) }
    guard isAll([.valediction, .polite, .function]) else { return false }
    let joins = words.contains { !$0.flags.isDisjoint(with: [.polite, .function]) }
    return isClosed || joins || counting(.topic) == 0
  }

  /// "In hope and friendship,", "Con respeto,": a preposition and small words.
  private var isWish: Bool {
    guard let first = words.first, CueFinder.wishes.contains(first.key), first.isCapital else {
      return false
    }
    return count > 1 && words.dropFirst().allSatisfy { $0.shape == .lower }
  }

  private static let wishes = Set(
    "in with con com em mit avec en".split(separator: " ").map { FoldedHash.of($0.utf8) })

  /// "Add your name", "Vous aussi, signez la lettre !": a request in lower case to the reader.
  private var isAppeal: Bool {
    guard (2...12).contains(count),
      words.dropFirst().count(where: { $0.shape == .lower }) * 4 >= (count - 1) * 3
    else { return false }
    let request = words.prefix(4).firstIndex { CueFinder.requests.contains($0.key) }
    guard let request else { return false }
    if request == 0 { return count <= 8 }
    return last == UInt8(ascii: "!") || count == 2 && CueFinder.prompts.contains(words[0].key)
  }

  private static let prompts = Set(
    "jetzt hier ahora aqui agora ici".split(separator: " ").map { FoldedHash.of($0.utf8) })

  /// "Posted in: Letters", "Filed under: Ports".
  private static let filings = Set(
    "posted filed publicado publie veroffentlicht".split(separator: " ")
      .map { FoldedHash.of($0.utf8) })

  private static let requests = Set(
    """
    add sign join click share donate subscribe follow take tell download
    firma firme sumate adhiere comparte dona descarga assine apoie compartilhe participe baixe
    signez soutenez rejoignez partagez ajoutez telechargez cliquez
    unterzeichne unterzeichnen unterschreibe unterschreiben unterstutze mitzeichnen spende spenden
    """.split(whereSeparator: \.isWhitespace).map { FoldedHash.of($0.utf8) })

  private func isNote(_ first: Word) -> Bool {
    if utf8.hasPrefix("V.i.S.d.") || utf8.hasPrefix("ViSdP") { return true }
    if utf8.hasPrefix("###") || utf8.hasPrefix("***") || utf8.hasPrefix("# #") { return true }
    if utf8.hasPrefix("["), first.shape == .number, first.start == 1 { return true }
    if utf8.hasPrefix("[^") { return true }
    let head = words.prefix(5)
    let notes = head.count { $0.flags.contains(.note) }
    guard notes > 0, !isAnnexOfSigners(first) else { return false }
    if isHeadingLike, count <= 4, counting(.organization) == 0 { return true }
    let onlyNotes = isAll([.note, .function, .furniture, .prose])
    if onlyNotes && count <= 5 { return first.flags.contains(.note) || notes >= 2 }
    if head.contains(where: { CueFinder.informationWords.contains($0.key) }),
      first.flags.contains(.function) || CueFinder.moreWords.contains(first.key)
    {
      return true
    }
    guard first.flags.contains(.note) else { return false }
    return colon(before: 4) || (isHeadingLike && count <= 8)
  }

  /// "Annex: Submitting organisations".
  private func isAnnexOfSigners(_ first: Word) -> Bool {
    CueFinder.annexes.contains(first.key) && count <= 10
      && (all.contains(.group) || all.contains(.signing))
  }

  private static let annexes = Set(
    "annex appendix anexo annexe anhang anlage".split(separator: " ").map { FoldedHash.of($0.utf8) }
  )

  private static let informationWords = Set(
    "information informations informacion informacoes informationen informazioni"
      .split(separator: " ").map { FoldedHash.of($0.utf8) })
  private static let moreWords = Set(
    "more further additional mas mais plus weitere mehr".split(separator: " ")
      .map { FoldedHash.of($0.utf8) })

  /// Whether a colon stands behind one of the first words.
  private func colon(before limit: Int) -> Bool {
    words.prefix(limit).contains { $0.endOfColon(in: utf8) != nil }
  }

  private var isFurniture: Bool {
    if utf8.hasPrefix("©") || utf8.hasPrefix("(c)") { return true }
    if isAppeal { return true }
    guard all.contains(.furniture) else { return false }
    if let first = words.first, first.flags.contains(.furniture), hasColonAfterFirst { return true }
    if let first = words.first, CueFinder.filings.contains(first.key), colon(before: 3) {
      return true
    }
    guard count <= 12 else { return false }
    let known = words.count { !$0.flags.isDisjoint(with: [.furniture, .function]) }
    return known == count && (count <= 3 || counting(.furniture) * 2 > count)
  }
}

extension CueFinder {
  /// The cues of a line that leads over to signers or groups them.
  private var markers: LineCues {
    var cues: LineCues = []
    let isColon = last == UInt8(ascii: ":")
    let closes = isColon || last == UInt8(ascii: ",")
    let invites = all.contains(.invitation) || last == UInt8(ascii: "?")
    let speaks = all.contains(.signing)
    let hints = all.contains(.weakSigning)
    if count == 1 && signs {
      cues.insert(.marker)
    } else if let first = words.first, isAnnexOfSigners(first) {
      cues.insert(speaks ? .marker : .weakMarker)
    } else if isColon && lists && !speaks && !hints && !invites && count <= 12 {
      cues.insert(.weakMarker)
    } else if (speaks || hints && !tells) && !invites {
      if isColon && count <= (speaks ? 45 : 25) {
        let supportsText = hints && all.contains(.firstPerson) && namesText
        cues.insert(speaks || signs || lists || supportsText ? .marker : .weakMarker)
      } else if speaks && !endsSentence && count <= 16 && counting(.prose) <= 2
        && (count <= 8 || isHeadingLike || isShouted)
      {
        cues.insert(.marker)
      } else if hints && !endsSentence
        && isAll([.weakSigning, .preface, .group, .function, .month])
        && count <= 10
      {
        cues.insert(count == 1 && !closes && !signs ? .weakMarker : .marker)
      }
    }
    if cues.isEmpty && (!isDate || isAsOf) { cues.formUnion(groups) }
    return cues
  }

  /// "We support:" tells what is wanted, not who signs.
  private var tells: Bool {
    all.contains(.firstPerson) && !namesText
      || !signs && counting([.organization]) + counting([.group]) == 0 && count > 2
        && !words.contains { CueFinder.agents.contains($0.key) }
  }

  /// "We support this letter:": the text itself is what is supported.
  private var namesText: Bool {
    words.contains { CueFinder.texts.contains($0.key) }
  }

  private static let texts = Set(
    """
    letter statement declaration resolution petition manifesto appeal pledge call
    carta declaracion comunicado resolucion peticion manifiesto pronunciamiento llamado declaracao resolucao peticao nota
    lettre resolution petition manifeste appel tribune texte erklarung aufruf appell brief stellungnahme forderungen
    """.split(whereSeparator: \.isWhitespace).map { FoldedHash.of($0.utf8) })

  private static let agents = Set(
    "by por pela pelo par von durch da by".split(separator: " ").map { FoldedHash.of($0.utf8) })

  /// "… the following organizations".
  private var lists: Bool {
    all.contains(.group) && words.contains { CueFinder.followingWords.contains($0.key) }
  }

  private static let followingWords = Set(
    "following below siguientes seguintes suivants suivantes folgende folgenden seguenti"
      .split(separator: " ").map { FoldedHash.of($0.utf8) })

  /// "Signed", "Firmado", "Unterschrieben" and the like, whose sense is plain before a colon.
  private var signs: Bool {
    words.contains { Self.plain.contains($0.key) }
  }

  private static let plain = Set(
    """
    gez fdo sgd signed signing endorsed endorsing endorsers endorses firmado firmada assinado assinada signe signee unterschrieben firmato supporting
    signature signatures firmas assinaturas unterschriften firme
    """
    .split(whereSeparator: \.isWhitespace).map { FoldedHash.of($0.utf8) })

  private var isShouted: Bool {
    words.count { $0.shape == .upper } * 5 >= count * 4
  }

  /// "Kenyan organisations", and as a heading "Youth Groups".
  private var namesBodies: Bool {
    guard count > 1, let last = words.last, let first = words.first else { return false }
    let isLast = CueFinder.bodies.contains(last.key) && (last.shape == .lower || isHeadingLike)
    let isFirst = CueFinder.bodies.contains(first.key) && isHeadingLike
    return (isLast || isFirst) && counting(.legalForm) == 0
  }

  private var hasComma: Bool { utf8.contains(UInt8(ascii: ",")) }

  private static let bodies = Set(
    """
    organizations organisations groups organizaciones organizacoes organisationen gruppen grupos groupes
    associations asociaciones associacoes verbande networks redes unions sindicatos syndicats ngos ongs
    individuals signatories coletivos colectivos collectifs movimientos movimentos entidades
    """.split(whereSeparator: \.isWhitespace).map { FoldedHash.of($0.utf8) })

  private var groups: LineCues {
    let known: WordFlags = [.group, .function]
    if count <= 4, all.contains(.weakSigning), isAll([.weakSigning, .preface]) { return .preface }
    guard count <= 12, !endsSentence else { return [] }
    if count <= 7, all.contains(.group), isAll([.group, .function, .preface, .weakSigning]) {
      return words.contains { $0.flags.contains(.group) && !$0.flags.contains(.function) }
        && words[0].shape != .number ? .group : .preface
    }
    let leads: WordFlags = [.preface, .numberWord, .signing, .weakSigning]
    if isAll(leads.union(known).union(.month)),
      isAsOf || !all.contains(.group)
        || words.contains(where: {
          !$0.flags.isDisjoint(with: leads) && !$0.flags.contains(.function)
        })
    {
      return .preface
    }
    if count <= 5, !hasComma, namesBodies { return .group }
    if words[0].shape == .number, count <= 8, counting(.group) >= 1, !all.contains(.legalForm) {
      let content = words.count { $0.shape != .number && !$0.flags.contains(.function) }
      return counting(.group) * 2 >= content ? .preface : []
    }
    return []
  }
}

extension Optional where Wrapped == PlaceKind {
  /// A country, region, state or city, no mere code.
  var isNamedPlace: Bool {
    switch self {
    case .country, .region, .state, .city: true
    case .stateCode, nil: false
    }
  }
}

extension [UInt8] {
  func hasPrefix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { count >= $0.count && self.prefix($0.count).elementsEqual($0) }
  }

  func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { count >= $0.count && self.suffix($0.count).elementsEqual($0) }
  }
}
