/// What speaks for a mention, and how often that was right.
///
/// The confidences are not chosen: they are the share of right mentions among all that bore the
/// evidence in letters that nobody had tuned for, when they were read for the first time
/// (`Tests/Fixtures/Calibration/first-sight.csv`), smoothed after Laplace, (right + 1) / (all + 2),
/// and made monotone along the order below within a role by pooling neighbours that violate it.
/// `ConfidenceTests` fits them anew and compares. Letters seldom say who issued them, so that the
/// counts for issuers also hold the letters that the rules were written beside (`shared/…`).
///
/// Sources: M. Ayer et al., An empirical distribution function for sampling with incomplete
/// information, Ann. Math. Statist. 26 (1955), doi:10.1214/aoms/1177728423.
package enum Evidence: String, CaseIterable, Sendable {
  /// A name in a list that a heading, a colon or a valediction announces.
  case announcedName = "announced-name"
  /// A name in a list that only its lines make likely.
  case unannouncedName = "unannounced-name"
  /// A line of an announced list that may or may not be a name.
  case announcedLine = "announced-line"
  /// Such a line of a list that nothing announces.
  case unannouncedLine = "unannounced-line"
  /// A line of any list that hardly looks like a name.
  case unlikelyLine = "unlikely-line"
  /// Named as a signer in a sentence.
  case sentence
  /// Joined to a quotation by a verb.
  case speechVerb = "speech-verb"
  /// Joined to a quotation by a source phrase, a mark or the line alone.
  case otherAttribution = "other-attribution"
  /// One clear word names the issuer.
  case statedIssuer = "stated-issuer"
  /// Two hints agree on the issuer.
  case hintedIssuer = "hinted-issuer"

  /// The share of right mentions, 0–1.
  package var confidence: Double {
    switch self {
    case .announcedName: 0.92
    case .unannouncedName: 0.84
    case .announcedLine: 0.71
    case .unannouncedLine: 0.31
    case .unlikelyLine: 0.31
    case .sentence: 0.85
    case .speechVerb: 0.87
    case .otherAttribution: 0.82
    case .statedIssuer: 0.74
    case .hintedIssuer: 0.74
    }
  }
}
