import Foundation
import Reports
import Signatories

/// The log of decisions on disk; only ever appended to.
struct DecisionFile {
  let path: String

  /// Appends decisions and waits until the disk has them, so that a kill loses no answer.
  mutating func append(_ decisions: [Decision]) throws {
    guard !decisions.isEmpty else { return }
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Failure.unreadable(
        "\(path): cannot be written; choose another file with --decisions-file")
    }
    defer { close(descriptor) }
    var output = BufferedOutput(descriptor: descriptor, path: path)
    output.write(opening(of: descriptor))
    for decision in decisions {
      output.write(decision.csv)
      if !decision.csv.hasSuffix("\n") { output.write("\n") }
    }
    do throws(WritingError) {
      try output.finish()
    } catch {
      throw Failure.unwritable(error)
    }
    fsync(descriptor)
  }

  /// The header of a new file; a line end where the last line has none.
  private func opening(of descriptor: Int32) -> String {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0 else { return DecisionLog.header }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, size - 1) == 1 && last != UInt8(ascii: "\n") ? "\n" : ""
  }
}
