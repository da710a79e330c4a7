import Coalitions
import Foundation
import Networks
import TestSupport
import Testing

/// The table of measures in the documentation says what the program computes.
@Suite struct MeasureDocumentationTests {
  static let text = try? String(
    contentsOf: Repository.root.appending(path: "Sources/Networks/Networks.docc/Measures.md"),
    encoding: .utf8)

  @Test func `every measure of a vertex stands in the table`() throws {
    let text = try #require(Self.text)
    for measure in VertexMeasure.all {
      #expect(text.contains("`\(measure.id)`"), "\(measure.id)")
    }
  }

  @Test func `every figure of a network stands in the table`() throws {
    let text = try #require(Self.text)
    let pairs: [(row: UInt32, column: UInt32)] = [(0, 0), (1, 0), (1, 1), (2, 1), (0, 2), (2, 2)]
    var source = MeasureSource(Incidence(rowCount: 3, columnCount: 3, pairs: pairs))
    for figure in try NetworkFigure.all(of: &source) {
      let name = figure.name.hasPrefix("rich_club_") ? "rich_club_k" : figure.name
      #expect(text.contains("`\(name)`"), "\(name)")
    }
  }

  @Test func `one table says of each measure its definition, cost, source and word`() throws {
    let text = try #require(Self.text)
    let rows = text.split(separator: "\n").drop { !$0.hasPrefix("| of | measure |") }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    #expect(rows.count >= VertexMeasure.all.count)
    for row in rows {
      let cells = row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells.count == 7 && !cells.contains(""), "\(row)")
    }
  }
}
