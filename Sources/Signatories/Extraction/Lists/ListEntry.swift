import Letters

/// One entry of a signature list before it is known who signs by it.
struct ListEntry {
  /// How the list presents it.
  enum Layout: String {
    case line = "signature-list"
    case table = "signature-table"
    case run = "signature-run"
    case card = "signature-card"
    case image = "signature-image"
  }

  var reading: EntryReading
  /// The place that stands in a column of its own.
  let columnPlace: String?
  private let breaks: [Int]
  private let dashPlaces: Bool
  /// The body that a column of its own names.
  private let body: Range<Int>?
  let layout: Layout
  /// How much the text looks like a name; see ``NameLikeness``.
  let likeness: Double

  init(
    _ text: EntryText, layout: Layout, breaks: [Int] = [], dashPlaces: Bool = false,
    columnPlace: String? = nil, body: Range<Int>? = nil
  ) {
    self.breaks = breaks
    self.dashPlaces = dashPlaces
    self.columnPlace = columnPlace
    self.body = body
    reading = EntryReading(text, breaks: breaks, dashPlaces: dashPlaces, place: columnPlace)
    if let body, let end = breaks.first { reading.assign(body, toPersonBefore: end) }
    self.layout = layout
    likeness = NameLikeness.score(
      text.words(in: reading.name)[...], in: text.utf8)
  }

  /// The entry read as one of a list of persons.
  var amongPersons: ListEntry {
    var entry = self
    entry.reading = EntryReading(
      reading.text, breaks: breaks, dashPlaces: dashPlaces, place: columnPlace, amongPersons: true)
    if let body, let end = breaks.first { entry.reading.assign(body, toPersonBefore: end) }
    return entry
  }

  /// Whether the entry names a known person and nothing beside.
  var isPerson: Bool { reading.person?.isKnown == true && reading.organization == nil }
  /// Whether the entry names a known person with an organization.
  var isPersonWithOrganization: Bool {
    reading.person?.isKnown == true && reading.organization != nil
  }

  /// Whether the organization beside a person is one of learning.
  var isAtUniversity: Bool {
    guard let organization = reading.organization else { return false }
    return reading.text.words(in: organization)
      .contains { Self.academies.contains($0.key) }
  }

  /// Whether a part that has the shape of a person's name, known or not, stands before a body of
  /// learning and nothing else does.
  var mayBeScholar: Bool {
    let text = reading.text
    let parts = NameRun.parts(of: 0..<text.utf8.count, in: text.utf8, at: .comma)
    guard (2...3).contains(parts.count), let last = parts.last,
      PersonName(parts[0], of: text, isTold: true) != nil
    else { return false }
    return text.words(in: last).contains { Self.academies.contains($0.key) }
  }

  private static let academies: WordSet =
    "university universidad universidade universite universitat universita universiteit college hochschule faculty facultad faculdade faculte"

  /// Whether no signer can be meant: no letters, a country, the head of a column, an address of the
  /// net, "and others".
  var isJunk: Bool {
    let words = reading.text.words(in: reading.name)
    guard words.contains(where: { $0.shape != .number }) || isNumeral(words) else { return true }
    if words.count <= 6, WordLexicon.place(words, in: reading.text.utf8).isWideArea { return true }
    if words.allSatisfy({ $0.flags.contains(.column) }) || isSentence(words) { return true }
    if isComment(words) || tellsOfText(words) { return true }
    if PlaceReading.areJoinedPlaces(reading.name, of: reading.text) { return true }
    if words[0].key == Self.http || words[0].key == Self.https || words[0].key == Self.www {
      return true
    }
    if words.count <= 5, hasAddress { return true }
    if let last = words.last, Self.files.contains(last.key), last.start > 0,
      [UInt8(ascii: "."), UInt8(ascii: "(")].contains(reading.text.utf8[last.start - 1])
    {
      return true
    }
    if words.count <= 4
      && words.allSatisfy({ Self.others.contains($0.key) || $0.flags.contains(.function) })
    {
      return true
    }
    return reading.name.count > 260
  }

  /// "This letter was coordinated by …".
  private func tellsOfText(_ words: [Word]) -> Bool {
    words.count >= 5 && Self.demonstratives.contains(words[0].key)
      && CueTerms.texts.contains(words[1].key) && words[1].shape == .lower
  }

  private static let demonstratives: WordSet =
    "this these cette cet ce esta este estas essa dieser diese dieses"

  /// What a signer of a petition says: a sentence between quotation marks.
  private func isComment(_ words: [Word]) -> Bool {
    let utf8 = reading.text.utf8[reading.name]
    guard utf8.first == UInt8(ascii: "\""), utf8.last == UInt8(ascii: "\"") else { return false }
    return words.count >= 3 && words.dropFirst().allSatisfy { $0.shape == .lower }
  }

  /// Whether a sentence ends inside and signing is told of, as in “and 412 more; then the Society”.
  private func isSentence(_ words: [Word]) -> Bool {
    guard words.count > 12,
      words.contains(where: { !$0.flags.isDisjoint(with: [.signing, .weakSigning]) })
    else { return false }
    return zip(words, words.dropFirst()).contains { word, next in
      word.length > 3 && word.shape == .lower && next.isCapital && next.start == word.end + 2
        && reading.text.utf8[word.end] == UInt8(ascii: ".")
    }
  }

  /// Whether a dot follows an at sign, or the sign begins the name; `Human@s` is a name.
  private var hasAddress: Bool {
    let name = reading.text.utf8[reading.name]
    guard let at = name.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return at == name.startIndex || name[at...].contains(UInt8(ascii: "."))
  }

  /// Numbers with dots, such as `11.11.11`, can be names; bare numbers are none.
  private func isNumeral(_ words: [Word]) -> Bool {
    words.count >= 2 && reading.text.utf8[reading.name].contains(UInt8(ascii: "."))
  }

  private static let http = FoldedHash.of("http".utf8)
  private static let https = FoldedHash.of("https".utf8)
  private static let www = FoldedHash.of("www".utf8)
  private static let files: WordSet = "pdf doc docx odt xls xlsx jpg png"
  private static let others: WordSet =
    "others other otros otras outros outras autres andere weitere etc more many mas mais plus und u"
}

extension [ListEntry] {
  /// The entries with unknown towns behind a comma taken for places, where two in five of all, and
  /// four in five that have a comma, name a known place there.
  var withTowns: [ListEntry] {
    let places = count { $0.reading.place != nil && !$0.reading.hasBracketedPlace }
    let towns = count { $0.reading.placeBehindComma != nil && !$0.reading.namesArea }
    guard places >= 3, places * 5 >= count * 2, places >= towns * 4 else { return self }
    return map { entry in
      guard let town = entry.reading.placeBehindComma else { return entry }
      var entry = entry
      entry.reading.part(town)
      return entry
    }
  }

  /// The entries with unknown towns in brackets taken for places, where other brackets of the list
  /// hold places or what may be towns.
  var withBracketedTowns: [ListEntry] {
    let places = count { $0.reading.hasBracketedPlace }
    let towns = count { $0.reading.bracketedTown != nil }
    guard towns >= 3 || towns > 0 && places >= 2 else { return self }
    return map { entry in
      guard let town = entry.reading.bracketedTown else { return entry }
      var entry = entry
      entry.reading.part(town)
      return entry
    }
  }
}
