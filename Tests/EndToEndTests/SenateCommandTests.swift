import Foundation
import TestSupport
import Testing

/// The published backbones of the 115th Senate of the United States, by the command line.
///
/// Skipped where the shared folder isn't beside the checkout.
@Suite(.enabled(if: Repository.shared != nil, "needs ../shared/oracles/senate115.tsv"))
struct SenateCommandTests {
  static func pairs(_ switches: [String]) throws -> [JSONValue] {
    let file = try #require(Repository.shared?.appending(path: "oracles/senate115.tsv"))
    let run = try Program.run(
      ["rank", "pairs", file.path, "--names-as-written", "--format", "jsonl"] + switches)
    #expect(run.status == 0, "\(run.errors)")
    return try run.rows
  }

  static let published = Result {
    try Oracle("published").file["senate115_networkdata_cosponsor"]
  }

  static func count(_ rows: [JSONValue], _ column: String, below level: Double) -> Int {
    rows.count { $0[column].number < level }
  }

  @Test func `exact tails and Benjamini–Hochberg over all pairs`() throws {
    let published = try Self.published.get()
    let rows = try Self.pairs([])
    #expect(rows.count == published["projection_edges"].integer)
    #expect(Self.count(rows, "p", below: 0.05) == published["sdsm_exact_p05_onetail"].integer)
    #expect(Self.count(rows, "p", below: 0.025) == published["sdsm_exact_p025"].integer)
    #expect(Self.count(rows, "q", below: 0.05) == published["exact_bh_05"].integer)
  }

  @Test func `the refined normal approximation of R's backbone`() throws {
    let published = try Self.published.get()
    let rows = try Self.pairs(["--approximation", "refined-normal"])
    #expect(Self.count(rows, "p", below: 0.05) == published["sdsm_rna_p05_onetail"].integer)
    #expect(Self.count(rows, "p", below: 0.025) == published["sdsm_rna_p025"].integer)
  }

  @Test func `Holm over all pairs`() throws {
    let rows = try Self.pairs(["--correction", "holm"])
    #expect(
      Self.count(rows, "q", below: 0.05) == (try Self.published.get())["exact_holm_05"].integer)
  }
}
