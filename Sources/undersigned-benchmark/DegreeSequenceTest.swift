import Networks

extension Kernel {
  /// SDSM: configuration model and exact tails of all pairs, with corrections.
  static let degreeSequenceTest = Kernel(name: "sdsm") { incidence, _ in
    let tests = try incidence.pairTests()
    func ties(_ level: Double, _ correction: Correction) -> Double {
      Double(tests.backbone(significance: level, correcting: correction).ties.count)
    }
    return [
      ("pairs", Double(tests.pairCount)), ("co_signing", Double(tests.ties.count)),
      ("p05", ties(0.05, .none)), ("p025", ties(0.025, .none)), ("holm05", ties(0.05, .holm)),
      ("bh05", ties(0.05, .benjaminiHochberg)),
    ]
  }
  /// FDSM: seeded tables with the same margins.
  static let sampledTest = Kernel(name: "fdsm") { incidence, settings in
    let tests = try incidence.pairTests(
      under: .fixedDegreeSequence(trials: settings.trials, seed: 7))
    return [
      ("trials", Double(settings.trials)), ("sum_p", tests.ties.reduce(0) { $0 + $1.p }),
    ]
  }
}
