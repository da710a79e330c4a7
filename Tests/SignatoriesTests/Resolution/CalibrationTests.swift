import Foundation
import Signatories
import TestSupport
import Testing

/// The probabilities of questions against what is true.
@Suite struct CalibrationTests {
  /// A question's probability, and whether its names are one organization.
  private struct Answer {
    let probability: Double
    let isYes: Bool
  }

  /// All doubts among names, worth asking or not.
  private static func answers(_ occurrences: [NameOccurrence], _ bodies: [String]) -> [Answer] {
    var bodiesOfName: [String: Set<String>] = [:]
    for (occurrence, body) in zip(occurrences, bodies) {
      bodiesOfName[occurrence.name, default: []].insert(body)
    }
    return Resolution(resolving: occurrences, asking: .everything).questions.map { question in
      let (a, b) = (bodiesOfName[question.a] ?? [], bodiesOfName[question.b] ?? [])
      return Answer(probability: question.probability, isYes: !a.isDisjoint(with: b))
    }
  }

  /// Whether as many are true as expected, within three standard errors of independent answers.
  private static func isCalibrated(_ answers: [Answer]) -> Bool {
    let expected = answers.reduce(0) { $0 + $1.probability }
    let variance = answers.reduce(0) { $0 + $1.probability * (1 - $1.probability) }
    return abs(Double(answers.count { $0.isYes }) - expected) <= 3 * variance.squareRoot()
  }

  @Test func `of doubts about invented names as many are one as expected`() {
    let answers = Self.answers(
      NamePair.all.flatMap { [NameOccurrence(name: $0.a), NameOccurrence(name: $0.b)] },
      NamePair.all.enumerated().flatMap { index, pair in
        ["\(index)", pair.truth == .apart ? "not \(index)" : "\(index)"]
      })
    #expect(answers.count > 20)
    #expect(Self.isCalibrated(answers))
    #expect(answers.allSatisfy { $0.probability > 0 && $0.probability < 1 })
  }

  @Test(.enabled(if: Repository.shared != nil, "needs ../shared"))
  func `of doubts about the names of real letters as many are one as expected`() throws {
    let corpora = try #require(Repository.shared).appending(path: "corpora")
    var occurrences: [NameOccurrence] = []
    var bodies: [String] = []
    for folder in ["seeds", "trade", "varied"] {
      let gold = try GoldNames(in: corpora.appending(path: folder))
      occurrences += gold.occurrences
      bodies += gold.bodies
    }
    let answers = Self.answers(occurrences, bodies)
    #expect(answers.count > 20)
    #expect(Self.isCalibrated(answers))
  }
}
