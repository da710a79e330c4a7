import Networks
import TestSupport
import Testing

@Suite struct DisparityFilterTests {
  @Test(
    arguments: ["davis", "disconnected", "karate", "karate_weighted", "lesmis", "synthetic"]
      .filter(Oracle.isAvailable))
  func `alphas and counts are the oracle's`(name: String) throws {
    let oracle = try Oracle(name)
    let isTwoMode = oracle.file.keys.contains("organizations")
    let graph = isTwoMode ? try oracle.incidence.projected(weighting: .count) : oracle.graph
    let tests = graph.disparityTests()
    let entry = oracle.entry("disparity_filter")
    for level in entry["counts_or"].keys {
      let alpha = try #require(Double(level))
      #expect(tests.count { $0.either < alpha } == entry["counts_or"][level].integer)
      #expect(tests.count { $0.both < alpha } == entry["counts_and"][level].integer)
    }
    let found = Dictionary(uniqueKeysWithValues: tests.map { ([$0.first, $0.second], $0) })
    for row in oracle.table("disparity_filter") {
      let test = try #require(found[[UInt32(row["i"] ?? 0), UInt32(row["j"] ?? 0)]])
      expectClose(
        [test.weight, test.alphaFirst, test.alphaSecond],
        [row["w"] ?? .nan, row["alpha_i"] ?? .nan, row["alpha_j"] ?? .nan])
    }
  }
}
