/// Where a graph falls apart: single vertices and edges whose loss parts a component.
public struct CutStructure: Hashable, Sendable {
  /// The articulation points, ascending.
  public let articulationPoints: [UInt32]
  /// The bridges, sorted, the smaller end first.
  public let bridges: [Bridge]

  /// An edge without which its ends are not connected.
  public struct Bridge: Hashable, Sendable {
    /// The smaller end.
    public let first: UInt32
    /// The greater end.
    public let second: UInt32

    /// Makes a bridge.
    public init(first: UInt32, second: UInt32) {
      self.first = first
      self.second = second
    }
  }

  /// Makes a structure of its parts.
  public init(articulationPoints: [UInt32], bridges: [Bridge]) {
    self.articulationPoints = articulationPoints
    self.bridges = bridges
  }
}

extension Graph {
  /// The articulation points and bridges.
  ///
  /// Depth-first search with lowest reachable numbers, without recursion: Hopcroft & Tarjan 1973,
  /// doi:10.1145/362248.362272.
  ///
  /// - Complexity: O(vertices + edges), memory O(vertices).
  public var cutStructure: CutStructure {
    var search = LowLinkSearch(adjacency)
    for vertex in 0..<vertexCount where search.numbers[vertex] == 0 { search.run(from: vertex) }
    return CutStructure(
      articulationPoints: (0..<vertexCount).filter { search.isCut[$0] }.map { UInt32($0) },
      bridges: search.bridges.sorted { ($0.first, $0.second) < ($1.first, $1.second) })
  }
}

private struct LowLinkSearch {
  let graph: CSR
  /// When each vertex was met, from 1; 0 is not yet.
  var numbers: [UInt32]
  var lowest: [UInt32]
  var isCut: [Bool]
  var bridges: [CutStructure.Bridge] = []
  private var parents: [UInt32]
  private var next: [UInt32]
  private var clock: UInt32 = 0

  init(_ graph: CSR) {
    self.graph = graph
    numbers = [UInt32](repeating: 0, count: graph.rowCount)
    lowest = numbers
    parents = numbers
    isCut = [Bool](repeating: false, count: graph.rowCount)
    next = Array(graph.offsets.dropLast())
  }

  mutating func run(from root: Int) {
    var rootBranches = 0
    var stack = [root]
    enter(root, from: root)
    while let vertex = stack.last {
      if next[vertex] < graph.offsets[vertex + 1] {
        let neighbor = Int(graph.neighbors[Int(next[vertex])])
        next[vertex] += 1
        if numbers[neighbor] == 0 {
          enter(neighbor, from: vertex)
          stack.append(neighbor)
        } else if neighbor != Int(parents[vertex]) {
          lowest[vertex] = min(lowest[vertex], numbers[neighbor])
        }
      } else {
        stack.removeLast()
        if stack.count == 1 { rootBranches += 1 }
        if let parent = stack.last { leave(vertex, to: parent, root: root) }
      }
    }
    isCut[root] = rootBranches > 1
  }

  private mutating func enter(_ vertex: Int, from parent: Int) {
    clock += 1
    numbers[vertex] = clock
    lowest[vertex] = clock
    parents[vertex] = UInt32(parent)
  }

  private mutating func leave(_ vertex: Int, to parent: Int, root: Int) {
    lowest[parent] = min(lowest[parent], lowest[vertex])
    if lowest[vertex] >= numbers[parent], parent != root { isCut[parent] = true }
    if lowest[vertex] > numbers[parent] {
      bridges.append(
        CutStructure.Bridge(
          first: UInt32(min(vertex, parent)), second: UInt32(max(vertex, parent))))
    }
  }
}
