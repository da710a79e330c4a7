import Coalitions
import Signatories

/// Which organizations and letters a bipartite map draws, and in which order.
struct BipartiteOrder {
  /// Indices of organizations from the first cluster's first to the last cluster's last.
  let organizations: [Int]
  /// Indices of letters by date.
  let letters: [Int]
  /// Organizations that are not drawn one by one, in order of index.
  let leftOut: [Int]
  /// Letters that are not drawn, in order of index.
  let lettersLeftOut: [Int]

  /// Chooses at most so many: letters with the most signers, organizations with the most letters.
  ///
  /// Equal ones go by index, so the choice is always the same; organizations in `first` are chosen
  /// before all others.
  init(
    _ network: SigningNetwork, clusters: [Int]?, organizations most: Int, letters mostLetters: Int,
    first: Set<Int> = []
  ) {
    var signers = network.documents.map { _ in 0 }
    var documents = [[Int]](repeating: [], count: network.organizations.count)
    for signing in network.signings {
      signers[signing.document] += 1
      documents[signing.organization].append(signing.document)
    }
    let chosenLetters = Set(
      network.documents.indices.sorted { (signers[$1], $0) < (signers[$0], $1) }
        .prefix(mostLetters))
    letters = network.documents.indices.filter(chosenLetters.contains)
    lettersLeftOut = network.documents.indices.filter { !chosenLetters.contains($0) }
    let connected = network.organizations.indices.filter { organization in
      documents[organization].contains(where: chosenLetters.contains)
    }
    let chosen = Set(
      connected.sorted { left, right in
        let (a, b) = (first.contains(left), first.contains(right))
        return a != b ? a : (documents[right].count, left) < (documents[left].count, right)
      }.prefix(most))
    let ranks = LabelOrder.ranks(of: network.organizations.map(\.label))
    leftOut = network.organizations.indices.filter { !chosen.contains($0) }
    organizations = chosen.sorted { left, right in
      let groups = (clusters?[left] ?? 0, clusters?[right] ?? 0)
      if groups.0 != groups.1 { return groups.0 < groups.1 }
      if documents[left] != documents[right] {
        return documents[left].lexicographicallyPrecedes(documents[right])
      }
      return ranks[left] < ranks[right]
    }
  }
}
