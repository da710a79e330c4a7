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

  @Test func `every figure the letters allow is drawn and stands in the report`() throws {
    try TemporaryFolder.with { folder in
      let table = folder.appending(path: "coded.csv")
      try Data(MeasureCommandTests.table.utf8).write(to: table)
      let out = folder.appending(path: "out")
      let run = try Program.run(["map", table.path, "-o", out.path, "--gallery"])
      #expect(run.status == 0, "\(run.errors)")
      let report = try String(contentsOf: out.appending(path: "report.html"), encoding: .utf8)
      let files = try Self.files(in: out).keys
      let shown = files.filter { $0.hasPrefix("gallery/") }.map { $0.dropFirst(8).dropLast(4) }
      #expect(shown.count >= 11)
      for name in shown {
        #expect(report.contains("id=\"figure-\(name)\""), "\(name)")
        for ending in ["svg", "csv"] {
          #expect(
            files.contains("\(name).\(ending)") || files.contains("figures/\(name).\(ending)"))
        }
      }
    }
  }

  @Test func `an ego map is drawn around everybody who is named`() throws {
    try TemporaryFolder.with { folder in
      let run = try Program.run(
        [
          "map", "seeds", "-o", folder.path, "--around", "Sin Fronteras", "--around",
          "Latin America Working Group",
        ])
      #expect(run.status == 0, "\(run.errors)")
      let captions = try ["ego-map", "ego-map-2"].map {
        try String(contentsOf: folder.appending(path: "figures/\($0).svg"), encoding: .utf8)
      }
      #expect(captions[0].contains("Sin Fronteras itself is not drawn"))
      #expect(!captions[1].contains("Sin Fronteras itself is not drawn"))
      let missing = try Program.run(
        ["map", "seeds", "-o", folder.path, "--around", "Nobody of this name"])
      #expect(missing.status == 4)
    }
  }

  @Test func `the last lines say what was read, found and written`() throws {
    try TemporaryFolder.with { folder in
      let run = try Program.run(["map", "seeds", "-o", folder.path])
      #expect(run.errors.contains("wrote"))
      #expect(run.errors.contains("read 5 documents, found 101 organizations"))
    }
  }

  @Test(arguments: [["--at-risk", "lifetime"], ["--strata", "year"], ["--tarone"]])
  func `pairs are tested as rank tests them`(switches: [String]) throws {
    try TemporaryFolder.with { folder in
      let table = folder.appending(path: "coded.csv")
      try Data(MeasureCommandTests.table.utf8).write(to: table)
      let out = folder.appending(path: "out")
      let run = try Program.run(["map", table.path, "-o", out.path] + switches)
      #expect(run.status == 0, "\(run.errors)")
      let ranked = try Program.run(["rank", "pairs", table.path, "--format", "csv"] + switches)
      let drawn = try String(contentsOf: out.appending(path: "tables/pairs.csv"), encoding: .utf8)
      for column in ["p", "q"] {
        let cells = Self.cells(of: column, in: ranked.output)
        #expect(!cells.isEmpty && Self.cells(of: column, in: drawn) == cells)
      }
      let report = try String(contentsOf: out.appending(path: "report.html"), encoding: .utf8)
      let word = ["--at-risk": "at risk", "--strata": "in each year", "--tarone": "Tarone"]
      #expect(report.contains(try #require(word[switches[0]])))
    }
  }

  /// One column of a table whose cells hold no commas.
  static func cells(of column: String, in table: String) -> [String] {
    let rows = table.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let place = rows.first?.firstIndex(of: column) else { return [] }
    return rows.dropFirst().map { $0[place] }
  }
}
