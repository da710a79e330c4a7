import Figures
import Foundation
import Subprocess
import SystemPackage

/// Lays graphs out in a child of this program: a layout can't be interrupted, a child can.
///
/// The environment may name another program that is called in the same way
/// (`UNDERSIGNED_LAYOUT_PROGRAM`), and other seconds than thirty (`UNDERSIGNED_LAYOUT_SECONDS`).
enum LayoutChild {
  /// The longest a layout may take.
  private static var limit: Duration {
    let seconds = ProcessInfo.processInfo.environment["UNDERSIGNED_LAYOUT_SECONDS"]
    return .seconds(seconds.flatMap { Double($0) }.flatMap { $0 > 0 && $0 < 1e6 ? $0 : nil } ?? 30)
  }

  private static var program: FilePath {
    FilePath(
      ProcessInfo.processInfo.environment["UNDERSIGNED_LAYOUT_PROGRAM"] ?? "/proc/self/exe")
  }

  private enum Outcome: Sendable {
    case found(Positions)
    case failed
    case late
  }

  /// The places of the vertices, or nil where the layout took too long or failed; figures then
  /// place the vertices in rows.
  static func positions(for request: LayoutRequest, console: Console) async -> Positions? {
    let limit = limit
    let outcome = await withTaskGroup(of: Outcome.self) { group in
      group.addTask { await run(request).map(Outcome.found) ?? .failed }
      group.addTask {
        try? await Task.sleep(for: limit)
        return .late
      }
      let first = await group.next() ?? .failed
      group.cancelAll()
      return first
    }
    let engine = request.engine.rawValue
    switch outcome {
    case .found(let positions): return positions
    case .failed:
      console.note(
        "the layout (\(engine)) failed; organizations stand in rows. “undersigned doctor” tells "
          + "what is missing; \(FileManager.default.temporaryDirectory.path) must be writable")
    case .late:
      console.note(
        "the layout (\(engine)) took more than \(limit) and was ended; organizations stand in rows. "
          + "UNDERSIGNED_LAYOUT_SECONDS allows more")
    }
    return nil
  }

  /// The graph goes through a file: a child that ends before it has read a pipe would end us too.
  private static func run(_ request: LayoutRequest) async -> Positions? {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).dot")
    defer { try? FileManager.default.removeItem(at: file) }
    guard (try? Data(request.dot.utf8).write(to: file)) != nil,
      let input = try? FileDescriptor.open(FilePath(file.path), .readOnly)
    else { return nil }
    let result = try? await Subprocess.run(
      .path(program), arguments: ["layout", "--engine", request.engine.rawValue],
      input: .fileDescriptor(input, closeAfterSpawningProcess: true),
      output: .string(limit: 1 << 26), error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
    return Positions(text: result.standardOutput)
  }
}
