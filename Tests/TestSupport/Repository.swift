public import Foundation

/// The places tests read from.
public enum Repository {
  /// The top of the checkout.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// `Tests/Fixtures`.
  public static let fixtures = root.appending(path: "Tests/Fixtures")
  /// `seeds/`.
  public static let seeds = root.appending(path: "seeds")
  /// The corpora and oracles beside the checkout, where they are; tests that need them are
  /// skipped visibly elsewhere.
  public static let shared: URL? = {
    let url = root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }()
}
