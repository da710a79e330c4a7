public import ArgumentParser
import Coalitions
public import Signatories

/// What makes an edge of the network.
struct NetworkOptions: ParsableArguments {
  @Option(
    name: .customLong("role"),
    help: "A role that makes an edge: signatory, speaker or issuer. May repeat.")
  var roles: [Role] = [.signatory]

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: """
      Make persons vertices; or leave their names out of every output. Without either they are \
      counted and listed, and no vertices.
      """)
  var persons: Bool?

  @Option(help: "Leave out organizations with fewer documents.")
  var minimumDocuments = 1

  @Flag(help: "Count copies and translations of one letter as documents of their own.")
  var keepCopies = false

  func validate() throws {
    guard minimumDocuments >= 1 else {
      throw ValidationError("--minimum-documents takes a number from 1.")
    }
  }

  var settings: NetworkSettings {
    NetworkSettings(
      roles: Set(roles), includesPersons: persons == true, minimumDocuments: minimumDocuments)
  }
}

extension Role: ExpressibleByArgument {}
