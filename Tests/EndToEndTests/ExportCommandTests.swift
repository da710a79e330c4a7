import Foundation
import TestSupport
import Testing

/// What `export` writes of a projection.
@Suite struct ExportCommandTests {
  static func export(_ arguments: [String]) throws -> JSONValue {
    try TemporaryFolder.with { folder in
      let file = folder.appending(path: "network.json")
      let run = try MeasureCommandTests.run(["export", "TABLE", "-o", file.path] + arguments)
      #expect(run.status == 0, "\(run.errors)")
      return try JSONValue(parsing: Data(contentsOf: file))
    }
  }

  static func edges(_ graph: JSONValue) -> [JSONValue] {
    graph.keys.contains("links") ? graph["links"].elements : graph["edges"].elements
  }

  @Test(arguments: [
    "shared", "newman", "fractional", "per-pair", "jaccard", "overlap-min", "overlap-max", "cosine",
  ])
  func `every weight can be the weight, and all are carried`(weight: String) throws {
    let edges = Self.edges(try Self.export(["--projection", "--weight", weight]))
    #expect(edges.count == 8)
    let column = weight.replacingOccurrences(of: "-", with: "_")
    for edge in edges {
      #expect(edge["weight"].number == edge[column].number)
      #expect(Set(edge.keys).isSuperset(of: ["shared", "expected", "p", "q", "bridge"]))
    }
  }

  @Test func `the backbone holds the ties that pass and nothing else`() throws {
    let all = Self.edges(try Self.export(["--projection"]))
    let backbone = Self.edges(try Self.export(["--backbone"]))
    #expect(backbone.count == all.count { $0["q"].number <= 0.05 })
    #expect(!backbone.isEmpty)
  }

  @Test func `documents have a projection of their own`() throws {
    let graph = try Self.export(["--projection", "--of", "documents"])
    #expect(graph["nodes"].elements.count == 30)
    let alone = try MeasureCommandTests.run([
      "export", "TABLE", "--of", "documents", "-o", "x.json",
    ])
    #expect(alone.status == 2)
  }
}
