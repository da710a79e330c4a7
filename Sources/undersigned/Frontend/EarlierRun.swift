import Foundation
import Signatories

/// What an earlier run left behind.
enum EarlierRun {
  /// Which organization each name stood for, from a file `resolve` or `map` wrote.
  static func identities(in path: String) throws -> EarlierIdentities {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure.unreadable("\(path): cannot be read; check the path and its permissions")
    }
    guard let identities = EarlierIdentities(utf8: Array(data), source: path) else {
      throw Failure.unreadable(
        "\(path): has neither columns name and entity nor id and name; give a file that "
          + "undersigned resolve wrote")
    }
    return identities
  }

  /// The same of an earlier map in a folder, if there was one.
  static func identities(inMap folder: String) -> EarlierIdentities? {
    let path = folder + "/tables/resolution.csv"
    return FileManager.default.contents(atPath: path).flatMap {
      EarlierIdentities(utf8: Array($0), source: path)
    }
  }
}
