/// The project file that `undersigned init` writes: every setting, explained and commented out.
struct ProjectTemplate {
  let catalogue: SettingCatalogue

  /// The file.
  var text: String {
    let general = distinct(catalogue.all.filter { isGeneral($0) && $0.section == nil })
    let sections = ordered(catalogue.all.compactMap(\.section))
    let commands = ordered(catalogue.all.map(\.command))
    return Self.head + general.map { entry($0, indent: "", value: Self.layout[$0.key]) }.joined()
      + sections.map(section).joined() + commands.map(command).joined()
  }

  // Where the results of a campaign folder lie.
  private static let layout = ["output": "output", "archive": "output/coalition.sqlite"]

  private static let head = """
    # The settings of this folder. Every flag of undersigned is a key; a line that begins with
    # “#key:” shows the default, take the # away to change it. A flag on the command line wins over
    # the environment (UNDERSIGNED_ALPHA), the environment over this file.
    # undersigned config FOLDER shows what holds and where it comes from.

    """

  private func section(_ name: String) -> String {
    let settings = distinct(catalogue.all.filter { $0.section == name && isGeneral($0) })
    return "\n\(name):\n" + settings.map { entry($0, indent: "  ") }.joined()
  }

  /// What means one thing to this command and another to the next.
  private func command(_ name: String) -> String {
    let own = catalogue.settings(of: name).filter { !isGeneral($0) }
    guard !own.isEmpty else { return "" }
    return "\n\(name):\n"
      + own.map { setting in
        entry(setting, indent: "  ", value: name == "map" ? Self.layout[setting.key] : nil)
      }.joined()
  }

  private func isGeneral(_ setting: Setting) -> Bool {
    catalogue.isPlain(setting.key, in: setting.section)
  }

  private func entry(_ setting: Setting, indent: String, value: String? = nil) -> String {
    let argument = setting.argument
    let words = [argument.abstract, argument.discussion].compactMap { $0 }.joined(separator: " ")
    let comment = Self.wrapped(words, width: 94 - indent.count).map { "\(indent)# \($0)\n" }
    let stated = value ?? argument.defaultValue ?? (isSwitch(setting) ? "false" : "")
    let line = "\(setting.key):" + (stated.isEmpty ? "" : " " + Self.quoted(stated))
    return "\n" + comment.joined() + indent + (value == nil ? "#" : "") + line + "\n"
  }

  private func isSwitch(_ setting: Setting) -> Bool {
    setting.argument.kind == .flag && !setting.hasOpposite
  }

  /// The first setting of each key.
  private func distinct(_ settings: [Setting]) -> [Setting] {
    var seen: Set<String> = []
    return settings.filter { seen.insert($0.key).inserted }
  }

  private func ordered(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    text.split(whereSeparator: \.isWhitespace).reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }

  // A plain scalar of letters, digits and a few signs needs no quotes.
  private static func quoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0"..."9" ~= $0 || "._-/".unicodeScalars.contains($0)
    }
    return isPlain ? value : "'" + value.replacing("'", with: "''") + "'"
  }
}
