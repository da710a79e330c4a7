import Letters

/// A stretch of time and the documents dated in it.
public struct Period: Hashable, Sendable {
  /// Its first and last year, `2012–2020`, or the one year.
  public let name: String
  /// Indices of the documents, ascending.
  public let documents: [Int]

  /// Makes a period.
  public init(name: String, documents: [Int]) {
    self.name = name
    self.documents = documents
  }
}

extension SigningNetwork {
  /// The dated documents in at most `count` periods of whole years, with as equal numbers of
  /// documents as whole years allow.
  ///
  /// Undated documents are in none.
  ///
  /// - Precondition: `count` is positive.
  /// - Complexity: O(documents).
  public func periods(_ count: Int) -> [Period] {
    precondition(count > 0, "Time has at least one period.")
    var years: [(year: Int, documents: [Int])] = []
    for (index, letter) in documents.enumerated() {
      guard let year = letter.date?.year else { continue }
      if years.last?.year == year {
        years[years.count - 1].documents.append(index)
      } else {
        years.append((year, [index]))
      }
    }
    let total = years.reduce(0) { $0 + $1.documents.count }
    var periods: [[(year: Int, documents: [Int])]] = []
    var taken = 0
    for year in years {
      // A year belongs to the period in which its middle document falls.
      let middle = Double(taken) + Double(year.documents.count) / 2
      let wanted = min(count - 1, Int(middle * Double(count) / Double(max(1, total))))
      taken += year.documents.count
      if periods.isEmpty || wanted >= periods.count && periods.count < count {
        periods.append([year])
      } else {
        periods[periods.count - 1].append(year)
      }
    }
    return periods.map { years in
      let (first, last) = (years[0].year, years[years.count - 1].year)
      return Period(
        name: first == last ? "\(first)" : "\(first)–\(last)",
        documents: years.flatMap(\.documents))
    }
  }
}
