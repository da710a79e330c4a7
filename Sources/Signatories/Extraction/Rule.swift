package import Letters

/// One way in which a document tells of a signatory, a speaker or an issuer.
///
/// A rule says where it looks, what it accepts and what it never accepts. It is a pure function:
/// the same document gives the same mentions.
package protocol Rule: Sendable {
  /// The stable name that output calls `rule`.
  static var name: String { get }

  /// The mentions this rule finds, in any order.
  ///
  /// `prose` holds what is read once for all rules.
  ///
  /// - Complexity: linear in the length of the document.
  func mentions(in letter: SegmentedDocument, prose: Prose) -> [Mention]
}

/// The running text of a letter, read once for all rules.
package struct Prose {
  /// The paragraphs with their words.
  package let passages: [Passage]
  /// Who is quoted.
  let speakers: Speakers

  package init(of letter: SegmentedDocument) {
    passages = Passage.all(of: letter.lines)
    speakers = Speakers(of: passages, in: letter)
  }
}

extension Rule {
  /// The mentions this rule finds in a letter that no other rule reads.
  package func mentions(in letter: SegmentedDocument) -> [Mention] {
    mentions(in: letter, prose: Prose(of: letter))
  }
}

extension Rule {
  /// A mention found by this rule whose name stands in one line.
  ///
  /// `part` is the name's place in the line's content, in UTF-8 offsets.
  package func mention(
    _ part: Range<Int>, ofLine line: Int, in letter: SegmentedDocument, type: SignatoryType,
    role: Role, confidence: Double
  ) -> Mention {
    let content = letter.lines[line].content.utf8
    let start = content.index(content.startIndex, offsetBy: part.lowerBound)
    let end = content.index(content.startIndex, offsetBy: part.upperBound)
    return mention(
      named: String(content[start..<end]) ?? "",
      at: letter.lines[line].sourceRange(of: part),
      in: letter, type: type, role: role, confidence: confidence)
  }

  /// A mention found by this rule.
  package func mention(
    named name: String, at range: SourceRange, in letter: SegmentedDocument, type: SignatoryType,
    role: Role, confidence: Double
  ) -> Mention {
    Mention(
      document: letter.document.id, name: name, type: type, role: role, range: range,
      start: letter.text.position(of: range.start),
      page: letter.text.page(of: range.start), rule: Self.name,
      confidence: confidence)
  }
}
