import Foundation
import TestSupport
import Testing

/// `undersigned draw` as a user runs it.
@Suite struct DrawTests {
  private static let table = """
    organization,document,date
    Harbour Trust,first,2001-05-01
    Tide Watch,first,2001-05-01
    Dune Society,first,2001-05-01
    Harbour Trust,second,2003-02-01
    Tide Watch,second,2003-02-01
    Estuary League,second,2003-02-01
    Dune Society,third,2010
    Estuary League,third,2010

    """

  private func draw(_ arguments: [String], ending: String = "svg") throws -> (
    run: Program.Result, picture: String
  ) {
    try TemporaryFolder.with { folder in
      try Data(Self.table.utf8).write(to: folder.appending(path: "coded.csv"))
      try Data("name,kind\nHarbour Trust,trust\nTide Watch,watch\n".utf8)
        .write(to: folder.appending(path: "organizations.csv"))
      let run = try Program.run(
        ["draw", arguments[0], "coded.csv", "--organizations-file", "organizations.csv"]
          + arguments.dropFirst() + ["-o", "figure.\(ending)"], in: folder)
      let picture = try? String(
        contentsOf: folder.appending(path: "figure.\(ending)"), encoding: .utf8)
      return (run, picture ?? "")
    }
  }

  @Test(arguments: [
    ["clusters"], ["periods"], ["compare", "--between", "first", "--between", "2003-2010"],
    ["resolution"], ["bipartite-map", "--layout", "free"], ["matrix", "--colour-by", "kind"],
    ["coalition-map", "--theme", "dark", "--highlight", "Tide Watch"],
  ])
  func `every figure is drawn`(arguments: [String]) throws {
    let (run, picture) = try draw(arguments)
    #expect(run.status == 0, "\(run.errors)")
    #expect(SVGPicture(picture) != nil)
  }

  @Test func `an unknown column is told with those there are`() throws {
    let (run, _) = try draw(["coalition-map", "--colour-by", "kinds"])
    #expect(run.status == 2)
    #expect(run.errors.contains("--colour-by kinds: no such column; there are cluster, kind, role"))
  }

  @Test func `sides that fit nothing name the documents`() throws {
    let (run, _) = try draw(["compare", "--between", "first", "--between", "1950"])
    #expect(run.status == 4)
    #expect(run.errors.contains("second"))
    #expect(try draw(["compare", "--between", "first"]).run.status == 2)
  }

  @Test func `a font that is not here is told, and the text keeps its width`() throws {
    let (run, picture) = try draw(["ranking", "--font", "No Such Font 17"])
    #expect(run.status == 0)
    #expect(run.errors.contains("“No Such Font 17” is not installed here"))
    #expect(picture.contains("font-family=\"No Such Font 17, Liberation Sans"))
    #expect(picture.contains("textLength="))
  }

  @Test func `the DOT file names the version of Graphviz`() throws {
    let (_, dot) = try draw(["bipartite-map"], ending: "dot")
    #expect(dot.contains("// Made with Graphviz "))
  }

  @Test func `places are written, kept, and refused where they are none`() throws {
    try TemporaryFolder.with { folder in
      try Data(Self.table.utf8).write(to: folder.appending(path: "coded.csv"))
      let call = [
        "draw", "bipartite-map", "coded.csv", "--layout", "free", "--positions", "places.tsv",
        "-o", "map.svg",
      ]
      let file = folder.appending(path: "places.tsv")
      #expect(try Program.run(call, in: folder).status == 0)
      let places = try Data(contentsOf: file)
      #expect(try Program.run(call, in: folder).status == 0)
      #expect(try Data(contentsOf: file) == places)
      try Data("no places\n".utf8).write(to: file)
      #expect(try Program.run(call, in: folder).status == 3)
    }
  }

  @Test func `an organization is called as asked, and two of one name by their ids`() throws {
    let (run, picture) = try draw(
      ["matrix", "--call", "Harbour Trust=HT", "--call", "Tide Watch=HT", "--highlight", "HT"])
    #expect(run.status == 4)
    #expect(picture.isEmpty)
    let called = try draw(
      ["matrix", "--call", "Harbour Trust=HT", "--call", "Tide Watch=HT"]).picture
    #expect(called.contains(">HT (harbor-trust)<") && called.contains(">HT (tide-watch)<"))
    #expect(!called.contains("Harbour Trust"))
    #expect(try draw(["matrix", "--call", "Harbour Trust"]).run.status == 2)
  }

  @Test func `letters that no font here has are told with what to install`() throws {
    try TemporaryFolder.with { folder in
      let rare = "Union \u{F0000}\u{F0001}"
      try Data("organization,document\n\(rare),a\nTide Watch,a\n".utf8)
        .write(to: folder.appending(path: "coded.csv"))
      let run = try Program.run(["draw", "matrix", "coded.csv", "-o", "figure.svg"], in: folder)
      #expect(run.status == 0)
      #expect(run.errors.contains("no font here has other signs"))
      #expect(run.errors.contains("install fonts-noto-core"))
    }
  }
}
