internal import CGraphviz
internal import Figures
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// The one user of libgvc at a time: it keeps global state.
private let oneAtATime = Mutex(())

/// A Graphviz context that is freed when it goes out of scope.
struct GraphvizContext: ~Copyable {
  private let context: OpaquePointer

  private init() throws(GraphvizError) {
    agseterr(AGMAX)
    guard let context = gvContext() else { throw .unavailable }
    self.context = context
  }

  deinit { gvFreeContext(context) }

  /// Runs `body` with a context, alone.
  static func run<Result: Sendable>(
    _ body: (borrowing GraphvizContext) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    try oneAtATime.withLock { (_: inout sending Void) throws(GraphvizError) -> Result in
      let context = try GraphvizContext()
      return try body(context)
    }
  }

  /// The version of the library, such as `2.43.0`.
  var version: String { gvcVersion(context).map { String(cString: $0) } ?? "unknown" }

  /// Lays a graph out and hands it on; the layout and the graph are freed afterwards.
  func withLayout<Result>(
    of dot: String, engine: LayoutEngine,
    _ body: (UnsafeMutablePointer<Agraph_t>) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    guard let graph = agmemread(dot) else { throw .unreadable(Self.lastMessage) }
    defer { agclose(graph) }
    guard gvLayout(context, graph, engine.rawValue) == 0 else {
      throw .layoutFailed(engine: engine.rawValue, message: Self.lastMessage)
    }
    defer { gvFreeLayout(context, graph) }
    return try body(graph)
  }

  /// Draws a graph that is laid out.
  func rendered(
    _ graph: UnsafeMutablePointer<Agraph_t>, as format: String
  ) throws(GraphvizError) -> String {
    var bytes: UnsafeMutablePointer<CChar>?
    var count: UInt32 = 0
    guard gvRenderData(context, graph, format, &bytes, &count) == 0, let bytes else {
      throw .renderingFailed(format: format, message: Self.lastMessage)
    }
    defer { gvFreeRenderData(bytes) }
    return bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(count)), as: UTF8.self)
    }
  }

  /// The places of the nodes of a graph that is laid out.
  func positions(in graph: UnsafeMutablePointer<Agraph_t>) -> Positions {
    attach_attrs(graph)
    var points: [String: Point] = [:]
    var node = agfstnode(graph)
    while let current = node {
      if let name = agnameof(current), let text = undersigned_attribute(current, "pos") {
        let numbers = String(cString: text).split(separator: ",").compactMap { Double($0) }
        if numbers.count >= 2 { points[String(cString: name)] = Point(numbers[0], numbers[1]) }
      }
      node = agnxtnode(graph, current)
    }
    return Positions(points)
  }

  private static var lastMessage: String {
    guard let message = aglasterr() else { return "no reason given" }
    defer { free(message) }
    var text = String(cString: message)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
