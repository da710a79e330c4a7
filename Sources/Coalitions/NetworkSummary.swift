internal import Networks

/// The figures that describe a network, and the sentences on what it can't support.
public struct NetworkSummary: Hashable, Sendable {
  /// Organizations with an edge.
  public let organizations: Int
  /// Documents with an edge.
  public let documents: Int
  /// Edges.
  public let signings: Int
  /// Pairs of organizations that share a document.
  public let cosigningPairs: Int
  /// Pairs that share two or more.
  public let repeatedPairs: Int
  /// Edges over organizations × documents.
  public let density: Double
  /// Connected components.
  public let components: Int
  /// Barber's modularity of the clusters.
  public let modularity: Double
  /// What a corpus of this size can't show, in words.
  public let limits: [String]
}

extension SigningNetwork {
  /// Describes the network.
  ///
  /// - Complexity: O(ties + signings).
  public func summary(ties: CosigningTies, clustering: Clustering) -> NetworkSummary {
    NetworkSummary(
      organizations: organizations.count, documents: documents.count,
      signings: incidence.count, cosigningPairs: ties.ranked.count,
      repeatedPairs: ties.ranked.count { $0.shared > 1 }, density: incidence.density,
      components: incidence.components.count, modularity: clustering.modularity,
      limits: limits(ties: ties))
  }

  /// What the corpus can't support.
  private func limits(ties: CosigningTies) -> [String] {
    var sentences: [String] = []
    let several = organizations.indices.count { incidence.rows.degree($0) > 1 }
    switch documents.count {
    case 0:
      return ["No document has a signer in the chosen roles: there is no network."]
    case 1:
      sentences.append(
        "One letter ties all its signers to each other alike; it can't show who signs with whom.")
    case 2:
      sentences.append(
        "Two letters can show no more than that \(Self.words(several, "organization")) signed "
          + "both.")
    default:
      if several == 0 {
        sentences.append("No organization signed two of the \(documents.count) letters.")
      }
    }
    if let smallest = ties.smallestAttainableP, let level = ties.settings?.level, smallest > level {
      sentences.append(
        "No pair could be significant: the smallest p-value any pair can attain here is "
          + "\(Self.threeDigits(smallest)), above α = \(level).")
    }
    if documents.count < 20 {
      sentences.append(
        "With fewer than 20 letters, rankings carry the range that leaving one letter out gives, "
          + "and no range from subsampling.")
    }
    return sentences
  }

  private static func words(_ count: Int, _ noun: String) -> String {
    let small = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    let number = count < small.count ? small[count] : String(count)
    return "\(number) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func threeDigits(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == 0 ? "below 0.001" : "\(rounded)"
  }
}
