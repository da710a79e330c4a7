import ArgumentParser
import Coalitions
import Foundation
import Letters
import Networks
import Reports
import Signatories

/// `undersigned audit`: judge a random sample by hand; precision and recall with intervals.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Judge a random sample of what was found and missed: precision and recall.",
    discussion: """
      Half of the items are names that were found, half are lines in which none was found. Every \
      answer is kept at once in audit.csv, so that you can stop at any time and go on later; map \
      prints the figures in its methods paragraph.

      EXAMPLES
        undersigned audit letters/ -n 100 --seed 7
        undersigned audit letters/ --sheet letters/audit.csv    a sheet to fill in by hand
        undersigned audit letters/ --estimate                           only the figures

      Answers: a name r right · w wrong; a line n none missed · m one missed · a number of missed \
      signers; u unsure · k later · z undo · q quit. In a sheet: right, wrong, none, missed, \
      missed 2 …, unsure.
      """)

  @OptionGroup var input: InputOptions
  @Option(name: [.customShort("n"), .long], help: "How many items are drawn.")
  var number = 100
  @Option(help: "The seed of the drawing: the same seed draws the same items.")
  var seed: UInt64 = 7
  @Option(help: "Your name, kept with every answer.")
  var who = ProcessInfo.processInfo.environment["USER"] ?? ""
  @Flag(help: "Ask nothing; print the figures of the judgements so far.")
  var estimate = false
  @Option(
    help: ArgumentHelp(
      "Print the sample as a sheet to fill in instead of asking, in this format.",
      discussion: "One of \(TableFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"))
  var format: TableFormat?
  @Option(
    help: ArgumentHelp(
      "Write the sheet to this file, which must be new, instead of asking.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var sheet: String?
  @OptionGroup var verbosity: VerbosityOptions

  func validate() throws {
    guard number > 0 else { throw ValidationError("--number takes a number from 1.") }
  }

  private var file: AppendedFile {
    AppendedFile(
      path: input.place(of: "audit.csv", named: input.auditFile), header: AuditLog.header,
      option: "--audit-file")
  }

  func run() throws {
    if !estimate, format == nil, sheet == nil, input.auditFile != nil { try file.begin() }
    let records = try HumanRecordFiles(input: input).read()
    for finding in records.audit.findings {
      let line = finding.position?.line ?? 1
      verbosity.console.error("\(finding.document):\(line) \(finding.message)")
    }
    if estimate { return try tell(AuditEstimate(records.audit)) }
    let study = try StudyReader(input: input).read().study
    var generator = SplitMix64(seed: seed)
    let sample = AuditSample(
      of: number, documents: study.documents, mentions: study.mentions, using: &generator)
    guard !sample.items.isEmpty else {
      throw Failure.nothingFound("nothing to audit: no line was read")
    }
    if format != nil || sheet != nil { return try write(sample, log: records.audit) }
    try ask(sample, log: records.audit)
  }

  private func ask(_ sample: AuditSample, log: AuditLog) throws {
    let file = file
    var session = AuditSession(sample, log: log)
    try session.run { answers in
      try file.append(
        answers.map {
          AuditLog.line($0.item, $0.judgement, who: who, when: Date.todayInFull)
        })
    }
  }

  /// A sheet is never written over judgements.
  private func write(_ sample: AuditSample, log: AuditLog) throws {
    if let sheet, sheet != "-", FileManager.default.fileExists(atPath: sheet) {
      throw Failure.usage("\(sheet): is there already; a sheet is not written over judgements")
    }
    let printer = Printer(format: format, output: sheet, top: 0)
    try printer.print(.audit(sample.items, log: log))
  }

  private func tell(_ estimate: AuditEstimate) throws {
    guard !estimate.isEmpty else {
      throw Failure.nothingFound("no judgement yet; run undersigned audit and answer")
    }
    for sentence in estimate.sentences { print(sentence) }
  }
}
