public import Coalitions
internal import Letters
internal import Networks
internal import Signatories

/// The sentences every caption ends with: which letters, which test, which seed, which version.
public struct CaptionNotes: Sendable {
  private let network: SigningNetwork
  private let version: String

  /// Prepares the notes of figures of a network.
  public init(_ network: SigningNetwork, version: String) {
    self.network = network
    self.version = version
  }

  /// The sentences; those on the test of ties and on clusters only where a figure shows them.
  public func notes(testing ties: CosigningTies?, clustering: Clustering?) -> [String] {
    [corpus] + (ties.map { [test($0)] } ?? []) + (clustering.map { [words($0)] } ?? [])
      + ["Undersigned \(version)."]
  }

  private var corpus: String {
    let letters = network.documents
    let dates = letters.compactMap(\.date)
    let undated = letters.count - dates.count
    let count = "\(DecimalText.grouped(letters.count)) \(letters.count == 1 ? "letter" : "letters")"
    guard let first = dates.min(), let last = dates.max() else {
      return "Corpus: \(count) with signers, undated."
    }
    let span = first == last ? first.inWords : "\(first.inWords) to \(last.inWords)"
    return "Corpus: \(count) with signers, \(span)\(undated == 0 ? "" : ", \(undated) undated")."
  }

  private func test(_ ties: CosigningTies) -> String {
    guard let settings = ties.settings else { return "Ties are not tested." }
    let level = DecimalText.significant(settings.level, digits: 3)
    return "Null model: \(settings.nullModel.words), upper tail, α = \(level), "
      + "\(settings.correction.words) over \(DecimalText.grouped(ties.familySize)) pairs."
  }

  private func words(_ clustering: Clustering) -> String {
    "Clusters: Barber’s modularity, best of \(clustering.runs) runs from seed "
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
