import Networks

/// A kernel that can be timed on a network.
struct Kernel: Sendable {
  /// What it is called on the command line and in the output.
  let name: String
  /// Runs it and says in numbers what came out, so that peers' results can be compared.
  let run: @Sendable (Incidence, Settings) async throws -> [(String, Double)]

  /// Numbers that kernels take from the command line.
  struct Settings: Sendable {
    var minimumCount = 3
    var support = 70
    var repetitions = 3
    /// For the kernels that can use several.
    var threads = 1
  }

  /// All kernels; `read` is timed on the file itself.
  static let all: [Kernel] = [
    .projection, .thresholdedProjection, .topPairs, .implicitProjection, .degreeSequenceTest,
    .closedGroups, .maximalGroups, .pageRank, .storedPageRank, .eigenvector, .katz, .searchedKatz,
    .sampledBetweenness,
    .betweenness, .thresholdedBetweenness, .twoModeBetweenness, .leiden, .storedLeiden, .barber,
    .components, .cores,
  ]
}
