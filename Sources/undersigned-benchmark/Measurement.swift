#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What one run of a kernel cost.
struct Measurement {
  /// Wall-clock seconds.
  let seconds: Double
  /// User and system seconds of all threads.
  let processorSeconds: Double
  /// The greatest resident memory during the run, in MB, where the system tells.
  let peakMegabytes: Double

  /// Runs a function and measures it.
  static func of<Result>(_ body: () throws -> Result) rethrows -> (Measurement, Result) {
    resetPeak()
    let (wall, cpu) = (now(), processorTime())
    let result = try body()
    let measurement = Measurement(
      seconds: now() - wall, processorSeconds: processorTime() - cpu, peakMegabytes: peak())
    return (measurement, result)
  }

  /// What a kernel tells that made its graph first: its own part.
  var ofKernelAlone: [(String, Double)] {
    [("kernel_cpu_seconds", processorSeconds), ("kernel_seconds", seconds)]
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func resetPeak() {
    let file = open("/proc/self/clear_refs", O_WRONLY)
    guard file >= 0 else { return }
    _ = write(file, "5", 1)
    close(file)
  }

  private static func peak() -> Double {
    guard let file = fopen("/proc/self/status", "r") else { return .nan }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      let digits = text.filter(\.isNumber)
      return (Double(digits) ?? .nan) / 1024
    }
    return .nan
  }
}
