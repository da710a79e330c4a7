import Letters
import Signatories
import Testing

@Suite struct AuditSampleTests {
  private func sample(_ count: Int, seed: UInt64 = 1) throws -> AuditSample {
    let (documents, mentions) = try AuditSamples.corpus()
    var generator = CountingGenerator(state: seed)
    return AuditSample(
      of: count, documents: documents, mentions: mentions, using: &generator)
  }

  @Test func `half are mentions, half are lines without one`() throws {
    let items = try sample(20).items
    #expect(items.count == 20)
    #expect(items.count { $0.stratum.kind.isLine } == 10)
    #expect(Set(items.map { "\($0.document) \($0.start) \($0.stratum.kind)" }).count == 20)
  }

  @Test func `no drawn line holds a mention`() throws {
    let (_, mentions) = try AuditSamples.corpus()
    for item in try sample(1000).items where item.stratum.kind.isLine {
      #expect(
        !mentions.contains { mention in
          mention.document == item.document && mention.start.line == item.line
        })
      #expect(item.text.contains { $0.isLetter })
    }
  }

  @Test func `a large sample takes every mention and every other line once`() throws {
    let (documents, mentions) = try AuditSamples.corpus()
    let items = try sample(10_000).items
    #expect(items.count { !$0.stratum.kind.isLine } == mentions.count)
    let lettered = documents.flatMap(\.lines).count { $0.content.contains(where: \.isLetter) }
    #expect(items.count { $0.stratum.kind.isLine } == lettered - mentions.count)
    for (kind, drawn) in Dictionary(grouping: items, by: \.stratum.kind) {
      #expect(drawn.allSatisfy { $0.stratum.size == drawn.count }, "\(kind)")
    }
  }

  @Test func `the seed decides`() throws {
    let first = try sample(12, seed: 5).items
    #expect(try sample(12, seed: 5).items == first)
    #expect(try sample(12, seed: 6).items != first)
  }

  @Test func `every unit of a stratum is equally likely`() throws {
    let (documents, mentions) = try AuditSamples.corpus(of: 1)
    var counts: [Int: Int] = [:]
    var generator = CountingGenerator(state: 3)
    let runs = 2600
    for _ in 0..<runs {
      let drawn = AuditSample(
        of: 4, documents: documents, mentions: mentions, using: &generator)
      for item in drawn.items where item.stratum.kind == .signatory {
        counts[item.start, default: 0] += 1
      }
    }
    // 13 signers, 2 drawn each time: 400 expected of each; 5 standard deviations are 92.
    #expect(counts.count == mentions.count)
    #expect(counts.values.allSatisfy { abs($0 - runs * 2 / mentions.count) < 95 })
  }

  @Test func `a corpus without mentions still has its lines looked at`() throws {
    let text = "Nothing here.\n\nNor here.\n"
    let document = try Document(parsing: Array(text.utf8), source: "a.txt")
    var generator = CountingGenerator(state: 1)
    let sample = AuditSample(
      of: 10, documents: [document], mentions: [], using: &generator)
    #expect(sample.items.map(\.subject) == [.line, .line])
  }
}
