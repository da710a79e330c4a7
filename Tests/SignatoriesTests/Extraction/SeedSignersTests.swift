import Foundation
import Letters
import Signatories
import TestSupport
import Testing

struct SeedSignersTests {
  @Test func `the signers of the seeds are exactly those of the gold`() throws {
    let gold = try GoldSeeds()
    #expect(!gold.documents.isEmpty)
    for document in gold.documents {
      let file = Repository.seeds.appending(path: document.document)
      let letter = try Document(parsing: Array(Data(contentsOf: file)), source: document.document)
      let found = letter.mentions.filter { $0.role == .signatory }
      let expected = document.mentions.filter { $0.role == "signatory" }
      #expect(found.map(\.name) == expected.map(\.name), "\(document.document)")
      #expect(found.map(\.type.rawValue) == expected.map(\.type), "\(document.document)")
    }
  }
}
