package import Letters

/// The organization that publishes the release or letter, where the text says so.
///
/// One clear word is enough: “the Harbor Fund issued the following statement”, “Harbor Fund Press
/// Release”, “the letter was organized by …”, “for comment contact the Harbor Fund”. Otherwise two
/// hints must agree: the subject of the first sentences, the subject of the title, the contact
/// block, the contact person who speaks for it in the text, an address of the contact block that
/// bears its name, and what an organization says of itself at the end.
///
/// Never accepts bodies of states, persons, and a name that is only quoted or only signs: most
/// documents do not say who issued them.
package struct IssuingOrganization: Rule {
  package static let name = "issuer"

  package init() {}

  package func mentions(in letter: SegmentedDocument, prose: Prose) -> [Mention] {
    let reader = IssuerReader(letter, prose: prose)
    var bodies = IssuerBodies(reader)
    bodies.addAddresses(reader.domains)
    bodies.addTitle(letter.document.title, in: reader.passages)
    return bodies.issuers.map { candidate in
      let passage = reader.passages[candidate.passage]
      let name = passage.name(of: candidate.name)
      return mention(
        named: name.text, at: name.source, in: letter, type: .organization, role: .issuer,
        confidence: (candidate.evidence.weight == 1 ? Evidence.statedIssuer : .hintedIssuer)
          .confidence)
    }
  }
}
