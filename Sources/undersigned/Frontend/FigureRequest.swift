import Coalitions
import Figures

/// What some figures need besides the network.
struct FigureRequest {
  /// The organization of an ego map.
  var subject: Int?
  /// The two sides of a comparison.
  var sides: [CompareChart.Side] = []
  /// The clusters, where a side of a comparison is one of them.
  var clustering: Clustering?
  /// The most periods of small multiples.
  var periods = 4
  /// Whether the bipartite map is placed freely.
  var isFree = false
  /// Places of an earlier figure, which its vertices keep.
  var kept: Positions?
}
