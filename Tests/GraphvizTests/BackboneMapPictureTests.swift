import Coalitions
import Figures
import Graphviz
import TestSupport
import Testing

@Suite struct BackboneMapPictureTests {
  static let sizes = [(10, 12, 2), (100, 60, 5), (1000, 300, 9)]

  private func figure(
    _ size: (Int, Int, Int), width: FigureSize = .twoColumns, withLayout: Bool = true
  ) throws -> Figure {
    let synthetic = SyntheticNetwork(organizations: size.0, letters: size.1, clusters: size.2)
    let map = CoalitionMap(
      synthetic.network, ties: synthetic.ties(sharing: size.0 < 50 ? 2 : 3),
      tieRule: "three or more shared letters; not a statistical backbone",
      clusters: synthetic.clusters, kind: .backbone, options: FigureOptions(size: width))
    let request = try #require(map.layoutRequest)
    let positions = try withLayout ? Layout.run(dot: request.dot, engine: request.engine) : nil
    return map.figure(positions: positions)
  }

  @Test(arguments: sizes) func `labels never overlap and never leave the page`(
    size: (Int, Int, Int)
  ) throws {
    for width in [FigureSize.oneColumn, .twoColumns, .slide] {
      let figure = try figure(size, width: width)
      try PictureChecks.textsAreApart(figure)
      #expect(figure.drawing.height <= width.maximumHeight / 25.4 * 72)
    }
  }

  @Test(arguments: sizes) func `what is not drawn is counted`(size: (Int, Int, Int)) throws {
    let figure = try figure(size)
    let drawn = figure.drawing.nodes.count {
      $0.kind == .organization && $0.text != nil
    }
    let tied = Set(figure.table.rows.flatMap { [$0[0], $0[1]] }).count
    #expect(drawn + figure.droppedLabels.count == tied)
    #expect(figure.table.rows.count { $0[8] == "yes" } == figure.drawing.ties.count)
    if !figure.droppedLabels.isEmpty {
      #expect(figure.caption.contains("\(figure.droppedLabels.count) organizations with weaker"))
    }
  }

  @Test func `the caption ends with how the ties drawn were tested`() {
    let synthetic = SyntheticNetwork(organizations: 60, letters: 40, clusters: 3)
    var options = FigureOptions()
    options.notes = ["Corpus: untested."]
    let map = CoalitionMap(synthetic.network, options: options) {
      ChosenTies(
        synthetic.ties(sharing: 2), rule: "two or more", clusters: synthetic.clusters,
        notes: ["Null model: some.", "Clusters: some."])
    }
    #expect(map.kind == .backbone)
    #expect(map.figure.caption.contains("too many to draw one by one."))
    #expect(map.figure.caption.hasSuffix("Null model: some. Clusters: some."))
  }

  @Test func `without a layout organizations stand in rows`() throws {
    try PictureChecks.textsAreApart(figure((100, 60, 5), withLayout: false))
  }

  @Test func `plain Graphviz draws the same labels and boxes`() throws {
    let figure = try figure((100, 60, 5))
    #expect(try SVGPicture(figure.svg()) == SVGPicture(try PlainGraphviz.svg(figure.dot)))
  }

  @Test func `few classes make a class map, many a backbone map, and the caption says so`() {
    let small = SyntheticNetwork(organizations: 5, letters: 3, clusters: 1)
    let large = SyntheticNetwork(organizations: 200, letters: 60, clusters: 4)
    func map(_ synthetic: SyntheticNetwork) -> CoalitionMap {
      CoalitionMap(
        synthetic.network, ties: synthetic.ties(sharing: 2), tieRule: "two or more",
        clusters: synthetic.clusters)
    }
    #expect(map(small).kind == .classes)
    #expect(map(small).figure.caption.contains("because there are only"))
    #expect(map(small).layoutRequest == nil)
    #expect(map(large).kind == .backbone)
    #expect(map(large).figure.caption.contains("too many"))
  }

  @Test func `ties are asked for only where they are drawn`() throws {
    struct Asked: Error {}
    let small = SyntheticNetwork(organizations: 5, letters: 3, clusters: 1).network
    let large = SyntheticNetwork(organizations: 200, letters: 60, clusters: 4).network
    let map = try CoalitionMap(small) { () throws(Asked) in throw Asked() }
    #expect(map.kind == .classes)
    #expect(throws: Asked.self) {
      try CoalitionMap(large) { () throws(Asked) in throw Asked() }
    }
  }

  @Test func `no tie at all is a page that says so`() {
    let synthetic = SyntheticNetwork(organizations: 40, letters: 40, clusters: 2)
    let figure = BackboneMap(
      synthetic.network, ties: [], tieRule: "SDSM", clusters: synthetic.clusters
    ).figure()
    #expect(figure.drawing.ties.isEmpty)
    #expect(figure.caption.contains("40 organizations have no such tie"))
  }

  @Test func `two runs give the same bytes`() throws {
    #expect(try figure((100, 60, 5)).dot == figure((100, 60, 5)).dot)
  }
}
