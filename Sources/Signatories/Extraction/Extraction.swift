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
    // Places are sorted and not mentions, which hold many strings.
    let kept = Role.allCases.flatMap { role in
      let kept = disjoint(mentions.indices.filter { mentions[$0].role == role }, of: mentions)
      return role == .signatory ? kept : firstOfEachName(kept, of: mentions)
    }.sorted {
      (mentions[$0].range.start, mentions[$0].role, mentions[$0].range.end)
        < (mentions[$1].range.start, mentions[$1].role, mentions[$1].range.end)
    }
    return kept.map { mentions[$0] }
  }

  private static func disjoint(_ places: [Int], of mentions: [Mention]) -> [Int] {
    let ordered = places.sorted {
      if mentions[$0].range.start != mentions[$1].range.start {
        return mentions[$0].range.start < mentions[$1].range.start
      }
      let (left, right) = (mentions[$0], mentions[$1])
      return (right.range.end, right.confidence, left.rule)
        < (left.range.end, left.confidence, right.rule)
    }
    var kept: [Int] = []
    for place in ordered {
      guard let last = kept.last, mentions[place].range.start < mentions[last].range.end else {
        kept.append(place)
        continue
      }
      let isInProse =
        mentions[place].rule == SignerInProse.name && mentions[last].rule != mentions[place].rule
      if mentions[place].confidence > mentions[last].confidence && !isInProse {
        kept[kept.count - 1] = place
      }
    }
    return kept
  }

  private static func firstOfEachName(_ places: [Int], of mentions: [Mention]) -> [Int] {
    var seen: Set<String> = []
    return places.filter { seen.insert(mentions[$0].name.lowercased()).inserted }
  }
}
