/// Sums what the sources contribute, in a fixed number of parts added up in order.
///
/// However many threads work on the parts, the same numbers are added in the same order: the
/// same bits come out.
struct ChunkedSum: Sendable {
  private static let chunkCount = 16
  private let chunks: [ArraySlice<Int>]
  private let width: Int
  private let part: @Sendable (ArraySlice<Int>) -> [Double]

  /// Prepares a sum of lists of `width` numbers; `part` gives that of some of the sources.
  init(
    over sources: [Int], width: Int, part: @escaping @Sendable (ArraySlice<Int>) -> [Double]
  ) {
    let size = max((sources.count + Self.chunkCount - 1) / Self.chunkCount, 1)
    chunks = stride(from: 0, to: sources.count, by: size).map {
      sources[$0..<min($0 + size, sources.count)]
    }
    self.width = width
    self.part = part
  }

  /// The sum, on the calling thread.
  var value: [Double] {
    var total = [Double](repeating: 0, count: width)
    for chunk in chunks { add(part(chunk), to: &total) }
    return total
  }

  /// The same sum, by up to so many threads.
  func value(threads: Int) async -> [Double] {
    var parts = [[Double]](repeating: [], count: chunks.count)
    await withTaskGroup(of: (Int, [Double]).self) { group in
      var next = 0
      while next < min(max(threads, 1), chunks.count) {
        start(next, in: &group)
        next += 1
      }
      for await (index, result) in group {
        parts[index] = result
        if next < chunks.count { start(next, in: &group) }
        next += 1
      }
    }
    var total = [Double](repeating: 0, count: width)
    for result in parts { add(result, to: &total) }
    return total
  }

  private func start(_ index: Int, in group: inout TaskGroup<(Int, [Double])>) {
    let chunk = chunks[index]
    group.addTask { [part] in (index, part(chunk)) }
  }

  private func add(_ part: [Double], to total: inout [Double]) {
    for index in total.indices { total[index] += part[index] }
  }
}
