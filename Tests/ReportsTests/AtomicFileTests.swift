import Foundation
import Reports
import Testing

struct AtomicFileTests {
  private final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "undersigned-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    }
  }

  private let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func contents(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  private func error(_ body: () throws -> Void) -> WritingError? {
    do {
      try body()
      return nil
    } catch {
      return error as? WritingError
    }
  }

  @Test func `a file is written whole, and only it`() throws {
    let text = String(repeating: "letter and line\n", count: 100_000)
    #expect(try AtomicFile.write(text, to: folder.path("a.txt")) == .written)
    #expect(try contents("a.txt") == text)
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a file that would not change is not touched`() throws {
    let path = folder.path("a.txt")
    try AtomicFile.write("same", to: path)
    let before = try FileManager.default.attributesOfItem(atPath: path)
    #expect(try AtomicFile.write("same", to: path) == .unchanged)
    let after = try FileManager.default.attributesOfItem(atPath: path)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect(try AtomicFile.write("sane", to: path) == .written)
    #expect(try contents("a.txt") == "sane")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a failure in the middle leaves the old file and nothing else`() throws {
    try AtomicFile.write("old", to: folder.path("a.txt"))
    let failure = error {
      try AtomicFile.write(to: folder.path("a.txt")) { output throws(WritingError) in
        output.write(String(repeating: "new", count: 100_000))
        throw .diskFull(path: "elsewhere")
      }
    }
    #expect(failure == .diskFull(path: "elsewhere"))
    #expect(try contents("a.txt") == "old")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a replaced file keeps its permissions`() throws {
    let path = folder.path("a.sh")
    try AtomicFile.write("old", to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: path)
    try AtomicFile.write("new", to: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o750)
  }

  @Test func `through a symbolic link the file it leads to is replaced`() throws {
    try AtomicFile.write("old", to: folder.path("a.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("a.txt"))
    try AtomicFile.write("new", to: folder.path("link"))
    #expect(try contents("a.txt") == "new")
    #expect(try folder.names() == ["a.txt", "link"])
  }

  @Test func `a full disk is named`() {
    let failure = error { try AtomicFile.write("text", to: "/dev/full") }
    #expect(failure == .diskFull(path: "/dev/full"))
    #expect(failure?.description.contains("/dev/full: cannot be written: no space left") == true)
  }

  @Test func `a folder in the place of the file, or a file in the place of the folder, is named`()
    throws
  {
    let path = folder.path("sub")
    try AtomicFile.makeFolder(path + "/deeper")
    try AtomicFile.makeFolder(path + "/deeper")
    #expect(error { try AtomicFile.write("text", to: path) } == .inTheWay(path: path))
    try AtomicFile.write("text", to: folder.path("file"))
    let inside = folder.path("file") + "/a.txt"
    #expect(error { try AtomicFile.write("text", to: inside) } == .inTheWay(path: inside))
    #expect(error { try AtomicFile.makeFolder(folder.path("file")) } != nil)
    #expect(error { try AtomicFile.makeFolder(folder.path("file/x")) } != nil)
    #expect(try folder.names() == ["file", "sub"])
  }

  @Test func `a missing folder is named`() {
    let path = folder.path("none/a.txt")
    #expect(error { try AtomicFile.write("text", to: path) } == .noFolder(path: path))
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that may not be written is named`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.url.path)
    let path = folder.path("a.txt")
    #expect(error { try AtomicFile.write("text", to: path) } == .notWritable(path: path))
  }

  @Test func `a device or pipe is written directly`() throws {
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(try AtomicFile.write("through", to: path) == .written)
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "through")
    #expect(try AtomicFile.write("nothing", to: "/dev/null") == .written)
  }

  @Test func `a file-size limit is an error, not the end of the process`() async throws {
    let folder = folder.url.path
    try AtomicFile.write("old", to: folder + "/a.txt")
    await #expect(processExitsWith: .exitCode(7)) { [folder = folder as String] in
      var limit = rlimit(rlim_cur: 4_096, rlim_max: 4_096)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      do {
        try AtomicFile.write(String(repeating: "x", count: 100_000), to: folder + "/a.txt")
      } catch WritingError.tooLarge(let path) {
        exit(path == folder + "/a.txt" ? 7 : 8)
      }
    }
    #expect(try contents("a.txt") == "old")
    #expect(try self.folder.names() == ["a.txt"])
  }

  @Test func `every error names the file and a remedy`() {
    let errors: [WritingError] = [
      .noFolder(path: "p"), .inTheWay(path: "p"), .notWritable(path: "p"), .diskFull(path: "p"),
      .tooLarge(path: "p"), .brokenPipe(path: "p"), .system(path: "p", code: 5, reason: "r"),
    ]
    #expect(
      errors.allSatisfy { $0.path == "p" && $0.description.hasPrefix("p: cannot be written") })
    #expect(
      WritingError.noFolder(path: "a\u{1B}[2Jb").description.hasPrefix("a␛[2Jb"))
  }
}
