import Foundation
import TestSupport
import Testing

/// Every switch of `rank`, on the table of `MeasureCommandTests`.
@Suite struct RankCommandTests {
  static func rows(_ arguments: [String]) throws -> [JSONValue] {
    try MeasureCommandTests.rows(["rank"] + arguments)
  }

  @Test(arguments: ["sdsm", "fdsm", "fixed-row", "fixed-column", "fixed-fill", "hypergeometric"])
  func `every null model gives each tie an expectation, p and q`(model: String) throws {
    let rows = try Self.rows(["pairs", "TABLE", "--null", model, "--trials", "200"])
    #expect(rows.count == 8)
    for row in rows {
      #expect(row["expected"].number > 0)
      #expect((0...1).contains(row["p"].number))
      #expect(row["q"].number >= row["p"].number)
    }
  }

  @Test func `too few tables are told, with the number of tests`() throws {
    let run = try MeasureCommandTests.run(
      ["rank", "pairs", "TABLE", "--null", "fdsm", "--trials", "10", "--correction", "holm"])
    #expect(run.output.contains("raise --trials"))
    #expect(run.output.contains("15 pairs"))
  }

  @Test func `the refined normal approximation differs from the exact tails`() throws {
    let exact = try Self.rows(["pairs", "TABLE"])
    let normal = try Self.rows(["pairs", "TABLE", "--approximation", "refined-normal"])
    #expect(exact.map(\.["expected"].number) == normal.map(\.["expected"].number))
    #expect(exact.map(\.["p"].number) != normal.map(\.["p"].number))
  }

  @Test func `a hundred documents without signers change no p`() throws {
    try TemporaryFolder.with { folder in
      for letter in 0..<4 {
        let names = letter < 2 ? "Heron Trust\nOtter Union" : "Lynx Forum\nHeron Trust"
        let text = "Dear Minister,\n\nPlease act on matter \(letter).\n\nSincerely,\n\n\(names)\n"
        try Data(text.utf8).write(to: folder.appending(path: "letter\(letter).txt"))
      }
      func rows() throws -> [JSONValue] {
        try Program.run(["rank", "pairs", folder.path, "--format", "jsonl"]).rows
      }
      let before = try rows()
      for page in 0..<100 {
        let text = "Notice \(page).\n\nThe office is closed on day \(page) of the year.\n"
        try Data(text.utf8).write(to: folder.appending(path: "page\(page).txt"))
      }
      let after = try rows()
      #expect(!before.isEmpty)
      #expect(before.map(\.["p"].number) == after.map(\.["p"].number))
      #expect(before.map(\.["q"].number) == after.map(\.["q"].number))
    }
  }

