public import Letters

/// Which names are which organization, and why.
public struct Resolution: Sendable {
  /// The organizations and persons, in order of id.
  public let organizations: [Organization]
  /// For every occurrence, its index into `organizations`.
  public let entities: [Int]
  /// The evidence that joined names, in order of organization.
  public let links: [NameLink]
  /// What was left to a person, most likely first.
  public let questions: [OpenQuestion]
  /// Doubts that are no questions: names without letters, contradictory decisions, split chains.
  public let findings: [Finding]

  /// How many pairs of different names were compared to find who is who.
  package let comparisons: Int
  /// How many different names there are after normalisation.
  package let distinctNames: Int

  /// Pairs of organizations of the questions that must not become one, smaller index first.
  package let apart: Set<[Int]>

  package init(
    organizations: [Organization], entities: [Int], links: [NameLink], questions: [OpenQuestion],
    findings: [Finding], apart: Set<[Int]> = [], comparisons: Int = 0, distinctNames: Int = 0
  ) {
    self.organizations = organizations
    self.entities = entities
    self.links = links
    self.questions = questions
    self.findings = findings
    self.apart = apart
    self.comparisons = comparisons
    self.distinctNames = distinctNames
  }

  /// The evidence behind one organization.
  ///
  /// - Complexity: O(log links + result).
  public func links(of organization: Int) -> ArraySlice<NameLink> {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].organization < organization { low = middle + 1 } else { high = middle }
    }
    return links[low...].prefix { $0.organization == organization }
  }
}
