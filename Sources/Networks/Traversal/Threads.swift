/// How many threads the kernels work on.
///
/// What they compute is the same, bit for bit, on any number.
///
/// ```swift
/// let scores = Threads.$limit.withValue(1) { graph.betweenness }
/// ```
public enum Threads {
  /// The most threads that a kernel called in this scope uses; as many as there are cores if nil.
  @TaskLocal public static var limit: Int?
}
