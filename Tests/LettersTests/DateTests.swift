import Letters
import Testing

@Suite struct `Stated dates` {
  private let body = """


    We write to you about the river and the people who live on its banks, who were never asked
    before the dam was planned and who will lose their fields, their homes and their graves to it.
    """

  @Test(arguments: [
    ("13 June 2022", "2022-06-13"), ("Monday, June 13th, 2022", "2022-06-13"),
    ("Dec. 9, 2015", "2015-12-09"), ("Date: February —, 2026", "2026-02"),
    ("FOR IMMEDIATE RELEASE: September 25, 2023", "2023-09-25"),
    ("November 26, 2021, 17h30 CET", "2021-11-26"),
    ("Posted 2015-12-09 14:31:53 GMT", "2015-12-09"),
    ("Lima, 4 de julio de 2019", "2019-07-04"), ("30 de abril, 2020", "2020-04-30"),
    ("Martes 3 de septiembre del 2013", "2013-09-03"),
    ("Brasília, 1º de março de 2018", "2018-03-01"),
    ("Paris, le 1er juin 2021", "2021-06-01"), ("Bruxelles, le 14 février 2011", "2011-02-14"),
    ("Berlin, den 3. März 2020", "2020-03-03"), ("01.04.2020", "2020-04-01"),
    ("Roma, 5 dicembre 2016", "2016-12-05"), ("May 2014", "2014-05"), ("12/31/2011", "2011-12-31"),
  ])
  func `a line of the head that is a date is the date`(line: String, date: String) throws {
    let letter = try document("Open letter on the river dam\n\n\(line)\n\nDear Minister,\(body)")
    #expect(letter.date?.description == date)
  }

  @Test(arguments: [
    (
      "Paris, December 10th 2009 - A coalition of river people has today written to ministers.",
      "2009-12-10"
    ),
    (
      "Mittwoch, 01. April 2020. Als Organisationen vom Fluss fordern wir heute Schutz für alle.",
      "2020-04-01"
    ),
    (
      "(Abu Dhabi, 26 February 2024) River people filed complaints with officials of the bank.",
      "2024-02-26"
    ),
  ])
  func `a dateline states the date`(line: String, date: String) throws {
    #expect(try document("The river must live\n\n\(line)\(body)").date?.description == date)
  }

  @Test(arguments: [
    "In November 1999, the governments of the world will meet by the river.",
    "The plan of 3 May 2012 was bad, and the second plan of 4 June 2013 was no better than that.",
    "Deadline for signatures: 3 May 2020", "Updated 5 May 2020", "Born on 3 May 1958 in Lima",
    "A nota foi publicada a 3 de março deste ano.", "Article 66.1 of 1995",
  ])
  func `a date of something else is none of the document's`(line: String) throws {
    #expect(try document("The river must live\(body)\n\n\(line)\n\n\(body)").date == nil)
  }

  @Test func `front matter, metadata, words of publication and a year in the title state it`()
    throws
  {
    #expect(
      try document("---\ndate: 2016-08-12T03:34:33+00:00\n---\nx", "a.md").date?.description
        == "2016-08-12")
    #expect(
      try document(
        "<meta property='article:published_time' content='2019-10-08T11:40'><p>x", "a.html"
      ).date?.description == "2019-10-08")
    #expect(
      try document("La rivière\(body)\n\nPublié le 10 juin 2021: Le Fleuve").date?.description
        == "2021-06-10")
    #expect(
      try document("No new dam, instead a living river! (1999)\(body)").date?.description == "1999")
    #expect(
      try document(
        "La rivière doit vivre\n\npar Anne Dupont, juin 2021\(body)\n\nPublié le 10 juin 2021"
      )
      .date?.description == "2021-06-10")
    #expect(
      try document("Title of it all\(body)\n\nSincerely,\nSol\n\nLima, 3 May 2010\n").date?
        .description == "2010-05-03")
  }
}
