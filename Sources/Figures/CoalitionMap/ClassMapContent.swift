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
  init(_ network: SigningNetwork, options: FigureOptions, cap: Int = .max) {
    let palette = options.palette
    var signers = network.documents.map { _ in 0 }
    for signing in network.signings { signers[signing.document] += 1 }
    letters = network.documents.enumerated().map { index, letter in
      Letter(
        document: index, id: "letter-\(index + 1)", title: letter.displayTitle,
        facts: letter.facts(
          signers: signers[index], note: options.letterNotes[letter.id]),
        color: palette.category(index))
    }
    let ids = network.vertexIDs
    let deeds = network.deeds
    var groups: [Group] = []
    var dropped: [String] = []
    for (index, structural) in network.structuralClasses.enumerated() {
      let members = structural.organizations.sorted {
        (options.rank(of: network.organizations[$0].label), $0)
          < (options.rank(of: network.organizations[$1].label), $1)
      }
      let shown = members.count <= cap ? members : Array(members.prefix(max(0, cap - 1)))
      dropped += members.dropFirst(shown.count).map { network.organizations[$0].label }
      let parts = structural.parts.map { (letter: $0.document, roles: $0.roles) }
      groups.append(
        Group(
          id: "class-\(index + 1)", heading: network.heading(of: structural),
          names: shown.map { organization in
            let body = network.organizations[organization]
            return Name(
              id: ids[organization], label: body.label, tooltip: deeds[organization],
              mark: options.style.coloring?.mark(of: body.id, in: palette))
          },
          hidden: members.count - shown.count, parts: parts, count: members.count,
          color: parts.count == 1 ? palette.category(parts[0].letter) : palette.ink))
    }
    self.groups = groups
    self.dropped = dropped
  }

  /// The numbers of organizations the ties stand for.
  var tieCounts: [Int] { groups.flatMap { group in group.parts.map { _ in group.count } } }
}

extension FigureOptions {
  /// Highlighted labels come first, then the alphabet.
  fileprivate func rank(of label: String) -> String {
    (style.highlighted.contains(label) ? "0" : "1") + LabelOrder.key(label)
  }
}
