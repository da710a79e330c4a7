public import Foundation

/// A format made of SVG by librsvg.
public enum ConvertedFormat: String, Sendable, CaseIterable {
  case pdf
  case png
}

/// SVG to PDF and PNG through `rsvg-convert`.
public enum SVGConversion {
  /// The bytes of a figure in another format.
  ///
  /// PNG is drawn at `dotsPerInch`; PDF keeps text as text. Throws `missingProgram` naming the
  /// Debian package where `rsvg-convert` isn't installed.
  public static func convert(
    svg: String, to format: ConvertedFormat, dotsPerInch: Int = 300
  ) throws(GraphvizError) -> Data {
    let program = "rsvg-convert"
    guard let url = find(program) else {
      throw .missingProgram(program, package: "librsvg2-bin")
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "undersigned-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "figure.svg")
    let output = folder.appending(path: "figure.\(format.rawValue)")
    let process = Process()
    process.executableURL = url
    process.arguments = [
      "--format=\(format.rawValue)", "--dpi-x=\(dotsPerInch)", "--dpi-y=\(dotsPerInch)",
      "--output=\(output.path)", input.path,
    ]
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SOURCE_DATE_EPOCH": "0"]) { $1 }
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(svg.utf8).write(to: input)
      try process.run()
      let message = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw GraphvizError.programFailed(
          program, message: String(decoding: message, as: UTF8.self))
      }
      return try Data(contentsOf: output)
    } catch let error as GraphvizError {
      throw error
    } catch {
      throw .programFailed(program, message: "\(error)")
    }
  }

  private static func find(_ program: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").lazy
      .map { URL(filePath: String($0)).appending(path: program) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
