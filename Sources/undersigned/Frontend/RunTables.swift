import Coalitions
import Letters
import Reports
import Signatories

extension StudyReader.Outcome {
  /// The tables of a run: those of the report, of the folder `tables`, and of a workbook.
  ///
  /// `changes` are the names that stand for another organization than in the run before.
  func tables(_ analysis: Analysis, doubt: NameDoubt, changes: [IdentityChange] = []) -> [Table] {
    let network = analysis.network
    return [
      .corpus(
        study.documents, mentions: study.mentions, reconciliations: study.reconciliationWords),
      .resolution(study.resolvedMentions),
      .organizations(
        study.resolution.organizations, mentions: study.mentions,
        entities: study.resolution.entities, originals: study.originals),
      Table.pairs(analysis.ties.ranked, of: network, test: analysis.ties.testDescription)
        .withSharedDoubt(doubt, of: analysis.ties.ranked),
      .groups(analysis.groups, of: network),
      Table.measures(analysis.measures, of: network).withRankDoubt(doubt, of: analysis.measures),
      .clusters(analysis.clustering.clusters, of: network),
      .turnover(network.turnover, of: network),
      .summary(analysis.summary),
      .questions(study.nameQuestions),
      .identityChanges(changes),
      .findings(study.findings),
      .skippedFiles(skippedFiles),
    ]
  }

  /// What was not read, for tables.
  var skippedFiles: [SkippedFile] {
    skipped.map { SkippedFile(path: $0.source, reason: $0.description) }
  }
}
