/// The parts of a sample of random tables, each a chain with a seed of its own.
///
/// Independent chains can be drawn on several threads; there are as many whatever the number of
/// threads is, so that the same tables come out.
struct TableChains {
  /// A chain: its seed, and which of the tables it draws.
  struct Chain: Sendable {
    let seed: UInt64
    let tables: Range<Int>
  }

  /// The chains, in the order of their tables.
  let chains: [Chain]

  /// Parts a sample, the first chain with its own seed; a chain's beginning, ten tables long, isn't
  /// worth a few tables.
  init(trials: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = min(max(trials / 25, 1), 8)
    chains = (0..<count).map { chain in
      Chain(
        seed: chain == 0 ? seed : generator.next(),
        tables: (trials * chain / count)..<(trials * (chain + 1) / count))
    }
  }
}
