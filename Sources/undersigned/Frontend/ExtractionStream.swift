import Coalitions
import Letters
import Reports
import Signatories

/// The rows of `extract`, document after document, so that memory holds only a few of them.
final class ExtractionStream: Sequence, IteratorProtocol {
  /// What each row tells of.
  enum Subject {
    case mentions(doubtfulOnly: Bool)
    case documents
  }

  /// What is kept of a document.
  private struct Reading: Sendable {
    let rows: [[Cell]]
    let mentions: Int
    let findings: [Finding]
  }

  private var results: CorpusResults<Reading>
  private var rows: ArraySlice<[Cell]> = []
  private let console: Console

  /// How many documents were read, files passed over, mentions and findings found so far.
  private(set) var documents = 0, skipped = 0, mentions = 0, findings = 0

  /// Begins to read.
  ///
  /// - Throws: ``Failure`` where nothing at all can be read.
  init(_ input: InputOptions, subject: Subject, console: Console) throws {
    let includesPersons = input.persons != false
    results = try StudyReader(input: input).corpusReader(input.paths)
      .results(threads: input.threads) { document in
        Self.reading(document, subject: subject, includesPersons: includesPersons)
      }
    self.console = console
    var failures: [ReadingError] = []
    while documents == 0, let result = results.next() {
      if case .failure(let error) = result { failures.append(error) } else { take(result) }
    }
    guard documents > 0 else { throw Failure.nothingRead(failures) }
    for error in failures { skip(error) }
  }

  /// The next row; what was passed over is told on the way.
  func next() -> [Cell]? {
    while true {
      if let row = rows.popFirst() { return row }
      guard let result = results.next() else { return nil }
      take(result)
    }
  }

  private func take(_ result: Result<Reading, ReadingError>) {
    switch result {
    case .success(let reading):
      documents += 1
      mentions += reading.mentions
      findings += reading.findings.count
      rows = reading.rows[...]
      for finding in reading.findings { console.detail(finding.message) }
    case .failure(let error): skip(error)
    }
  }

  private func skip(_ error: ReadingError) {
    skipped += 1
    console.note("skipped \(error.description)")
  }

  private static func reading(
    _ document: Document, subject: Subject, includesPersons: Bool
  ) -> Reading {
    let extraction = document.extraction
    let all =
      includesPersons
      ? extraction.mentions : extraction.mentions.filter { $0.type == .organization }
    let reconciliation = Reconciliation(document, mentions: extraction.mentions)
    let findings =
      document.findings + extraction.findings + [reconciliation.finding].compactMap { $0 }
    switch subject {
    case .mentions(let doubtfulOnly):
      let shown = doubtfulOnly ? all.filter { $0.confidence < Extraction.doubt } : all
      return Reading(
        rows: Table.mentions(shown).rows, mentions: shown.count, findings: findings)
    case .documents:
      return Reading(
        rows: Table.documents([document], mentions: all).rows, mentions: all.count,
        findings: findings)
    }
  }
}
