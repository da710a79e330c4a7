import ArgumentParser
import Foundation

/// Reads the command line, with what the environment and the project file add to it.
struct CommandLineReader {
  private static let settings = SettingCatalogue()

  /// All settings; the parser is asked for them only where they are needed.
  var catalogue: SettingCatalogue { Self.settings }
  let environment = ProcessInfo.processInfo.environment

  /// The command to run.
  ///
  /// - Throws: `Failure` naming the file and line, or the variable, of a value that is wrong;
  ///   the argument parser's error where the words themselves are.
  func command(for words: [String]) throws -> any ParsableCommand {
    // To describe every command takes longer than to read a letter.
    guard mayBeStated(beside: words), let name = words.first,
      let description = CommandDescription.root.knownCommands.first(where: {
        $0.commandName == name
      })
    else { return try Undersigned.parseAsRoot(words) }
    let given = GivenArguments(words.dropFirst(), declared: description.allArguments)
    guard given.flags["help"] == nil, given.flags["h"] == nil else {
      return try Undersigned.parseAsRoot(words)
    }
    let stated = try settings(catalogue.settings(of: name), given: given)
    return try parse(words, adding: stated.added)
  }

  /// Whether anything beside the words may state a setting: a variable of the environment, or a
  /// project file that is named or stands in a folder that one of the words may be.
  private func mayBeStated(beside words: [String]) -> Bool {
    environment.keys.contains { $0.hasPrefix("UNDERSIGNED_") }
      || words.contains { $0.hasPrefix("--project") }
      || words.contains { (try? ProjectFile.path(inFoldersOf: [$0])) != nil }
  }

  /// What is stated of these settings.
  func settings(_ settings: [Setting], given: GivenArguments) throws -> StatedSettings {
    try StatedSettings(
      settings, given: given, environment: environment, file: try projectFile(given),
      catalogue: catalogue)
  }

  private func projectFile(_ given: GivenArguments) throws -> ProjectFile? {
    let path = try given.values["project"]?.last ?? ProjectFile.path(inFoldersOf: given.positionals)
    return try path.map { try ProjectFile(path: $0, catalogue: catalogue) }
  }

  private typealias Addition = (statement: StatedSettings.Statement, words: [String])

  private func parse(_ words: [String], adding added: [Addition]) throws -> any ParsableCommand {
    do {
      return try Undersigned.parseAsRoot(Self.joined(words, added))
    } catch {
      throw culprit(of: error, in: words, added) ?? error
    }
  }

  /// The addition without which the error would be gone or another.
  private func culprit(
    of error: any Error, in words: [String], _ added: [Addition]
  ) -> Failure? {
    let message = Undersigned.message(for: error)
    // Without a value a command must have, the error is another one whatever is wrong.
    let needed = added.indices.filter { !added[$0].statement.setting.argument.isOptional }
    for index in added.indices.filter({ !needed.contains($0) }) + needed {
      var others = added
      let (statement, _) = others.remove(at: index)
      do {
        _ = try Undersigned.parseAsRoot(Self.joined(words, others))
      } catch {
        if Undersigned.message(for: error) == message { continue }
      }
      return Failure.usage("\(statement.origin): \(statement.setting.key): \(message)")
    }
    return nil
  }

  private static func joined(_ words: [String], _ added: [Addition]) -> [String] {
    words.prefix(1) + added.flatMap(\.words) + words.dropFirst()
  }
}
