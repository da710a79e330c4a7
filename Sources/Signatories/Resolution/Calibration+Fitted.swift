extension Calibration {
  /// The numbers that `make calibration` prints.
  package static let fitted = Calibration(
    rules: [
      .placeBeside: RuleOdds(odds: -0.1, decline: 0.3),
      .typingError: RuleOdds(odds: 0.87, decline: -0.28),
      .acronymAlone: RuleOdds(odds: 1.31, decline: 0.05),
      .initials: RuleOdds(odds: 0.39, decline: 0.52),
      .sharedAcronym: RuleOdds(odds: -1.71, decline: 0.43),
      .translation: RuleOdds(odds: -0.32, decline: 0.41),
      .typeWord: RuleOdds(odds: 0.05, decline: 0.4),
      .containment: RuleOdds(odds: 0.93, decline: 0.08),
      .resemblance: RuleOdds(odds: -0.82, decline: 0.39),
    ], usual: RuleOdds(odds: 0.06, decline: 0.28),
    oppositions: [.own: 0.42, .list: -4.16, .place: -1.85, .contradiction: -3.23],
    opposed: [
      Opposed(.placeBeside, .list): -0.16,
      Opposed(.initials, .place): -0.1,
      Opposed(.initials, .contradiction): -0.44,
      Opposed(.sharedAcronym, .contradiction): -0.26,
      Opposed(.translation, .place): 0.25,
      Opposed(.translation, .contradiction): -1.2,
      Opposed(.containment, .own): 1.7,
      Opposed(.containment, .contradiction): 0.83,
      Opposed(.resemblance, .contradiction): -0.15,
    ], strength: 1.19)
}
