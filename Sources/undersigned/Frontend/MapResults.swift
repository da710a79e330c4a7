import Coalitions
import Figures
import Letters
import Reports
import Signatories

/// The files of `undersigned map`.
struct MapResults {
  let outcome: StudyReader.Outcome
  let analysis: Analysis
  let figureOptions: FigureOptions

  /// Writes everything; returns the number of files.
  func write(to folder: String) throws -> Int {
    do throws(WritingError) {
      try AtomicFile.makeFolder(folder + "/tables")
      for table in tables {
        try AtomicFile.write(table.text(as: .csv), to: "\(folder)/tables/\(table.name).csv")
      }
      for (name, format) in [("network.graphml", ExchangeFormat.graphml), ("network.json", .json)] {
        try AtomicFile.write(to: "\(folder)/\(name)") { stream in
          format.write(exchanged, to: &stream)
        }
      }
    } catch {
      throw Failure.unwritable(error)
    }
    let figures = figures
    for figure in figures {
      for ending in ["svg", "dot", "csv"] {
        try FigureFile.write(figure, to: "\(folder)/\(figure.name).\(ending)")
      }
    }
    return tables.count + 2 + 3 * figures.count
  }

  private var figures: [Figure] {
    FigureWord.allCases.map {
      $0.figure(
        of: analysis.network, clustering: analysis.clustering, options: figureOptions)
    }
  }

  private var exchanged: ExchangeGraph {
    ExchangeGraph(
      analysis.network, measures: analysis.measures, clusters: analysis.clustering.clusters)
  }

  private var tables: [Table] {
    let study = outcome.study
    let network = analysis.network
    return [
      .corpus(study.documents, mentions: study.mentions, reconciliations: [:]),
      .resolution(study.resolvedMentions),
      .organizations(
        study.resolution.organizations, mentions: study.mentions,
        entities: study.resolution.entities),
      .pairs(analysis.ties.ranked, of: network, test: analysis.ties.description),
      .groups(analysis.groups, of: network),
      .measures(analysis.measures, of: network),
      .clusters(analysis.clustering.clusters, of: network),
      .turnover(network.turnover, of: network),
      .summary(analysis.summary),
      .questions(study.nameQuestions),
      .findings(study.findings),
      .skippedFiles(
        outcome.skipped.map { SkippedFile(path: $0.source, reason: $0.description) }),
    ]
  }
}
