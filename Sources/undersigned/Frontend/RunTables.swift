import Coalitions
import Letters
import Reports
import Signatories

extension StudyReader.Outcome {
  /// The tables of a run: those of the report, of the folder `tables`, and of a workbook.
  func tables(_ analysis: Analysis) -> [Table] {
    let network = analysis.network
    return [
      .corpus(
        study.documents, mentions: study.mentions, reconciliations: study.reconciliationWords),
      .resolution(study.resolvedMentions),
      .organizations(
        study.resolution.organizations, mentions: study.mentions,
        entities: study.resolution.entities),
      .pairs(analysis.ties.ranked, of: network, test: analysis.ties.testDescription),
      .groups(analysis.groups, of: network),
      .measures(analysis.measures, of: network),
      .clusters(analysis.clustering.clusters, of: network),
      .turnover(network.turnover, of: network),
      .summary(analysis.summary),
      .questions(study.nameQuestions),
      .findings(study.findings),
      .skippedFiles(skippedFiles),
    ]
  }

  /// What was not read, for tables.
  var skippedFiles: [SkippedFile] {
    skipped.map { SkippedFile(path: $0.source, reason: $0.description) }
  }
}
