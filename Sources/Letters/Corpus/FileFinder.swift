internal import Foundation

/// Finds the files of paths and folders, in a stable order.
struct FileFinder {
  private let include: [String]
  private let exclude: [String]
  private(set) var sources: [CorpusSource] = []
  private(set) var failures: [ReadingError] = []
  private(set) var ignored: [String] = []
  private var seenFolders: Set<FileIdentity> = []
  private var seenFiles: Set<String> = []
  private var usedIDs: Set<String> = []

  /// A folder is the same under any name.
  private struct FileIdentity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  init(include: [String], exclude: [String]) {
    self.include = include
    self.exclude = exclude
  }

  /// Adds a path that was given.
  mutating func add(_ path: String) throws(ReadingError) {
    if path == "-" {
      sources.append(.records(path: "-", id: "-"))
      return
    }
    guard let status = Self.status(of: path) else { throw .missing(source: path) }
    if Self.isFolder(status) {
      let before = sources.count + ignored.count + failures.count
      walk(path, root: path, prefix: "", status)
      if sources.count + ignored.count + failures.count == before {
        failures.append(.emptyFolder(source: path))
      }
    } else {
      addFile(path, root: "", id: String(path.split(separator: "/").last ?? "-"), status)
    }
  }

  private mutating func walk(_ folder: String, root: String, prefix: String, _ status: stat) {
    let identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    guard seenFolders.insert(identity).inserted else {
      failures.append(.loop(source: prefix.isEmpty ? root : prefix))
      return
    }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      let reason = access(folder, R_OK | X_OK) == 0 ? "it is no folder" : "permission denied"
      failures.append(.unreadable(source: prefix.isEmpty ? root : prefix, reason: reason))
      return
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      visit(folder + "/" + name, root: root, id: prefix.isEmpty ? name : prefix + "/" + name)
    }
  }

  private mutating func visit(_ path: String, root: String, id: String) {
    guard let status = Self.status(of: path) else {
      failures.append(.missing(source: id))
      return
    }
    if Self.isFolder(status) {
      walk(path, root: root, prefix: id, status)
    } else if !isWanted(id) || status.st_mode & S_IFMT != S_IFREG {
      ignored.append(id)
    } else {
      addFile(path, root: root, id: id, status)
    }
  }

  private mutating func addFile(_ path: String, root: String, id: String, _ status: stat) {
    guard seenFiles.insert(Self.canonical(path)).inserted else { return }
    var unique = id
    if usedIDs.contains(id) { unique = root.isEmpty ? path : root + "/" + id }
    var number = 2
    while !usedIDs.insert(unique).inserted {
      unique = "\(id)#\(number)"
      number += 1
    }
    switch DocumentFormat.fileExtension(of: path) {
    case "jsonl": sources.append(.records(path: path, id: unique))
    case "zip", "tar", "tgz", "gz", "tbz", "bz2", "txz", "xz":
      sources.append(.archive(path: path, id: unique))
    case "csv", "tsv": sources.append(.table(path: path, id: unique))
    default:
      let (size, state) = (Int(status.st_size), FileState(status))
      sources.append(.file(path: path, id: unique, size: size, state: state))
    }
  }

  /// Whether a file of a folder is read.
  func isWanted(_ id: String) -> Bool {
    if exclude.contains(where: { Self.matches(id, $0) }) { return false }
    if !include.isEmpty { return include.contains { Self.matches(id, $0) } }
    return DocumentFormat(fileName: id) != nil || DocumentFormat.fileExtension(of: id) == "jsonl"
  }

  /// Whether a path, or its last part, matches a pattern with `*`, `?` and `[…]`.
  private static func matches(_ id: String, _ pattern: String) -> Bool {
    let name = String(id.split(separator: "/").last ?? "")
    return fnmatch(pattern, name, 0) == 0 || fnmatch(pattern, id, 0) == 0
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func isFolder(_ status: stat) -> Bool {
    status.st_mode & S_IFMT == S_IFDIR
  }

  private static func canonical(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
