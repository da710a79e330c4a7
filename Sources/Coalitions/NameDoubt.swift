internal import Networks
internal import Signatories

/// How far the results of a network move with the name questions that are open.
///
/// Each draw answers every question yes with its probability (`Resolution.draw`). The bodies a draw
/// joins stand as one organization with the documents of all of them; ranks and shared documents
/// are counted anew. A range holds the value of the network itself and those of all draws.
public struct NameDoubt: Sendable {
  /// For each organization of the network, the range of its rank by strength.
  public let ranks: [ClosedRange<Int>]

  private let network: SigningNetwork
  /// The network with organizations of any number of documents.
  private let all: SigningNetwork
  /// For each organization of the network, its index in `all`.
  private let places: [Int]
  /// The different ways of answering that were drawn.
  private let draws: [Draw]

  /// One way of answering: the groups of organizations of `all` that are one.
  struct Draw: Hashable {
    let groups: [[Int]]
  }

  /// - Complexity: O(different draws · signings).
  init(_ network: SigningNetwork, among all: SigningNetwork, minimum: Int, draws: [Draw]) {
    self.network = network
    self.all = all
    self.draws = draws
    let indices = Dictionary(
      all.organizations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = network.organizations.map { indices[$0.id] ?? 0 }
    self.places = places
    let scores = AdditiveScores(
      strengthsOf: network.incidence, weighting: .newman, weights: network.weights
    ).scores
    var ranks = Ranks(scores).values.map { Int($0)...Int($0) }
    for draw in draws {
      let bodies = draw.bodies(of: all.organizations.count)
      let strengths = all.incidence.strengths(
        of: bodies, minimumDocuments: minimum, weights: all.weights?.byColumn)
      let ranking = Ranks(strengths.map { $0 ?? .nan }).values
      for (organization, place) in places.enumerated() where strengths[bodies[place]] != nil {
        ranks[organization].widen(to: Int(ranking[bodies[place]]))
      }
    }
    self.ranks = ranks
  }

  /// For each tie, the range of the number of documents the two share; 0 where a draw makes them
  /// one organization.
  ///
  /// - Complexity: O(ties + different draws · what its bodies signed · signers).
  public func sharedDocuments(of ties: [Tie]) -> [ClosedRange<Int>] {
    var ranges = ties.map { $0.shared...$0.shared }
    var tiesOf: [Int: [Int]] = [:]
    let drawn = Set(draws.flatMap(\.groups).joined())
    for (index, tie) in ties.enumerated() {
      for place in [places[tie.a], places[tie.b]] where drawn.contains(place) {
        tiesOf[place, default: []].append(index)
      }
    }
    for draw in draws {
      let bodies = draw.bodies(of: all.organizations.count)
      for group in draw.groups {
        let shared = all.incidence.shared(with: group, bodies: bodies)
        for index in group.flatMap({ tiesOf[$0] ?? [] }) {
          let (a, b) = (bodies[places[ties[index].a]], bodies[places[ties[index].b]])
          ranges[index].widen(to: a == b ? 0 : shared[a == group[0] ? b : a, default: 0])
        }
      }
    }
    return ranges
  }
}

extension Study {
  /// How far the results of a network of this study move with the open name questions.
  ///
  /// The network is what `network(_:)` gave for the same settings. Of the ways of answering that
  /// are drawn, equal ones are computed once; without a question nothing is drawn.
  ///
  /// - Complexity: O(draws · organizations + different draws · signings).
  public func nameDoubt(
    about network: SigningNetwork, settings: NetworkSettings, draws: Int = 200, seed: UInt64 = 7
  ) -> NameDoubt {
    let resolution = resolution(under: settings)
    guard !resolution.questions.isEmpty else {
      return NameDoubt(network, among: network, minimum: 1, draws: [])
    }
    var settings = settings
    let minimum = settings.minimumDocuments
    settings.minimumDocuments = 1
    let all = minimum > 1 ? self.network(settings) : network
    let places = Dictionary(
      all.organizations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let placeOfBody = resolution.organizations.map { places[$0.id] }
    var generator = SplitMix64(seed: seed)
    var seen: Set<NameDoubt.Draw> = []
    var different: [NameDoubt.Draw] = []
    for _ in 0..<draws {
      let draw = NameDoubt.Draw(resolution.draw(using: &generator), placeOfBody: placeOfBody)
      if !draw.groups.isEmpty, seen.insert(draw).inserted { different.append(draw) }
    }
    return NameDoubt(network, among: all, minimum: minimum, draws: different)
  }
}

extension NameDoubt.Draw {
  /// The groups of two or more organizations of the network that a draw makes one.
  fileprivate init(_ roots: [Int], placeOfBody: [Int?]) {
    var members: [Int: [Int]] = [:]
    for (body, root) in roots.enumerated() where body != root {
      members[root, default: []] += [body]
    }
    groups = members.sorted { $0.key < $1.key }.map { root, others in
      ([root] + others).compactMap { placeOfBody[$0] }.sorted()
    }.filter { $0.count > 1 }
  }

