import Foundation

/// What the flags, the environment and the project file state of the settings of a command.
///
/// A flag wins over the environment, the environment over the project file, that over the default.
struct StatedSettings {
  /// Who states a value.
  enum Origin {
    case flag(String)
    case environment(String)
    case file(path: String, line: Int)
    case `default`
  }

  /// A setting, its values, and who states them.
  struct Statement {
    let setting: Setting
    let values: [String]
    let origin: Origin
  }

  /// One statement for each setting.
  let statements: [Statement]

  init(
    _ settings: [Setting], given: GivenArguments, environment: [String: String],
    file: ProjectFile?, catalogue: SettingCatalogue
  ) throws {
    statements = try settings.map { setting in
      if let word = given.flags[setting.key] {
        return Statement(
          setting: setting, values: Self.given(given, setting, word), origin: .flag(word))
      }
      if let stated = try Self.stated(environment, setting, catalogue) { return stated }
      if let file, let entry = file.entry(for: setting) {
        return Statement(
          setting: setting, values: file.values(of: entry, for: setting),
          origin: .file(path: file.path, line: entry.line))
      }
      return Statement(
        setting: setting, values: setting.argument.defaultValue.map { [$0] } ?? [],
        origin: .default)
    }
  }

  /// The words that say what neither a flag nor the default says.
  var added: [(statement: Statement, words: [String])] {
    statements.compactMap { statement in
      switch statement.origin {
      case .flag, .default: nil
      case .environment, .file:
        (statement, statement.setting.words(stating: statement.values))
      }
    }
  }

  /// The settings of the command that runs; paths, which differ from run to run, are left out.
  static func ofThisRun() throws -> StatedSettings {
    let words = CommandLine.arguments.dropFirst()
    guard
      let command = CommandDescription.root.knownCommands.first(where: {
        $0.commandName == words.first
      })
    else { preconditionFailure("Only a command that is known runs.") }
    let reader = CommandLineReader()
    return try reader.settings(
      reader.catalogue.settings(of: command.commandName).filter { !$0.argument.takesPath },
      given: GivenArguments(words.dropFirst(), declared: command.allArguments))
  }

  private static func given(
    _ given: GivenArguments, _ setting: Setting, _ word: String
  ) -> [String] {
    setting.argument.kind == .flag
      ? [word.hasPrefix("--no-") ? "false" : "true"] : given.values[setting.key] ?? []
  }

  /// `UNDERSIGNED_MAP_OUTPUT`, `UNDERSIGNED_FIGURES_SIZE`, `UNDERSIGNED_ALPHA`.
  private static func stated(
    _ environment: [String: String], _ setting: Setting, _ catalogue: SettingCatalogue
  ) throws -> Statement? {
    for scope in setting.scopes where catalogue.isPlain(setting.key, in: scope) {
      let name = variable(setting.key, in: scope)
      guard let value = environment[name], !value.isEmpty else { continue }
      if setting.argument.kind == .flag, Setting.truth(value) == nil {
        throw Failure.usage("\(name): takes true or false, not “\(value)”")
      }
      let values =
        setting.argument.isRepeating
        ? value.split(separator: ",").map(String.init) : [value]
      return Statement(setting: setting, values: values, origin: .environment(name))
    }
    return nil
  }

  private static func variable(_ key: String, in scope: String?) -> String {
    (["undersigned"] + [scope, key].compactMap { $0 }).joined(separator: "_")
      .replacing("-", with: "_").uppercased()
  }
}

extension StatedSettings.Origin: CustomStringConvertible {
  var description: String {
    switch self {
    case .flag(let word): word
    case .environment(let name): name
    case .file(let path, let line): "\(path):\(line)"
    case .default: "default"
    }
  }
}
