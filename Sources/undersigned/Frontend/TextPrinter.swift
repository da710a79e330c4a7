import Letters

/// `extract --text`: prints the texts of documents, each under its name where there are several.
struct TextPrinter {
  let input: InputOptions
  let output: OutputOptions

  func print() throws {
    var texts: [SourceText] = []
    var skipped: [ReadingError] = []
    try StudyReader(input: input).corpusReader(input.paths).forEach(\.text) { outcome in
      switch outcome {
      case .success(let text): texts.append(text)
      case .failure(let error): skipped.append(error)
      }
    }
    guard !texts.isEmpty else { throw Failure.nothingRead(skipped) }
    for error in skipped { output.verbosity.console.note("skipped \(error.description)") }
    try Printer(options: output).print(
      texts.map { texts.count == 1 ? Self.words($0) : "==> \($0.source) <==\n" + Self.words($0) }
        .joined())
  }

  private static func words(_ text: SourceText) -> String {
    let words = String(decoding: text.utf8, as: UTF8.self)
    return text.utf8.last == 0x0A ? words : words + "\n"
  }
}
