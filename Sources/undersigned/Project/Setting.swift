/// A flag of one command as a setting: what the environment and the project file can state too.
struct Setting {
  /// The flag's long name, and the key of the project file.
  let key: String
  /// The command it belongs to.
  let command: String
  /// What the parser knows of it.
  let argument: ArgumentDescription
  /// Whether `--no-KEY` is a flag too.
  let hasOpposite: Bool

  /// The part of the project file its group of flags has: `figures`; the titles of other groups
  /// only order the help.
  var section: String? { argument.sectionTitle == "Figures" ? "figures" : nil }

  /// Where it may be stated, the most particular place first; the last is the usual one's fallback.
  var scopes: [String?] { [command, section].compactMap { $0 } + [nil] }

  /// How the usual place is written.
  var usualName: String { section.map { "\($0).\(key)" } ?? key }

  /// Whether one value can be meant for both.
  func means(theSameAs other: Setting) -> Bool {
    key == other.key && argument.kind == other.argument.kind
      && argument.isRepeating == other.argument.isRepeating
      && argument.valueName == other.argument.valueName
  }

  /// The words of a command line that state these values.
  func words(stating values: [String]) -> [String] {
    guard argument.kind == .flag else { return values.map { "--\(key)=\($0)" } }
    switch values.first.flatMap(Self.truth) {
    case true: return ["--\(key)"]
    case false: return hasOpposite ? ["--no-\(key)"] : []
    case nil: return []
    }
  }

  /// What a word says of a flag; nil where it says nothing.
  static func truth(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "true", "yes", "on", "1": true
    case "false", "no", "off", "0": false
    default: nil
    }
  }
}

/// All settings of the command line.
struct SettingCatalogue {
  /// The settings, command after command.
  let all: [Setting]

  /// Takes the flags that the commands declare.
  init(_ root: CommandDescription = .root) {
    all = root.knownCommands.flatMap(Self.settings)
  }

  private static func settings(of command: CommandDescription) -> [Setting] {
    let flags = command.allArguments.filter { $0.shouldDisplay && $0.kind != .positional }
    let names = Set(flags.compactMap(\.longName))
    return flags.compactMap { flag in
      guard let name = flag.longName, !outsideFiles.contains(name) else { return nil }
      if name.hasPrefix("no-"), names.contains(String(name.dropFirst(3))) { return nil }
      return Setting(
        key: name, command: command.commandName, argument: flag,
        hasOpposite: names.contains("no-" + name))
    }
  }

  // What a file can't say of itself, and what asks instead of setting.
  private static let outsideFiles: Set<String> = ["help", "version", "project"]

  /// The settings of a command.
  func settings(of command: String) -> [Setting] { all.filter { $0.command == command } }

  /// The settings that a key means in a scope: a command, a section, or the top level.
  func settings(for key: String, in scope: String?) -> [Setting] {
    all.filter { $0.key == key && $0.scopes.contains(scope) }
  }

  /// The names of commands and sections.
  var scopes: [String] {
    var seen: Set<String> = []
    return all.flatMap { $0.scopes.compactMap { $0 } }.filter { seen.insert($0).inserted }
  }

  /// Whether a key means one thing in a scope, so that it can be stated there.
  func isPlain(_ key: String, in scope: String?) -> Bool {
    let settings = settings(for: key, in: scope)
    guard let first = settings.first else { return false }
    return settings.allSatisfy(first.means)
  }
}
