import Networks

extension Kernel {
  /// Leiden by modularity on the count projection, which is never built.
  static let leiden = Kernel(name: "leiden_implicit") { incidence, _ in
    var generator = SplitMix64(seed: 7)
    let found = incidence.projectedCommunities(runs: 1, using: &generator)
    return [("modularity", found.modularity), ("communities", Double(found.membership.count))]
  }

  /// Leiden by modularity on the count projection; its making is timed apart.
  static let storedLeiden = Kernel(name: "leiden") { incidence, _ in
    let graph = try incidence.projected(weighting: .count)
    var generator = SplitMix64(seed: 7)
    let (cost, found) = Measurement.of {
      graph.communities(runs: 1, minimumGain: 1e-5, using: &generator)
    }
    return cost.ofKernelAlone + [
      ("modularity", found.quality), ("communities", Double(found.membership.count)),
    ]
  }

  /// Leiden by Barber's modularity on both modes.
  static let barber = Kernel(name: "leiden_two_mode") { incidence, _ in
    var generator = SplitMix64(seed: 7)
    let found = incidence.communities(runs: 1, using: &generator)
    return [("modularity", found.modularity), ("communities", Double(found.membership.count))]
  }
  /// The best of seeded runs of the same, their stability and consensus.
  static let barberRuns = Kernel(name: "leiden_two_mode_runs") { incidence, settings in
    var generator = SplitMix64(seed: 7)
    let found = incidence.communities(runs: settings.trials, using: &generator)
    return [("modularity", found.modularity), ("communities", Double(found.membership.count))]
  }
}
