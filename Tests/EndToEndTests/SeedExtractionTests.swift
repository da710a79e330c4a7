import Foundation
import TestSupport
import Testing

/// The five seed documents come out exactly as the hand-made gold has them.
@Suite struct SeedExtractionTests {
  /// A mention as gold and output both tell it; names unified in apostrophes only.
  struct Told: Hashable {
    let document: String
    let name: String
    let type: String
    let role: String
    let place: String?
  }

  struct GoldDocument: Decodable {
    struct Mention: Decodable {
      let name: String
      let type: String
      let role: String
      let place: String?
      let affiliation: String?
      let group: String?
      let canonical: String
    }
    struct Claim: Decodable {
      let count: Int
      let relation: String
    }
    let document: String
    let title: String?
    let date: String?
    let language: String
    let kind: String
    let claimed: Claim?
    let mentions: [Mention]
  }

  static func gold() throws -> [GoldDocument] {
    let folder = Repository.fixtures.appending(path: "Seeds")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".gold.json") }
      .map {
        try JSONDecoder().decode(
          GoldDocument.self, from: Data(contentsOf: folder.appending(path: $0)))
      }
  }

  @Test func `every mention of the gold is found, and nothing else`() throws {
    let run = try Program.run(["extract", "seeds", "--format", "jsonl"])
    #expect(run.status == 0)
    let found = try run.rows.map { row in
      Told(
        document: row["document"].string, name: row["name"].string,
        type: row["type"].string, role: row["role"].string,
        place: row["place"] == .null ? nil : row["place"].string)
    }
    let gold = try Self.gold().flatMap { document in
      document.mentions.map {
        Told(
          document: document.document, name: $0.name, type: $0.type, role: $0.role,
          place: $0.place)
      }
    }
    #expect(found.count == 131)
    #expect(Set(found).subtracting(gold).isEmpty)
    #expect(Set(gold).subtracting(found).isEmpty)
  }

  @Test func `the bytes a mention points at are its name`() throws {
    for row in try Program.run(["extract", "seeds", "--format", "jsonl"]).rows {
      let document = row["document"].string
      let bytes = try Data(contentsOf: Repository.seeds.appending(path: document))
      let range = row["start"].integer..<row["end"].integer
      let words = String(decoding: bytes[range], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words == row["name"].string)
    }
  }

  @Test func `documents say of themselves what the gold says`() throws {
    let rows = try Program.run(["extract", "--documents", "seeds", "--format", "jsonl"]).rows
    let gold = try Self.gold()
    #expect(rows.map { $0["document"].string } == gold.map(\.document))
    for (row, document) in zip(rows, gold) {
      #expect(row["title"].string == document.title ?? "")
      #expect(row["date"].string == document.date ?? "")
      #expect(row["language"].string == document.language)
      #expect(row["kind"].string == document.kind)
      #expect(row["claimed"]["count"].integer == document.claimed?.count ?? 0)
      #expect(row["claimed"]["relation"].string == document.claimed?.relation ?? "")
    }
  }

  @Test func `two names are one organization exactly where the gold says so`() throws {
    let rows = try Program.run(["resolve", "seeds", "--format", "jsonl"]).rows
    let gold = try Self.gold().flatMap { document in
      document.mentions.map { (key: "\(document.document)|\($0.role)|\($0.name)", $0.canonical) }
    }
    let canonical = Dictionary(gold.map { ($0.key, $0.1) }, uniquingKeysWith: { first, _ in first })
    let pairs = rows.compactMap { row in
      canonical[
        [row["document"], row["role"], row["name"]].map(\.string)
          .joined(separator: "|")
      ].map { (entity: row["entity"].string, canonical: $0) }
    }
    #expect(pairs.count == 131)
    let byEntity = Dictionary(grouping: pairs, by: \.entity).mapValues { Set($0.map(\.canonical)) }
    let byCanonical = Dictionary(grouping: pairs, by: \.canonical).mapValues {
      Set($0.map(\.entity))
    }
    #expect(byEntity.values.allSatisfy { $0.count == 1 })
    #expect(byCanonical.values.allSatisfy { $0.count == 1 })
    #expect(byEntity.count == 112)
  }
}
