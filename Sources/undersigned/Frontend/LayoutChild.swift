import Figures
import Subprocess
import SystemPackage

/// Lays graphs out in a child of this program: a layout can't be interrupted, a child can.
enum LayoutChild {
  /// The longest a layout may take.
  static let limit = Duration.seconds(30)

  /// The places of the vertices, or nil where the layout took too long or failed; figures then
  /// place the vertices in rows.
  static func positions(for request: LayoutRequest, console: Console) async -> Positions? {
    let found = await withTaskGroup(of: Positions?.self) { group in
      group.addTask { await run(request) }
      group.addTask {
        try? await Task.sleep(for: limit)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
    if found == nil {
      console.note(
        "the layout (\(request.engine.rawValue)) took more than \(limit) or failed; "
          + "organizations stand in rows")
    }
    return found
  }

  private static func run(_ request: LayoutRequest) async -> Positions? {
    let result = try? await Subprocess.run(
      .path("/proc/self/exe"), arguments: ["layout", "--engine", request.engine.rawValue],
      input: .string(request.dot), output: .string(limit: 1 << 26), error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
    return Positions(text: result.standardOutput)
  }
}
