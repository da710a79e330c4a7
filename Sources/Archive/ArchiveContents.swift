public import Coalitions
import Letters
public import Reports
import Signatories

/// What an archive says of a run: its tables, and the letters for full-text search.
public struct ArchiveContents: Sendable {
  /// A letter as the search finds it.
  struct Letter {
    let document: String
    let title: String?
    let text: String
  }

  /// The tables, in the order in which they are written.
  let tables: [Table]
  /// The letters.
  let letters: [Letter]

  /// Collects what a run found.
  ///
  /// - Parameters:
  ///   - study: what was read and who is who.
  ///   - analysis: what was computed.
  ///   - records: the human judgements.
  ///   - settings: the settings of the run, a table with the columns `setting` and `value`.
  ///   - version: the version of the program.
  /// - Complexity: O(mentions + ties).
  public init(
    of study: Study, analysis: Analysis, records: HumanRecords = HumanRecords(), settings: Table,
    version: String
  ) {
    tables = [
      .about(version: version, settings: settings), .archivedDocuments(of: study),
      .archivedMentions(of: study),
      .organizations(
        study.resolution.organizations, mentions: study.mentions,
        entities: study.resolution.entities),
      .names(of: study), .decisions(records.decisions), .signings(of: analysis.network),
      .archivedMeasures(of: analysis), .ties(analysis.ties, of: analysis.network),
      .groups(analysis.groups, of: analysis.network),
      .clusters(analysis.clustering.clusters, of: analysis.network),
      .turnover(analysis.network.turnover, of: analysis.network), .summary(analysis.summary),
      .questions(study.nameQuestions), .findings(study.findings),
    ]
    letters = study.documents.map { document in
      Letter(
        document: document.id, title: document.title,
        text: document.lines.map(\.content).joined(separator: "\n"))
    }
  }
}
