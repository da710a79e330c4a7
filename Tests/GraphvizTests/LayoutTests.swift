import Figures
import Graphviz
import Testing

@Suite struct LayoutTests {
  @Test(arguments: [LayoutEngine.neato, .sfdp, .dot])
  func `a layout places every vertex and is the same in two runs`(engine: LayoutEngine) throws {
    let dot = "graph { a -- b; b -- c; c -- a; c -- \"d e\"; }"
    let positions = try Layout.run(dot: dot, engine: engine)
    #expect(positions.points.keys.sorted() == ["a", "b", "c", "d e"])
    #expect(try Layout.run(dot: dot, engine: engine) == positions)
    #expect(Positions(text: positions.text) != nil)
  }

  @Test func `what is not DOT is an error with Graphviz's words`() {
    #expect {
      try Layout.run(dot: "graph { a -- ", engine: .neato)
    } throws: { error in
      if case .unreadable(let message) = error as? GraphvizError { !message.isEmpty } else { false }
    }
  }

  @Test func `positions survive their text`() {
    let positions = Positions(["b": Point(1.5, -2), "a c": Point(0, 3.25)])
    #expect(positions.text == "a c\t0\t3.25\nb\t1.5\t-2\n")
    #expect(Positions(text: positions.text) == positions)
    #expect(Positions(text: "a\tx\t1\n") == nil)
    #expect(Positions(text: "a\tnan\t1\n") == nil)
  }
}
