import ArgumentParser
import Reports

/// `undersigned config`: what every setting is, and who says so.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Every setting with its value and where it comes from.",
    discussion: """
      A flag wins over the environment (UNDERSIGNED_ALPHA), the environment over the project file, \
      the project file over the default.

      EXAMPLES
        undersigned config my-campaign/
        undersigned config map my-campaign/ --alpha 0.01     as this command would see it
      """)

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("A folder, or a whole command with its flags.", valueName: "words"))
  var words: [String] = []

  func run() throws {
    if let word = words.first, ["-h", "--help"].contains(word) {
      throw CleanExit.helpRequest(self)
    }
    let reader = CommandLineReader()
    let commands = CommandDescription.root.knownCommands
    let command = commands.first { $0.commandName == words.first }
    let given = GivenArguments(
      command == nil ? words[...] : words.dropFirst(),
      declared: command?.allArguments ?? commands.flatMap(\.allArguments))
    let settings = command.map { reader.catalogue.settings(of: $0.commandName) }
    let stated = try reader.settings(settings ?? reader.catalogue.all, given: given)
    try Printer(options: .parse(["--top", "0"])).print(SettingTable.table(of: stated))
  }
}
