import Coalitions
import Signatories

/// What every content of a class map is cut from: the classes with their members in the order in
/// which they are named.
///
/// Made once for a map, however many contents are tried.
struct ClassMapSource {
  let network: SigningNetwork
  let options: FigureOptions
  let letters: [ClassMapContent.Letter]
  /// The classes; their members highlighted ones first, then by the alphabet.
  let classes: [(structural: StructuralClass, members: [Int])]
  private let ids: [String]
  private let deeds: [String]

  /// - Complexity: O(signings + organizations · log organizations).
  init(_ network: SigningNetwork, options: FigureOptions) {
    self.network = network
    self.options = options
    var signers = network.documents.map { _ in 0 }
    for signing in network.signings { signers[signing.document] += 1 }
    letters = network.documents.enumerated().map { index, letter in
      ClassMapContent.Letter(
        document: index, id: "letter-\(index + 1)", title: letter.displayTitle,
        facts: letter.facts(signers: signers[index], note: options.letterNotes[letter.id]),
        color: options.palette.category(index))
    }
    let ranks = LabelOrder.ranks(of: network.organizations.map(\.label))
    let first = network.indices(labelled: options.style.highlighted)
    classes = network.structuralClasses.map { structural in
      let members = structural.organizations.sorted {
        (first.contains($0) ? 0 : 1, ranks[$0]) < (first.contains($1) ? 0 : 1, ranks[$1])
      }
      return (structural, members)
    }
    ids = network.vertexIDs
    deeds = network.deeds
  }

  /// The members of the largest class.
  var largestClass: Int { classes.map(\.members.count).max() ?? 0 }

  /// An organization as it is named in its class.
  func name(of organization: Int) -> ClassMapContent.Name {
    let body = network.organizations[organization]
    return ClassMapContent.Name(
      id: ids[organization], label: body.label, tooltip: deeds[organization],
      mark: options.style.coloring?.mark(of: body.id, in: options.palette))
  }
}
