import Foundation
import TestSupport
import Testing

/// What the command line does where the child that lays a graph out fails.
@Suite struct LayoutChildTests {
  private static let table =
    "organization,document\n"
    + (1...40).map { "Body \($0),a\($0 / 2)\nBody \($0),b\($0 / 2)\n" }.joined()

  private func draw(
    layingOutWith script: String, seconds: Int = 30
  ) throws -> (run: Program.Result, picture: String) {
    try TemporaryFolder.with { folder in
      try Data(Self.table.utf8).write(to: folder.appending(path: "coded.csv"))
      let program = folder.appending(path: "layout.sh")
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: program.path)
      let run = try Program.run(
        ["draw", "bipartite-map", "coded.csv", "--layout", "free", "-o", "map.svg"], in: folder,
        environment: [
          "UNDERSIGNED_LAYOUT_PROGRAM": program.path, "UNDERSIGNED_LAYOUT_SECONDS": "\(seconds)",
        ])
      let picture = try? String(
        contentsOf: folder.appending(path: "map.svg"), encoding: .utf8)
      return (run, picture ?? "")
    }
  }

  @Test(arguments: ["kill -SEGV $$", "kill -KILL $$", "exit 3", "echo no places"])
  func `a layout that crashes costs the places, not the figure`(script: String) throws {
    let (run, picture) = try draw(layingOutWith: script)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("the layout (neato) failed; organizations stand in rows"))
    #expect(SVGPicture(picture) != nil)
  }

  @Test func `a layout that never ends is ended`() throws {
    let (run, picture) = try draw(layingOutWith: "exec sleep 600", seconds: 1)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("took more than 1.0 seconds and was ended"))
    #expect(SVGPicture(picture) != nil)
  }
}
