/// The report as one HTML file.
///
/// It opens from disk, loads nothing (a strict Content-Security-Policy names the hashes of its own
/// style and script), reads without JavaScript, with the keyboard and a screen reader, and prints.
/// Charts are images inside the file: nothing in them can run, and they bring no ids or styles of
/// their own into the page. Maps stand in the page, so that names and lines can be pointed at.
public struct HTMLReport: Sendable {
  private let content: ReportContent

  /// Makes the report of this content.
  public init(_ content: ReportContent) {
    self.content = content
  }

  /// Writes the page.
  public func write(to output: inout some TextOutputStream) {
    output.write("<!DOCTYPE html>\n")
    page.write(to: &output)
    output.write("\n")
  }

  /// The page as one string.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private var page: HTML {
    tag("html", [.set("lang", "en")], head, body)
  }

  private var head: HTML {
    tag(
      "head", tag("meta", [.set("charset", "utf-8")]),
      tag("meta", [.set("http-equiv", "Content-Security-Policy"), .set("content", policy)]),
      tag("meta", [.set("name", "viewport"), .set("content", "width=device-width")]),
      tag("meta", [.set("name", "referrer"), .set("content", "no-referrer")]),
      tag("title", .text(content.title)), tag("style", .trusted(ReportStyle.sheet)))
  }

  private var policy: String {
    "default-src 'none'; img-src data:; style-src 'sha256-\(hash(ReportStyle.sheet))'; "
      + "script-src 'sha256-\(hash(ReportScript.source, MapScript.source))'; "
      + "base-uri 'none'; form-action 'none'"
  }

  private func hash(_ sources: StaticString...) -> String {
    Base64.encoded(SHA256.digest(of: sources.flatMap { Array("\($0)".utf8) }))
  }

  private var body: HTML {
    tag(
      "body",
      tag("a", [.set("class", "skip"), .set("href", "#content")], .text("Skip to content")),
      tag("header", [.set("class", "page")], all: opening),
      contents,
      tag("main", [.set("class", "page"), .set("id", "content")], all: sections),
      tag(
        "footer", [.set("class", "page soft")],
        tag("p", .text("Written by undersigned. This page loads nothing from anywhere."))),
      tag("script", .trusted(ReportScript.source), .trusted(MapScript.source)))
  }

  private var opening: [HTML] {
    [tag("h1", .text(content.title))]
      + content.summary.enumerated().map { index, sentence in
        tag("p", [.set("class", index == 0 ? "text lead" : "text")], .text(sentence))
      }
      + (content.limits.isEmpty
        ? []
        : [
          tag(
            "div", [.set("class", "limits text"), .set("role", "note")],
            all: content.limits.map { tag("p", .text($0)) })
        ])
  }

  private var contents: HTML {
    tag(
      "nav", [.set("class", "contents"), .set("aria-label", "Contents")],
      tag(
        "ul",
        all: chapters.map { name, title in
          tag("li", tag("a", [.set("href", "#\(name)")], .text(title)))
        }))
  }

  private var chapters: [(String, String)] {
    var chapters: [(String, String)] = []
    if !content.figures.isEmpty { chapters.append(("figures", "Maps")) }
    chapters += content.sections.map { ("section-\($0.name)", $0.title) }
    if !content.evidence.subjects.isEmpty { chapters.append(("evidence", "Evidence")) }
    if !content.methods.paragraphs.isEmpty { chapters.append(("methods", "Methods")) }
    if !content.files.isEmpty { chapters.append(("files", "Files")) }
    return chapters
  }

  private var sections: [HTML] {
    let anchors = Anchors(content)
    return figures + content.sections.map { html(of: $0, anchors: anchors) } + evidence(anchors)
      + methods + files
  }

  private func heading(_ title: String, _ id: String) -> HTML {
    tag("h2", [.set("id", id)], .text(title))
  }

  private var figures: [HTML] {
    guard !content.figures.isEmpty else { return [] }
    return [tag("section", all: [heading("Maps", "figures")] + content.figures.map(html))]
  }

  private func html(of figure: ReportFigure) -> HTML {
    let id = "figure-\(figure.name)"
    return tag(
      "figure", tag("h3", [.set("id", id)], .text(figure.title)),
      tag(
        "div",
        [
          .set("class", "frame"), .set("role", "region"), .set("tabindex", "0"),
          .set("aria-labelledby", id),
        ], all: drawing(of: figure)),
      tag(
        "figcaption", tag("p", .text(figure.caption)), links(to: figure.files)))
  }

  private func drawing(of figure: ReportFigure) -> [HTML] {
    if let map = figure.map {
      return HTMLMap(map: map, svg: figure.svg, evidence: content.evidence).html
    }
    return [
      tag(
        "img",
        [
          .set("alt", figure.alternativeText),
          .set("src", "data:image/svg+xml;base64," + Base64.encoded(Array(figure.svg.utf8))),
        ])
    ]
  }

  private func links(to files: [ReportFile]) -> HTML {
    guard !files.isEmpty else { return .text("") }
    let links = files.enumerated().flatMap { index, file in
      (index == 0 ? [] : [HTML.text(" · ")]) + [.link(file.title, to: file.path)]
    }
    return tag("p", [.set("class", "files")], all: [.text("As a file: ")] + links)
  }

  private func html(of section: ReportSection, anchors: Anchors) -> HTML {
    tag(
      "section",
      all: [heading(section.title, "section-\(section.name)")]
        + section.introduction.map { tag("p", [.set("class", "text")], .text($0)) }
        + section.figures.map(html)
        + section.tables.map { HTMLTable($0, anchors: anchors, under: section.title).html })
  }

  private func evidence(_ anchors: Anchors) -> [HTML] {
    guard !content.evidence.subjects.isEmpty else { return [] }
    let evidence = HTMLEvidence(evidence: content.evidence, anchors: anchors)
    let ties = evidence.ties
    return [
      tag(
        "section",
        all: [
          heading("Evidence", "evidence"),
          tag(
            "p", [.set("class", "text")],
            .text("Open a name to see its letters and the lines it stands in.")),
          tag("h3", .text("Organizations")),
        ] + evidence.organizations + (ties.isEmpty ? [] : [tag("h3", .text("Ties"))] + ties))
    ]
  }

  private var methods: [HTML] {
    let methods = content.methods
    guard !methods.paragraphs.isEmpty else { return [] }
    let references =
      methods.references.isEmpty
      ? []
      : [
        tag("h3", .text("References")),
        tag("ul", [.set("class", "references text")], all: methods.references.map(html)),
      ]
    return [
      tag(
        "section",
        all: [heading("Methods", "methods")]
          + methods.paragraphs.map { tag("p", [.set("class", "text")], .text($0)) } + references)
    ]
  }

  private func html(of reference: Reference) -> HTML {
    let text = "\(reference.authors) (\(reference.year)). \(reference.title). \(reference.source). "
    guard let doi = reference.doi else { return tag("li", .text(text)) }
    let address = "https://doi.org/\(PercentEncoding.path(doi))"
    return tag(
      "li", .text(text),
      tag("a", [.set("href", address)], .text("doi:\(doi)")))
  }

  private var files: [HTML] {
    guard !content.files.isEmpty else { return [] }
    return [
      tag(
        "section", heading("Files", "files"),
        tag(
          "ul",
          all: content.files.map { file in
            tag("li", .link(file.path, to: file.path), .text(" – \(file.title)"))
          }))
    ]
  }
}
