import Reports
import Signatories

/// The words around an audit: what is asked, and what an answer means.
struct AuditSession: Interview {
  /// An answer with its item.
  struct Answer {
    let item: AuditItem
    let judgement: AuditLog.Judgement
  }

  private let items: [AuditItem]
  private(set) var log: AuditLog
  private var open: [Int]
  /// The places of the items that were answered in this session, last first to be taken back.
  private var answered: [Int] = []

  /// Asks for the items of a sample that have no judgement yet.
  init(_ sample: AuditSample, log: AuditLog) {
    items = sample.items
    self.log = log
    open = items.indices.filter { log.judgement(of: sample.items[$0]) == .open }
  }

  var opening: String {
    guard !open.isEmpty else {
      return "All \(items.count) items are judged; a larger -n draws more."
    }
    return "\(open.count) of \(items.count) items to judge. "
      + "A name: r right, w wrong. A line: n no signer missed, m one missed, or how many. "
      + "u unsure, k later, z undo, q quit."
  }

  var closing: String {
    let estimate = AuditEstimate(log)
    let left = items.count { log.judgement(of: $0) == .open }
    return (["\(answered.count) judgements kept, \(left) items left."] + estimate.sentences)
      .joined(separator: "\n")
  }

  var prompt: String? {
    guard let place = open.first else {
      return answered.isEmpty
        ? nil : "\nNo item is left. z takes the last judgement back, q ends."
    }
    let item = items[place]
    let number = items.count - open.count + 1
    let context = [(" ", item.before), (">", item.text), (" ", item.after)]
      .compactMap { mark, text in text.map { "  \(mark) \(Self.shortened($0))" } }
    return VisibleText.lines(
      of: (["", "[\(number)/\(items.count)] \(item.document):\(item.line)"] + context
        + [Self.question(of: item)]).joined(separator: "\n"))
  }

  private static func question(of item: AuditItem) -> String {
    switch item.subject {
    case .mention(let name, let role, let type):
      "Is “\(name)” a \(role.rawValue), a \(type.rawValue), and named in full? (r w u k z q)"
    case .line: "No signer was found in this line. Is one missed? (n m 2 3 … u k z q)"
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > 400 ? text.prefix(400) + "…" : text
  }

  /// Understands a line.
  mutating func take(_ line: String) -> InterviewStep<Answer> {
    let word = line.filter { !$0.isWhitespace }
    if word == "q" { return .quit }
    if word == "z" { return .keep(undo()) }
    guard let place = open.first else { return .help("z undo · q quit") }
    if word == "k" || word.isEmpty {
      open.append(open.removeFirst())
      return .keep([])
    }
    guard let judgement = Self.judgement(word, of: items[place]) else {
      return .help(
        items[place].stratum.kind.isLine
          ? "n none missed · m one missed · 2 3 … so many missed · u unsure · k later · z undo · "
            + "q quit"
          : "r right · w wrong · u unsure · k later · z undo · q quit")
    }
    open.removeFirst()
    answered.append(place)
    return .keep([keep(judgement, of: place)])
  }

  private static func judgement(_ word: String, of item: AuditItem) -> AuditLog.Judgement? {
    if word == "u" { return .unsure }
    switch (item.stratum.kind.isLine, word) {
    case (false, "r"): return .right
    case (false, "w"): return .wrong
    case (true, "n"): return AuditLog.Judgement.none
    case (true, "m"): return .missed(1)
    case (true, _): return Int(word).flatMap { (1..<10_000).contains($0) ? .missed($0) : nil }
    default: return nil
    }
  }

  private mutating func undo() -> [Answer] {
    guard let place = answered.popLast() else { return [] }
    open.insert(place, at: 0)
    return [keep(.open, of: place)]
  }

  private mutating func keep(_ judgement: AuditLog.Judgement, of place: Int) -> Answer {
    log.append(judgement, of: items[place])
    return Answer(item: items[place], judgement: judgement)
  }
}
