public import Letters

/// Something to be judged by hand: a mention that was found, or a line in which none was.
public struct AuditItem: Hashable, Sendable {
  /// What is asked.
  public enum Subject: Hashable, Sendable {
    /// Whether this name, of this role, is right.
    case mention(name: String, role: Role, type: SignatoryType)
    /// Whether a signer is missed in the line.
    case line
  }

  /// What is asked.
  public let subject: Subject
  /// The class of units it was drawn from, and how many units that has.
  public let stratum: AuditStratum
  /// The document.
  public let document: Document.ID
  /// The hash of its text.
  public let hash: String
  /// Where it stands in the file.
  public let line: Int
  /// The offset of its first byte, which tells items of a document apart.
  public let start: Int
  /// The line it stands in.
  public let text: String
  /// The line before that and the line behind, where there are any.
  public let before, after: String?
}

/// A class of units that are sampled together.
public struct AuditStratum: Hashable, Sendable {
  /// What its units are.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case signatory
    case speaker
    case issuer
    /// A line without a mention inside or beside a signature list.
    case listLine = "line-in-list"
    /// Any other line without a mention.
    case otherLine = "line-elsewhere"

    /// Whether its units are lines.
    public var isLine: Bool { self == .listLine || self == .otherLine }

    init(_ role: Role) {
      switch role {
      case .signatory: self = .signatory
      case .speaker: self = .speaker
      case .issuer: self = .issuer
      }
    }
  }

  /// What its units are.
  public let kind: Kind
  /// How many units it has.
  public let size: Int
}

/// A random sample of what was found and of the lines in which nothing was found.
///
/// Half of the items are mentions, stratified by role, half are lines that hold a letter and no
/// mention, those labelled as parts of a signature list apart from the others. Within a stratum all
/// units are equally likely. The items come in random order, so that whoever stops early has
/// judged a random sample too.
public struct AuditSample: Sendable {
  /// The items in the order in which they are asked.
  public let items: [AuditItem]

  /// Draws a sample.
  ///
  /// - Parameters:
  ///   - count: how many items; all units where there are fewer.
  ///   - documents: the documents, in a stable order.
  ///   - mentions: what was found in them.
  ///   - generator: the source of chance.
  /// - Complexity: linear in the length of the documents.
  public init(
    of count: Int, documents: [Document], mentions: [Mention],
    using generator: inout some RandomNumberGenerator
  ) {
    let frame = Frame(documents: documents, mentions: mentions)
    let kinds = AuditStratum.Kind.allCases
    let counts = Self.allocation(of: count, sizes: kinds.map { frame.units[$0]?.count ?? 0 })
    var drawn: [(AuditStratum.Kind, Unit)] = []
    for (kind, count) in zip(kinds, counts) {
      var units = frame.units[kind] ?? []
      for place in 0..<count {
        units.swapAt(place, Int.random(in: place..<units.count, using: &generator))
        drawn.append((kind, units[place]))
      }
    }
    drawn.shuffle(using: &generator)
    items = drawn.map { kind, unit in
      frame.item(
        unit, of: AuditStratum(kind: kind, size: frame.units[kind]?.count ?? 0),
        documents: documents)
    }
  }

  /// Half for the roles, half for the lines; what one half can't take goes to the other.
  private static func allocation(of count: Int, sizes: [Int]) -> [Int] {
    let roles = Role.allCases.count
    let mentions = sizes[..<roles].reduce(0, +)
    let lines = sizes[roles...].reduce(0, +)
    let forLines = min(lines, max(count / 2, count - mentions))
    return AuditAllocation.counts(of: Array(sizes[..<roles]), total: count - forLines)
      + AuditAllocation.counts(of: Array(sizes[roles...]), total: forLines)
  }

  /// A unit of the frame.
  private enum Unit {
    case mention(document: Int, Mention)
    case line(document: Int, line: Int)
  }

  /// All units that can be drawn.
  private struct Frame {
    private(set) var units: [AuditStratum.Kind: [Unit]] = [:]

    init(documents: [Document], mentions: [Mention]) {
      let found = Dictionary(grouping: mentions, by: \.document)
      for (number, document) in documents.enumerated() {
        let own = found[document.id] ?? []
        for mention in own {
          units[.init(mention.role), default: []].append(.mention(document: number, mention))
        }
        let labels = document.segmented.labels
        for line in document.unmarkedLines(besides: own) {
          let isListed = labels[line] == .signature || labels[line] == .listHeading
          units[isListed ? .listLine : .otherLine, default: []]
            .append(.line(document: number, line: line))
        }
      }
    }

    func item(_ unit: Unit, of stratum: AuditStratum, documents: [Document]) -> AuditItem {
      switch unit {
      case .mention(let number, let mention):
        let document = documents[number]
        let line = document.line(at: mention.range.start)
        return AuditItem(
          subject: .mention(name: mention.name, role: mention.role, type: mention.type),
          stratum: stratum, document: document.id, hash: document.contentHash,
          line: mention.start.line, start: mention.range.start,
          text: line.map { document.lines[$0].content } ?? "",
          before: line.flatMap { document.content(of: $0 - 1) },
          after: line.flatMap { document.content(of: $0 + 1) })
      case .line(let number, let line):
        let document = documents[number]
        let range = document.lines[line].sourceRange
        return AuditItem(
          subject: .line, stratum: stratum, document: document.id, hash: document.contentHash,
          line: document.text.position(of: range.start).line, start: range.start,
          text: document.lines[line].content, before: document.content(of: line - 1),
          after: document.content(of: line + 1))
      }
    }
  }
}

extension Document {
  /// The places of the lines that hold a letter and no part of a mention.
  fileprivate func unmarkedLines(besides mentions: [Mention]) -> [Int] {
    let ranges = mentions.map(\.range).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    // A mention reaches over few lines, so ends grow almost as starts do; the greatest end of all
    // before tells whether any of them reaches a line.
    var reach = 0
    let reaches = ranges.map { range -> Int in
      reach = max(reach, range.end)
      return reach
    }
    return lines.indices.filter { index in
      guard lines[index].content.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
        return false
      }
      let place = lines[index].sourceRange
      let before = ranges.partitioningIndex { $0.start >= place.end }
      return before == 0 || reaches[before - 1] <= place.start
    }
  }

  /// The line that holds an offset of the file.
  fileprivate func line(at offset: Int) -> Int? {
    lines.lastIndex { line in
      guard !line.content.isEmpty else { return false }
      let range = line.sourceRange
      return range.start <= offset && offset < range.end
    }
  }

  fileprivate func content(of line: Int) -> String? {
    lines.indices.contains(line) ? lines[line].content : nil
  }
}
