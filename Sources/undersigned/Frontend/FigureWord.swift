import ArgumentParser

/// The figures by the words of the command line.
enum FigureWord: String, CaseIterable, ExpressibleByArgument {
  case coalitionMap = "coalition-map"
  case bipartiteMap = "bipartite-map"
  case egoMap = "ego-map"
  case matrix
  case incidence
  case upset
  case ranking
  case timeline
  case observedExpected = "observed-expected"
  case clusters
  case periods
  case compare
  case resolution
}
