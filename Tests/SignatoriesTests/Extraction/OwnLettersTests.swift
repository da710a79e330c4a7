import Foundation
import Letters
import Signatories
import TestSupport
import Testing

/// Letters of our own in six languages and many layouts, with the signers marked in them.
struct OwnLettersTests {
  static let letters =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Repository.fixtures.appending(path: "Letters").path))?.sorted() ?? []

  @Test func `there are at least thirty letters, five in each of four languages`() {
    #expect(OwnLettersTests.letters.count >= 30)
    for language in ["es-", "pt-", "fr-", "de-"] {
      #expect(OwnLettersTests.letters.count { $0.hasPrefix(language) } >= 5)
    }
  }

  @Test(arguments: letters)
  func `the marked names sign, and nobody else`(letter: String) throws {
    let file = Repository.fixtures.appending(path: "Letters").appending(path: letter)
    let sample = MarkedText(try String(contentsOf: file, encoding: .utf8))
    let found = try signers(sample, in: letter)
    let names = sample.names.map(OwnLettersTests.decoded)
    #expect(found.map(\.name).sorted() == names.sorted())
    let persons = zip(names, sample.arePersons).filter(\.1).map(\.0)
    #expect(found.filter { $0.type == .person }.map(\.name).sorted() == persons.sorted())
  }

  @Test(arguments: letters)
  func `the marked speakers are quoted, and nobody else`(letter: String) throws {
    let file = Repository.fixtures.appending(path: "Letters").appending(path: letter)
    let sample = MarkedText(try String(contentsOf: file, encoding: .utf8))
    guard !sample.speakers.isEmpty else { return }
    let found = try Document(parsing: Array(sample.text.utf8), source: letter).mentions
      .filter { $0.role == .speaker }
    #expect(found.map(\.name).sorted() == sample.speakers.map(OwnLettersTests.decoded).sorted())
  }

  /// The name as a reader of HTML sees it.
  private static func decoded(_ name: String) -> String {
    guard name.contains("&") || name.contains("<") else { return name }
    let lines = try? Document(parsing: Array("<p>\(name)</p>".utf8), source: "name.html").lines
    return lines?.map(\.content).joined(separator: " ") ?? name
  }

  @Test(arguments: letters.filter { $0.hasSuffix(".txt") })
  func `the place of a name in the file holds the name`(letter: String) throws {
    let file = Repository.fixtures.appending(path: "Letters").appending(path: letter)
    let sample = MarkedText(try String(contentsOf: file, encoding: .utf8))
    let utf8 = Array(sample.text.utf8)
    for mention in try signers(sample, in: letter) {
      let text = String(decoding: utf8[mention.range.start..<mention.range.end], as: UTF8.self)
      let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(folded == mention.name)
    }
  }
}
