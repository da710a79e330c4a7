import Foundation
import Letters
import Signatories
import TestSupport
import Testing

/// On how many documents each rule fires.
struct FiringTests {
  @Test func `no rule fires on one document only`() throws {
    var documents: [String: Set<String>] = [:]
    for letter in OwnLettersTests.letters {
      let file = Repository.fixtures.appending(path: "Letters").appending(path: letter)
      let sample = MarkedText(try String(contentsOf: file, encoding: .utf8))
      let document = try Document(parsing: Array(sample.text.utf8), source: letter)
      for mention in document.mentions { documents[mention.rule, default: []].insert(letter) }
    }
    for (rule, letters) in documents {
      #expect(letters.count > 1, "\(rule) fires on \(letters) only")
    }
    #expect(documents.count >= 8)
  }
}
