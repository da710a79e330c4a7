import Figures
import Testing

@Suite struct DOTTests {
  @Test func `a graph is written one statement a line`() {
    var graph = DOT.Graph(DOT.ID("g"))
    graph.comments = ["two\nlines"]
    graph.nodeDefaults = [DOT.Attribute("shape", .word("box"))]
    graph.nodes = [DOT.Node(DOT.ID("a"), [DOT.Attribute("label", .label(["A", "b"], .left))])]
    graph.edges = [DOT.Edge(DOT.ID("a"), DOT.ID("b"), [DOT.Attribute("penwidth", .number(1.5))])]
    #expect(
      graph.source == """
        // two lines
        graph "g" {
          node [shape="box"];
          "a" [label="A\\lb\\l"];
          "a" -- "b" [penwidth="1.5"];
        }

        """)
  }

  @Test func `a name keeps only characters that are safe everywhere`() {
    #expect(DOT.ID("sin-fronteras").description == "sin-fronteras")
    #expect(DOT.ID("a\"b\\").description == "a%22b%5C")
    #expect(DOT.ID("é").description == "%C3%A9")
    #expect(DOT.ID("%22") != DOT.ID("\""))
  }

  @Test func `a label escapes quotes, backslashes and entities`() {
    var graph = DOT.Graph(DOT.ID("g"))
    graph.nodes = [
      DOT.Node(DOT.ID("a"), [DOT.Attribute("label", .label(["\"\\N\" & <b>"]))])
    ]
    #expect(graph.source.contains(#"label="\"\\N\" &amp; <b>""#))
  }
}
