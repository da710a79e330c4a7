import ArgumentParser

@main
struct Undersigned: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undersigned", abstract: "Who signs with whom.")
}
