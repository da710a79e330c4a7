import Signatories
import Testing

@Suite struct ReviewTests {
  /// Two questions about places and one about a list.
  private var resolution: Resolution {
    let names = [
      ("Rivers Kalina", "a", "Kenya"), ("Rivers Kalina (RK)", "b", "Ghana"),
      ("Lakes Kobe", "a", "Kenya"), ("Lakes Kobe (LK)", "b", "Ghana"),
      ("Northern Tamaro Alliance", "c", nil), ("Northern Tamraro Alliance", "c", nil),
    ]
    return Resolution(
      resolving: names.map { NameOccurrence(name: $0.0, document: $0.1, place: $0.2) })
  }

  @Test func `questions come in groups of one reason`() {
    let review = Review(resolution)
    #expect(review.count == 3)
    #expect(review.groups.map(\.questions.count).sorted() == [1, 2])
    #expect(
      review.groups.allSatisfy { group in group.questions.allSatisfy { $0.rule == group.rule } })
  }

  @Test func `an answer is a line and leads to the next question`() throws {
    var review = Review(resolution)
    let first = try #require(review.current)
    let lines = review.answer(.same, who: "ana", when: "2024-01-01")
    #expect(lines.map(\.verdict) == [.same])
    #expect(lines.map(\.a) == [first.a])
    #expect(review.current != first)
    #expect(review.answered == 1)
  }

  @Test func `a skip writes nothing`() {
    var review = Review(resolution)
    #expect(review.answer(.skip).isEmpty)
    #expect(review.answered == 1)
  }

  @Test func `an undo returns to the question and writes a line`() throws {
    var review = Review(resolution)
    let first = try #require(review.current)
    _ = review.answer(.different)
    #expect(review.undo().map(\.verdict) == [.undo])
    #expect(review.current == first)
    #expect(review.undo().isEmpty)
  }

  @Test func `a whole group is answered and undone at once`() throws {
    var review = Review(resolution)
    while let group = review.currentGroup, group.questions.count < 2 { _ = review.answer(.skip) }
    let lines = review.answerGroup(.same)
    #expect(lines.count == 2)
    #expect(review.undo().count == 2)
    #expect(review.currentGroup?.questions.count == 2)
  }

  @Test func `answers settle the questions of the next run`() {
    let names = resolution
    var review = Review(names)
    var log = DecisionLog()
    while review.current != nil {
      for decision in review.answer(.unsure) { log.append(decision) }
    }
    #expect(review.answer(.same).isEmpty)
    #expect(log.decisions.count == 3)
  }

  @Test func `a question tells what differs and what a yes would move`() throws {
    let question = try #require(
      resolution.questions.first { $0.obstacle?.contains("list") == true })
    #expect(
      question.shared == ["northern", "alliance"] || question.shared == ["alliance", "northern"])
    #expect(question.onlyInA.count == 1 && question.onlyInB.count == 1)
    #expect(question.effect == 1)
    #expect(question.documents == ["c"])
  }
}
