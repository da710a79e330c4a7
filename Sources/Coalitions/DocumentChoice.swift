import Letters

/// Some documents of a network, chosen by words.
public struct DocumentChoice: Hashable, Sendable {
  /// What they are called.
  public let name: String
  /// Indices of the documents, ascending.
  public let documents: [Int]
  /// Whether it is one document that was asked for by its id or title.
  public let isDocument: Bool

  /// Whether words name a cluster, so that clusters must be known to choose by them.
  public static func namesCluster(_ words: String) -> Bool {
    clusterNumber(in: words) != nil
  }

  fileprivate static func clusterNumber(in words: String) -> Int? {
    let parts = words.lowercased().split { $0 == " " || $0 == ":" || $0 == "-" }
    guard parts.count == 2, parts[0] == "cluster" else { return nil }
    return Int(parts[1])
  }
}

/// Why words choose no documents.
public enum DocumentChoiceError: Error, Hashable, Sendable {
  /// They fit nothing.
  case nothing(String)
  /// They fit several documents, whose ids these are.
  case several(String, [String])
}

extension SigningNetwork {
  /// The documents that words choose: `cluster 2`, a year `2019`, years `2012-2019`, the id of a
  /// document, or a part of an id or title that only one document has.
  ///
  /// - Complexity: O(documents).
  public func documents(
    chosenBy words: String, clusters: [Cluster]
  ) throws(DocumentChoiceError) -> DocumentChoice {
    if let number = DocumentChoice.clusterNumber(in: words) {
      guard clusters.indices.contains(number - 1) else { throw .nothing(words) }
      return DocumentChoice(
        name: "cluster \(number)", documents: clusters[number - 1].documents.sorted(),
        isDocument: false)
    }
    if let years = Self.years(in: words) {
      let found = documents.indices.filter { index in
        documents[index].date.map { years.contains($0.year) } ?? false
      }
      guard !found.isEmpty else { throw .nothing(words) }
      let isOne = years.lowerBound == years.upperBound
      return DocumentChoice(
        name: isOne ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)",
        documents: found, isDocument: false)
    }
    return try document(called: words)
  }

  private func document(called words: String) throws(DocumentChoiceError) -> DocumentChoice {
    let wanted = words.lowercased()
    let exact = documents.indices.filter { documents[$0].id.lowercased() == wanted }
    let found =
      exact.isEmpty
      ? documents.indices.filter {
        documents[$0].id.lowercased().contains(wanted)
          || documents[$0].title?.lowercased().contains(wanted) == true
      } : exact
    guard let first = found.first, !wanted.isEmpty else { throw .nothing(words) }
    guard found.count == 1 else { throw .several(words, found.map { documents[$0].id }) }
    let letter = documents[first]
    return DocumentChoice(name: letter.title ?? letter.id, documents: [first], isDocument: true)
  }

  private static func years(in words: String) -> ClosedRange<Int>? {
    let parts = words.split { "-–. ".contains($0) }
    let years = parts.compactMap { $0.count == 4 ? Int($0) : nil }
    guard years.count == parts.count, let first = years.first, let last = years.last,
      years.count <= 2, first <= last
    else { return nil }
    return first...last
  }
}
