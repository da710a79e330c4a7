import ArgumentParser
import Foundation

/// A command and its flags, as the argument parser describes them itself.
///
/// Whatever a command declares is a setting of the project file, without a second list of names.
struct CommandDescription: Decodable {
  /// The word that calls it.
  let commandName: String
  /// Whether it stands in the help.
  let shouldDisplay: Bool?
  private let subcommands: [CommandDescription]?
  private let arguments: [ArgumentDescription]?

  /// Everything that may stand behind the command's name.
  var allArguments: [ArgumentDescription] { arguments ?? [] }

  /// The commands a user knows of, in the order of the help.
  var knownCommands: [CommandDescription] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// The whole command line.
  static let root: CommandDescription = {
    struct Tool: Decodable {
      let command: CommandDescription
    }
    let description = Data(Undersigned._dumpHelp().utf8)
    guard let tool = try? JSONDecoder().decode(Tool.self, from: description) else {
      preconditionFailure("The argument parser describes the command line in JSON.")
    }
    return tool.command
  }()
}

/// An argument, option or flag of a command.
struct ArgumentDescription: Decodable {
  /// How it is given.
  enum Kind: String, Decodable {
    case positional
    case option
    case flag
  }

  /// A name with one or two dashes.
  struct Name: Decodable {
    let kind: String
    let name: String
  }

  /// Something whose contents don't matter.
  private struct Anything: Decodable {
    init(from decoder: any Decoder) {}
  }

  let kind: Kind
  let shouldDisplay: Bool
  let sectionTitle: String?
  let isOptional: Bool
  let isRepeating: Bool
  let valueName: String?
  let defaultValue: String?
  let allValues: [String]?
  let abstract: String?
  let discussion: String?
  private let names: [Name]?
  private let completionKind: [String: Anything]?

  /// The name behind two dashes.
  var longName: String? { names?.first { $0.kind == "long" }?.name }
  /// The letter behind one dash.
  var shortName: String? { names?.first { $0.kind == "short" }?.name }
  /// Whether its value is a file or a folder.
  var takesPath: Bool {
    completionKind.map { $0["file"] != nil || $0["directory"] != nil } ?? false
  }
}
