import Foundation
import Reports
import TestSupport
import Testing

/// A browser without a window that opens a page and tells what a script found in it.
///
/// `UNDERSIGNED_BROWSER` names the program, such as `chromium`; without it the tests that need one
/// are skipped. A browser that doesn't start on this machine, or is too slow, cancels tests with its
/// reason and fails none: only what a page does can fail them.
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

  /// Why no page can be opened here; nil where it works.
  static let obstacle: String? = {
    guard program != nil else { return "UNDERSIGNED_BROWSER names no browser" }
    let page = "<!DOCTYPE html><html><body></body></html>"
    do {
      _ = try Browser(width: 800).opened(page, running: "report(1);", attempts: 3)
      return nil
    } catch let error as Failed {
      return "the browser opens no page on this machine: \(error.output.suffix(600))"
    } catch {
      return "the browser can't be started: \(error)"
    }
  }()

  let width: Int
  var isDark = false

  /// Opens a page with the script behind its own; the script calls `report(value)` once.
  func visit(_ page: String, running script: String) throws -> Visit {
    if let obstacle = Self.obstacle {
      print("SKIPPED: \(obstacle)")
      try Test.cancel("\(obstacle)")
    }
    do {
      return try opened(page, running: script, attempts: 3)
    } catch let error as TooSlow {
      print("SKIPPED: \(error.words)")
      try Test.cancel("\(error.words)")
    }
  }

  private struct TooSlow: Error {
    let words: String
  }

  /// A browser sometimes ends without a word when the machine is busy; then it is asked again.
  private func opened(_ page: String, running script: String, attempts: Int) throws -> Visit {
    for attempt in 1... {
      do {
        return try openedOnce(page, running: script)
      } catch let error as TooSlow where attempt >= attempts {
        throw error
      } catch let error as Failed where attempt >= attempts {
        throw error
      } catch is TooSlow, is Failed {
        continue
      }
    }
    preconditionFailure("The last attempt returns or throws.")
  }

  private func openedOnce(_ page: String, running script: String) throws -> Visit {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "undersigned-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report.html")
    try Data(Self.page(page, with: script).utf8).write(to: file)
    let frame = folder.appending(path: "frame.html")
    try Data(framed.utf8).write(to: frame)
    let (output, messages, status) = try run(on: isNarrow ? frame : file, in: folder)
    guard let start = output.firstRange(of: "<pre id=\"result\">"),
      let end = output[start.upperBound...].firstRange(of: "</pre>")
    else {
      // What `timeout` says of a program it had to end.
      if status == 124 || status == 137 { throw TooSlow(words: "no answer in \(Self.limit) s") }
      throw Failed(output: messages + output.suffix(2_000))
    }
    let text = output[start.upperBound..<end.lowerBound]
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    return Visit(
      console: messages.split(separator: "\n").map(String.init)
        .filter { $0.contains("CONSOLE") },
      result: try JSONValue(parsing: Data(text.utf8)))
  }

  private static let limit = 120

  /// No window is narrower than 500; a narrower page stands in a frame.
  private var isNarrow: Bool { width < 500 }

  private static let writer = """
    const write = (text) => {
      const element = document.createElement("pre");
      element.id = "result";
      element.textContent = text;
      document.body.append(element);
    };
    """

  private var framed: String {
    """
    <!DOCTYPE html><html><body style="margin:0"><script>
    \(Self.writer)
    addEventListener("message", (event) => write(event.data));
    </script><iframe src="report.html" width="\(width)" height="800" style="border:0"></iframe>
    </body></html>
    """
  }

  /// The page with one more script, whose hash the page's policy then names too.
  private static func page(_ page: String, with script: String) -> String {
    let source = """
      \(writer)
      const report = (value) => {
        const text = JSON.stringify(value);
        if (parent === window) write(text); else parent.postMessage(text, "*");
      };
      \(script)
      """
    let hash = Base64.encoded(SHA256.digest(of: Array(source.utf8)))
    return page.replacing("script-src &#39;", with: "script-src &#39;sha256-\(hash)&#39; &#39;")
      .replacing("</body>", with: "<script>\(source)</script></body>")
  }

  /// Flags for any machine: as root there is no sandbox, in a container little shared memory; the
  /// home is the folder, since a build machine may have none.
  private func run(
    on file: URL, in folder: URL
  ) throws -> (output: String, messages: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "timeout", "-k", "5", "\(Self.limit)", Self.program ?? "chromium", "--headless=new",
      "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-breakpad",
      "--disable-background-networking", "--disable-component-update", "--disable-extensions",
      "--disable-sync", "--no-first-run", "--no-default-browser-check", "--password-store=basic",
      "--enable-logging=stderr", "--user-data-dir=\(folder.path)/profile",
      "--window-size=\(max(500, width)),800", "--virtual-time-budget=5000",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)", "--dump-dom",
      file.absoluteString,
    ]
    let home = ["HOME": folder.path, "XDG_RUNTIME_DIR": folder.path]
    process.environment = ProcessInfo.processInfo.environment.merging(home) { $1 }
    let output = folder.appending(path: "output")
    let messages = folder.appending(path: "messages")
    for url in [output, messages] { try Data().write(to: url) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return (
      String(decoding: try Data(contentsOf: output), as: UTF8.self),
      String(decoding: try Data(contentsOf: messages), as: UTF8.self), process.terminationStatus
    )
  }
}
