internal import Letters

/// What the evidence says of two documents.
enum CopyVerdict {
  case copy(String)
  case proposal(String)
  case different

  /// How much of the shorter text the longer must hold.
  private static let sameText = 0.6
  /// How much alike texts must be where hardly anybody signs.
  private static let sameUnsignedText = 0.7
  /// Which share of the smaller list must sign the other too.
  private static let mostSigners = 0.5
  private static let nearlyAllSigners = 0.8
  private static let enoughSigners = 5

  init(_ one: ComparedDocument, _ other: ComparedDocument) {
    let shared = Self.shared(one.signers, other.signers)
    let smaller = min(one.signers.count, other.signers.count)
    let larger = max(one.signers.count, other.signers.count)
    let overlap = smaller == 0 ? 0 : Double(shared) / Double(smaller)
    let signers = "\(shared) of \(smaller) and \(larger) signers in common"
    if Self.isSameText(one, other, overlap: overlap, smaller: smaller) {
      let containment = one.sketch.containment(in: other.sketch)
      let text = "\(Int((containment * 100).rounded())) % of the shorter text in the longer"
      self = .copy(smaller > 0 ? "\(signers), \(text)" : text)
      return
    }
    guard smaller >= Self.enoughSigners, overlap >= Self.nearlyAllSigners,
      2 * smaller >= larger, one.document.hasNoOtherDate(than: other.document)
    else {
      self = .different
      return
    }
    let witnesses = one.document.witnesses(with: other.document)
    if let languages = one.document.otherLanguage(than: other.document) {
      self =
        witnesses.isEmpty
        ? .proposal("\(signers), \(languages)")
        : .copy(([signers, languages] + witnesses).joined(separator: ", "))
    } else {
      self =
        witnesses.isEmpty
        ? .different : .proposal(([signers, "other text"] + witnesses).joined(separator: ", "))
    }
  }

  private static func isSameText(
    _ one: ComparedDocument, _ other: ComparedDocument, overlap: Double, smaller: Int
  ) -> Bool {
    if smaller >= 2 {
      return overlap >= mostSigners && one.sketch.containment(in: other.sketch) >= sameText
    }
    let isNobodyElse = smaller == 0 || overlap == 1
    return isNobodyElse && one.signers.count == other.signers.count
      && one.sketch.phraseCount >= 20
      && one.sketch.resemblance(to: other.sketch) >= sameUnsignedText
  }

  /// How many numbers two ascending lists have in common.
  private static func shared(_ one: [Int], _ other: [Int]) -> Int {
    var (left, right, shared) = (0, 0, 0)
    while left < one.count, right < other.count {
      if one[left] == other[right] { shared += 1 }
      let (mine, theirs) = (one[left], other[right])
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    return shared
  }
}

extension Document {
  /// Whether the dates of two documents do not contradict each other.
  fileprivate func hasNoOtherDate(than other: Document) -> Bool {
    guard let mine = date, let theirs = other.date else { return true }
    return mine.agrees(with: theirs)
  }

  /// The two languages in words where they differ.
  fileprivate func otherLanguage(than other: Document) -> String? {
    guard let mine = language, let theirs = other.language, mine != theirs else { return nil }
    return "in \(min(mine, theirs)) and \(max(mine, theirs))"
  }

  /// What else two documents have in common: date, title, claimed number.
  fileprivate func witnesses(with other: Document) -> [String] {
    var witnesses: [String] = []
    if let date, let theirs = other.date, date.month != nil, theirs.month != nil,
      date.agrees(with: theirs)
    {
      witnesses.append("date \(date)")
    }
    if let claimed, claimed.count == other.claimed?.count {
      witnesses.append("\(claimed.count) signers claimed")
    }
    if let title, title.lowercased() == other.title?.lowercased() { witnesses.append("same title") }
    return witnesses
  }
}

extension PartialDate {
  /// Whether two dates can be the same day as far as they are stated.
  fileprivate func agrees(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let theirs = other.month else { return true }
    guard month == theirs else { return false }
    guard let day, let last = other.day else { return true }
    return day == last
  }
}
