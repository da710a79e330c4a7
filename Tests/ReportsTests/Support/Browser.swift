import Foundation
import Reports
import TestSupport

/// A browser without a window that opens a page and tells what a script found in it.
///
/// `UNDERSIGNED_BROWSER` names the program, such as `chromium`; without it the tests that need one
/// are skipped.
struct Browser {
  /// What the page's own console said, and what the script wrote.
  struct Visit {
    let console: [String]
    let result: JSONValue
  }

  struct Failed: Error {
    let output: String
  }

  static let program = ProcessInfo.processInfo.environment["UNDERSIGNED_BROWSER"]

  let width: Int
  var isDark = false

  /// Opens a page with the script behind its own; the script calls `report(value)` once.
  func visit(_ page: String, running script: String) throws -> Visit {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "undersigned-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report.html")
    try Data(Self.page(page, with: script).utf8).write(to: file)
    let (output, messages) = try run(on: file, in: folder)
    guard let start = output.firstRange(of: "<pre id=\"result\">"),
      let end = output[start.upperBound...].firstRange(of: "</pre>")
    else { throw Failed(output: messages + output.suffix(2_000)) }
    let text = output[start.upperBound..<end.lowerBound]
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    return Visit(
      console: messages.split(separator: "\n").map(String.init)
        .filter { $0.contains("CONSOLE") },
      result: try JSONValue(parsing: Data(text.utf8)))
  }

  /// The page with one more script, whose hash the page's policy then names too.
  private static func page(_ page: String, with script: String) -> String {
    let source = """
      const report = (value) => {
        const element = document.createElement("pre");
        element.id = "result";
        element.textContent = JSON.stringify(value);
        document.body.append(element);
      };
      \(script)
      """
    let hash = Base64.encoded(SHA256.digest(of: Array(source.utf8)))
    return page.replacing("script-src &#39;", with: "script-src &#39;sha256-\(hash)&#39; &#39;")
      .replacing("</body>", with: "<script>\(source)</script></body>")
  }

  private func run(on file: URL, in folder: URL) throws -> (output: String, messages: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "timeout", "60", Self.program ?? "chromium", "--headless=new", "--no-sandbox",
      "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
      "--user-data-dir=\(folder.path)/profile",
      "--window-size=\(width),800", "--virtual-time-budget=5000",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)", "--dump-dom",
      file.absoluteString,
    ]
    let output = folder.appending(path: "output")
    let messages = folder.appending(path: "messages")
    for url in [output, messages] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return (
      String(decoding: try Data(contentsOf: output), as: UTF8.self),
      String(decoding: try Data(contentsOf: messages), as: UTF8.self)
    )
  }
}
