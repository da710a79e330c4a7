/// A quotation's speaker, and what the passage says of the speaker.
struct Attribution {
  /// How the speaker is joined to the quotation.
  enum Form: String {
    /// “…,” said Ana Ruiz, director of the Harbor Fund. Ana Ruiz of the Harbor Fund said: “…”
    case verb
    /// According to Ana Ruiz of the Harbor Fund …
    case source
    /// “…” – Ana Ruiz, Harbor Fund
    case afterQuotation = "after-quotation"
    /// Ana Ruiz, Harbor Fund: “…”
    case beforeQuotation = "before-quotation"
    /// The speaker on a line of its own, above or below the quotation.
    case ownLine = "own-line"

    var evidence: Evidence { self == .verb ? .speechVerb : .otherAttribution }
  }

  let form: Form?
  /// The tokens of the person's name.
  let person: Range<Int>
  private(set) var organization: Range<Int>?
  let place: Range<Int>?
}

extension Attribution {
  /// The attribution with its organization as far as the list of signers writes it.
  func extended(by standing: StandingNames, in tokens: Tokens) -> Attribution {
    var attribution = self
    attribution.organization = organization.map { standing.extent(of: $0, in: tokens) }
    return attribution
  }
}
