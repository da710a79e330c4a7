internal import Dispatch
internal import Synchronization

/// Runs independent tasks on several threads and folds what they give, in the order of the tasks.
///
/// The result is the same on any number of threads: no task knows of another, and their values are
/// combined one after the other as on one thread. Each thread makes a `scratch` once, for all the
/// tasks it takes. Tasks that begin kernels of their own run those on one thread.
///
/// - Parameters:
///   - count: The number of tasks.
///   - initial: Makes what the values are folded into.
///   - scratch: Makes the working memory of a thread.
///   - task: One task, by its number.
///   - combine: Takes in the value of the next task.
///   - goesOn: Asked after each value; if it says no, the values of later tasks are dropped.
/// - Returns: What the values were folded into.
/// - Complexity: the tasks; memory for a scratch a thread, and for at most 32 values a thread,
///   256 in all, that wait for their turn: who is further ahead of the slowest task waits for it.
func concurrentReduce<Result: Sendable, Scratch, Value: Sendable>(
  _ count: Int, into initial: () -> Result, scratch: @Sendable () -> Scratch,
  task: @Sendable (inout Scratch, Int) -> Value,
  combine: @Sendable (inout Result, Value) -> Void,
  while goesOn: @Sendable (Result) -> Bool = { _ in true }
) -> Result {
  let threads = min(Threads.limit ?? .max, count)
  guard threads > 1 else {
    var result = initial()
    if count <= 0 { return result }
    var scratch = scratch()
    for index in 0..<count where goesOn(result) { combine(&result, task(&scratch, index)) }
    return result
  }
  let next = Atomic(0)
  let room = DispatchSemaphore(value: min(threads, 8) * aheadOfTurn)
  let turns = Mutex(Turns<Result, Value>(result: initial()))
  // Dispatch holds to the number of cores; who comes late finds nothing left.
  DispatchQueue.concurrentPerform(iterations: min(threads, 64)) { _ in
    Threads.$limit.withValue(1) {
      guard next.load(ordering: .relaxed) < count else { return }
      var own = scratch()
      while true {
        // Tasks begin in order: the one whose turn it is has its place and frees others.
        room.wait()
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= count {
          room.signal()
          return
        }
        let value = task(&own, index)
        let (freed, isOver) = turns.withLock { $0.take(value, of: index, combine, while: goesOn) }
        if isOver { next.store(count, ordering: .relaxed) }
        for _ in 0..<freed { room.signal() }
      }
    }
  }
  return turns.withLock { $0.result }
}

/// How many values a thread may have waiting for their turn.
private let aheadOfTurn = 32

/// Values of tasks, taken in by the tasks' order; those that come early wait.
private struct Turns<Result: Sendable, Value: Sendable> {
  var result: Result
  private var next = 0
  private var waiting: [Int: Value] = [:]
  private var isOver = false

  init(result: Result) {
    self.result = result
  }

  /// Takes in what has its turn; returns how many places that frees, and whether no more is wanted.
  mutating func take(
    _ value: Value, of index: Int, _ combine: (inout Result, Value) -> Void,
    while goesOn: (Result) -> Bool
  ) -> (freed: Int, isOver: Bool) {
    // What comes when all is over is dropped.
    if isOver { return (1, true) }
    waiting[index] = value
    var freed = 0
    while !isOver, let value = waiting.removeValue(forKey: next) {
      combine(&result, value)
      next += 1
      freed += 1
      isOver = !goesOn(result)
    }
    if isOver {
      freed += waiting.count
      waiting.removeAll()
    }
    return (freed, isOver)
  }
}

/// What independent tasks give, in their order: the same on any number of threads.
///
/// Throws the error of the first task in order that failed.
func concurrentMap<Value: Sendable, Failure: Error>(
  _ count: Int, _ task: @Sendable (Int) throws(Failure) -> Value
) throws(Failure) -> [Value] {
  let outcomes = concurrentReduce(count) {
    [Result<Value, Failure>]()
  } scratch: {
  } task: { _, index in
    do throws(Failure) {
      return Result<Value, Failure>.success(try task(index))
    } catch {
      return .failure(error)
    }
  } combine: { outcomes, outcome in
    outcomes.append(outcome)
  }
  var values: [Value] = []
  values.reserveCapacity(count)
  for outcome in outcomes { values.append(try outcome.get()) }
  return values
}

/// What independent tasks give for the parts of 0..<count, one after the other.
///
/// Each part has `size` numbers, and `task` gives its values. Each thread makes a `scratch` once.
func concurrentConcatenation<Scratch, Value: Sendable>(
  _ count: Int, partsOf size: Int, scratch: @Sendable () -> Scratch,
  task: @Sendable (inout Scratch, Range<Int>) -> [Value]
) -> [Value] {
  concurrentReduce((count + size - 1) / size) {
    var values: [Value] = []
    values.reserveCapacity(count)
    return values
  } scratch: {
    scratch()
  } task: { scratch, part in
    task(&scratch, (part * size)..<min((part + 1) * size, count))
  } combine: { values, part in
    values.append(contentsOf: part)
  }
}
