import Letters

/// Gathers the speakers of a document, each organization once.
struct Speakers {
  /// An organization somebody speaks for.
  struct Speaker {
    let passage: Passage
    let organization: Range<Int>
    let place: Range<Int>?
    let form: Attribution.Form
  }

  private(set) var found: [Speaker] = []
  private var names: Set<String> = []
  private var introduced: [WordKey: Speaker] = [:]
  private let passages: [Passage]
  /// Read with the first speaker, since many documents have none.
  private lazy var acronyms = NameKeys.acronyms(in: passages)
  /// The surname of whoever was named last before a passage; “she said” may stand in the next.
  private var lastNamed: WordKey?

  /// Whether the text says of anybody whom they speak for.
  var introducesAnybody: Bool { !introduced.isEmpty }

  /// The organization a person of this surname, in lower case, was introduced with.
  func organization(ofSurname surname: WordKey) -> Speaker? { introduced[surname] }

  /// Takes a person with what is said of him or her.
  ///
  /// A person that is introduced but not quoted is remembered by surname.
  mutating func take(_ attribution: Attribution, of passage: Passage) {
    guard let surname = passage.tokens[attribution.person].last?.surname else {
      return
    }
    if let organization = attribution.organization {
      let speaker = Speaker(
        passage: passage, organization: organization, place: attribution.place,
        form: attribution.form ?? .verb)
      if introduced[surname] == nil { introduced[surname] = speaker }
      if attribution.form != nil { add(speaker) }
    } else if attribution.form != nil, attribution.person.count > 1,
      let earlier = introduced[surname]
    {
      add(earlier)
    }
  }

  /// Takes those who are quoted by surname only: “added Ruiz”, “Ruiz said”.
  mutating func takeSurnames(of passage: Passage) {
    guard !introduced.isEmpty, passage.traits.contains(.speechVerb) else { return }
    let tokens = passage.tokens
    for (index, token) in tokens.enumerated()
    where token.traits.contains(.speechVerb) && !token.isCapitalized {
      let before = index > 0 ? introduced(tokens[index - 1]) : nil
      let behind = tokens[(index + 1)...].first {
        !$0.traits.contains(.formOfAddress) && $0.kind != .period
      }
      if let speaker = before ?? behind.flatMap(introduced) { add(speaker) }
    }
  }

  /// Takes whom a pronoun beside a quotation stands for, who is the person named last: “she said”.
  mutating func takePronouns(of passage: Passage, naming persons: [Range<Int>]) {
    let tokens = passage.tokens
    defer { if let last = persons.last { lastNamed = tokens[last.upperBound - 1].surname } }
    guard !introduced.isEmpty, passage.traits.isSuperset(of: [.speechVerb, .quotation]) else {
      return
    }
    for verb in tokens.indices
    where tokens[verb].traits.contains(.speechVerb)
      && SpeechPronouns.isSubject(ofVerbAt: verb, in: tokens)
    {
      let named = persons.last { $0.upperBound <= verb }
      let surname = named.map { tokens[$0.upperBound - 1].surname } ?? lastNamed
      if let speaker = surname.flatMap({ introduced[$0] }) { add(speaker) }
    }
  }

  /// Who was introduced with the surname that a word is.
  private func introduced(_ word: Token) -> Speaker? { word.surname.flatMap { introduced[$0] } }

  private mutating func add(_ speaker: Speaker) {
    let name = speaker.passage.tokens[speaker.organization]
    let keys = NameKeys.of(name, acronyms: name.count == 1 ? acronyms : [:])
    if names.isDisjoint(with: keys) { found.append(speaker) }
    names.formUnion(keys)
  }
}

extension Speakers {
  /// The speakers of a document.
  ///
  /// - Complexity: linear in the length of the document.
  init(of passages: [Passage], in letter: SegmentedDocument) {
    self.passages = passages
    guard passages.contains(where: \.mayQuote) else { return }
    let known = KnownNames(passages)
    // Read with the first organization, since many documents name none with a person.
    lazy var standing = StandingNames(of: letter, in: passages)
    for (index, passage) in passages.enumerated() {
      var persons: [Range<Int>] = []
      defer {
        takeSurnames(of: passage)
        takePronouns(of: passage, naming: persons)
      }
      let label = letter.labels[passage.lines.lowerBound]
      guard !Self.needsVerb(label) || !passage.traits.isDisjoint(with: .telling) else { continue }
      let reader = AttributionReader(
        passage: passage,
        leadsToQuotation: index + 1 < passages.count && passages[index + 1].beginsWithQuotation,
        leadsToText: label == .body && index + 1 < passages.count
          && passages[index + 1].isParagraph,
        followsQuotation: index > 0
          && (passages[index - 1].holdsQuotation
            || Self.isCaption(passage, after: passages[index - 1], in: letter)),
        isKnown: known.contains)
      let attributions = reader.attributions
      persons = attributions.map(\.person)
      for attribution in attributions
      where !Self.needsVerb(label) || attribution.form == .verb || attribution.form == .source {
        take(
          attribution.organization == nil
            ? attribution : attribution.extended(by: standing, in: passage.tokens),
          of: passage)
      }
    }
  }

  /// Whether a passage stands in a block of quotation below a paragraph: it says whose words they are.
  private static func isCaption(
    _ passage: Passage, after quoted: Passage, in letter: SegmentedDocument
  ) -> Bool {
    letter.lines[passage.lines.lowerBound].structure.kind == .other(element: "blockquote")
      && !passage.isParagraph && quoted.isParagraph
  }

  /// A name on a line of its own counts only outside signature lists and recipients.
  private static func needsVerb(_ label: LineLabel) -> Bool {
    switch label {
    case .signature, .listHeading, .recipients, .furniture: true
    default: false
    }
  }
}

extension Token {
  /// The word as a surname is compared; nil for anything but a capitalized word.
  var surname: WordKey? { isCapitalized ? bare : nil }
}
