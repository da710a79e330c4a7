package import Letters

/// The organization whose spokesperson is quoted.
///
/// Looks for a person's name joined to a quotation: by a verb before or behind the name (“said
/// Ana Ruiz, director of the Harbor Fund”, « déclare Ana Ruiz, porte-parole de … »), by a source
/// phrase (“according to”, “attributed to”), behind the quotation after a dash or nothing (“…” –
/// Ana Ruiz, Harbor Fund), before it with colon, bar, brackets or nothing (Ana Ruiz | Harbor Fund:
/// “…”), or on a line of its own above or below. The office may stand before the name (“Harbor Fund
/// director Ana Ruiz”, “la directora de …, Ana Ruiz, señaló”) or in the next sentence (“As director
/// of …, she”). One word between a quotation and a described person is a verb of speech, known or
/// not. Somebody introduced once and quoted by surname or pronoun later speaks for the organization
/// of the introduction.
///
/// Accepts the organization behind the office, not the program or department between them; a place
/// behind it is kept apart. Each organization is named once for a document.
///
/// Never accepts ministers, members of parliament (“(D-OR)”), scholars, those who study at a
/// university, authors, or bodies of states.
package struct QuotedSpokesperson: Rule {
  package static let name = "speaker"

  package init() {}

  package func mentions(in letter: SegmentedDocument, prose: Prose) -> [Mention] {
    prose.speakers.found.map { mention(of: $0, in: letter) }.filter { isName($0.name) }
  }

  /// Whether two letters stand side by side, as in hardly any time: "07h30".
  private func isName(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isLetter && $1.isLetter }
  }

  private func mention(of speaker: Speakers.Speaker, in letter: SegmentedDocument) -> Mention {
    let name = speaker.passage.name(of: speaker.organization)
    var mention = mention(
      named: name.text, at: name.source, in: letter, type: .organization, role: .speaker,
      confidence: speaker.form.evidence.confidence)
    mention.rule = "\(Self.name)-\(speaker.form.rawValue)"
    mention.place = speaker.place.map { speaker.passage.text(of: $0) }
    return mention
  }
}
