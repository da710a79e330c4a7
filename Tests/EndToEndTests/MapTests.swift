import Foundation
import TestSupport
import Testing

/// `undersigned map` as a whole.
@Suite struct MapTests {
  static func files(in folder: URL) throws -> [String: Data] {
    let folder = folder.resolvingSymlinksInPath()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.reduce(into: [:]) { files, path in
      let url = folder.appending(path: path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return
      }
      files[path] = try Data(contentsOf: url)
    }
  }

  @Test func `two runs write the same bytes`() throws {
    try TemporaryFolder.with { folder in
      let runs = try ["one", "two"].map { name in
        let target = folder.appending(path: name)
        #expect(try Program.run(["map", "seeds", "-o", target.path]).status == 0)
        return try Self.files(in: target)
      }
      #expect(runs[0].keys.sorted() == runs[1].keys.sorted())
      for (name, bytes) in runs[0] { #expect(runs[1][name] == bytes, "\(name) differs") }
    }
  }

  @Test func `the committed output is what a run writes now`() throws {
    let committed = try Self.files(in: Repository.root.appending(path: "output"))
    let graphviz = try Program.run(["doctor", "--format", "tsv"]).output
    try TemporaryFolder.with { folder in
      _ = try Program.run(["map", "seeds", "-o", folder.path, "--gallery"])
      let fresh = try Self.files(in: folder)
      #expect(fresh.keys.sorted() == committed.keys.sorted())
      for (name, bytes) in fresh where !Self.isDrawn(name) || graphviz.contains("\t2.43.0\t") {
        #expect(committed[name] == bytes, "\(name) differs; run make map and read the difference")
      }
    }
  }

  /// Whether another version of Graphviz may draw it differently.
  static func isDrawn(_ name: String) -> Bool {
    [".svg", ".dot", ".html"].contains { name.hasSuffix($0) }
  }

  @Test func `the last lines say what was read, found and written`() throws {
    try TemporaryFolder.with { folder in
      let run = try Program.run(["map", "seeds", "-o", folder.path])
      #expect(run.errors.contains("wrote"))
      #expect(run.errors.contains("read 5 documents, found 101 organizations"))
    }
  }
}
