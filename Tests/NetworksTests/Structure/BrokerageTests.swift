import Networks
import TestSupport
import Testing

@Suite struct BrokerageTests {
  @Test func `roles follow their definition in every small graph`() {
    withEveryGraph(vertices: 5) { graph in
      let groups = Membership((0..<graph.vertexCount).map { [0, 1, 0, 2, 1][$0] })
      let brokerage = graph.brokerage(by: groups)
      let (matrix, label) = (graph.matrix, groups.labels)
      for broker in 0..<graph.vertexCount {
        var counts = [0, 0, 0, 0]
        for i in 0..<graph.vertexCount where matrix[broker][i] == 1 {
          for k in 0..<i where matrix[broker][k] == 1 && matrix[i][k] == 0 {
            switch (label[i] == label[k], label[i] == label[broker], label[k] == label[broker]) {
            case (true, true, true): counts[0] += 1
            case (true, false, false): counts[1] += 1
            case (false, false, false): counts[3] += 1
            default: counts[2] += 1
            }
          }
        }
        #expect(brokerage.coordinator[broker] == counts[0])
        #expect(brokerage.consultant[broker] == counts[1])
        #expect(brokerage.gatekeeper[broker] == counts[2])
        #expect(brokerage.liaison[broker] == counts[3])
        #expect(brokerage.total[broker] == counts.reduce(0, +))
      }
    }
  }
}
