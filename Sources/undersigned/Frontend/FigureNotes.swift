import Figures
import Foundation

/// What is told about a figure after it was drawn.
struct FigureNotes {
  let figure: Figure
  let options: FigureOptionGroup
  let size: FigureSize

  init(_ figure: Figure, options: FigureOptionGroup, size: FigureSize) {
    self.figure = figure
    self.options = options
    self.size = size
  }

  /// Tells what would spoil it in print, and in detail what found no room.
  func tell(on console: Console) {
    for finding in FigureCheck(figure, size: size).findings {
      console.note("\(figure.name): \(finding)")
    }
    if options.greyscale {
      let findings = options.chosenPalette.greyFindings(categories: Coloring.limit)
      let words = findings.isEmpty ? ["all categories can be told apart in grey"] : findings
      for finding in words {
        console.note("\(options.palette.rawValue): \(finding)")
      }
    }
    if let font = options.font, !FontList.has(font) {
      console.note(
        "font “\(font)” is not installed here; SVG asks for it, PDF and PNG take Liberation Sans")
    }
    let missing = figure.foreignScripts.filter { !$0.samples.allSatisfy(FontList.hasFont) }
      .map(\.script)
    if !missing.isEmpty {
      let packages = missing.map(\.package).reduce(into: [String]()) { known, package in
        if !known.contains(package) { known.append(package) }
      }
      console.note(
        "no font here has \(missing.map(\.rawValue).joined(separator: ", ")): PDF and PNG show "
          + "boxes; install \(packages.joined(separator: ", ")). SVG and DOT keep the names and "
          + "take the reader's fonts")
    }
    for label in figure.droppedLabels { console.detail("no room for \(label)") }
  }
}

/// The fonts of this machine, as fontconfig knows them.
enum FontList {
  /// Whether a family is installed; true where fontconfig can't be asked.
  static func has(_ family: String) -> Bool {
    guard let list = families(":") else { return true }
    return list.split { $0 == "\n" || $0 == "," }
      .contains { $0.trimmingCharacters(in: .whitespaces).lowercased() == family.lowercased() }
  }

  /// Whether any font has a character; true where fontconfig can't be asked.
  static func hasFont(for scalar: Unicode.Scalar) -> Bool {
    families(":charset=\(String(scalar.value, radix: 16))").map { !$0.isEmpty } ?? true
  }

  /// The families that fit a pattern of fontconfig; nil where it can't be asked.
  private static func families(_ pattern: String) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["fc-list", pattern, "family"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let bytes = try? output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: bytes ?? Data(), as: UTF8.self) : nil
  }
}
