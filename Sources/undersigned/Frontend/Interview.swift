import Foundation

/// Questions for a person, asked in the terminal or over a pipe, one answer a line.
protocol Interview {
  /// What is kept of an answer.
  associatedtype Kept

  /// The first words: how many questions there are, and how to answer.
  var opening: String { get }
  /// What is asked next; nil where there is nothing to ask and nothing to take back.
  var prompt: String? { get }
  /// The last words.
  var closing: String { get }

  /// Understands a line.
  mutating func take(_ line: String) -> InterviewStep<Kept>
}

/// What a line of the user leads to.
enum InterviewStep<Kept> {
  case keep([Kept])
  case help(String)
  case quit
}

extension Interview {
  /// Asks until there is nothing left to ask, the user quits, or the input ends.
  ///
  /// `keep` is called with every answer before the next question is asked.
  mutating func run(keeping keep: ([Kept]) throws -> Void) throws {
    print(opening)
    while let prompt {
      print(prompt, terminator: "\n> ")
      // Over a pipe too the question is there before its answer.
      fflush(nil)
      guard let line = readLine() else { break }
      switch take(line) {
      case .keep(let answers): try keep(answers)
      case .help(let words): print(words)
      case .quit: return print(closing)
      }
    }
    print(closing)
  }
}
