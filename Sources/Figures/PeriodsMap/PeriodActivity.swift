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

  /// The pairs drawn: the strongest up to four to an organization, of equal pairs all or none; none
  /// where too many are equally strong, for then lines would say nothing but that.
  var ties: ArraySlice<Pair> {
    let most = letters.count * 4
    guard allTies.count > most, let strongestLeft = allTies.dropFirst(most).first?.shared else {
      return allTies[...]
    }
    return allTies.prefix { $0.shared > strongestLeft }
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
