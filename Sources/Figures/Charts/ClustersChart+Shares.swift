extension ClustersChart {
  /// The colour of a cell for the share of its pairs that co-signed.
  func color(share: Double) -> Color {
    options.palette.paper.mixed(with: options.palette.category(0), 0.1 + 0.8 * share)
  }

  /// A share in per cent; what is not nothing is never written 0.
  static func percent(_ share: Double) -> String {
    share < 0.005 ? "<1" : String(Int((100 * share).rounded()))
  }

  static func holdsNumbers(cell: Double, size: Double) -> Bool {
    TextMetrics.width("100", size: size) <= cell - 1.5
  }

  /// Samples of the cells' colours where the cells are too small for their numbers.
  func shareLegend(cell: Double, rows: Int) -> [LegendEntry] {
    guard rows > 1, !Self.holdsNumbers(cell: cell - 1, size: options.size.minimumTypeSize) else {
      return []
    }
    return [LegendEntry(sample: .none, text: "pairs that co-signed, %", startsLine: true)]
      + [0.01, 0.5, 1].map { share in
        LegendEntry(
          sample: .shape(
            .rectangle, stroke: options.palette.rule, fill: color(share: share), diameter: 6),
          text: Self.percent(share))
      }
  }
}
