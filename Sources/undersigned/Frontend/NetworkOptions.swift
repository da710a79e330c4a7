public import ArgumentParser
import Coalitions
public import Signatories

/// What makes an edge of the network.
struct NetworkOptions: ParsableArguments {
  @Option(
    name: .customLong("role"),
    help: "A role that makes an edge: signatory, speaker or issuer. May repeat.")
  var roles: [Role] = [.signatory]

  @Option(
    name: .customLong("role-weight"),
    help: ArgumentHelp(
      "What a role weighs in the ties of a projection, for example speaker=0.5. May repeat.",
      discussion: """
        1 unless said otherwise. A shared document counts as much as the product of both weights \
        (in jaccard and overlap as the smaller of them). Counts, expectation and p take every role \
        as 1.
        """,
      valueName: "role=weight"),
    transform: { try RoleWeight($0) })
  var roleWeights: [RoleWeight] = []

  @Option(help: "Leave out organizations with fewer documents.")
  var minimumDocuments = 1

  /// What parts of an organization may count as.
  enum RollUp: String, CaseIterable, ExpressibleByArgument {
    case parents
  }

  @Option(
    help: ArgumentHelp(
      "Count chapters and parts as the organization they belong to.",
      discussion: """
        A parent is named in the column parent of organizations.csv, or it is the organization \
        whose name a chapter carries (\"Rivers Watch Kenya\" counts as \"Rivers Watch\").
        """))
  var rollUp: RollUp?

  func validate() throws {
    guard minimumDocuments >= 1 else {
      throw ValidationError("--minimum-documents takes a number from 1.")
    }
    if let idle = roleWeights.first(where: { !roles.contains($0.role) }) {
      throw ValidationError(
        "--role-weight \(idle.role.rawValue)=… weighs a role that makes no edge; add "
          + "--role \(idle.role.rawValue), beside --role signatory if signers count as well.")
    }
  }

  /// The settings; persons are vertices on request only.
  func settings(withPersons: Bool) -> NetworkSettings {
    NetworkSettings(
      roles: Set(roles), includesPersons: withPersons, minimumDocuments: minimumDocuments,
      rollsUpToParents: rollUp == .parents,
      roleWeights: Dictionary(roleWeights.map { ($0.role, $0.weight) }) { _, last in last })
  }
}

/// What a role weighs, as `speaker=0.5`.
struct RoleWeight {
  let role: Role
  let weight: Double

  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw ValidationError("Say a role and its weight: speaker=0.5.")
    }
    guard let role = Role(rawValue: parts[0]) else {
      let known = NearMiss.sentence(for: parts[0], among: Role.allCases.map(\.rawValue))
      throw ValidationError("“\(parts[0])” is no role; \(known).")
    }
    guard let weight = Double(parts[1]), weight > 0, weight.isFinite else {
      throw ValidationError("a weight is a number above 0; leave a role out with --role.")
    }
    (self.role, self.weight) = (role, weight)
  }
}

extension Role: ExpressibleByArgument {}
