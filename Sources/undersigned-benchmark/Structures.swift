import Networks

extension Kernel {
  /// Components of both modes.
  static let components = Kernel(name: "components_bipartite") { incidence, _ in
    [("count", Double(incidence.components.count))]
  }

  /// Core numbers of the projection; its making is timed apart.
  static let cores = Kernel(name: "kcore") { incidence, _ in
    let graph = try incidence.projected(weighting: .count)
    let (cost, cores) = Measurement.of { graph.coreNumbers }
    return cost.ofKernelAlone + [
      ("max_core", Double(cores.max() ?? 0)), ("sum", cores.reduce(0) { $0 + Double($1) }),
    ]
  }
}