  @Test func `who could sign is told by lifetimes or a table, and both ways over long spans`()
    throws
  {
    let usual = try Self.rows(["pairs", "TABLE"])
    let lifetime = try Self.rows(["pairs", "TABLE", "--at-risk", "lifetime"])
    #expect(
      Set(usual.map(\.["p_lifetime"].number)) == Set(lifetime.map(\.["p"].number)))
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "risk.csv")
      try Data("organization,from,to\nBadger Club,2012,2012\nNobody,2012,\n".utf8).write(to: file)
      let run = try MeasureCommandTests.run(
        ["rank", "pairs", "TABLE", "--at-risk", file.path, "--format", "jsonl"])
      #expect(run.errors.contains("names “Nobody”, who is not in the network"))
      #expect(try run.rows.count == usual.count)
    }
    let missing = try MeasureCommandTests.run(["rank", "pairs", "TABLE", "--at-risk", "none.csv"])
    #expect(missing.status == 3)
    #expect(missing.errors.contains("say lifetime"))
  }

  @Test func `strata are years or columns, and a near miss is told`() throws {
    let rows = try Self.rows(["pairs", "TABLE", "--strata", "year"])
    #expect(rows.count == 8)
    let miss = try MeasureCommandTests.run(["rank", "pairs", "TABLE", "--strata", "yaer"])
    #expect(miss.status == 2)
    #expect(miss.errors.contains("did you mean year?"))
  }

  @Test func `the lower tail lists those who stay away from each other`() throws {
    let rows = try Self.rows(["pairs", "TABLE", "--tail", "lower"])
    let first = try #require(rows.first)
    #expect(first["shared"].integer == 0)
    #expect(first["q"].number < 0.05)
  }

  @Test func `a threshold lists fewer pairs and changes no q`() throws {
    let all = try Self.rows(["pairs", "TABLE"])
    let few = try Self.rows(["pairs", "TABLE", "--min-shared", "3"])
    #expect(few.count < all.count)
    #expect(few.map(\.["q"].number) == Array(all.map(\.["q"].number).prefix(few.count)))
  }

  @Test func `Tarone's family is smaller, other columns are added`() throws {
    let run = try MeasureCommandTests.run(["rank", "pairs", "TABLE", "--tarone"])
    #expect(run.output.contains("Tarone"))
    let rows = try Self.rows(["pairs", "TABLE", "--weights", "--disparity"])
    #expect(Set(rows[0].keys).isSuperset(of: ["cosine", "allocation_to_a", "disparity_both"]))
    let documents = try Self.rows(["pairs", "TABLE", "--of", "documents"])
    #expect(documents.allSatisfy { $0["a"].string.hasPrefix("letter") })
  }

  @Test func `groups are ordered by support, area or surprise; without tables p is a score`()
    throws
  {
    for order in ["support", "area", "surprise"] {
      let rows = try Self.rows(
        ["groups", "TABLE", "--order", order, "--group-trials", "50", "--min-shared", "3"])
      #expect(rows.allSatisfy { $0["documents"].integer >= 3 })
      #expect(rows.allSatisfy { $0["p"].number >= 0.0196 })
    }
    let scores = try Self.rows(["groups", "TABLE", "--group-trials", "0"])
    #expect(scores[0].keys.contains("score") && !scores[0].keys.contains("p"))
    let all = try Self.rows(["groups", "TABLE", "--min-shared", "1", "--group-trials", "0"])
    let maximal = try Self.rows(
      ["groups", "TABLE", "--min-shared", "1", "--group-trials", "0", "--maximal"])
    #expect(maximal.count < all.count)
    let miss = try MeasureCommandTests.run(["rank", "groups", "TABLE", "--order", "suport"])
    #expect(miss.status == 2)
    #expect(miss.errors.contains("did you mean support?"))
  }

  @Test func `organizations carry stability ranges from twenty documents on`() throws {
    let rows = try Self.rows(["organizations", "TABLE", "--draws", "100"])
    #expect(Set(rows[0].keys).isSuperset(of: ["rank_best", "rank_worst", "top_share", "rank_low"]))
    let badger = try #require(rows.first { $0["organization"].string == "Badger Club" })
    #expect(badger["absent"].integer > 20)
    #expect(!rows[0].keys.contains("interval_low"))
    let few = try MeasureCommandTests.run(["rank", "organizations", "seeds"])
    #expect(few.output.contains("No ranges from halves of the documents"))
  }

  @Test func `any measure ranks, and a population adds an interval`() throws {
    let rows = try Self.rows([
      "organizations", "TABLE", "--order", "betweenness", "--draws", "20", "--population",
    ])
    #expect(rows.first?["organization"].string == "Kestrel Alliance")
    #expect(rows[0].keys.contains("interval_high"))
  }

  @Test func `newcomers come by document or by period`() throws {
    #expect(try Self.rows(["newcomers", "TABLE"]).count == 30)
    let years = try Self.rows(["newcomers", "TABLE", "--by-period", "year"])
    #expect(years.count == 10)
    #expect(years[0]["new"].integer == 5)
    let windows = try Self.rows(["newcomers", "TABLE", "--by-period", "year", "--window", "3"])
    #expect(windows.first?["period"].string == "2010–2012")
    let bad = try MeasureCommandTests.run(["rank", "newcomers", "TABLE", "--window", "3"])
    #expect(bad.status == 2)
  }
}
