import Coalitions
import Figures
import Graphviz
import Letters
import Signatories
import TestSupport
import Testing

/// Marks counted in the drawing against values counted in the data.
@Suite struct ChartValueTests {
  private let synthetic = SyntheticNetwork(organizations: 24, letters: 8, clusters: 3)
  private var network: SigningNetwork { synthetic.network }

  private func nodes(_ figure: Figure, _ prefix: String) -> [Drawing.Node] {
    figure.drawing.nodes.filter { $0.id.description.hasPrefix(prefix) }
  }

  @Test func `the matrix holds a number for every pair that shares a letter`() {
    let ties = synthetic.ties(sharing: 1)
    let figure = MatrixChart(network, ties: ties, clusters: synthetic.clusters).figure
    let numbers = nodes(figure, "count-").compactMap { $0.text?.lines.first }.compactMap { Int($0) }
    #expect(numbers.sorted() == ties.map(\.shared).sorted())
    #expect(figure.droppedLabels.isEmpty)
  }

  @Test func `a dash stands on every pair with less than three quarters of what is expected`() {
    let ties = synthetic.ties(sharing: 1).enumerated().map { index, tie in
      Tie(
        a: tie.a, b: tie.b, shared: tie.shared, newman: 0, jaccard: 0,
        expected: Double(tie.shared) / [0.5, 0.74, 0.76, 2][index % 4], p: 1, q: 1)
    }
    let figure = MatrixChart(network, ties: ties, clusters: synthetic.clusters).figure
    // A text, since lines lie below the cells.
    let dashes = figure.drawing.nodes.count { $0.text?.lines == ["–"] }
    #expect(dashes == ties.indices.count { $0 % 4 < 2 })
  }

  @Test func `dashes are explained only where there are some`() {
    func caption(expecting ratio: Double) -> String {
      let ties = synthetic.ties(sharing: 1).map { tie in
        Tie(
          a: tie.a, b: tie.b, shared: tie.shared, newman: 0, jaccard: 0,
          expected: Double(tie.shared) / ratio, p: 1, q: 1)
      }
      return MatrixChart(network, ties: ties, clusters: synthetic.clusters).figure.caption
    }
    #expect(caption(expecting: 0.5).contains("A dash marks"))
    #expect(!caption(expecting: 2).contains("A dash marks"))
  }

  @Test func `the legend of the clusters says once what their bars are divided by`() throws {
    let analysis = try Analysis(of: network)
    let column = network.organizations.indices.map { Optional($0 % 2 == 0 ? "north" : "south") }
    for coloring in [nil, Coloring(by: "region", column, of: network.organizations)] {
      let figure = ClustersChart(
        network, clusters: analysis.clustering.clusters, ties: analysis.ties.ranked,
        options: FigureOptions(style: FigureStyle(coloring: coloring))
      ).figure
      let words = coloring?.property ?? "letters signed"
      #expect(figure.drawing.nodes.count { $0.text?.lines == [words] } == 1)
    }
  }

  @Test func `the incidence has a mark for every signature`() {
    let figure = IncidenceChart(network, clusters: synthetic.clusters).figure
    let marks = figure.drawing.nodes.count { $0.id.description.hasSuffix("-signatory") }
    #expect(marks == network.signings.count)
  }

  @Test func `few letters leave room for every name, in panels beside each other`() {
    let wide = SyntheticNetwork(organizations: 150, letters: 3, clusters: 3)
    let figure = IncidenceChart(wide.network, clusters: wide.clusters).figure
    let lefts = Set(
      nodes(figure, "row-").filter { $0.id.description.hasSuffix("number") }.map(\.frame.x))
    #expect(lefts.count > 1)
    let named = nodes(figure, "row-").count { $0.kind == .organization }
    #expect(named + figure.droppedLabels.count == wide.network.organizations.count)
  }

