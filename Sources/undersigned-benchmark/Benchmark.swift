import Networks

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Times kernels on an incidence table and prints one JSON object a run.
@main struct Benchmark {
  static let usage = """
    usage: undersigned-benchmark FILE [--kernel NAME]… [--minimum S] [--support S] [--repeat N]
      [--threads N] [--trials N]

    FILE holds lines organization<TAB>document. Kernels: read, \
    \(Kernel.all.map(\.name).joined(separator: ", ")).
    """

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if LetterTasks.run(arguments) { return }
    var settings = Kernel.Settings()
    var names: [String] = []
    var path: String?
    while let argument = arguments.first {
      arguments.removeFirst()
      switch argument {
      case "--kernel": names.append(arguments.isEmpty ? "" : arguments.removeFirst())
      case "--minimum": settings.minimumCount = number(&arguments)
      case "--support": settings.support = number(&arguments)
      case "--repeat": settings.repetitions = number(&arguments)
      case "--threads": settings.threads = number(&arguments)
      case "--trials": settings.trials = number(&arguments)
      default: path = argument
      }
    }
    guard let path, let table = IncidenceTable(path: path) else {
      fail(usage + "\n\n" + LetterTasks.usage)
    }
    let kernels = Kernel.all.filter { names.isEmpty || names.contains($0.name) }
    if names.isEmpty || names.contains("read") { timeReading(path, settings) }
    for kernel in kernels {
      for _ in 0..<max(settings.repetitions, 1) {
        do {
          let (cost, result) = try Threads.$limit.withValue(settings.threads) {
            try Measurement.of { try kernel.run(table.incidence, settings) }
          }
          report(kernel.name, path, cost, result)
        } catch {
          fail("\(kernel.name): \(error)")
        }
      }
    }
  }

  private static func timeReading(_ path: String, _ settings: Kernel.Settings) {
    for _ in 0..<max(settings.repetitions, 1) {
      let (cost, table) = Measurement.of { IncidenceTable(path: path) }
      guard let incidence = table?.incidence else { fail(usage) }
      report(
        "read", path, cost,
        [
          ("orgs", Double(incidence.rowCount)), ("docs", Double(incidence.columnCount)),
          ("incidences", Double(incidence.count)),
        ])
    }
  }

  private static func report(
    _ name: String, _ path: String, _ cost: Measurement, _ result: [(String, Double)]
  ) {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let facts = result.map { "\"\($0)\": \($1 == $1.rounded() ? "\(Int($1))" : "\($1)")" }
    print(
      """
      {"library": "undersigned", "task": "\(name)", "file": "\(file)", \
      "seconds": \(cost.seconds), "cpu_seconds": \(cost.processorSeconds), \
      "peak_rss_mb": \(cost.peakMegabytes), "result": {\(facts.joined(separator: ", "))}}
      """)
  }

  private static func number(_ arguments: inout [String]) -> Int {
    guard let first = arguments.first, let value = Int(first) else { fail(usage) }
    arguments.removeFirst()
    return value
  }

  private static func fail(_ message: String) -> Never {
    let bytes = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    exit(2)
  }
}
