/// The sum of what many sources contribute to `width` numbers.
///
/// The sources are cut into a fixed number of parts, and the parts' sums are added in order: the
/// same numbers are added in the same order on any number of threads, so that the same bits come
/// out.
///
/// Each thread makes a `scratch` once; `add` adds what a source contributes.
///
/// - Complexity: the contributions; memory O(width) a thread.
func sourceSum<Scratch>(
  over sources: [Int], width: Int, scratch: @Sendable () -> Scratch,
  add: @Sendable (inout Scratch, Int, inout [Double]) -> Void
) -> [Double] {
  let size = max((sources.count + 15) / 16, 1)
  return concurrentReduce((sources.count + size - 1) / size) {
    [Double](repeating: 0, count: width)
  } scratch: {
    scratch()
  } task: { scratch, part in
    var sum = [Double](repeating: 0, count: width)
    for source in sources[(part * size)..<min((part + 1) * size, sources.count)] {
      add(&scratch, source, &sum)
    }
    return sum
  } combine: { total, part in
    for index in total.indices { total[index] += part[index] }
  }
}
