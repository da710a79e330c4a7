import Coalitions
import Signatories

/// What the orders of a bipartite map are chosen from; made once for a map, however many are tried.
struct BipartiteSource {
  let clusters: [Int]?
  /// How many organizations stand in each letter.
  let signers: [Int]
  /// The letters of each organization, ascending.
  let documents: [[Int]]
  /// Each organization's place in the alphabet.
  let ranks: [Int]
  /// Letters with the most signers first, equal ones by index.
  let lettersBySigners: [Int]
  /// Highlighted organizations first, then those with the most letters, equal ones by index.
  let organizationsByLetters: [Int]

  /// - Complexity: O(signings + organizations · log organizations).
  init(_ network: SigningNetwork, clusters: [Int]?, highlighted labels: Set<String>) {
    var signers = network.documents.map { _ in 0 }
    var documents = [[Int]](repeating: [], count: network.organizations.count)
    for signing in network.signings {
      signers[signing.document] += 1
      documents[signing.organization].append(signing.document)
    }
    let first = network.indices(labelled: labels)
    self.clusters = clusters
    self.signers = signers
    self.documents = documents
    ranks = LabelOrder.ranks(of: network.organizations.map(\.label))
    lettersBySigners = network.documents.indices.sorted { (signers[$1], $0) < (signers[$0], $1) }
    organizationsByLetters = network.organizations.indices.sorted { left, right in
      let (a, b) = (first.contains(left), first.contains(right))
      return a != b ? a : (documents[right].count, left) < (documents[left].count, right)
    }
  }

  /// Whether an organization stands before another: by cluster, then letters, then the alphabet.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    let groups = (clusters?[left] ?? 0, clusters?[right] ?? 0)
    if groups.0 != groups.1 { return groups.0 < groups.1 }
    if documents[left] != documents[right] {
      return documents[left].lexicographicallyPrecedes(documents[right])
    }
    return ranks[left] < ranks[right]
  }
}
