public import ArgumentParser
import Coalitions
public import Signatories

/// What makes an edge of the network.
struct NetworkOptions: ParsableArguments {
  @Option(
    name: .customLong("role"),
    help: "A role that makes an edge: signatory, speaker or issuer. May repeat.")
  var roles: [Role] = [.signatory]

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
  }

  /// The settings; persons are vertices on request only.
  func settings(withPersons: Bool) -> NetworkSettings {
    NetworkSettings(
      roles: Set(roles), includesPersons: withPersons, minimumDocuments: minimumDocuments,
      rollsUpToParents: rollUp == .parents)
  }
}

extension Role: ExpressibleByArgument {}
