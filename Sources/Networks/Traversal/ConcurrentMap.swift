internal import Dispatch
internal import Synchronization

/// What independent tasks give, in their order, by all cores: the same however many there are.
///
/// Throws the error of the first task in order that failed.
func concurrentMap<Value: Sendable, Failure: Error>(
  _ count: Int, _ task: @Sendable (Int) throws(Failure) -> Value
) throws(Failure) -> [Value] {
  let results = Mutex([Result<Value, Failure>?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result: Result<Value, Failure>
    do throws(Failure) {
      result = .success(try task(index))
    } catch {
      result = .failure(error)
    }
    results.withLock { $0[index] = result }
  }
  var values: [Value] = []
  values.reserveCapacity(count)
  for result in results.withLock({ $0 }) {
    if let result { values.append(try result.get()) }
  }
  return values
}
