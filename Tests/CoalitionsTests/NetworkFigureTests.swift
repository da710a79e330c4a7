import Coalitions
import Networks
import TestSupport
import Testing

@Suite struct NetworkFigureTests {
  static func figures(_ incidence: Incidence, _ weight: TieWeight?) throws -> [String: Double] {
    var source = MeasureSource(incidence, weight: weight)
    return Dictionary(
      try NetworkFigure.all(of: &source).map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Davis, Gardner & Gardner 1941, with the figures Opsahl, Latapy and others have published.
  @Test func `Southern Women has its published figures`() throws {
    let oracle = try Oracle("davis")
    let published = try Oracle("published").file["southern_women"]
    let figures = try Self.figures(VertexMeasureTests.incidence(oracle), .count)
    let pairs = [
      ("density", "density"), ("ties", "women_projection_edges"),
      ("total_weight", "women_projection_weight_sum"),
      ("clustering_robins_alexander", "robins_alexander"),
      ("clustering_opsahl", "opsahl_global"), ("clustering_dot", "latapy_dot_avg_women"),
      ("clustering_min", "latapy_min_avg_women"),
    ]
    for (word, key) in pairs {
      expectClose(try #require(figures[word]), published[key].number, relative: 1e-9, word)
    }
    expectClose(
      try #require(figures["singular_value"]), published["singular_values"].numbers[0],
      relative: 1e-8)
    expectClose(try #require(figures["transitivity"]), oracle.scalar("transitivity"))
    expectClose(
      try #require(figures["eigenvalue"]), oracle.scalar("leading_eigenvalue_weighted"))
  }

  @Test func `an empty network has figures and none of them traps`() throws {
    let figures = try Self.figures(Incidence(rowCount: 0, columnCount: 0, pairs: []), .newman)
    #expect(figures["vertices"] == 0)
    #expect(figures["density"] == 0)
    #expect(figures["ties"] == 0)
  }

  @Test func `brokerage, mixing and the E–I index follow the attribute`() throws {
    // A path 0–1–2 with 0 and 2 in one group: 1 is their consultant.
    let incidence = Incidence(
      rowCount: 3, columnCount: 2, pairs: [(0, 0), (1, 0), (1, 1), (2, 1)])
    var source = MeasureSource(incidence)
    let groups = AttributeGroups(name: "bloc", values: ["east", "west"], groupOf: [0, 1, 0])
    let found = try AttributeMeasures(groups, in: &source)
    #expect(found.brokerage.consultant == [0, 1, 0])
    #expect(found.brokerage.total == [0, 1, 0])
    #expect(found.externalInternalIndex == 1)
    #expect(found.mixing.map(\.ties) == [0, 2, 2, 0])
    #expect(found.numericAssortativity == nil)
  }
}
