public import Coalitions
public import Letters
public import Signatories

extension ReportEvidence {
  /// The evidence behind a network.
  ///
  /// Shown are the `limit` organizations with the most documents, in order of label, and the given
  /// ties between them. `text` gives the line of the letter a mention stands in (``LineTexts``),
  /// `reasons` why the names of an organization are one.
  public init(
    of network: SigningNetwork, ties: [Coalitions.Tie] = [], clusters: [Cluster] = [],
    limit: Int = 1_000, text: (Mention) -> String, reasons: (Organization) -> [String] = { _ in [] }
  ) {
    let labels = OrganizationLabels(network.organizations)
    let signings = Dictionary(grouping: network.signings, by: \.organization)
    let shown = network.organizations.indices
      .sorted { (signings[$0]?.count ?? 0, $1) > (signings[$1]?.count ?? 0, $0) }
      .prefix(limit).sorted { (labels[$0].lowercased(), $0) < (labels[$1].lowercased(), $1) }
    let clusterOf = Self.clusterNumbers(clusters)
    let places = Dictionary(
      shown.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      subjects: shown.map { index in
        let organization = network.organizations[index]
        return Subject(
          id: organization.id, label: labels[index], names: organization.names,
          reasons: reasons(organization), cluster: clusterOf[index],
          letters: (signings[index] ?? []).map { Self.letter($0, in: network, text: text) })
      },
      ties: ties.compactMap { tie in
        guard let a = places[tie.a], let b = places[tie.b] else { return nil }
        return Tie(a: a, b: b)
      },
      omitted: network.organizations.count - shown.count)
  }

  private static func clusterNumbers(_ clusters: [Cluster]) -> [Int: Int] {
    Dictionary(
      clusters.enumerated().flatMap { number, cluster in
        cluster.organizations.map { ($0, number + 1) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func letter(
    _ signing: SigningNetwork.Signing, in network: SigningNetwork, text: (Mention) -> String
  ) -> Letter {
    let letter = network.documents[signing.document]
    return Letter(
      document: letter.id, title: letter.title, date: letter.date?.description,
      lines: signing.mentions.map { index in
        let mention = network.mentions[index]
        return Line(
          number: mention.start.line, text: text(mention), name: mention.name,
          role: mention.role.rawValue, rule: mention.rule, confidence: mention.confidence)
      })
  }
}

/// The lines of a corpus by the places of the names in them.
public struct LineTexts: Sendable {
  private static let longest = 300

  private let documents: [Document.ID: Document]

  /// Looks up lines in these documents.
  public init(_ documents: [Document]) {
    self.documents = Dictionary(
      documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text of the lines a mention stands in, as a reader sees them; the name alone where the
  /// document isn't there.
  ///
  /// Longer lines than 300 characters are cut around the name.
  ///
  /// - Complexity: O(lines of the document).
  public func text(of mention: Mention) -> String {
    let lines = documents[mention.document]?.lines ?? []
    let met = lines.filter { line in
      guard !line.content.isEmpty else { return false }
      let range = line.sourceRange
      return range.start < mention.range.end && mention.range.start < range.end
    }
    guard !met.isEmpty else { return mention.name }
    return Self.cut(met.map(\.content).joined(separator: " "), around: mention.name)
  }

  private static func cut(_ text: String, around name: String) -> String {
    guard text.count > longest else { return text }
    guard let place = text.firstRange(of: name) else { return text.prefix(longest) + "…" }
    let before = text[..<place.lowerBound].suffix(longest / 3)
    let after = text[place.upperBound...].prefix(longest / 2)
    return (before.startIndex == text.startIndex ? "" : "…") + before + name + after
      + (after.endIndex == text.endIndex ? "" : "…")
  }
}
