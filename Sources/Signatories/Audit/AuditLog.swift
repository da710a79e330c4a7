public import Letters

/// The judgements of an audit, `audit.csv`: append-only, one a line.
///
/// The sheet that `audit --format csv` prints has the same columns and no judgements; filled in by
/// hand it is such a log. Of two lines about one item the later holds; `open` takes a judgement
/// back. Each line tells the stratum it was drawn from and the stratum's size, so that the log
/// alone gives the estimate.
public struct AuditLog: Sendable {
  /// What somebody says of an item.
  public enum Judgement: Hashable, Sendable {
    /// The mention is right.
    case right
    /// It is not.
    case wrong
    /// No signer is missed in the line.
    case none
    /// So many signers are missed in it.
    case missed(Int)
    /// Nobody can tell.
    case unsure
    /// Not judged, or no longer.
    case open

    /// As it stands in the file.
    public var text: String {
      switch self {
      case .right: "right"
      case .wrong: "wrong"
      case .none: "none"
      case .missed(let count): count == 1 ? "missed" : "missed \(count)"
      case .unsure: "unsure"
      case .open: "open"
      }
    }

    /// Reads a word of the file; an empty one is open.
    init?(_ text: String) {
      let words = text.lowercased().split(whereSeparator: \.isWhitespace)
      switch (words.first ?? "", words.count) {
      case ("", 0), ("open", 1): self = .open
      case ("right", 1): self = .right
      case ("wrong", 1): self = .wrong
      case ("none", 1): self = .none
      case ("unsure", 1): self = .unsure
      case ("missed", 1): self = .missed(1)
      case ("missed", 2):
        guard let count = Int(words[1]), count > 0, count < 10_000 else { return nil }
        self = .missed(count)
      default: return nil
      }
    }

    /// Whether it can be said of a line, or of a mention.
    func fits(_ kind: AuditStratum.Kind) -> Bool {
      switch self {
      case .right, .wrong: !kind.isLine
      case .none, .missed: kind.isLine
      case .unsure, .open: true
      }
    }
  }

  /// What tells items apart.
  public struct Key: Hashable, Sendable {
    let hash: String
    let kind: AuditStratum.Kind
    let start: Int

    init(_ item: AuditItem) {
      self.init(hash: item.hash, kind: item.stratum.kind, start: item.start)
    }

    init(hash: String, kind: AuditStratum.Kind, start: Int) {
      self.hash = hash
      self.kind = kind
      self.start = start
    }
  }

  /// A line of the file.
  struct Entry: Sendable {
    let key: Key
    let stratum: AuditStratum
    let judgement: Judgement
  }

  /// The names of the columns.
  public static let columns = [
    "document", "hash", "stratum", "size", "line", "start", "name", "text", "judgement", "who",
    "when",
  ]
  /// The first line of the file.
  public static let header = CSVLine.text(columns)

  private(set) var entries: [Entry] = []
  private var last: [Key: Int] = [:]
  /// Lines that could not be read.
  public private(set) var findings: [Finding] = []

  /// An empty log.
  public init() {}

  /// Reads a log or a filled-in sheet; lines that can't be read are told in `findings`.
  ///
  /// - Complexity: O(bytes).
  public init(utf8: [UInt8], source: String = "audit.csv") {
    let table = DelimitedText(utf8: utf8, source: source)
    func note(_ line: Int, _ message: String) {
      findings.append(
        Finding(
          kind: "audit", document: source, position: SourcePosition(line: line, column: 1),
          message: message))
    }
    for problem in table.problems { note(problem.line, problem.message) }
    let needed = ["hash", "stratum", "size", "start", "judgement"]
    let places = needed.map { table.column($0) }
    if let missing = zip(needed, places).first(where: { $1 == nil })?.0 {
      if !table.header.isEmpty {
        note(1, "has no column “\(missing)”; print a sheet with audit --format csv")
      }
      return
    }
    let columns = places.compactMap { $0 }
    for row in table.rows {
      let fields = columns.map { row.fields[$0] }
      guard let kind = AuditStratum.Kind(rawValue: fields[1]), let size = Int(fields[2]),
        let start = Int(fields[3]), size > 0, start >= 0
      else {
        note(row.line, "names no stratum, size and start; leave these columns as they were printed")
        continue
      }
      guard let judgement = Judgement(fields[4]), judgement.fits(kind) else {
        let words = kind.isLine ? "none, missed, missed 2 …" : "right, wrong"
        note(row.line, "has the judgement “\(fields[4])”; write \(words) or unsure")
        continue
      }
      append(
        Entry(
          key: Key(hash: fields[0], kind: kind, start: start),
          stratum: AuditStratum(kind: kind, size: size), judgement: judgement))
    }
  }

  /// What was said last of an item; open where nothing was.
  public func judgement(of item: AuditItem) -> Judgement {
    last[Key(item)].map { entries[$0].judgement } ?? .open
  }

  /// Adds a judgement; write ``line(_:_:who:when:)`` to the end of the file to keep it.
  public mutating func append(_ judgement: Judgement, of item: AuditItem) {
    append(Entry(key: Key(item), stratum: item.stratum, judgement: judgement))
  }

  /// The lines that hold: the last one of each item, in order.
  var standing: [Entry] {
    entries.indices.filter { last[entries[$0].key] == $0 }.map { entries[$0] }
  }

  private mutating func append(_ entry: Entry) {
    last[entry.key] = entries.count
    entries.append(entry)
  }

  /// A line of the file, with its end.
  public static func line(
    _ item: AuditItem, _ judgement: Judgement?, who: String = "", when: String = ""
  ) -> String {
    CSVLine.text(fields(item, judgement, who: who, when: when))
  }

  /// The fields of a line in the order of ``columns``.
  public static func fields(
    _ item: AuditItem, _ judgement: Judgement?, who: String = "", when: String = ""
  ) -> [String] {
    var name = ""
    if case .mention(let found, _, _) = item.subject { name = found }
    return [
      item.document, item.hash, item.stratum.kind.rawValue, String(item.stratum.size),
      String(item.line), String(item.start), name, item.text, judgement?.text ?? "", who, when,
    ]
  }
}
