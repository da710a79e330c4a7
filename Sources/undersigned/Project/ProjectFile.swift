import Foundation
import Yams

/// `undersigned.yaml`: the settings of a campaign folder.
///
/// Every flag is a key. A key at the top holds for every command that has the flag; under the name
/// of a command, or of a group of flags such as `figures`, for those only, and wins.
struct ProjectFile {
  /// What the file is called in a campaign folder.
  static let name = "undersigned.yaml"

  /// What the file states of a setting.
  struct Entry {
    let scope: String?
    let key: String
    let values: [String]
    let line: Int
  }

  /// The path, for messages.
  let path: String
  /// What it states, in the order of the file.
  let entries: [Entry]

  /// Reads a file; every key and form that is wrong is told with its line.
  ///
  /// - Throws: `Failure` where the file can't be read, is no YAML, or states what is no setting.
  init(path: String, catalogue: SettingCatalogue) throws {
    guard let data = FileManager.default.contents(atPath: path), data.count <= Self.sizeLimit else {
      throw Failure.unreadable(
        "\(path): cannot be read as a project file; check the path, its permissions and its size")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure.usage("\(path): is not UTF-8; save it in that encoding")
    }
    var reader = ProjectFileReader(path: path, catalogue: catalogue)
    reader.read(try Self.tree(text, path: path))
    guard reader.problems.isEmpty else {
      throw Failure.usage(reader.problems.joined(separator: "\n"))
    }
    self.path = path
    entries = reader.entries
  }

  private static let sizeLimit = 1 << 20

  private static func tree(_ text: String, path: String) throws -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      // The parser puts its own place before its words.
      throw Failure.usage("\(path): is no valid YAML: \(error)")
    }
  }

  /// What the file states of a setting, in the most particular place.
  func entry(for setting: Setting) -> Entry? {
    for scope in setting.scopes {
      if let entry = entries.first(where: { $0.scope == scope && $0.key == setting.key }) {
        return entry
      }
    }
    return nil
  }

  /// The values of an entry; a path is taken from the folder of the file.
  func values(of entry: Entry, for setting: Setting) -> [String] {
    guard setting.argument.takesPath else { return entry.values }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { path[...$0] } ?? ""
    return entry.values.map { $0.hasPrefix("/") || $0 == "-" ? $0 : folder + $0 }
  }

  /// The project file in one of the folders, if there is one.
  ///
  /// - Throws: `Failure` where two of them have one.
  static func path(inFoldersOf paths: [String]) throws -> String? {
    var seen: Set<String> = []
    let found = paths.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + name }
      .filter { FileManager.default.fileExists(atPath: $0) && seen.insert($0).inserted }
    guard found.count <= 1 else {
      throw Failure.usage(
        "\(found[0]) and \(found[1]) are both there; choose one with --project")
    }
    return found.first
  }
}
