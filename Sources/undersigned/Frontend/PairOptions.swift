import ArgumentParser

/// Further columns of a table of pairs.
struct PairOptions: ParsableArguments {
  @Flag(
    help: """
      Add every weight of a tie: newman, fractional, per-pair, overlap, cosine, resource \
      allocation both ways.
      """)
  var weights = false

  @Flag(
    help: """
      Add the disparity filter's α: for ties that matter to one end (either) and to both (both).
      """)
  var disparity = false

  @Option(help: ArgumentHelp("The weight --disparity looks at.", valueName: "weight"))
  var disparityWeight: GraphOptions.WeightWord = .shared
}
