/// What is held fixed when chance deals out the ties of a two-mode network.
public enum NullModel: Hashable, Sendable {
  /// Only the number of ties: every table with as many ones is equally likely.
  case fixedFill
  /// The degrees of the rows; each row draws its columns at random, so that what two rows share
  /// is hypergeometric.
  case fixedRow
  /// The degrees of the columns; each column draws its rows at random.
  case fixedColumn
  /// The expected degrees of rows and columns (SDSM), by the bipartite configuration model.
  ///
  /// Neal 2014, doi:10.1016/j.socnet.2014.06.001.
  case stochasticDegreeSequence(TailMethod = .exact)
  /// The exact degrees of rows and columns (FDSM), by seeded sampling.
  ///
  /// Zweig & Kaufmann 2011, doi:10.1007/s13278-011-0021-0.
  case fixedDegreeSequence(trials: Int, seed: UInt64)
}

/// How the tail of a Poisson-binomial distribution is computed.
public enum TailMethod: Hashable, Sendable {
  /// Exactly, up to rounding.
  case exact
  /// By the refined normal approximation of Volkova (1996, doi:10.1137/1140093), for comparison
  /// with programs that use it.
  case refinedNormal
}
