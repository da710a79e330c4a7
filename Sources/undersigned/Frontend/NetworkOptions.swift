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

  func validate() throws {
    guard minimumDocuments >= 1 else {
      throw ValidationError("--minimum-documents takes a number from 1.")
    }
  }

  /// The settings; persons are vertices on request only.
  func settings(withPersons: Bool) -> NetworkSettings {
    NetworkSettings(
      roles: Set(roles), includesPersons: withPersons, minimumDocuments: minimumDocuments)
  }
}

extension Role: ExpressibleByArgument {}
