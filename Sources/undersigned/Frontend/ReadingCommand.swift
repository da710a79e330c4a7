import ArgumentParser

/// A command that reads documents or tables.
protocol ReadingCommand: ParsableCommand {
  /// What is read, and how.
  var input: InputOptions { get }
}

extension AuditCommand: ReadingCommand {}
extension Draw: ReadingCommand {}
extension Explain: ReadingCommand {}
extension Export: ReadingCommand {}
extension Extract: ReadingCommand {}
extension Map: ReadingCommand {}
extension Measure: ReadingCommand {}
extension Rank: ReadingCommand {}
extension Resolve: ReadingCommand {}
extension ReviewCommand: ReadingCommand {}
