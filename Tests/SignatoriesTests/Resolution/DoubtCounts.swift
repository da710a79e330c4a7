import Foundation
import Letters
import Signatories
import TestSupport

/// How many doubts of one kind some names raised, and how many of these pairs are one body.
struct DoubtCount: Hashable {
  /// Where the names come from.
  let source: String
  /// How many different names there were.
  let names: Int
  let doubt: Doubt
  let asked: Int
  let yes: Int

  /// The source, or all synthetic names of one size, which are made alike.
  var kind: Substring {
    source.hasPrefix("synthetic")
      ? source[..<(source.lastIndex(of: "-") ?? source.endIndex)]
      : source[...]
  }
}

/// Doubts counted on names of known identity.
///
/// `Tests/Fixtures/Calibration/name-doubts.csv` holds what our own invented pairs, the seeds and
/// synthetic names raised when `make calibration` was run last.
enum DoubtCounts {
  static let file = Repository.fixtures.appending(path: "Calibration/name-doubts.csv")

  private static let header = "source,names,rule,opposition,strength,asked,yes\n"

  /// What is recorded.
  static func recorded() throws -> [DoubtCount] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",").map(String.init)
      guard cells.count == 7, let names = Int(cells[1]), let rule = LinkRule(rawValue: cells[2]),
        let opposition = Doubt.Opposition(rawValue: cells[3]), let strength = Int(cells[4]),
        let asked = Int(cells[5]), let yes = Int(cells[6])
      else { throw CocoaError(.fileReadCorruptFile) }
      return DoubtCount(
        source: cells[0], names: names,
        doubt: Doubt(rule: rule, opposition: opposition, strength: strength), asked: asked,
        yes: yes)
    }
  }

  /// Writes what was counted anew.
  static func record(_ counts: [DoubtCount]) throws {
    let lines = counts.map { count in
      "\(count.source),\(count.names),\(count.doubt.rule.rawValue),"
        + "\(count.doubt.opposition.rawValue),\(count.doubt.strength),\(count.asked),\(count.yes)\n"
    }
    try Data((header + lines.joined()).utf8).write(to: file)
  }

  /// Every doubt among names, worth asking or not, counted by kind; a pair without a verdict
  /// counts nothing.
  static func counted(
    _ occurrences: [NameOccurrence], source: String, isOne: (OpenQuestion) -> Bool?
  ) -> [DoubtCount] {
    let resolution = Resolution(resolving: occurrences, asking: .everything)
    var asked: [Doubt: (all: Int, yes: Int)] = [:]
    for question in resolution.questions {
      guard let isOne = isOne(question) else { continue }
      asked[question.doubt, default: (0, 0)].all += 1
      if isOne { asked[question.doubt, default: (0, 0)].yes += 1 }
    }
    return asked.map { doubt, count in
      DoubtCount(
        source: source, names: resolution.distinctNames, doubt: doubt, asked: count.all,
        yes: count.yes)
    }.sorted { Self.key($0) < Self.key($1) }
  }

  /// The same for names whose bodies are known.
  static func counted(
    _ occurrences: [NameOccurrence], bodies: [String], source: String
  ) -> [DoubtCount] {
    var bodiesOfName: [String: Set<String>] = [:]
    for (occurrence, body) in zip(occurrences, bodies) {
      bodiesOfName[occurrence.name, default: []].insert(body)
    }
    return counted(occurrences, source: source) { question in
      let (a, b) = (bodiesOfName[question.a] ?? [], bodiesOfName[question.b] ?? [])
      return !a.isDisjoint(with: b)
    }
  }

  private static func key(_ count: DoubtCount) -> (String, String, Int) {
    (count.doubt.rule.rawValue, count.doubt.opposition.rawValue, count.doubt.strength)
  }

  /// The invented pairs as one bare list.
  static func ofInventedPairs() -> [DoubtCount] {
    counted(
      NamePair.all.flatMap { [NameOccurrence(name: $0.a), NameOccurrence(name: $0.b)] },
      bodies: NamePair.all.enumerated().flatMap { index, pair in
        ["\(index)", pair.truth == .apart ? "not \(index)" : "\(index)"]
      }, source: "invented pairs")
  }

  /// The signers of our own letters, judged by hand: who wrote them meant one body only where
  /// `own-letters.csv` says so.
  static func ofOwnLetters() throws -> [DoubtCount] {
    let folder = Repository.fixtures.appending(path: "Letters")
    var occurrences: [NameOccurrence] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let marked = MarkedText(
        try String(contentsOf: folder.appending(path: file), encoding: .utf8))
      let document = try Document(parsing: Array(marked.text.utf8), source: file)
      occurrences += document.mentions.map { NameOccurrence($0, language: document.language) }
    }
    let verdicts = Repository.fixtures.appending(path: "Calibration/own-letters.csv")
    let log = DecisionLog(utf8: Array(try Data(contentsOf: verdicts)))
    var verdictOfPair: [[String]: Decision.Verdict] = [:]
    for decision in log.decisions {
      verdictOfPair[[decision.a, decision.b].sorted()] = decision.verdict
    }
    return counted(occurrences, source: "own letters") { question in
      switch verdictOfPair[[question.a, question.b].sorted()] {
      case .unsure: nil
      case let verdict: verdict == .same
      }
    }
  }

  static func ofGold(in folders: [URL], source: String) throws -> [DoubtCount] {
    let golds = try folders.map { try GoldNames(in: $0) }
    return counted(
      golds.flatMap(\.occurrences), bodies: golds.flatMap(\.bodies), source: source)
  }

  /// Synthetic names, one object a line with `name` and `canonical`.
  static func ofSynthetic(_ file: URL, source: String) throws -> [DoubtCount] {
    struct Line: Decodable {
      let name: String
      let canonical: String
    }
    let lines = try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Line.self, from: Data($0)) }
    return counted(
      lines.map { NameOccurrence(name: $0.name) }, bodies: lines.map(\.canonical), source: source)
  }
}
