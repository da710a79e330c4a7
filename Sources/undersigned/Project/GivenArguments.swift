/// The words behind a command's name, told apart without being judged.
struct GivenArguments {
  /// The flags that were given, by their long names; `--no-persons` gives `persons`.
  private(set) var flags: [String: String] = [:]
  /// The values that were given to options.
  private(set) var values: [String: [String]] = [:]
  /// What stands alone: documents, folders, tables.
  private(set) var positionals: [String] = []

  /// Sorts the words by what the arguments declare.
  init(_ words: some Sequence<String>, declared: [ArgumentDescription]) {
    var words = Array(words)[...]
    while let word = words.popFirst() {
      if word == "--" {
        positionals += words
        return
      }
      if word.hasPrefix("--") {
        let parts = word.dropFirst(2).split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        let argument = declared.first { $0.longName == name }
        take(argument, as: name, word, value: parts.dropFirst().first.map(String.init), &words)
      } else if word.hasPrefix("-"), word.count > 1 {
        takeLetters(of: word, declared, &words)
      } else {
        positionals.append(word)
      }
    }
  }

  private mutating func takeLetters(
    of word: String, _ declared: [ArgumentDescription], _ words: inout ArraySlice<String>
  ) {
    for letter in word.dropFirst().prefix(while: { $0 != "=" }) {
      guard let argument = declared.first(where: { $0.shortName == String(letter) }),
        let name = argument.longName
      else { continue }
      let value = word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
      take(argument, as: name, word, value: value, &words)
    }
  }

  private mutating func take(
    _ argument: ArgumentDescription?, as name: String, _ word: String, value: String?,
    _ words: inout ArraySlice<String>
  ) {
    let key = argument?.kind == .flag && name.hasPrefix("no-") ? String(name.dropFirst(3)) : name
    flags[key] = word
    guard argument?.kind == .option, let given = value ?? words.popFirst() else { return }
    values[key, default: []].append(given)
  }
}
