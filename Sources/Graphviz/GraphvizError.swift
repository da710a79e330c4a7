/// What can go wrong between us and Graphviz or librsvg.
public enum GraphvizError: Error, Hashable, Sendable {
  /// The library could not be started.
  case unavailable
  /// The text is not DOT; what Graphviz says of it.
  case unreadable(String)
  /// A layout failed.
  case layoutFailed(engine: String, message: String)
  /// A drawing failed.
  case renderingFailed(format: String, message: String)
  /// A program is missing, with the Debian package that brings it.
  case missingProgram(String, package: String)
  /// A program ended with a message.
  case programFailed(String, message: String)
}

extension GraphvizError: CustomStringConvertible {
  /// What happened and how to mend it.
  public var description: String {
    switch self {
    case .unavailable:
      "Graphviz could not be started; install the Debian package libgraphviz-dev."
    case .unreadable(let message): "Graphviz can't read the graph: \(message)"
    case .layoutFailed(let engine, let message): "The layout \(engine) failed: \(message)"
    case .renderingFailed(let format, let message): "Drawing as \(format) failed: \(message)"
    case .missingProgram(let program, let package):
      "\(program) is not installed; install the Debian package \(package)."
    case .programFailed(let program, let message): "\(program) failed: \(message)"
    }
  }
}
