import Coalitions
import Letters
import Networks
import Signatories
import Testing

/// Ranges from open name questions, against networks resolved again with every set of answers.
@Suite struct NameDoubtTests {
  /// Two open questions: Kalina with two countries, and Harbour Watch with and without “of Lim”.
  private static let table = """
    organization,document,place,role
    Rivers Kalina,one,Kenya,signatory
    Rivers Kalina (RK),two,Ghana,signatory
    Rivers Kalina (RK),three,Ghana,speaker
    Harbour Kosova Watch,one,,signatory
    Harbour Kosova Watch of Limpira,three,,signatory
    Blue Lantern,one,,speaker
    Blue Lantern,two,,signatory
    Copper Bell,two,,signatory
    Copper Bell,three,,speaker
    Copper Bell,four,,signatory
    Quiet Oak,four,,signatory

    """

  private static let roles: Set<Role> = [.signatory, .speaker]

  private static func study(_ decisions: String = "") throws -> Study {
    Study(
      readings: [], tables: [try IncidenceTable(utf8: Array(table.utf8), source: "t.csv")],
      records: HumanRecords(
        decisions: DecisionLog(utf8: Array((DecisionLog.header + decisions).utf8))))
  }

  /// The study under every set of answers to its questions.
  private static func answered(_ study: Study) throws -> [Study] {
    let questions = study.resolution.questions
    return try (0..<(1 << questions.count)).map { code in
      let lines = questions.enumerated().filter { code >> $0.offset & 1 == 1 }
        .map { "\"\($0.element.a)\",\"\($0.element.b)\",same\n" }
      return try Self.study(lines.joined())
    }
  }

  @Test(arguments: [1, 2], [1, 0.25])
  func `ranks lie between those of all answers and reach both ends`(
    minimum: Int, speaking: Double
  ) throws {
    let study = try Self.study()
    try #require(study.resolution.questions.count == 2)
    let settings = NetworkSettings(
      roles: Self.roles, minimumDocuments: minimum, roleWeights: [.speaker: speaking])
    let network = study.network(settings)
    let doubt = study.nameDoubt(about: network, settings: settings)
    let others = try Self.answered(study).map { $0.network(settings) }
    let rankings = try others.map { try $0.stability(of: .strength).ranges }
    for (index, organization) in network.organizations.enumerated() {
      let ranks = zip(others, rankings).compactMap { other, ranking in
        other.organizations.firstIndex { !Set($0.names).isDisjoint(with: organization.names) }
          .map { ranking[$0].rank }
      }
      #expect(doubt.ranks[index].lowerBound == ranks.min())
      #expect(doubt.ranks[index].upperBound == ranks.max())
    }
  }

  @Test func `shared documents lie between those of all answers and reach both ends`() throws {
    let study = try Self.study()
    let settings = NetworkSettings(roles: Self.roles)
    let network = study.network(settings)
    let ties = try network.ties()
    let ranges = study.nameDoubt(about: network, settings: settings).sharedDocuments(of: ties)
    let others = try Self.answered(study).map { $0.network(settings) }
    for (tie, range) in zip(ties, ranges) {
      let names = [tie.a, tie.b].map { Set(network.organizations[$0].names) }
      let shared = try others.map { other in
        let places = names.map { names in
          other.organizations.firstIndex { !names.isDisjoint(with: $0.names) }
        }
        return try other.ties().first { [$0.a, $0.b] == places || [$0.b, $0.a] == places }?.shared
          ?? 0
      }
      #expect(range == (shared.min() ?? 0)...(shared.max() ?? 0))
    }
    #expect(zip(ties, ranges).contains { $0.shared < $1.upperBound })
  }

  @Test func `without questions every range is its value`() throws {
    let study = try Self.study(
      "Rivers Kalina,Rivers Kalina (RK),different\n"
        + "Harbour Kosova Watch,Harbour Kosova Watch of Limpira,different\n")
    try #require(study.resolution.questions.isEmpty)
    let network = study.network()
    let doubt = study.nameDoubt(about: network, settings: .init())
    let ranges = try network.stability(of: .strength).ranges
    #expect(doubt.ranks == ranges.map { $0.rank...$0.rank })
    let ties = try network.ties()
    #expect(doubt.sharedDocuments(of: ties) == ties.map { $0.shared...$0.shared })
  }

  @Test func `one seed gives one range`() throws {
    let study = try Self.study()
    let network = study.network()
    let ranges = (0..<2).map { _ in study.nameDoubt(about: network, settings: .init()).ranks }
    #expect(ranges[0] == ranges[1])
  }
}
