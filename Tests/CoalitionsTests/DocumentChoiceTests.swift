import Coalitions
import Letters
import Signatories
import Testing

@Suite struct DocumentChoiceTests {
  private static func network(_ years: [Int?]) -> SigningNetwork {
    SigningNetwork(
      organizations: [Organization(id: "o", label: "O", names: [])],
      documents: years.enumerated().map { index, year in
        SigningNetwork.Letter(
          id: "letters/\(index).txt", title: "On the water of valley \(index)",
          date: year.flatMap { PartialDate(year: $0) }, kind: .letter)
      },
      signings: years.indices.map {
        .init(organization: 0, document: $0, roles: [.signatory], mentions: [])
      })
  }

  private let network = Self.network([2001, 2001, 2004, 2010, nil])
  private let clusters = [Cluster(organizations: [0], documents: [3, 1], stability: 1)]

  @Test(arguments: [
    ("2001", "2001", [0, 1]), ("2001-2004", "2001–2004", [0, 1, 2]),
    ("cluster 1", "cluster 1", [1, 3]),
    ("letters/3.txt", "On the water of valley 3", [3]),
    ("VALLEY 4", "On the water of valley 4", [4]),
  ])
  func `words choose documents`(words: String, name: String, documents: [Int]) throws {
    let choice = try network.documents(chosenBy: words, clusters: clusters)
    #expect(choice.name == name && choice.documents == documents)
  }

  @Test(arguments: ["cluster 2", "1999", "nothing like it", ""])
  func `words that fit nothing are an error`(words: String) {
    #expect(throws: DocumentChoiceError.nothing(words)) {
      try network.documents(chosenBy: words, clusters: clusters)
    }
  }

  @Test func `words that fit several documents name them`() {
    #expect(
      throws: DocumentChoiceError.several("valley", network.documents.map(\.id))
    ) { try network.documents(chosenBy: "valley", clusters: clusters) }
  }

  @Test func `periods hold whole years and about as many letters each`() {
    let years = [2000, 2000, 2001, 2002, 2002, 2003, 2009, 2010]
    let periods = Self.network(years.map(Optional.some)).periods(3)
    #expect(periods.flatMap(\.documents) == Array(0..<8))
    #expect(periods.map(\.name) == ["2000–2001", "2002", "2003–2010"])
    #expect(Self.network([2005, 2005, nil]).periods(4).map(\.name) == ["2005"])
    #expect(Self.network([nil]).periods(2).isEmpty)
  }
}
