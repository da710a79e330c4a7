import Coalitions
import Letters
import Reports
import Signatories
import Testing

struct ReportEvidenceTests {
  private func mention(_ name: String, in letter: Document) throws -> Mention {
    let start = try #require(
      String(decoding: letter.text.utf8, as: UTF8.self).utf8.firstRange(of: name.utf8))
    let text = String(decoding: letter.text.utf8, as: UTF8.self)
    let offset = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
    return Mention(
      document: letter.id, name: name, type: .organization, role: .signatory,
      range: SourceRange(start: offset, end: offset + name.utf8.count),
      start: letter.text.position(of: offset), rule: "r", confidence: 1)
  }

  @Test func `a mention leads to its line as a reader sees it`() throws {
    let letter = try Document(
      parsing: Array("Dear all\n\n  * Dunes Trust, Marshall\n* Reed\n".utf8), source: "a.txt")
    let texts = LineTexts([letter])
    #expect(texts.text(of: try mention("Dunes Trust", in: letter)) == "Dunes Trust, Marshall")
    #expect(texts.text(of: try mention("Reed", in: letter)) == "Reed")
  }

  @Test func `a long line is cut around the name`() throws {
    let filler = String(repeating: "words and words ", count: 60)
    let letter = try Document(
      parsing: Array("\(filler)Dunes Trust\(filler)\n".utf8), source: "a.txt")
    let text = LineTexts([letter]).text(of: try mention("Dunes Trust", in: letter))
    #expect(text.count < 300)
    #expect(text.hasPrefix("…") && text.hasSuffix("…") && text.contains("words Dunes Trust"))
  }

  @Test func `a mention of a document that isn't there keeps its name`() {
    #expect(LineTexts([]).text(of: ShoreCampaign.mentions[0]) == "Dunes Trust")
  }

  @Test func `the organizations with the most documents are shown, in order of label`() {
    let evidence = ReportEvidence(
      of: ShoreCampaign.network, ties: ShoreCampaign.ties, clusters: ShoreCampaign.clusters,
      limit: 3, text: \.name)
    #expect(
      evidence.subjects.map(\.label) == [
        "Dunes Trust", "Harbour \"Blue\" & Sons", "Réseau Roseau",
      ])
    #expect(evidence.omitted == 2)
    #expect(evidence.ties.map { [$0.a, $0.b] } == [[0, 1], [0, 2], [1, 2]])
    #expect(evidence.subjects[1].letters.map(\.lines.count) == [1, 1, 1])
    #expect(evidence.subjects[1].letters[2].lines[0].role == "speaker")
    #expect(evidence.subjects.map(\.cluster) == [1, 1, 1])
  }
}
