/// How right and how complete an extraction is, estimated from judgements by hand.
///
/// Precision is the share of right ones among the mentions found: the shares of the strata weighted
/// by the strata's sizes. Its interval is Wilson's at Kish's effective sample size,
/// (Σ Nₕ)² / Σ (Nₕ²/nₕ) for strata of Nₕ units of which nₕ were judged.
///
/// Recall is the share of the signers found, R = T / (T + M). T, the signatories found that are
/// right, is their number times their precision; M, the signers missed, is the sum over the strata
/// of unmarked lines of the stratum's size times the mean number of signers missed in its judged
/// lines. The interval takes the 97.5 % Wilson limits of both and combines the lower limit of
/// each with the upper one of the other; by Bonferroni's inequality it covers at least 95 %. No
/// correction is made for sampling from a finite population, so intervals err on the wide side.
/// Items judged `unsure` count as not drawn.
///
/// Sources: E. B. Wilson 1927, doi:10.1080/01621459.1927.10502953; L. Kish, Survey Sampling, Wiley
/// 1965; O. J. Dunn 1961, doi:10.1080/01621459.1961.10482090.
public struct AuditEstimate: Hashable, Sendable {
  /// A share and its interval.
  public struct Share: Hashable, Sendable {
    /// The estimate, 0–1.
    public let value: Double
    /// The limits of its interval.
    public let lower, upper: Double
  }

  /// The share of right ones among the mentions found; nil where none was judged.
  public let precision: Share?
  /// The same for signatories alone.
  public let signatoryPrecision: Share?
  /// The share of the signers that were found; nil where it can't be told.
  public let recall: Share?
  /// How many mentions were judged, and how many of them are right.
  public let mentions, right: Int
  /// How many unmarked lines were judged, and how many signers are missed in them.
  public let lines, missed: Int
  /// How many items nobody could judge.
  public let unsure: Int

  /// Estimates from what a log says last of each item.
  ///
  /// - Complexity: O(lines of the log).
  public init(_ log: AuditLog) {
    var tallies: [AuditStratum.Kind: Tally] = [:]
    var unsure = 0
    for entry in log.standing {
      switch entry.judgement {
      case .unsure: unsure += 1
      case .open: break
      default:
        tallies[entry.stratum.kind, default: Tally()].add(entry.judgement, size: entry.stratum.size)
      }
    }
    let found = AuditStratum.Kind.allCases.filter { !$0.isLine }.compactMap { tallies[$0] }
    let unmarked = AuditStratum.Kind.allCases.filter(\.isLine).compactMap { tallies[$0] }
    let signatories = [tallies[.signatory]].compactMap { $0 }
    precision = Self.share(of: found)
    signatoryPrecision = Self.share(of: signatories)
    recall = Self.recall(of: signatories, missedIn: unmarked)
    mentions = found.reduce(0) { $0 + $1.judged }
    right = found.reduce(0) { $0 + $1.positive }
    lines = unmarked.reduce(0) { $0 + $1.judged }
    missed = unmarked.reduce(0) { $0 + $1.signers }
    self.unsure = unsure
  }

  /// Whether anything was judged.
  public var isEmpty: Bool { mentions + lines + unsure == 0 }

  /// What was judged in one stratum.
  private struct Tally {
    var size = 0
    var judged = 0
    /// Mentions that are right, or lines that miss a signer.
    var positive = 0
    var signers = 0

    mutating func add(_ judgement: AuditLog.Judgement, size: Int) {
      self.size = size
      judged += 1
      switch judgement {
      case .right: positive += 1
      case .missed(let count):
        positive += 1
        signers += count
      default: break
      }
    }

    /// The estimated number of positive units of the stratum.
    var total: Double { Double(size) * Double(positive) / Double(judged) }
    /// The estimated number of signers missed in it.
    var totalSigners: Double { Double(size) * Double(signers) / Double(judged) }
  }

  private static func share(of tallies: [Tally]) -> Share? {
    guard !tallies.isEmpty else { return nil }
    let interval = interval(of: tallies, z: WilsonInterval.ninetyFive)
    return Share(value: value(of: tallies), lower: interval.lower, upper: interval.upper)
  }

  private static func value(of tallies: [Tally]) -> Double {
    let size = tallies.reduce(0) { $0 + $1.size }
    return min(1, tallies.reduce(0) { $0 + $1.total } / Double(size))
  }

  private static func interval(of tallies: [Tally], z: Double) -> WilsonInterval {
    let size = Double(tallies.reduce(0) { $0 + $1.size })
    let squares = tallies.reduce(0) { $0 + Double($1.size) * Double($1.size) / Double($1.judged) }
    return WilsonInterval(share: value(of: tallies), of: size * size / squares, z: z)
  }

  private static func recall(of signatories: [Tally], missedIn lines: [Tally]) -> Share? {
    guard !signatories.isEmpty, !lines.isEmpty else { return nil }
    let found = Double(signatories.reduce(0) { $0 + $1.size })
    let count = Double(lines.reduce(0) { $0 + $1.size })
    let right = signatories.reduce(0) { $0 + $1.total }
    let missed = lines.reduce(0) { $0 + $1.totalSigners }
    let lacking = lines.reduce(0) { $0 + $1.total }
    let signersOfALine = lacking > 0 ? missed / lacking : 1
    let precise = interval(of: signatories, z: WilsonInterval.ninetySevenAndHalf)
    let incomplete = interval(of: lines, z: WilsonInterval.ninetySevenAndHalf)
    func ratio(_ right: Double, _ missed: Double) -> Double? {
      right + missed > 0 ? right / (right + missed) : nil
    }
    guard let value = ratio(right, missed) else { return nil }
    return Share(
      value: value,
      lower: ratio(found * precise.lower, count * incomplete.upper * signersOfALine) ?? 0,
      upper: ratio(found * precise.upper, count * incomplete.lower * signersOfALine) ?? 1)
  }
}