  /// For each organization, the first one it is one with.
  fileprivate func bodies(of count: Int) -> [Int] {
    var bodies = Array(0..<count)
    for group in groups { for member in group { bodies[member] = group[0] } }
    return bodies
  }
}

extension Incidence {
  /// For each body its strength with Newman's weights, at its first member; nil for others and for
  /// bodies with fewer documents than asked for.
  ///
  /// A document gives a body of weight r the sum of r·s/(k − 1) over its other bodies s, of k in all:
  /// 1 where nothing is weighed. `weights` lie parallel to `columns.neighbors`.
  ///
  /// - Complexity: O(incidences).
  fileprivate func strengths(
    of bodies: [Int], minimumDocuments: Int, weights: [Double]?
  ) -> [Double?] {
    var documents = [Int](repeating: 0, count: bodies.count)
    forEachDocument(signedBy: bodies, weights) { signers in
      for signer in signers { documents[signer.body] += 1 }
    }
    var strengths: [Double?] = bodies.indices.map { body in
      bodies[body] == body && documents[body] >= minimumDocuments ? 0 : nil
    }
    forEachDocument(signedBy: bodies, weights) { signers in
      let kept = signers.filter { strengths[$0.body] != nil }
      guard kept.count > 1 else { return }
      let total = kept.reduce(0) { $0 + $1.weight }
      for (body, weight) in kept {
        strengths[body]? += weight * (total - weight) / Double(kept.count - 1)
      }
    }
    return strengths
  }

  /// With how many of a group's documents each body has to do.
  fileprivate func shared(with group: [Int], bodies: [Int]) -> [Int: Int] {
    let documents = Set(group.flatMap { rows.neighbors[rows.range($0)] })
    var shared: [Int: Int] = [:]
    for document in documents {
      let signers = columns.neighbors[columns.range(Int(document))].map { bodies[Int($0)] }
      for body in Set(signers) { shared[body, default: 0] += 1 }
    }
    return shared
  }

  /// Hands over the different bodies of each document, with the greatest weight of their members.
  private func forEachDocument(
    signedBy bodies: [Int], _ weights: [Double]?,
    _ take: ([(body: Int, weight: Double)]) -> Void
  ) {
    var lastDocument = [Int](repeating: -1, count: bodies.count)
    var place = [Int](repeating: 0, count: bodies.count)
    for document in 0..<columnCount {
      var signers: [(body: Int, weight: Double)] = []
      for index in columns.range(document) {
        let body = bodies[Int(columns.neighbors[index])]
        let weight = weights?[index] ?? 1
        if lastDocument[body] == document {
          signers[place[body]].weight = max(signers[place[body]].weight, weight)
        } else {
          lastDocument[body] = document
          place[body] = signers.count
          signers.append((body, weight))
        }
      }
      take(signers)
    }
  }
}

extension ClosedRange<Int> {
  fileprivate mutating func widen(to value: Int) {
    self = Swift.min(lowerBound, value)...Swift.max(upperBound, value)
  }
}
