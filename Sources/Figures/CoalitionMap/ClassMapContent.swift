import Coalitions
import Letters
import Signatories

/// What a class map shows, before it is known where.
struct ClassMapContent {
  /// A letter between the classes.
  struct Letter {
    let document: Int
    let id: String
    let title: String
    let facts: [String]
    let color: Color
  }

  /// An organization of a class; marked where organizations are coloured.
  struct Name {
    let id: String
    let label: String
    let tooltip: String
    let mark: Coloring.Mark?
  }

  /// A class of organizations that stand in exactly the same letters.
  struct Group {
    let id: String
    let heading: String
    /// The names shown, whole.
    let names: [Name]
    /// How many more it holds.
    let hidden: Int
    /// Indices into `letters` with the roles there.
    let parts: [(letter: Int, roles: [Role])]
    let count: Int
    let color: Color

    /// Whether it hangs on one letter only.
    var isBloc: Bool { parts.count == 1 }
  }

  let letters: [Letter]
  let groups: [Group]
  /// Labels of organizations that are counted but not named.
  let dropped: [String]

  /// The content of a network; at most `cap` names a class.
  ///
  /// - Complexity: O(organizations), and of the names shown.
  init(_ source: ClassMapSource, cap: Int = .max) {
    let network = source.network
    letters = source.letters
    var groups: [Group] = []
    var dropped: [String] = []
    for (index, (structural, members)) in source.classes.enumerated() {
      let shown = members.prefix(members.count <= cap ? members.count : max(0, cap - 1))
      dropped += members.dropFirst(shown.count).map { network.organizations[$0].label }
      let parts = structural.parts.map { (letter: $0.document, roles: $0.roles) }
      groups.append(
        Group(
          id: "class-\(index + 1)", heading: network.heading(of: structural),
          names: shown.map(source.name), hidden: members.count - shown.count, parts: parts,
          count: members.count,
          color: parts.count == 1
            ? source.options.palette.category(parts[0].letter) : source.options.palette.ink))
    }
    self.groups = groups
    self.dropped = dropped
  }

  /// The numbers of organizations the ties stand for.
  var tieCounts: [Int] { groups.flatMap { group in group.parts.map { _ in group.count } } }
}
