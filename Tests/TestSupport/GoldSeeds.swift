import Foundation

/// The hand-made truth about the five seed documents, as plain data.
public struct GoldSeeds: Sendable {
  /// One mention of the gold.
  public struct Mention: Sendable, Decodable {
    /// The name as written.
    public let name: String
    /// `organization` or `person`.
    public let type: String
    /// `signatory`, `speaker` or `issuer`.
    public let role: String
    /// The slug of the body it means.
    public let canonical: String
  }

  /// One document of the gold.
  public struct Document: Sendable, Decodable {
    /// Its file name.
    public let document: String
    /// Its title, if it has one.
    public let title: String?
    /// Its date as stated, ISO 8601.
    public let date: String?
    /// `letter`, `statement`, `press_release`, `list` or `other`.
    public let kind: String
    /// Its mentions in order.
    public let mentions: [Mention]
  }

  /// The documents by file name.
  public let documents: [Document]

  /// Reads `Tests/Fixtures/Seeds/*.gold.json`.
  public init() throws {
    let folder = Repository.fixtures.appending(path: "Seeds")
    documents = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".gold.json") }
      .map { name in
        try JSONDecoder().decode(
          Document.self, from: Data(contentsOf: folder.appending(path: name)))
      }
  }
}
