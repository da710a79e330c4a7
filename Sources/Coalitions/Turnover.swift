public import Letters
internal import Networks

/// Who is new, who returns and who has dropped out, document by document in order of date.
///
/// Undated documents have no place in the order and are left out.
public struct Turnover: Hashable, Sendable {
  /// Index of the document.
  public let document: Int
  /// Its date.
  public let date: PartialDate
  /// Organizations that signed no earlier document, ascending.
  public let newcomers: [Int]
  /// Organizations that signed an earlier document, ascending.
  public let returners: [Int]
  /// Organizations that signed the document before and not this one, ascending.
  public let dropOuts: [Int]
  /// Newcomers that signed no other document, dated or not, ascending.
  public let onceOnly: [Int]

  /// Makes one step.
  public init(
    document: Int, date: PartialDate, newcomers: [Int], returners: [Int], dropOuts: [Int],
    onceOnly: [Int]
  ) {
    self.document = document
    self.date = date
    self.newcomers = newcomers
    self.returners = returners
    self.dropOuts = dropOuts
    self.onceOnly = onceOnly
  }
}

extension SigningNetwork {
  /// Newcomers, returners and drop-outs of each dated document, in order of date.
  ///
  /// - Complexity: O(signings).
  public var turnover: [Turnover] {
    let dated = documents.indices.compactMap { index in
      documents[index].date.map { (index: index, date: $0) }
    }
    var hasSigned = [Bool](repeating: false, count: organizations.count)
    var previous: [Int] = []
    return dated.map { index, date in
      let signers = signers(of: index)
      let present = Set(signers)
      let newcomers = signers.filter { !hasSigned[$0] }
      defer {
        for organization in signers { hasSigned[organization] = true }
        previous = signers
      }
      return Turnover(
        document: index, date: date, newcomers: newcomers,
        returners: signers.filter { hasSigned[$0] },
        dropOuts: previous.filter { !present.contains($0) },
        onceOnly: newcomers.filter { self.documents(of: $0).count == 1 })
    }
  }

  /// Indices of the organizations with an edge to a document, ascending.
  ///
  /// - Complexity: O(result).
  public func signers(of document: Int) -> [Int] {
    incidence.columns.range(document).map { Int(incidence.columns.neighbors[$0]) }
  }

  /// Indices of the documents an organization has an edge to, ascending.
  ///
  /// - Complexity: O(result).
  public func documents(of organization: Int) -> [Int] {
    incidence.rows.range(organization).map { Int(incidence.rows.neighbors[$0]) }
  }
}
