public import Letters

/// What is found in one document.
public struct Extraction: Sendable {
  /// The mentions in order of their place, signatories before speakers before issuers.
  public let mentions: [Mention]
  /// The doubtful ones.
  public let findings: [Finding]

  /// Below this confidence a mention is reported as doubtful.
  public static let doubt = 0.6

  package init(mentions: [Mention], findings: [Finding]) {
    self.mentions = mentions
    self.findings = findings
  }

  package init(of document: Document, by rules: [any Rule] = Extraction.rules) {
    let letter = document.segmented
    let prose = Prose(of: letter)
    mentions = Extraction.reconciled(
      rules.flatMap { $0.mentions(in: letter, prose: prose) })
    findings = mentions.filter { $0.confidence < Extraction.doubt }.map { mention in
      Finding(
        kind: "doubtful-mention", document: document.id, position: mention.start,
        message: "“\(mention.name)” may not be a \(mention.role.rawValue) (\(mention.rule)).")
    }
  }

  /// Every rule, in the order in which they are preferred.
  package static let rules: [any Rule] = [
    SignatureListRule(), SignerInProse(), QuotedSpokesperson(), IssuingOrganization(),
  ]
}

extension Document {
  /// Who signed the document, who is quoted in it, and who issued it, with the doubtful ones.
  ///
  /// - Complexity: linear in the length of the document.
  public var extraction: Extraction { Extraction(of: self) }

  /// Who signed the document, who is quoted in it, and who issued it.
  ///
  /// - Complexity: linear in the length of the document.
  public var mentions: [Mention] { extraction.mentions }
}

extension Extraction {
  /// The mentions of all rules without contradictions, in order.
  ///
  /// Of mentions of one role whose ranges overlap the surest stays, the longer of equally sure
  /// ones. A speaker or an issuer is named once for a document, a signatory as often as it is
  /// listed. The same place may name a signatory and a speaker.
  static func reconciled(_ mentions: [Mention]) -> [Mention] {
    Role.allCases.flatMap { role in
      var kept = disjoint(mentions.filter { $0.role == role })
      if role != .signatory { kept = firstOfEachName(kept) }
      return kept
    }.sorted { ($0.range.start, $0.role, $0.range.end) < ($1.range.start, $1.role, $1.range.end) }
  }

  private static func disjoint(_ mentions: [Mention]) -> [Mention] {
    let ordered = mentions.sorted {
      if $0.range.start != $1.range.start { return $0.range.start < $1.range.start }
      return ($1.range.end, $1.confidence, $0.rule) < ($0.range.end, $0.confidence, $1.rule)
    }
    var kept: [Mention] = []
    for mention in ordered {
      guard let last = kept.last, mention.range.start < last.range.end else {
        kept.append(mention)
        continue
      }
      let isInProse = mention.rule == SignerInProse.name && last.rule != mention.rule
      if mention.confidence > last.confidence && !isInProse { kept[kept.count - 1] = mention }
    }
    return kept
  }

  private static func firstOfEachName(_ mentions: [Mention]) -> [Mention] {
    var seen: Set<String> = []
    return mentions.filter { seen.insert($0.name.lowercased()).inserted }
  }
}
