import Letters

/// What speaks for an organization as the issuer of a document.
enum IssuerEvidence: Hashable, CaseIterable {
  /// “The Harbor Fund issued the following statement”.
  case announcement
  /// “Harbor Fund Press Release”, “Press release of the Harbor Fund”.
  case releaseHead
  /// “The letter was organized by the Harbor Fund”.
  case organizer
  /// “For comment contact the Harbor Fund”.
  case contactInSentence
  /// Subject of one of the first sentences.
  case firstSubject
  /// Subject of the title.
  case titleSubject
  /// Named in the contact block, or the contact person speaks for it in the text.
  case contactBlock
  /// An address in the contact block bears its name.
  case address
  /// It describes itself at the end.
  case selfDescription

  /// How much it speaks for the organization; one is enough.
  var weight: Double {
    switch self {
    case .announcement, .releaseHead, .organizer, .contactInSentence: 1
    case .firstSubject, .titleSubject, .contactBlock, .address, .selfDescription:
      0.5
    }
  }
}

/// An organization that may have issued a document, at one place of the text.
struct IssuerCandidate {
  let passage: Int
  let name: Range<Int>
  let evidence: IssuerEvidence
}

/// Looks for candidates of the issuer.
struct IssuerReader {
  let letter: SegmentedDocument
  let passages: [Passage]
  let speakers: Speakers
  /// The passages under the words “Contact” and the like.
  private let contactBlock: [Int]

  init(_ letter: SegmentedDocument, prose: Prose) {
    self.letter = letter
    passages = prose.passages
    speakers = prose.speakers
    contactBlock = Self.contactBlock(of: passages)
  }

  /// All candidates but those told by an address, in order of the text.
  var candidates: [IssuerCandidate] {
    var found: [IssuerCandidate] = []
    let opening = openingPassages
    let ending = endingStart
    for (index, passage) in passages.enumerated() where mayTell(passage) {
      func add(_ names: [Range<Int>], _ evidence: IssuerEvidence) {
        found += names.map { IssuerCandidate(passage: index, name: $0, evidence: evidence) }
      }
      add(passage.announcers, .announcement)
      if index < 40 { add(passage.namesInReleaseHead, .releaseHead) }
      add(passage.organizers, .organizer)
      add(passage.contactsInSentence, .contactInSentence)
      if opening.contains(index) { add(passage.firstSubjects, .firstSubject) }
      if index >= ending { add(passage.selfDescribers, .selfDescription) }
    }
    for index in contactBlock {
      found += passages[index].namesInContactBlock.map {
        IssuerCandidate(passage: index, name: $0, evidence: .contactBlock)
      }
    }
    return found + contactPersons
  }

  /// The domains of the addresses in the contact block, without “www.” and the last label.
  var domains: Set<String> {
    var domains: Set<String> = []
    for index in contactBlock {
      let tokens = passages[index].tokens
      for place in tokens.indices where tokens[place].isAddress {
        let host = tokens.lower(at: place).split(separator: "@").last ?? ""
        let labels = host.split(separator: ".").filter { $0 != "www" }
        if labels.count > 1 { domains.formUnion(labels.dropLast().map(String.init)) }
      }
    }
    return domains
  }

  private func mayTell(_ passage: Passage) -> Bool {
    switch letter.labels[passage.lines.lowerBound] {
    case .signature, .listHeading, .recipients, .furniture: false
    default: true
    }
  }

  /// The first three passages that are sentences.
  private var openingPassages: Set<Int> {
    Set(
      passages.indices.lazy.filter { index in
        passages[index].tokens.count >= 12 && mayTell(passages[index])
          && passages[index].endsSentence
      }.prefix(3))
  }

  /// From which passage on an organization may describe itself.
  private var endingStart: Int { max(2, passages.count * 6 / 10) }

  private static func contactBlock(of passages: [Passage]) -> [Int] {
    var block: Set<Int> = []
    for (index, passage) in passages.enumerated()
    where passage.traits.contains(.contact)
      && passage.tokens.prefix(6).contains(where: { ReleaseWords.isContact($0.lower) })
      && passage.tokens.count < 60
    {
      block.formUnion(index..<min(passages.count, index + 6))
    }
    return block.sorted().filter { passages[$0].tokens.count < 40 }
  }

  private var contactPersons: [IssuerCandidate] {
    guard speakers.introducesAnybody else { return [] }
    return contactBlock.flatMap { index in
      passages[index].persons.compactMap { person -> IssuerCandidate? in
        guard let surname = passages[index].tokens[person].last?.surname,
          let speaker = speakers.organization(ofSurname: surname),
          let passage = passages.firstIndex(where: { $0.lines == speaker.passage.lines })
        else { return nil }
        return IssuerCandidate(
          passage: passage, name: speaker.organization, evidence: .contactBlock)
      }
    }
  }
}
