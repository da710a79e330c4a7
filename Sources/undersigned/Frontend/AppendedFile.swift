import Foundation
import Reports

/// A log on disk that is only ever appended to.
struct AppendedFile {
  let path: String
  /// What begins a new file.
  let header: String
  /// The switch that names another file.
  let option: String

  /// Begins a file that a switch names and that is not there yet.
  func begin() throws {
    if !FileManager.default.fileExists(atPath: path) { try write([]) }
  }

  /// Appends lines and waits until the disk has them, so that a kill loses no answer.
  func append(_ lines: [String]) throws {
    if !lines.isEmpty { try write(lines) }
  }

  private func write(_ lines: [String]) throws {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw Failure.unreadable("\(path): cannot be written; choose another file with \(option)")
    }
    defer { close(descriptor) }
    var output = BufferedOutput(descriptor: descriptor, path: path)
    output.write(opening(of: descriptor))
    for line in lines { output.write(line.hasSuffix("\n") ? line : line + "\n") }
    do throws(WritingError) {
      try output.finish()
    } catch {
      throw Failure.unwritable(error)
    }
    fsync(descriptor)
  }

  /// What stands before the new lines: the header of a new file; a line end where the last line has none.
  private func opening(of descriptor: Int32) -> String {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0 else { return header }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, size - 1) == 1 && last != UInt8(ascii: "\n") ? "\n" : ""
  }
}
