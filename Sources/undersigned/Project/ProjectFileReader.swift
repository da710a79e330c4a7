import Signatories
import Yams

/// Walks the tree of a project file and collects what it states and what is wrong with it.
struct ProjectFileReader {
  /// What is stated.
  private(set) var entries: [ProjectFile.Entry] = []
  /// What is wrong, each with `file:line:column`.
  private(set) var problems: [String] = []
  private let path: String
  private let catalogue: SettingCatalogue

  init(path: String, catalogue: SettingCatalogue) {
    self.path = path
    self.catalogue = catalogue
  }

  /// Reads the whole tree; an empty file states nothing.
  mutating func read(_ root: Node?) {
    guard let root, !root.isEmptyValue else { return }
    guard let mapping = root.mapping else {
      return complain("a project file is made of lines “key: value”", at: root)
    }
    for (key, value) in mapping {
      let word = key.word
      if value.mapping != nil || (value.isEmptyValue && catalogue.scopes.contains(word)) {
        readScope(word, at: key, value)
      } else {
        readEntry(word, in: nil, at: key, value)
      }
    }
  }

  private mutating func readScope(_ scope: String, at place: Node, _ value: Node) {
    guard catalogue.scopes.contains(scope) else {
      return complain(
        "“\(scope)” is no command and no group of flags"
          + Self.proposal(for: scope, among: catalogue.scopes), at: place)
    }
    guard let mapping = value.mapping else { return }
    for (key, inner) in mapping { readEntry(key.word, in: scope, at: key, inner) }
  }

  private mutating func readEntry(
    _ key: String, in scope: String?, at place: Node, _ value: Node
  ) {
    let settings = catalogue.settings(for: key, in: scope)
    guard let setting = settings.first else {
      return complainAboutKey(key, in: scope, at: place)
    }
    guard catalogue.isPlain(key, in: scope) else {
      let commands = settings.map(\.command).joined(separator: ", ")
      return complain(
        "“\(key)” means different things to different commands; write it under one of "
          + commands, at: place)
    }
    guard !value.isEmptyValue, let values = values(of: value, for: setting) else { return }
    entries.append(
      ProjectFile.Entry(scope: scope, key: key, values: values, line: place.mark?.line ?? 0))
  }

  private mutating func complainAboutKey(_ key: String, in scope: String?, at place: Node) {
    let known = catalogue.all.filter { $0.scopes.contains(scope) }.map(\.key)
    let owner = scope.map { "“\($0)” has no setting “\(key)”" } ?? "“\(key)” is no setting"
    complain(owner + Self.proposal(for: key, among: known), at: place)
  }

  /// The words of a value, or nil with a complaint where the setting can't take them.
  private mutating func values(of node: Node, for setting: Setting) -> [String]? {
    let items = node.sequence.map(Array.init) ?? [node]
    guard setting.argument.isRepeating || node.sequence == nil else {
      complain("“\(setting.key)” takes one value, not a list", at: node)
      return nil
    }
    let words = items.compactMap(\.scalar?.string)
    guard words.count == items.count else {
      complain("“\(setting.key)” takes plain values", at: node)
      return nil
    }
    if setting.argument.kind == .flag, words.contains(where: { Setting.truth($0) == nil }) {
      complain("“\(setting.key)” takes true or false, not “\(words[0])”", at: node)
      return nil
    }
    return words
  }

  private mutating func complain(_ message: String, at node: Node) {
    let place = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
    problems.append("\(path)\(place): \(message)")
  }

  /// “; did you mean …?” where a known word is near.
  static func proposal(for word: String, among known: [String]) -> String {
    let letters = Array(word.utf8)
    let nearest = known.map { (EditDistance.between(letters, Array($0.utf8)), $0) }
      .min { $0.0 < $1.0 }
    guard let (distance, near) = nearest, distance <= max(1, letters.count / 3) else {
      return "; undersigned config lists all settings"
    }
    return "; did you mean “\(near)”?"
  }
}

extension Node {
  /// The key or value as a word.
  fileprivate var word: String { scalar?.string ?? "" }

  /// Whether nothing is stated: no value, `~` or `null`.
  fileprivate var isEmptyValue: Bool {
    guard let scalar, scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
