import Coalitions
import Letters
import Signatories

/// A network drawn by chance, with clusters planted in it.
struct SyntheticNetwork {
  let network: SigningNetwork
  let clusters: [Int]

  /// Letters of one cluster each, signed mostly by its own organizations; the same for a seed.
  init(organizations: Int, letters: Int, clusters count: Int, seed: UInt64 = 5) {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = [
      "Alliance", "Centre", "Committee", "Network", "Fundación", "Friends", "Human Rights",
      "Migrants", "Refugees", "Women's", "Justice", "Legal Aid", "International", "Solidarity",
    ]
    clusters = (0..<organizations).map { $0 * count / organizations }
    var signings: Set<[Int]> = []
    for letter in 0..<letters {
      let own = letter % count
      for _ in 0..<(3 + next(20)) {
        let cluster = next(10) < 8 ? own : next(count)
        let low = cluster * organizations / count
        let high = max(low + 1, (cluster + 1) * organizations / count)
        signings.insert([low + next(1 + next(high - low)), letter])
      }
    }
    let bodies = (0..<organizations).map { index in
      let name = (0...(1 + next(4))).map { _ in words[next(words.count)] }
      return Organization(
        id: "o\(index)", label: "\(name.joined(separator: " ")) \(index)", names: [])
    }
    network = SigningNetwork(
      organizations: bodies,
      documents: (0..<letters).map {
        SigningNetwork.Letter(
          id: "d\($0)", title: "Letter \($0)", date: PartialDate(year: 2000 + $0 % 20),
          kind: .letter)
      },
      signings: signings.sorted { $0.lexicographicallyPrecedes($1) }.map {
        SigningNetwork.Signing(
          organization: $0[0], document: $0[1], roles: [.signatory], mentions: [])
      })
  }

  /// The pairs with at least so many letters in common.
  func ties(sharing least: Int) -> [Tie] {
    var letters = network.organizations.map { _ in Set<Int>() }
    for signing in network.signings { letters[signing.organization].insert(signing.document) }
    return letters.indices.flatMap { a in
      letters.indices.dropFirst(a + 1).compactMap { b in
        let shared = letters[a].intersection(letters[b]).count
        return shared < least ? nil : Tie(a: a, b: b, shared: shared, newman: 0, jaccard: 0)
      }
    }
  }
}
