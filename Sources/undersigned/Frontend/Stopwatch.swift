import Figures

/// The time since it was made.
struct Stopwatch {
  private let start = ContinuousClock.now

  /// Seconds, to hundredths.
  var seconds: String {
    let parts = (ContinuousClock.now - start).components
    return Numerals.decimal(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
  }
}
