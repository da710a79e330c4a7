import Foundation
import Signatories
import TestSupport

/// Names with hand-made identities, read from gold files.
struct GoldNames {
  var occurrences: [NameOccurrence] = []
  /// The body each occurrence stands for.
  var bodies: [String] = []

  init(in folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path })
    where file.lastPathComponent.hasSuffix(".gold.json") {
      let gold = try JSONDecoder().decode(File.self, from: Data(contentsOf: file))
      for mention in gold.mentions {
        occurrences.append(
          NameOccurrence(
            name: mention.name, document: gold.document,
            role: Role(rawValue: mention.role) ?? .signatory,
            type: SignatoryType(rawValue: mention.type) ?? .organization, place: mention.place,
            language: gold.language))
        bodies.append(mention.canonical)
      }
    }
  }

  private struct File: Decodable {
    let document: String
    let language: String?
    let mentions: [GoldMention]
  }

  private struct GoldMention: Decodable {
    let name: String
    let type: String
    let role: String
    let canonical: String
    let place: String?
  }
}
