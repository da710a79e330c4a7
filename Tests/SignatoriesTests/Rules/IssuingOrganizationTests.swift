import Letters
import Signatories
import TestSupport
import Testing

struct IssuingOrganizationTests {
  private func issuers(in sample: MarkedText) throws -> [Mention] {
    let document = try Document(parsing: Array(sample.text.utf8), source: "release.txt")
    return IssuingOrganization().mentions(in: document.segmented)
  }

  private func expect(_ sample: MarkedText, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let found = try issuers(in: sample)
    #expect(found.map(\.name) == sample.names, sourceLocation: sourceLocation)
    #expect(
      found.map { $0.range.start..<$0.range.end } == sample.ranges, sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      "In response, ⏩Harbor Watch⏪, a coalition of 12 crews, issued the following reaction.",
      "⏩Harbor Watch⏪ Press Release\n\nThe ports are closed today.",
      "Press Release by the ⏩Harbor Watch Institute⏪\n\nThe ports are closed today.",
      "Comunicado de prensa de la ⏩Red de Puertos⏪\n\nLos puertos están cerrados.",
      "The letter was organized by ⏩Harbor Watch⏪ and the ⏩Crew Alliance⏪, and crews of ten ports signed it.",
      "For comment please contact ⏩Harbor Rights Watch⏪",
    ] as [MarkedText])
  func `one clear word is enough`(sample: MarkedText) throws {
    try expect(sample)
  }

  @Test func `the first subject and its description of itself agree`() throws {
    try expect(
      """
      FOR IMMEDIATE RELEASE: May 2, 2022

      LIMA, Peru – The ⏩Harbor Watch Alliance⏪ is worried by the news of this week about the ports.

      The ports were closed without any word to those who work there, and nobody was asked.

      The Harbor Watch Alliance is a network of 40 crews in nine countries.
      """)
  }

  @Test func `an address of the contact block bears the name of the first subject`() throws {
    try expect(
      """
      Today the ⏩Harbor Watch Fund (HAWA)⏪ called on the ministry to open the ports of the whole country.

      The ports were closed without any word to those who work there, and nobody was asked.

      Contact: Ana Ruiz, 212-555-0100, ana@hawa.example
      """)
  }

  @Test(
    arguments: [
      "“We were never asked,” said Ana Ruiz, director of Harbor Watch.\n\nContact: Leo Mar, leo@ports.example",
      "FOR IMMEDIATE RELEASE: September 25, 2023\n\nThe ports are closed today.",
      "Harbor Watch and twelve other groups wrote to the ministry of ports today about the closure.",
      "For comment please contact Ana Ruiz, 212-555-0100",
      "Contacts:\n\nAna Ruiz, Harbor Watch\n\nLeo Mar, Crew Alliance\n\nIda Sol, Oceana Rights",
      "The ministry issued the following order, said Ana Ruiz.",
    ] as [MarkedText])
  func `most documents do not say who issued them`(sample: MarkedText) throws {
    #expect(try issuers(in: sample).map(\.name) == [])
  }
}
