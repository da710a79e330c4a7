import Networks

/// A kernel that can be timed on a network.
struct Kernel: Sendable {
  /// What it is called on the command line and in the output.
  let name: String
  /// Runs it and says in numbers what came out, so that peers' results can be compared.
  let run: @Sendable (Incidence, Settings) throws -> [(String, Double)]

  /// Numbers that kernels take from the command line.
  struct Settings: Sendable {
    var minimumCount = 3
    var support = 70
    var repetitions = 3
    /// How many threads kernels that can use several may use.
    var threads = 1
    /// How many random tables or seeds are drawn.
    var trials = 200
  }

  /// All kernels; `read` is timed on the file itself.
  static let all: [Kernel] = [
    .projection, .thresholdedProjection, .topPairs, .implicitProjection, .degreeSequenceTest,
    .sampledTest, .closedGroups, .maximalGroups, .topGroups, .groupCorrection, .pageRank,
    .storedPageRank, .eigenvector, .katz, .searchedKatz,
    .sampledBetweenness,
    .betweenness, .thresholdedBetweenness, .twoModeBetweenness, .distances, .leiden,
    .storedLeiden, .barber, .barberRuns,
    .components, .cores,
  ]
}
