import Letters
import Signatories
import Testing

@Suite struct AuditLogTests {
  private func items(_ count: Int) throws -> [AuditItem] {
    let (documents, mentions) = try AuditSamples.corpus()
    var generator = CountingGenerator(state: 2)
    return AuditSample(
      of: count, documents: documents, mentions: mentions, using: &generator
    ).items
  }

  @Test func `what is written is read back`() throws {
    var text = AuditLog.header
    let items = try items(10)
    for item in items {
      text += AuditLog.line(
        item, item.stratum.kind.isLine ? .missed(2) : .wrong, who: "A, \"B\"", when: "2026-01-02")
    }
    let log = AuditLog(utf8: Array(text.utf8))
    #expect(log.findings.isEmpty)
    for item in items {
      #expect(log.judgement(of: item) == (item.stratum.kind.isLine ? .missed(2) : .wrong))
    }
  }

  @Test func `the later line holds, and open takes a judgement back`() throws {
    let item = try #require(try items(2).first { !$0.stratum.kind.isLine })
    var text = AuditLog.header + AuditLog.line(item, .right) + AuditLog.line(item, .wrong)
    #expect(AuditLog(utf8: Array(text.utf8)).judgement(of: item) == .wrong)
    text += AuditLog.line(item, .open)
    let log = AuditLog(utf8: Array(text.utf8))
    #expect(log.judgement(of: item) == .open)
    #expect(AuditEstimate(log).isEmpty)
  }

  @Test(arguments: [
    ("signatory,10,1,5,,,missed,,", "right, wrong"), ("line-in-list,10,1,5,,,right,,", "none"),
    ("signatory,10,1,5,,,rigth,,", "rigth"), ("signature,10,1,5,,,right,,", "stratum"),
    ("signatory,none,1,5,,,right,,", "size"), ("line-in-list,10,1,5,,,missed 0,,", "missed 0"),
  ])
  func `a line that makes no sense is told and the others hold`(line: String, word: String) {
    let text = AuditLog.header + "a.txt,ff,\(line)\na.txt,ff,signatory,10,1,7,,,right,,\n"
    let log = AuditLog(utf8: Array(text.utf8))
    #expect(log.findings.count == 1)
    #expect(log.findings.first?.position?.line == 2)
    #expect(log.findings.first?.message.contains(word) == true)
    #expect(AuditEstimate(log).mentions == 1)
  }

  @Test func `a table that is no audit is told once`() {
    let log = AuditLog(utf8: Array("a,b\n1,2\n".utf8))
    #expect(log.findings.count == 1)
    #expect(AuditLog(utf8: []).findings.isEmpty)
  }
}