  @Test func `the parts of a timeline's bars are as long as their counts`() throws {
    let figure = AllFigures.timeline(network, options: FigureOptions())
    let bars = nodes(figure, "letter-").filter { $0.shape == .rectangle && $0.stroke != nil }
    let steps = network.turnover
    let counts = steps.flatMap {
      [$0.returners.count, $0.newcomers.count - $0.onceOnly.count, $0.onceOnly.count]
    }.filter { $0 > 0 }
    let widths = bars.map(\.frame.width)
    let unit = try #require(zip(widths, counts).map { $0 / Double($1) }.first)
    #expect(widths.count == counts.count)
    for (width, count) in zip(widths, counts) { #expect(abs(width - unit * Double(count)) < 1e-6) }
  }

  @Test func `letters without a date stand last and are not called new`() {
    let letters = [
      TimelineChart.Letter(undated: "u", title: "Undated", signers: 5, onceOnly: 3, claimed: nil),
      TimelineChart.Letter(
        id: "d", title: "Dated", date: PartialDate(year: 2001), returning: 1, new: 1, onceOnly: 1,
        claimed: nil),
    ]
    let figure = TimelineChart(letters).figure
    #expect(figure.table.rows.map { $0[0] } == ["d", "u"])
    #expect(Array(figure.table.rows[1][4...6]) == ["", "", "3"])
    #expect(figure.caption.contains("1 undated letter stands last"))
  }

  @Test func `the parts of a cluster's bar add up to its organizations`() throws {
    let analysis = try Analysis(of: network)
    let clusters = analysis.clustering.clusters
    let figure = ClustersChart(network, clusters: clusters, ties: analysis.ties.ranked).figure
    for (index, cluster) in clusters.enumerated() {
      let rows = figure.table.rows.filter { $0[0] == "\(index + 1)" }
      let parts = rows.filter { $0[4] == "letters signed" }.compactMap { Int($0[6]) }
      #expect(parts.reduce(0, +) == cluster.organizations.count)
      let inside = rows.first { $0[5] == "cluster \(index + 1)" }
      let members = Set(cluster.organizations)
      let pairs = analysis.ties.ranked.count { members.contains($0.a) && members.contains($0.b) }
      #expect(inside?[6] == "\(pairs)")
    }
  }

  @Test func `a comparison counts who stands in both and in one only`() {
    let halves = [Array(0..<4), Array(4..<8)]
    let figure = CompareChart(
      network, .init(name: "A", documents: halves[0]), .init(name: "B", documents: halves[1])
    ).figure
    let signers = halves.map { half in
      Set(network.signings.filter { half.contains($0.document) }.map(\.organization))
    }
    func rows(_ part: String) -> Int { figure.table.rows.count { $0[2] == part } }
    #expect(rows("both") == signers[0].intersection(signers[1]).count)
    #expect(rows("only a") == signers[0].subtracting(signers[1]).count)
    #expect(rows("only b") == signers[1].subtracting(signers[0]).count)
    let bar = nodes(figure, "row-1-part").filter { $0.text == nil }
    let widths = bar.map(\.frame.width)
    let counts = ["only a", "both", "only b"].map(rows).filter { $0 > 0 }
    for (width, count) in zip(widths, counts) {
      #expect(abs(width / Double(count) - widths[0] / Double(counts[0])) < 1e-6)
    }
  }

  @Test func `organizations keep their places in all periods, and their letters are counted`() {
    let periods = network.periods(3)
    let figure = PeriodsMap(
      network, periods: periods, ties: synthetic.ties(sharing: 1), clusters: synthetic.clusters
    ).figure()
    for row in figure.table.rows {
      let period = periods.first { $0.name == row[0] }
      let index = network.organizations.firstIndex { $0.id == row[1] }
      let letters = index.map { index in
        network.documents(of: index).count { period?.documents.contains($0) == true }
      }
      #expect(row[3] == letters.map(String.init))
    }
    let marks = periods.indices.map { period in
      nodes(figure, "period-\(period + 1)-organization").filter {
        $0.text == nil && $0.kind == .organization
      }
      .map(\.frame.center)
    }
    for other in marks.dropFirst() {
      let offsets = zip(marks[0], other).map { Point($1.x - $0.x, $1.y - $0.y) }
      #expect(
        offsets.allSatisfy { abs($0.x - offsets[0].x) < 1e-6 && abs($0.y - offsets[0].y) < 1e-6 })
    }
  }

  @Test func `a name that was joined by a rule is counted as joined`() throws {
    let table = try IncidenceTable(
      utf8: Array(
        """
        organization,document
        Harbour Trust,a
        Harbour Trust,b
        Harbour Trust Inc.,c
        Tide Watch,a

        """.utf8), source: "coded.csv")
    let figure = ResolutionChart(Study(readings: [], tables: [table])).figure
    func count(_ certainty: ResolutionChart.Certainty) -> String? {
      figure.table.rows.first { $0[0] == "certainty" && $0[1] == certainty.rawValue }?[3]
    }
    #expect(count(.asWritten) == "3")
    #expect(count(.sure) == "1")
    #expect(figure.table.rows.contains { $0[0] == "forms" && $0[3] == "2" })
  }

  @Test func `contours run where a Poisson count is just significant`() {
    // P(X ≥ 1) = 1 − e^−m = 0.05 at m = −ln 0.95.
    let figure = ObservedExpectedChart(
      network,
      ties: (1...4).map {
        Tie(
          a: 0, b: $0, shared: $0, newman: 0, jaccard: 0, expected: Double($0) / 2, p: 0.5, q: 0.5)
      }
    ).figure
    let dashed = figure.drawing.ground.filter { $0.dash == .dashed }
    let ticks = figure.drawing.nodes.filter { $0.id.description.hasPrefix("expected-tick") }
    let zero = ticks.first { $0.text?.lines == ["0"] }?.frame.center.x ?? .nan
    let one = ticks.first { $0.text?.lines == ["1"] }?.frame.center.x ?? .nan
    let start = dashed.first?.points.first?.x ?? .nan
    #expect(abs((start - zero) / (one - zero) - 0.051_293) < 1e-4)
  }

  @Test func `no mark of the periods is without its name`() {
    for size in [FigureSize.oneColumn, .twoColumns, .slide, .square] {
      let wide = SyntheticNetwork(organizations: 120, letters: 40, clusters: 6)
      let figure = PeriodsMap(
        wide.network, periods: wide.network.periods(4), ties: wide.ties(sharing: 1),
        clusters: wide.clusters, options: FigureOptions(size: size)
      ).figure()
      let all = nodes(figure, "period-1-organization").filter { $0.kind == .organization }
      #expect(!all.isEmpty && all.count { $0.text == nil } == all.count { $0.text != nil })
    }
  }

  @Test func `who signed an undated letter too did not sign only the dated one`() throws {
    let names = ["Both", "Dated only", "Undated only"]
    let network = SigningNetwork(
      organizations: names.map { Organization(id: $0, label: $0, names: [$0]) },
      documents: [
        .init(id: "d", title: "Dated", date: PartialDate(year: 2001), kind: .letter),
        .init(id: "u", title: "Undated", date: nil, kind: .letter),
      ],
      signings: [(0, 0), (0, 1), (1, 0), (2, 1)].map {
        .init(organization: $0.0, document: $0.1, roles: [.signatory], mentions: [])
      })
    let figure = TimelineChart(network.timeline { _ in nil }).figure
    #expect(
      figure.table.rows.map { Array($0[3...6]) } == [["2", "0", "1", "1"], ["2", "", "", "1"]])
  }
}
