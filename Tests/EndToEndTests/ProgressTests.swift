import Foundation
import TestSupport
import Testing

/// The progress bar of `map`.
@Suite struct ProgressTests {
  private static let table = "organization,document\nTern Club,a\nHeron Club,a\nTern Club,b\n"

  @Test func `nothing of the bar reaches a pipe or a file`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "table.csv")
      try Data(Self.table.utf8).write(to: file)
      let result = try Program.run(
        ["map", file.path, "-o", folder.appending(path: "out").path],
        environment: ["TERM": "xterm"])
      #expect(result.status == 0)
      #expect(result.output.isEmpty)
      #expect(!result.errors.contains("\u{1B}") && !result.errors.contains("\r"))
      #expect(!result.errors.contains("%"))
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func `a terminal sees the bar grow and then wiped`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "table.csv")
      try Data(Self.table.utf8).write(to: file)
      for (quiet, shows) in [("", true), (" --quiet", false)] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/script")
        process.arguments = [
          "-qec", "'\(Program.url.path)' map '\(file.path)' -o '\(folder.path)/out'\(quiet)",
          folder.appending(path: "seen").path,
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let seen = try String(contentsOf: folder.appending(path: "seen"), encoding: .utf8)
        #expect(seen.contains("] ") == shows)
        guard shows else { continue }
        #expect(seen.contains("[--------------------]   0%  reading"))
        #expect(seen.contains("drawing coalition-map"))
        // The last bar is wiped before the words that stay.
        let lastBar = try #require(seen.ranges(of: "%  ").last)
        let wiped = try #require(seen.ranges(of: "\r\u{1B}[K").last)
        let words = try #require(seen.ranges(of: "wrote ").last)
        #expect(lastBar.upperBound < wiped.lowerBound && wiped.lowerBound < words.lowerBound)
      }
    }
  }
}
