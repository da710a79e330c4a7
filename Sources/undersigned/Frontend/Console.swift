import Foundation

/// Everything that is not data goes to standard error.
struct Console: Sendable {
  /// Whether only errors are shown.
  let isQuiet: Bool
  /// Whether findings are shown one by one.
  let isVerbose: Bool

  /// Says something that matters whatever `--quiet` says.
  func error(_ message: String) {
    write("undersigned: \(message)")
  }

  /// Says something a user may want to know.
  func note(_ message: String) {
    if !isQuiet { write(message) }
  }

  /// Says something only those want to know who asked for it.
  func detail(_ message: String) {
    if isVerbose { write(message) }
  }

  func write(_ message: String) {
    FileHandle.standardError.write(Data((Console.visible(message) + "\n").utf8))
  }

  /// The text with control characters made visible, so that no name can move the cursor.
  static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      let reorders =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if isControl || reorders {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
