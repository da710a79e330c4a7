import Coalitions

/// What some organizations did in one period.
struct PeriodActivity {
  /// Two of them, by their places in the list, and the letters of the period both signed.
  struct Pair: Hashable {
    let a: Int
    let b: Int
    let shared: Int
  }

  /// The letters of the period each of them signed.
  let letters: [Int]
  /// The pairs that signed a letter of the period together, most letters first.
  let allTies: [Pair]

  /// The pairs drawn: the strongest up to three to an organization, and all that are as strong as
  /// the last of them, so that of equal pairs none is preferred.
  var ties: ArraySlice<Pair> {
    let most = letters.count * 3
    guard allTies.count > most, let weakest = allTies.prefix(most).last?.shared else {
      return allTies[...]
    }
    let above = allTies.prefix { $0.shared > weakest }
    return above.isEmpty ? allTies.prefix { $0.shared == weakest } : above
  }

  /// Counts what organizations did.
  ///
  /// - Complexity: O(documents · organizations²) at worst.
  init(_ network: SigningNetwork, of period: Period, among organizations: [Int]) {
    let place = Dictionary(
      organizations.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var letters = organizations.map { _ in 0 }
    var shared: [[Int]: Int] = [:]
    for document in period.documents {
      let present = network.signers(of: document).compactMap { place[$0] }.sorted()
      for (index, first) in present.enumerated() {
        letters[first] += 1
        for second in present.dropFirst(index + 1) { shared[[first, second], default: 0] += 1 }
      }
    }
    self.letters = letters
    allTies = shared.map { Pair(a: $0.key[0], b: $0.key[1], shared: $0.value) }
      .sorted { (-$0.shared, $0.a, $0.b) < (-$1.shared, $1.a, $1.b) }
  }
}
