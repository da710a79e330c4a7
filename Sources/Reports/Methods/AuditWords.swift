public import Signatories

extension AuditEstimate {
  /// What was judged by hand and what follows from it, in sentences for a methods paragraph.
  public var sentences: [String] {
    var sentences: [String] = []
    if let precision {
      sentences.append(
        "Of \(Self.count(mentions, "mention")) drawn at random within roles and judged by hand, "
          + "\(DecimalText.grouped(right)) \(right == 1 ? "is" : "are") right: precision "
          + "\(Self.words(precision)), weighted by the size of the roles.")
    }
    if lines > 0 {
      let signers = missed == 0 ? "no signer" : Self.count(missed, "signer")
      sentences.append(
        "In \(Self.count(lines, "line")) drawn at random from those without a mention \(signers) "
          + "\(missed > 1 ? "were" : "was") missed"
          + (recall.map { ": recall of signers \(Self.words($0))" } ?? "") + ".")
    }
    if precision != nil || recall != nil {
      sentences.append(
        "Intervals are Wilson's (1927) at Kish's (1965) effective sample size"
          + (recall == nil
            ? "."
            : "; that of the recall combines the 97.5 % limits of the signers found and of those "
              + "missed (Dunn 1961)."))
    }
    if unsure > 0 {
      sentences.append("\(Self.count(unsure, "item")) could not be judged and count as not drawn.")
    }
    return sentences
  }

  /// The works the sentences cite.
  var references: Set<Reference> {
    if precision == nil && recall == nil { return [] }
    return recall == nil ? [.wilson, .kish] : [.wilson, .kish, .dunn]
  }

  /// “0.96 (95 % interval 0.89–0.99)”.
  private static func words(_ share: Share) -> String {
    "\(DecimalText.significant(share.value, digits: 3)) (95 % interval "
      + "\(DecimalText.significant(share.lower, digits: 3))–"
      + "\(DecimalText.significant(share.upper, digits: 3)))"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(DecimalText.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Reference {
  static let wilson = Reference(
    authors: "Wilson, E. B.", year: 1927,
    title: "Probable inference, the law of succession, and statistical inference",
    source: "Journal of the American Statistical Association 22(158), 209–212",
    doi: "10.1080/01621459.1927.10502953")
  static let kish = Reference(
    authors: "Kish, L.", year: 1965, title: "Survey sampling", source: "Wiley", doi: nil)
}
