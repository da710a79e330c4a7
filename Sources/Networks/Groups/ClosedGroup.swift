/// Rows that stand together in some columns and that nobody can join without losing one.
public struct ClosedGroup: Hashable, Sendable, Comparable {
  /// The rows, sorted.
  public let members: [UInt32]
  /// The number of columns that hold all members.
  public let support: Int

  /// Makes a group.
  public init(members: [UInt32], support: Int) {
    self.members = members
    self.support = support
  }

  /// Orders by the members.
  public static func < (one: ClosedGroup, other: ClosedGroup) -> Bool {
    one.members.lexicographicallyPrecedes(other.members)
  }
}

/// Groups that were found, and whether these are all.
public struct ClosedGroups: Hashable, Sendable {
  /// The groups, sorted by their members.
  public let groups: [ClosedGroup]
  /// Whether the search ended by itself and not because there were too many.
  public let isComplete: Bool
}

extension Incidence {
  /// Calls a function with each closed group of a mode, in a fixed order, without keeping any.
  ///
  /// Closed: no vertex can be added without losing a shared vertex of the other mode. Each group
  /// has at least `minimumSize` members that share at least `minimumSupport`. The search ends
  /// when the function returns false; the result says whether it ran to its end.
  ///
  /// The closed item sets of Pasquier et al. 1999 (doi:10.1007/3-540-49257-7_25), enumerated as by
  /// LCM: Uno, Asai, Uchida & Arimura 2004, doi:10.1007/978-3-540-30214-8_2.
  ///
  /// - Complexity: time linear in the number of groups and in the ties of the shared columns;
  ///   memory O(incidences), whatever the number of groups.
  @discardableResult public func forEachClosedGroup(
    of mode: Mode = .rows, minimumSupport: Int, minimumSize: Int = 2,
    _ body: (_ members: [UInt32], _ support: Int) -> Bool
  ) -> Bool {
    ClosedGroupSearch(
      facing(mode), minimumSupport: minimumSupport, minimumSize: minimumSize, isMaximalOnly: false
    ).run(body)
  }

  /// The closed groups of a mode, sorted by their members.
  ///
  /// At most `limit` are kept; then the result is not complete, and a higher support is needed.
  public func closedGroups(
    of mode: Mode = .rows, minimumSupport: Int, minimumSize: Int = 2, limit: Int = 1_000_000
  ) -> ClosedGroups {
    collected(of: mode, minimumSupport, minimumSize, limit, isMaximalOnly: false)
  }

  /// The maximal groups of a mode: those that no larger group with enough support contains.
  ///
  /// Gouda & Zaki 2001, doi:10.1109/ICDM.2001.989514, for the notion.
  public func maximalGroups(
    of mode: Mode = .rows, minimumSupport: Int, minimumSize: Int = 2, limit: Int = 1_000_000
  ) -> ClosedGroups {
    collected(of: mode, minimumSupport, minimumSize, limit, isMaximalOnly: true)
  }

  private func collected(
    of mode: Mode, _ minimumSupport: Int, _ minimumSize: Int, _ limit: Int, isMaximalOnly: Bool
  ) -> ClosedGroups {
    let search = ClosedGroupSearch(
      facing(mode), minimumSupport: minimumSupport, minimumSize: minimumSize,
      isMaximalOnly: isMaximalOnly)
    let found = search.reduced(limit: limit) {
      [ClosedGroup]()
    } scratch: {
    } take: { _, groups, members, support in
      groups.append(ClosedGroup(members: members, support: support))
    } merge: { groups, part in
      groups.append(contentsOf: part)
    }
    return ClosedGroups(groups: found.part.sorted(), isComplete: found.isComplete)
  }
}
