import Letters
import Signatories

/// A letter of our own with twelve signers and some lines without any.
enum AuditSamples {
  static let letter = """
    An open letter on the harbour

    We, the undersigned organizations, ask the council to keep the harbour open.
    The works of last spring closed two of its three piers.

    Signed by:

    Aldermoor Reading Circle
    Brackwater Fishers Union
    Coastal Light Foundation
    Dunmere Rowing Association
    Eastquay Tenants League
    Fernside Youth Network
    Gullhaven Museum Trust
    Harbour Street Alliance
    Inner Basin Coalition
    Jetty Workers Federation
    Kelpshore Research Institute
    Longwharf Citizens Forum
    """

  /// The letter and others like it, with what is found in them.
  static func corpus(of count: Int = 3) throws -> (documents: [Document], mentions: [Mention]) {
    let documents = try (0..<count).map { number in
      try Document(
        parsing: Array((letter + "\nSociety Number \(number)\n").utf8), source: "\(number).txt")
    }
    return (documents, documents.flatMap(\.mentions))
  }
}

/// A generator for tests that repeats itself.
struct CountingGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
