import Foundation

/// Tasks about letters: making a large corpus of a small one, and timing programs that read it.
enum LetterTasks {
  static let usage = """
    usage: undersigned-benchmark repeat FOLDER MEGABYTES [--single]   a corpus on standard output
           undersigned-benchmark time NAME MEGABYTES COMMAND…         what a run costs
    """

  /// Runs the task of these arguments; false where they name none.
  static func run(_ arguments: [String]) -> Bool {
    switch arguments.first {
    case "repeat" where arguments.count >= 3:
      return writeCorpus(
        of: arguments[1], megabytes: Double(arguments[2]) ?? 1,
        asOne: arguments.contains("--single"))
    case "time" where arguments.count >= 4:
      return time(
        arguments[1], megabytes: Double(arguments[2]) ?? .nan, Array(arguments.dropFirst(3)))
    default: return false
    }
  }

  /// Repeats the `.txt` letters of a folder until their text has a size: JSON Lines with an id of
  /// its own for every copy, or one text.
  private static func writeCorpus(of folder: String, megabytes: Double, asOne: Bool) -> Bool {
    let root = URL(filePath: folder)
    let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String]) ?? []
    let letters = names.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
      try? String(contentsOf: root.appending(path: $0), encoding: .utf8)
    }
    guard !letters.isEmpty else { return false }
    let records = letters.map { letter in
      asOne
        ? letter + "\n\n"
        : (try? JSONEncoder().encode(letter)).map { utf8 in
          ", \"text\": \(String(decoding: utf8, as: UTF8.self))}\n"
        } ?? ""
    }
    var written = 0
    var number = 0
    while Double(written) < megabytes * 1e6 {
      let place = number % letters.count
      print((asOne ? "" : "{\"id\": \"\(number)\"") + records[place], terminator: "")
      written += letters[place].utf8.count
      number += 1
    }
    return true
  }

  private static func time(_ name: String, megabytes: Double, _ command: [String]) -> Bool {
    guard let timing = CommandTiming(running: command) else { return false }
    func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
    print(
      """
      {"task": "\(name)", "megabytes": \(megabytes), "seconds": \(rounded(timing.seconds)), \
      "cpu_seconds": \(rounded(timing.processorSeconds)), \
      "mb_per_second": \(rounded(megabytes / timing.seconds)), \
      "mb_per_cpu_second": \(rounded(megabytes / timing.processorSeconds)), \
      "peak_rss_mb": \(rounded(timing.peakMegabytes)), "status": \(timing.status >> 8)}
      """)
    return true
  }
}
