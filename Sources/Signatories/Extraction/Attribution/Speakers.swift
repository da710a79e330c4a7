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
  private var introduced: [String: Speaker] = [:]
  private var ambiguous: Set<String> = []

  /// Takes a person with what is said of him or her.
  ///
  /// A person that is introduced but not quoted is remembered by surname.
  mutating func take(_ attribution: Attribution, of passage: Passage) {
    guard let surname = passage.tokens[attribution.person].last?.surname else { return }
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
    guard !introduced.isEmpty else { return }
    let tokens = passage.tokens
    for (index, token) in tokens.enumerated()
    where SpeechVerbs.contains(token.lower) && !token.isCapitalized {
      let before = index > 0 ? introduced[tokens[index - 1].surname] : nil
      let behind = tokens[(index + 1)...].first {
        !PersonShape.isFormOfAddress($0.lower) && $0.kind != .period
      }
      if let speaker = before ?? behind.flatMap({ introduced[$0.surname] }) { add(speaker) }
    }
  }

  private mutating func add(_ speaker: Speaker) {
    let words = speaker.passage.tokens[speaker.organization].map {
      $0.possessor?.lowercased() ?? $0.lower
    }
    let name = words.drop { AttributionGrammar.isArticle($0) }.joined(separator: " ")
    if names.insert(name).inserted { found.append(speaker) }
  }
}

extension Token {
  /// The word as a surname is compared; empty for anything but a capitalized word.
  fileprivate var surname: String { isCapitalized ? possessor?.lowercased() ?? lower : "" }
}
