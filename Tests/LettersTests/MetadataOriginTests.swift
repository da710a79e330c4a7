import Foundation
import Letters
import TestSupport
import Testing

/// Titles, dates and languages that the text does not state, and where they come from.
@Suite struct MetadataOriginTests {
  private static let body = """
    We write to you about the wells of the valley, which have been dry since the spring, and ask \
    that the board open the gates of the upper dam before the harvest is lost for good. The growers \
    have waited for an answer since May; the river has not waited, and the fish are gone from the \
    lower reach, as everybody who has walked there in these weeks can see and as we have said.

    Signed:

    - Friends of the Long River
    - Valley Growers' Union

    """

  /// The same as elements of a page.
  private static let page =
    "<p>" + body.replacing("\n\n", with: "</p><p>").replacing("\n-", with: "<br>-") + "</p>"

  private func document(_ text: String, _ source: String) throws -> Document {
    try Document(parsing: Array(text.utf8), source: source)
  }

  @Test func `what the text states comes from the text`() throws {
    let letter = try document(
      "Keep the wells open for the growers\n\n3 May 2020\n\n" + Self.body, "1999-01-01.txt")
    #expect(letter.title == "Keep the wells open for the growers")
    #expect(letter.date == PartialDate(year: 2020, month: 5, day: 3))
    #expect(
      letter.origins == MetadataOrigins(title: .text, date: .text, language: .text))
  }

  @Test func `the name of the file dates a letter that has no date`() throws {
    let letter = try document(Self.body, "letters/2019-04-11 wells.txt")
    #expect(letter.date == PartialDate(year: 2019, month: 4, day: 11))
    #expect(letter.origins.date == .fileName)
    #expect(letter.origins.title == nil)
    #expect(try document(Self.body, "wells.txt").date == nil)
  }

  @Test(arguments: [
    ("2019-04-11-letter.txt", "2019-04-11"), ("letter_20190411.pdf", "2019-04-11"),
    ("a/b/Letter 2019.04.11 final.txt", "2019-04-11"), ("fax-2019_04.html", "2019-04"),
    ("201904 fax.txt", "2019-04"), ("1999 fax.txt", "1999"), ("2019-04-11", "2019-04-11"),
    ("2019-04-11 and again 2019-04-11.txt", "2019-04-11"),
  ])
  func `a date in a file name is read`(name: String, date: String) {
    #expect(FileNameDate(path: name)?.date.description == date)
  }

  @Test(arguments: [
    "agenda-2030.txt", "letter.txt", "2019-13-40.txt", "12345678.txt", "v1.2.3.txt",
    "from 2019-04-11 to 2020-05-12.txt", "doc120190411.txt", "20190411a.txt", "1850-04-11.txt",
    "", "/", "2019-04-11/letter.txt", "\u{0660}.txt",
  ])
  func `what is no single date in a file name is left alone`(name: String) {
    #expect(FileNameDate(path: name) == nil)
  }

  @Test func `JSON-LD dates and names a page that says neither otherwise`() throws {
    let page = """
      <html><head><script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [
        {"@type": "Organization", "name": "Friends of the Long River"},
        {"@type": "WebPage", "name": "The page", "datePublished": "2001-01-01"},
        {"@type": ["NewsArticle"], "headline": "Growers &amp; friends ask for water",
         "datePublished": "2021-06-05T10:00:00+02:00", "inLanguage": "en-GB"}]}
      </script></head><body>\(Self.page)</body></html>
      """
    let letter = try document(page, "wells.html")
    #expect(letter.title == "Growers &amp; friends ask for water")
    #expect(letter.date == PartialDate(year: 2021, month: 6, day: 5))
    #expect(letter.origins.title == .jsonLD && letter.origins.date == .jsonLD)
    #expect(!letter.lines.contains { $0.content.contains("schema.org") })
  }

  @Test(arguments: ["{", "[[[[", "null", "{\"@type\":\"Article\",\"headline\":7}", ""])
  func `broken JSON-LD is passed over`(script: String) throws {
    let page =
      "<html><script type=\"application/ld+json\">\(script)</script>\(Self.page)</html>"
    let letter = try document(page, "wells.html")
    #expect(letter.title == nil && letter.date == nil)
  }

  @Test func `the head of a page and front matter are told apart from the text`() throws {
    let page = try document(
      "<html lang=\"en\"><head><title>Open the wells now | Site</title>"
        + "<meta property=\"article:published_time\" content=\"2020-02-03\"></head>"
        + "<body>\(Self.page)</body></html>", "wells.html")
    #expect(page.title == "Open the wells now")
    #expect(page.origins.title == .pageMetadata && page.origins.date == .pageMetadata)
    let note = try document(
      "---\ntitle: Open the wells\ndate: 2020-02-03\n---\n\n" + Self.body, "wells.md")
    #expect(note.origins.title == .frontMatter && note.origins.date == .frontMatter)
  }

  @Test func `a declared language counts where the text is mute`() throws {
    let page = "<html lang=\"pt-BR\"><body><ul><li>Rede Vale</li></ul></body></html>"
    let letter = try document(page, "list.html")
    #expect(letter.language == "pt" && letter.origins.language == .pageMetadata)
  }

  @Test func `office documents give title and date from their properties as a last resort`() throws
  {
    let rtf = { (title: String) in
      "{\\rtf1{\\info{\\title \(title)}{\\creatim\\yr2018\\mo7\\dy9\\hr1}}"
        + Self.body.replacing("\n", with: "\\par ") + "}"
    }
    let letter = try document(rtf("The wells of the valley"), "letter.rtf")
    #expect(letter.title == "The wells of the valley")
    #expect(letter.origins.title == .fileProperties)
    #expect(letter.date == PartialDate(year: 2018, month: 7, day: 9))
    #expect(letter.origins.date == .fileProperties)
    for title in ["Microsoft Word - letter.doc", "untitled document", "letter", "file:///x y"] {
      #expect(try document(rtf(title), "letter.rtf").title == nil, "\(title)")
    }
    let named = try document(rtf("The wells of the valley"), "2017-01-02.rtf")
    #expect(named.date?.year == 2017 && named.origins.date == .fileName)
  }
}
