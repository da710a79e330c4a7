import Coalitions
import Letters
import Signatories

extension SigningNetwork.Letter {
  /// Its date and who stands in it, a line each; an undated letter is called undated.
  ///
  /// With an `ego` the signers are those beside it; `missing` says who isn't drawn.
  func facts(
    signers: Int, besides ego: String? = nil, missing: String? = nil, note: String?
  ) -> [String] {
    let day = date?.inWords ?? "undated"
    let count =
      ego == nil
      ? Numerals.counted(signers, "organization")
      : signers == 0 ? "nobody else" : Numerals.counted(signers, "other")
    let first = statesItsDay ? count : "\(day) · \(count)"
    return [first] + (missing.map { [$0] } ?? []) + (note.map { [$0] } ?? [])
  }
}

extension DocumentKind {
  /// What such a document is called in a sentence.
  var noun: String {
    switch self {
    case .letter: "letter"
    case .statement: "statement"
    case .pressRelease: "release"
    case .list: "list"
    case .other: "document"
    }
  }
}

extension Role {
  /// The role as a verb in the past.
  var verb: String {
    switch self {
    case .signatory: "signed"
    case .speaker: "quoted in"
    case .issuer: "issued"
    }
  }

  /// How a line for the role is broken.
  var dash: Dash {
    switch self {
    case .signatory: .solid
    case .speaker: .dashed
    case .issuer: .dotted
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension SigningNetwork {
  /// Indices of the organizations with one of these labels.
  func indices(labelled labels: Set<String>) -> Set<Int> {
    Set(organizations.indices.filter { labels.contains(organizations[$0].label) })
  }

  /// A name in the graph for every organization, different ones for different organizations.
  var vertexIDs: [String] {
    var used: Set<String> = []
    return organizations.map { organization in
      var id = "organization-\(organization.id)"
      var copy = 2
      while !used.insert(id).inserted {
        id = "organization-\(organization.id)-\(copy)"
        copy += 1
      }
      return id
    }
  }

  /// What every organization did in each of its documents, in words.
  var deeds: [String] {
    var deeds = [[String]](repeating: [], count: organizations.count)
    for signing in signings {
      let verbs = signing.roles.sorted().map(\.verb).joined(separator: ", ")
      deeds[signing.organization].append("\(verbs) “\(documents[signing.document].displayTitle)”")
    }
    return zip(organizations, deeds).map { "\($0.label): \($1.joined(separator: "; "))" }
  }

  /// The heading of a class: how many did what.
  func heading(of structural: StructuralClass) -> String {
    let count = Numerals.grouped(structural.organizations.count)
    let parts = structural.parts
    let onlySignatures = parts.allSatisfy { $0.roles == [.signatory] }
    if let only = parts.first, parts.count == 1 {
      let noun = documents[only.document].kind.noun
      let verbs = only.roles.map(\.verb).joined(separator: ", ")
      return "\(count) \(verbs) this \(noun) only"
    }
    if onlySignatures {
      if documents.count == parts.count {
        return parts.count == 2 ? "\(count) signed both" : "\(count) signed all \(parts.count)"
      }
      return "\(count) signed these \(parts.count)"
    }
    let verbs: [String] = Role.allCases.compactMap { role in
      let number = parts.count { $0.roles.contains(role) }
      return number == 0 ? nil : "\(role.verb) \(number)"
    }
    return "\(count) " + verbs.joined(separator: ", ")
  }
}

/// What a cluster is called.
func clusterName(_ cluster: Int, names: [String]) -> String {
  names.indices.contains(cluster) ? names[cluster] : "Cluster \(cluster + 1)"
}

/// The heading of a cluster in a map: its name and how many of its organizations are drawn.
func clusterHeading(_ cluster: Int, names: [String], drawn: Int, of all: Int) -> String {
  let name = clusterName(cluster, names: names)
  return drawn == all ? "\(name) · \(all)" : "\(name) · \(drawn) of \(all)"
}
