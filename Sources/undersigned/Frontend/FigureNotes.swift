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
    for label in figure.droppedLabels { console.detail("no room for \(label)") }
  }
}

/// The fonts of this machine, as fontconfig knows them.
enum FontList {
  /// Whether a family is installed; true where fontconfig can't be asked.
  static func has(_ family: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["fc-list", ":", "family"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil,
      let bytes = try? output.fileHandleForReading.readToEnd()
    else { return true }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return true }
    return String(decoding: bytes, as: UTF8.self)
      .split { $0 == "\n" || $0 == "," }
      .contains { $0.trimmingCharacters(in: .whitespaces).lowercased() == family.lowercased() }
  }
}
