import Networks

extension Kernel {
  /// Groups that nobody can join without losing a document.
  static let closedGroups = Kernel(name: "closed_groups") { incidence, settings in
    var (count, largest, supports) = (0, 0, 0)
    incidence.forEachClosedGroup(minimumSupport: settings.support) { members, support in
      count += 1
      largest = max(largest, members.count)
      supports += support
      return true
    }
    return [
      ("support", Double(settings.support)), ("closed", Double(count)),
      ("largest", Double(largest)), ("sum_support", Double(supports)),
    ]
  }

  /// Groups that no larger group with enough support contains.
  static let maximalGroups = Kernel(name: "maximal_groups") { incidence, settings in
    let found = incidence.maximalGroups(minimumSupport: settings.support, limit: .max)
    return [
      ("support", Double(settings.support)), ("maximal", Double(found.groups.count)),
      ("largest", Double(found.groups.map(\.members.count).max() ?? 0)),
    ]
  }
  /// The first thousand groups by surprise, tested.
  static let topGroups = Kernel(name: "top_groups") { incidence, settings in
    let found = try incidence.topGroups(
      1000, by: .surprise, minimumSupport: settings.support)
    return [
      ("support", Double(settings.support)), ("groups", Double(found.groups.count)),
      ("sum_given", found.groups.reduce(0) { $0 + $1.given }),
    ]
  }

  /// Groups sought anew in seeded tables with the same margins.
  static let groupCorrection = Kernel(name: "group_correction") { incidence, settings in
    let correction = try GroupCorrection(
      incidence, minimumSupport: settings.support, trials: settings.trials, seed: 7)
    return [("trials", Double(settings.trials)), ("complete", correction.isComplete ? 1 : 0)]
  }
}
