import Foundation
import Letters
import Signatories
import TestSupport
import Testing

/// The floors that extraction holds on the letters with hand-made gold beside the checkout.
struct CorporaFloorTests {
  private struct Gold: Decodable {
    struct Mention: Decodable {
      let name: String
      let role: String
      let accept: [String]?
    }

    let document: String
    let mentions: [Mention]
    let unsure: [String]?
  }

  @Test(
    .enabled(if: Repository.shared != nil),
    arguments: [("seeds", "txt"), ("trade", "txt"), ("trade", "html"), ("varied", nil)])
  func `signers are found on letters with gold`(corpus: String, form: String?) throws {
    guard let shared = Repository.shared else { return }
    let folder = shared.appending(path: "corpora").appending(path: corpus)
    var scores: [Double] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where file.hasSuffix(".gold.json") {
      let gold = try JSONDecoder().decode(
        Gold.self, from: Data(contentsOf: folder.appending(path: file)))
      let stem = gold.document.split(separator: ".").dropLast().joined(separator: ".")
      let name = form.map { stem + "." + $0 } ?? gold.document
      let letter = try Document(
        parsing: Array(Data(contentsOf: folder.appending(path: name))), source: name)
      let found = letter.mentions.filter { $0.role == .signatory }
      if let score = score(found, against: gold) {
        scores.append(score)
      } else {
        #expect(found.isEmpty, "\(name) has no signers")
      }
    }
    #expect(!scores.isEmpty)
    #expect(scores.reduce(0, +) / Double(max(1, scores.count)) >= 0.93)
  }

  /// F1 of the names, each counted once; nil where nobody signs.
  private func score(_ found: [Mention], against gold: Gold) -> Double? {
    let signers = gold.mentions.filter { $0.role == "signatory" }
    guard !signers.isEmpty else { return nil }
    let unsure = Set((gold.unsure ?? []).map(compared))
    let names = Set(found.map { compared($0.name) }).subtracting(unsure)
    let wanted = Dictionary(
      signers.map { (compared($0.name), [$0.name] + ($0.accept ?? [])) },
      uniquingKeysWith: { first, _ in first })
    let hits = wanted.values.count { forms in forms.contains { names.contains(compared($0)) } }
    return 2 * Double(hits) / Double(names.count + wanted.count)
  }

  private func compared(_ name: String) -> String {
    name.lowercased().precomposedStringWithCompatibilityMapping
      .replacing("’", with: "'").replacing("–", with: "-").replacing("“", with: "\"")
      .replacing("”", with: "\"").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .trimmingCharacters(in: .punctuationCharacters)
  }
}
