/// The evidence of the report as HTML: what opens to the letters and lines behind a name or a tie.
///
/// The anchors stand inside what is closed, so that a browser opens it when a link leads there,
/// also without the script.
struct HTMLEvidence {
  private static let allies = 8

  let evidence: ReportEvidence
  let anchors: Anchors

  /// The organizations.
  var organizations: [HTML] {
    let allies = alliesOfSubjects
    return evidence.subjects.enumerated().map { index, subject in
      html(of: subject, allies: allies[index] ?? [])
    } + omission
  }

  /// The ties.
  var ties: [HTML] { evidence.ties.map(html) }

  private var omission: [HTML] {
    guard evidence.omitted > 0 else { return [] }
    return [
      tag(
        "p", [.set("class", "soft")],
        .text(
          "\(DecimalText.grouped(evidence.omitted)) more organizations, all with fewer documents, "
            + "are in the tables beside this page."))
    ]
  }

  private var alliesOfSubjects: [Int: [ReportEvidence.Tie]] {
    evidence.ties.reduce(into: [:]) { result, tie in
      result[tie.a, default: []].append(tie)
      result[tie.b, default: []].append(tie)
    }
  }

  private func html(of subject: ReportEvidence.Subject, allies: [ReportEvidence.Tie]) -> HTML {
    let roles = Set(subject.letters.flatMap(\.lines).map(\.role)).sorted()
    let years = Set(subject.letters.compactMap { $0.date?.prefix(4) }.map(String.init)).sorted()
    return tag(
      "details",
      [
        .set("data-subject", ([subject.label] + subject.names).joined(separator: " ")),
        .set("data-roles", roles.joined(separator: " ")),
        .set("data-years", years.joined(separator: " ")),
        .set("data-cluster", subject.cluster.map(String.init) ?? ""),
      ],
      tag(
        "summary", .name(subject.label), .text(" "),
        tag("span", [.set("class", "place")], .text(documents(subject.letters.count)))),
      tag(
        "div", [.set("class", "body"), .set("id", Anchors.organization(subject.id))],
        all: written(subject) + reasons(subject) + subject.letters.flatMap { html(of: $0) }
          + signedWith(allies, subject: subject)))
  }

  private func written(_ subject: ReportEvidence.Subject) -> [HTML] {
    let others = subject.names.filter { $0 != subject.label }
    guard !others.isEmpty else { return [] }
    return [tag("p", .text("Also written: "), .name(others.joined(separator: " · ")))]
  }

  private func reasons(_ subject: ReportEvidence.Subject) -> [HTML] {
    subject.reasons.map { tag("p", [.set("class", "soft")], .name($0)) }
  }

  private func html(of letter: ReportEvidence.Letter) -> [HTML] {
    [tag("p", all: title(of: letter)), list(of: letter.lines)]
  }

  private func title(of letter: ReportEvidence.Letter) -> [HTML] {
    let words = letter.title ?? letter.document
    let title = anchors.address(ofDocument: letter.document).map { HTML.link(words, to: $0) }
    let place = [letter.title == nil ? nil : letter.document, letter.date].compactMap { $0 }
    return [title ?? .name(words)]
      + (place.isEmpty
        ? []
        : [
          .text(" "),
          tag("span", [.set("class", "place")], .name(place.joined(separator: ", "))),
        ])
  }

  private func list(of lines: [ReportEvidence.Line]) -> HTML {
    tag(
      "ul", [.set("class", "lines")],
      all: lines.map { line in
        tag(
          "li", tag("span", [.set("class", "place")], .text("line \(line.number), \(line.role): ")),
          tag("q", [.set("dir", "auto")], all: marked(line.name, in: line.text)), .text(" "),
          tag("span", [.set("class", "place")], .text("(\(how(line)))")))
      })
  }

  private func how(_ line: ReportEvidence.Line) -> String {
    "\(line.rule), \(DecimalText.significant(line.confidence, digits: 2))"
  }

  private func marked(_ name: String, in text: String) -> [HTML] {
    guard let range = text.firstRange(of: name) else { return [.text(text)] }
    return [
      .text(String(text[..<range.lowerBound])), tag("mark", .text(name)),
      .text(String(text[range.upperBound...])),
    ]
  }

  private func signedWith(
    _ ties: [ReportEvidence.Tie], subject: ReportEvidence.Subject
  ) -> [HTML] {
    guard !ties.isEmpty else { return [] }
    let links = ties.prefix(Self.allies).map { tie -> HTML in
      let (a, b) = (evidence.subjects[tie.a], evidence.subjects[tie.b])
      let other = a.id == subject.id ? b : a
      return tag(
        "li", .link(other.label, to: "#" + Anchors.tie(a.id, b.id).replacing("%", with: "%25")))
    }
    return [tag("p", .text("Signs with:")), tag("ul", [.set("class", "lines")], all: links)]
  }

  private func html(of tie: ReportEvidence.Tie) -> HTML {
    let (a, b) = (evidence.subjects[tie.a], evidence.subjects[tie.b])
    let shared = evidence.shared(by: tie)
    return tag(
      "details",
      tag(
        "summary", .name(a.label), .text(" and "), .name(b.label), .text(" "),
        tag("span", [.set("class", "place")], .text(documents(shared.count)))),
      tag(
        "div", [.set("class", "body"), .set("id", Anchors.tie(a.id, b.id))],
        all: shared.flatMap { one, other in
          [tag("p", all: title(of: one)), list(of: one.lines + other.lines)]
        }))
  }

  private func documents(_ count: Int) -> String {
    "\(DecimalText.grouped(count)) \(count == 1 ? "document" : "documents")"
  }
}
