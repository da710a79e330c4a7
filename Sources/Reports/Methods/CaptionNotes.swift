public import Coalitions
internal import Letters
internal import Networks
internal import Signatories

/// The sentences every caption ends with: which letters, which test, which seed, which version.
public struct CaptionNotes: Sendable {
  private let study: Study
  private let analysis: Analysis
  private let version: String

  /// Prepares the notes of a run.
  public init(_ study: Study, _ analysis: Analysis, version: String) {
    self.study = study
    self.analysis = analysis
    self.version = version
  }

  /// The sentences; those on the test of ties and on clusters only where a figure shows them.
  public func notes(testing: Bool, clustering: Bool) -> [String] {
    [corpus] + (testing ? [test] : []) + (clustering ? [clusters] : []) + [
      "Undersigned \(version)."
    ]
  }

  private var corpus: String {
    let letters = analysis.network.documents
    let dates = letters.compactMap(\.date)
    let undated = letters.count - dates.count
    let count = "\(DecimalText.grouped(letters.count)) \(letters.count == 1 ? "letter" : "letters")"
    guard let first = dates.min(), let last = dates.max() else {
      return "Corpus: \(count) with signers, undated."
    }
    let span = first == last ? first.inWords : "\(first.inWords) to \(last.inWords)"
    return "Corpus: \(count) with signers, \(span)\(undated == 0 ? "" : ", \(undated) undated")."
  }

  private var test: String {
    guard let settings = analysis.ties.settings else { return "Ties are not tested." }
    let level = DecimalText.significant(settings.level, digits: 3)
    return "Null model: \(settings.nullModel.words), upper tail, α = \(level), "
      + "\(settings.correction.words) over \(DecimalText.grouped(analysis.ties.familySize)) pairs."
  }

  private var clusters: String {
    let clustering = analysis.clustering
    return "Clusters: Barber’s modularity, best of \(clustering.runs) runs from seed "
      + "\(clustering.seed)."
  }

  /// What each letter claims, in a few words, by document id.
  public static func claims(of study: Study) -> [String: String] {
    Dictionary(
      study.documents.compactMap { document in
        document.claimed.map { (document.id, "claims \($0.words)") }
      }, uniquingKeysWith: { first, _ in first })
  }
}
