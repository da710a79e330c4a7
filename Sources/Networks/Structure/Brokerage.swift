/// How often each vertex lies between two untied others, by whose groups they are.
///
/// Counts unordered pairs of neighbours that are not tied to each other.
public struct Brokerage: Hashable, Sendable {
  /// All three in one group.
  public let coordinator: [Int]
  /// The others in one group, the broker not: also called itinerant.
  public let consultant: [Int]
  /// The broker in the group of one of the others: gatekeeper and representative, which are the
  /// same without directions.
  public let gatekeeper: [Int]
  /// All three in different groups.
  public let liaison: [Int]

  /// Makes counts of their parts.
  public init(coordinator: [Int], consultant: [Int], gatekeeper: [Int], liaison: [Int]) {
    self.coordinator = coordinator
    self.consultant = consultant
    self.gatekeeper = gatekeeper
    self.liaison = liaison
  }

  /// The number of all brokered pairs of each vertex.
  public var total: [Int] {
    coordinator.indices.map {
      coordinator[$0] + consultant[$0] + gatekeeper[$0] + liaison[$0]
    }
  }
}

extension Graph {
  /// Brokerage by attribute after Gould & Fernandez, for undirected edges.
  ///
  /// Gould & Fernandez 1989, doi:10.2307/270949.
  ///
  /// - Complexity: O(Σ over edges of the degree of an end), memory O(vertices).
  public func brokerage(by groups: Membership) -> Brokerage {
    precondition(groups.labels.count == vertexCount, "Each vertex has exactly one group.")
    var roles = neighborPairs(groups)
    // Tied neighbours need no broker.
    forEachTriangle { corners, _ in
      let (u, v, w) = corners
      let (a, b, c) = (groups.labels[u], groups.labels[v], groups.labels[w])
      roles[u][Role(a, between: b, c)] -= 1
      roles[v][Role(b, between: a, c)] -= 1
      roles[w][Role(c, between: a, b)] -= 1
    }
    return Brokerage(
      coordinator: roles.map(\.coordinator), consultant: roles.map(\.consultant),
      gatekeeper: roles.map(\.gatekeeper), liaison: roles.map(\.liaison))
  }

  /// The pairs of neighbours of each vertex, tied or not, by role.
  private func neighborPairs(_ groups: Membership) -> [RoleCounts] {
    var sizes = [Int](repeating: 0, count: groups.count)
    return (0..<vertexCount).map { vertex in
      let own = Int(groups.labels[vertex])
      var present: [Int] = []
      for index in adjacency.range(vertex) {
        let label = Int(groups.labels[Int(adjacency.neighbors[index])])
        if sizes[label] == 0 { present.append(label) }
        sizes[label] += 1
      }
      var counts = RoleCounts()
      let degree = adjacency.degree(vertex)
      let inside = sizes[own]
      counts.coordinator = inside * (inside - 1) / 2
      counts.gatekeeper = inside * (degree - inside)
      for label in present where label != own {
        counts.consultant += sizes[label] * (sizes[label] - 1) / 2
      }
      let all = degree * (degree - 1) / 2
      counts.liaison = all - counts.coordinator - counts.gatekeeper - counts.consultant
      for label in present { sizes[label] = 0 }
      return counts
    }
  }
}

private enum Role {
  case coordinator
  case consultant
  case gatekeeper
  case liaison

  init(_ broker: UInt32, between one: UInt32, _ other: UInt32) {
    if one == other {
      self = broker == one ? .coordinator : .consultant
    } else {
      self = broker == one || broker == other ? .gatekeeper : .liaison
    }
  }
}

private struct RoleCounts {
  var coordinator = 0
  var consultant = 0
  var gatekeeper = 0
  var liaison = 0

  subscript(role: Role) -> Int {
    get {
      switch role {
      case .coordinator: coordinator
      case .consultant: consultant
      case .gatekeeper: gatekeeper
      case .liaison: liaison
      }
    }
    set {
      switch role {
      case .coordinator: coordinator = newValue
      case .consultant: consultant = newValue
      case .gatekeeper: gatekeeper = newValue
      case .liaison: liaison = newValue
      }
    }
  }
}
