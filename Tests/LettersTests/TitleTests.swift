import Letters
import Testing

@Suite struct Titles {
  private let body = """


    We write to you about the river and the people who live on its banks, who were never asked
    before the dam was planned and who will lose their fields, their homes and their graves to it.
    """

  @Test(arguments: [
    "The river must live: no to the dam", "298 Farm, Fishing & Other Groups Condemn Dam",
    "Carta abierta al Ministro de Energía y Minas", "Offener Brief zum Bau des Staudamms",
    "Non au barrage, oui au fleuve vivant !", "Organizações repudiam barragem no rio",
  ])
  func `a line that stands alone above the text is the title`(title: String) throws {
    let noise = [
      "", "Home\nAbout us\nMembers\n\n", "Press Release\n\n3 May 2020\n\n",
      "FOR IMMEDIATE RELEASE\nContact: Ana Sol, +51 999 888 777\n\n",
    ]
    for head in noise {
      #expect(try document("\(head)\(title)\(body)").title == title)
    }
  }

  @Test func `a title wrapped over two lines is joined`() throws {
    let text = "The people of the river and its valley ask the bank\nnot to pay for the dam\(body)"
    #expect(
      try document(text).title
        == "The people of the river and its valley ask the bank not to pay for the dam")
  }

  @Test func `recipients, dates, addresses and the first sentence are no title`() throws {
    let head = "July 11, 2022\n\nPresident of the Republic Ana Sol\nMinister of Energy Juan Río\n\n"
    #expect(try document("\(head)Dear President Sol,\(body)").title == nil)
    #expect(try document("Contact: Ana, ana@sol.example\n\n3 May 2020\(body)").title == nil)
    #expect(try document(String(body.dropFirst(2))).title == nil)
  }

  @Test func `a subject line is a title where no other is`() throws {
    #expect(
      try document("3 May 2020\n\nRe: Dam on the great river\n\nDear Minister,\(body)").title
        == "Dam on the great river")
  }

  @Test(arguments: [
    ("<title>The river lives | Sol</title><h1>The river lives</h1>", "The river lives"),
    ("<title>River - Sol</title><h1>Sol</h1><article><h1>The river lives</h1></article>", "Sol"),
    ("<title>The river lives - Sol Blog</title><p>x</p>", "The river lives"),
    (
      "<title>The river lives – and so do we all here</title><p>x</p>",
      "The river lives – and so do we all here"
    ),
    ("<title>River</title><h1>The great<br>river lives</h1>", "The great river lives"),
    (
      "<title>Open letter on the river: no dam, no debt, no lies</title><p>Open letter on the river<p>No dam",
      "Open letter on the river"
    ),
    (
      "<header><h1>Sol</h1></header><h1>The river &amp; we</h1><title>The river &amp; we | Sol</title>",
      "The river & we"
    ),
  ])
  func `a page's heading wins over its title, less the site's name`(html: String, title: String)
    throws
  {
    #expect(try document("<html><body>\(html)</body></html>", "a.html").title == title)
  }

  @Test(arguments: [
    ("---\ntitle: 'It''s the river'\nimage:\n  title: null\n---\nx", "It's the river"),
    (
      "---\ntitle: Clarification needed in\n  the River Case\n---\nx",
      "Clarification needed in the River Case"
    ),
    ("+++\ntitle = \"Open \\\"letter\\\"\"\n+++\nx", "Open \"letter\""),
    ("# The river lives\n\nText of it", "The river lives"),
    ("---\nimage:\n  title: Not this\ntitle: This one\n---\nx", "This one"),
    ("---\ntitle: >-\n  Folded over\n  two lines\n---\nx", "Folded over two lines"),
  ])
  func `front matter and headings of Markdown state it`(text: String, title: String) throws {
    #expect(try document(text, "a.md").title == title)
  }
}
