import Foundation
import TestSupport
import Testing

/// `undersigned.yaml`, the environment, `config` and `init`.
@Suite struct ProjectFileTests {
  static let letter =
    "Dear Minister,\n\nPlease act.\n\nSincerely,\n\nGreen Coast Alliance\nWater Justice Forum\n"

  /// A folder with one letter and a project file.
  func withCampaign<Value>(_ project: String, _ body: (URL) throws -> Value) throws -> Value {
    try TemporaryFolder.with { folder in
      try Data(Self.letter.utf8).write(to: folder.appending(path: "letter.txt"))
      try Data(project.utf8).write(to: folder.appending(path: "undersigned.yaml"))
      return try body(folder)
    }
  }

  /// The rows of `undersigned config` as value and origin by setting.
  func settings(
    _ words: [String], environment: [String: String] = [:]
  ) throws -> [String: String] {
    let run = try Program.run(["config"] + words, environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").reduce(into: [:]) { rows, line in
      let cells = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
      rows[cells[0]] = cells.dropFirst().joined(separator: " ")
    }
  }

  @Test func `a flag wins over the environment, that over the file, that over the default`() throws
  {
    try withCampaign("alpha: 0.01\ntop: 3\n") { folder in
      let environment = ["UNDERSIGNED_ALPHA": "0.02"]
      let words = ["rank", "pairs", folder.path]
      let file = try settings(words)
      #expect(try #require(file["alpha"]).hasPrefix("0.01 \(folder.path)/undersigned.yaml:1"))
      #expect(try #require(file["top"]).hasPrefix("3 \(folder.path)/undersigned.yaml:2"))
      #expect(try #require(file["seed"]).hasPrefix("7 default"))
      let variable = try settings(words, environment: environment)
      #expect(try #require(variable["alpha"]).hasPrefix("0.02 UNDERSIGNED_ALPHA"))
      let flag = try settings(words + ["--alpha", "0.03"], environment: environment)
      #expect(try #require(flag["alpha"]).hasPrefix("0.03 --alpha"))
    }
  }

  @Test func `what the file says is done`() throws {
    try withCampaign("format: jsonl\nrank:\n  top: 1\n") { folder in
      let plain = try Program.run(["extract", folder.path])
      #expect(try plain.rows.count == 2)
      let flagged = try Program.run(["extract", folder.path, "--format", "csv"])
      #expect(flagged.output.hasPrefix("document,"))
    }
  }

  @Test func `a flag of a command stands under its name, its paths beside the file`() throws {
    try withCampaign("map:\n  output: results\nfigures:\n  title: Who stood together\n") { folder in
      let run = try Program.run(["map", folder.path])
      #expect(run.status == 0, "\(run.errors)")
      let map = folder.appending(path: "results/coalition-map.svg")
      #expect(try String(contentsOf: map, encoding: .utf8).contains("Who stood together"))
    }
  }

  @Test func `a file elsewhere is named with --project`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "mine.yaml")
      try Data("format: csv\n".utf8).write(to: file)
      let run = try Program.run(["extract", "seeds", "--project", file.path])
      #expect(run.output.hasPrefix("document,"))
      let missing = try Program.run(["extract", "seeds", "--project", file.path + "x"])
      #expect(missing.status == 3)
      #expect(missing.errors.contains("mine.yamlx"))
    }
  }

  @Test(arguments: [
    ("apha: 0.01\n", ":1:1:", "“alpha”"),
    ("top: 3\nrolle: speaker\n", ":2:1:", "“role”"),
    ("figures:\n  widht: 120mm\n", ":2:3:", "“width”"),
    ("figure:\n  width: 120mm\n", ":1:1:", "“figures”"),
    ("alpha: 2\n", ":1: alpha:", "between 0 and 1"),
    ("top: 3\ncorrection: hom\n", ":2: correction:", "holm"),
    ("strict: maybe\n", ":1:9:", "true or false"),
    ("alpha: [0.1, 0.2]\n", ":1:8:", "one value"),
    ("output: here\n", ":1:1:", "different commands"),
    ("alpha: 0.1\nalpha: 0.2\n", "undersigned.yaml", "alpha"),
    ("a: [\n", "undersigned.yaml", "YAML"),
    ("- alpha\n", ":1:1:", "key: value"),
  ])
  func `what is wrong is told with file, line and remedy`(
    project: String, place: String, remedy: String
  ) throws {
    try withCampaign(project) { folder in
      let run = try Program.run(["rank", "pairs", folder.path])
      #expect(run.status == 2)
      #expect(run.errors.contains("undersigned.yaml"))
      #expect(run.errors.contains(place), "\(run.errors)")
      #expect(run.errors.contains(remedy), "\(run.errors)")
    }
  }

  @Test func `a wrong value of the environment is told with its name`() throws {
    let run = try Program.run(
      ["rank", "pairs", "seeds"], environment: ["UNDERSIGNED_NULL": "sdms"])
    #expect(run.status == 2)
    #expect(run.errors.contains("UNDERSIGNED_NULL: null:"))
    #expect(run.errors.contains("sdsm"))
  }

  @Test func `two folders with a file each are told apart`() throws {
    try withCampaign("top: 1\n") { one in
      try withCampaign("top: 2\n") { two in
        let run = try Program.run(["extract", one.path, two.path])
        #expect(run.status == 2)
        #expect(run.errors.contains("--project"))
      }
    }
  }

  @Test func `init makes a folder that map reads, and changes nothing that is there`() throws {
    try TemporaryFolder.with { folder in
      let campaign = folder.appending(path: "campaign")
      #expect(try Program.run(["init", campaign.path]).status == 0)
      try Data(Self.letter.utf8).write(to: campaign.appending(path: "letters/letter.txt"))
      let project = campaign.appending(path: "undersigned.yaml")
      let run = try Program.run(["map", campaign.path])
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        FileManager.default.fileExists(atPath: campaign.appending(path: "output/report.html").path))
      try Data("top: 4\n".utf8).write(to: project)
      #expect(try Program.run(["init", campaign.path]).status == 0)
      #expect(try String(contentsOf: project, encoding: .utf8) == "top: 4\n")
    }
  }

  @Test func `every line that init writes holds when the # is taken away`() throws {
    try TemporaryFolder.with { folder in
      #expect(try Program.run(["init", folder.path]).status == 0)
      let project = folder.appending(path: "undersigned.yaml")
      let lines = try String(contentsOf: project, encoding: .utf8)
        .replacing(/(?m)^(\s*)#(?=[a-z-]+:)/) { $0.output.1 }
      try Data(lines.utf8).write(to: project)
      try Data(Self.letter.utf8).write(to: folder.appending(path: "letters/letter.txt"))
      for command in ["map", "extract", "resolve", "measure"] {
        let run = try Program.run([command, folder.path])
        #expect(run.status == 0, "\(run.errors)")
      }
      let keys = Set(lines.matches(of: /(?m)^\s*([a-z-]+):/).map { String($0.output.1) })
      for command in ["map", "extract", "rank", "draw", "export"] {
        let help = try Program.run([command, "--help"]).output
        for flag in help.matches(of: /--([a-z][a-z-]+)/).map({ String($0.output.1) })
        where !["help", "version", "project"].contains(flag) && !flag.hasPrefix("no-") {
          #expect(keys.contains(flag), "\(flag) of \(command) is no key")
        }
      }
    }
  }
}
