import Networks
import TestSupport
import Testing

@Suite struct TwoModeClusteringTests {
  @Test(arguments: Oracle.bipartiteAndLarge)
  func `overlap clustering is that of networkx`(name: String) throws {
    let oracle = try Oracle(name)
    for (overlap, kind) in [
      (NeighborhoodOverlap.dot, "dot"), (.minimum, "min"), (.maximum, "max"),
    ] {
      let scores = oracle.incidence.overlapClustering(overlap)
      expectClose(scores.joined, oracle.vector("bipartite_clustering_latapy_\(kind)"))
    }
  }

  @Test(arguments: Oracle.bipartiteAndLarge)
  func `four-cycle clustering is that of networkx, with its counts`(name: String) throws {
    let oracle = try Oracle(name)
    let incidence = oracle.incidence
    expectClose(incidence.fourCycleClustering, oracle.scalar("robins_alexander_clustering"))
    let note = oracle.entry("robins_alexander_clustering")["note"].string
    #expect(note.contains("C4=\(incidence.fourCycleCount) "))
    #expect(note.contains("L3=\(incidence.threePathCount) "))
  }

  @Test func `Southern Women have the published clustering`() throws {
    let published = try Oracle("published").file["southern_women"]
    let incidence = try Oracle("davis").incidence
    let clustering = try incidence.opsahlClustering()
    // Published is each path from both its ends.
    #expect(2 * clustering.closedPaths.reduce(0, +) == published["opsahl_closed"].integer)
    #expect(2 * clustering.paths.reduce(0, +) == published["opsahl_total"].integer)
    expectClose(clustering.global, published["opsahl_global"].number)
    for (local, expected) in zip(clustering.local, published["opsahl_local_women"].numbers) {
      #expect(abs(local - expected) < 5.1e-8)
    }
    for (overlap, kind) in [(NeighborhoodOverlap.dot, "dot"), (.minimum, "min")] {
      let women = incidence.overlapClustering(overlap).rows
      expectClose(
        women.reduce(0, +) / 18, published["latapy_\(kind)_avg_women"].number)
    }
  }

  @Test func `four-paths close as their definition says in every small table`() throws {
    try withEveryIncidence(rows: 4, columns: 3) { incidence in
      guard incidence.rowCount * incidence.columnCount <= 12 else { return }
      let clustering = try incidence.opsahlClustering()
      let expected = fourPaths(incidence.matrix)
      #expect(clustering.paths == expected.all, "\(incidence.matrix)")
      #expect(clustering.closedPaths == expected.closed, "\(incidence.matrix)")
    }
  }

  @Test func `counts follow their definition in every small table`() {
    withEveryIncidence(rows: 3, columns: 3) { incidence in
      let matrix = incidence.matrix
      var (cycles, paths) = (0, 0)
      for i in matrix.indices {
        for j in 0..<incidence.columnCount where matrix[i][j] == 1 {
          for k in matrix.indices where k != i && matrix[k][j] == 1 {
            for l in 0..<incidence.columnCount where l != j && matrix[i][l] == 1 {
              paths += 1
              cycles += matrix[k][l]
            }
          }
        }
      }
      #expect(incidence.threePathCount == paths)
      #expect(incidence.fourCycleCount * 4 == cycles)
    }
  }

  @Test func `a million signers of one document are one class`() throws {
    let count = 1_000_000
    let pairs = (0..<count).map { (row: UInt32($0), column: UInt32(0)) }
    let incidence = Incidence(
      rowCount: count, columnCount: 3, pairs: pairs + [(0, 1), (1, 1), (1, 2), (2, 2)])
    #expect(incidence.fourCycleCount == 2)
    let overlap = incidence.overlapClustering(.dot)
    expectClose(overlap.rows[5], (1 * 999_996 + 2.0 / 2 + 1.0 / 3) / 999_999)
    #expect(try incidence.opsahlClustering().paths[5] == 0)
    #expect(incidence.nestedness.rows > 0)
  }
}

/// All four-paths around each row, and the closed ones, each path once.
private func fourPaths(_ matrix: [[Int]]) -> (all: [Int], closed: [Int]) {
  var all = [Int](repeating: 0, count: matrix.count)
  var closed = all
  let columns = matrix.first?.indices ?? 0..<0
  for middle in matrix.indices {
    for i in matrix.indices where i != middle {
      for k in 0..<i where k != middle {
        for p in columns where matrix[i][p] * matrix[middle][p] == 1 {
          for q in columns where q != p && matrix[k][q] * matrix[middle][q] == 1 {
            all[middle] += 1
            let closes = columns.contains {
              $0 != p && $0 != q && matrix[i][$0] * matrix[k][$0] == 1
            }
            if closes { closed[middle] += 1 }
          }
        }
      }
    }
  }
  return (all, closed)
}
