#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// An axis from one value to another over a stretch of the page.
struct Axis {
  let values: ClosedRange<Double>
  let start: Double
  let end: Double
  /// Whether equal ratios, not equal differences, are equally far apart; then all values are above 0.
  var isLogarithmic = false

  /// The place of a value on the page.
  func callAsFunction(_ value: Double) -> Double {
    let (low, high) = (values.lowerBound, values.upperBound)
    guard high > low else { return start }
    let share =
      isLogarithmic ? log(value / low) / log(high / low) : (value - low) / (high - low)
    return start + share * (end - start)
  }

  /// Round values from the first to the last, about `count` of them, 1, 2 or 5 times a power of ten
  /// apart; whole numbers where `whole` is set.
  func ticks(_ count: Int = 6, whole: Bool = true) -> [Double] {
    let range = values.upperBound - values.lowerBound
    guard range > 0 else { return [values.lowerBound] }
    if isLogarithmic { return powers }
    let rough = range / Double(max(1, count - 1))
    let power = pow(10, log10(rough).rounded(.down))
    var step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? power * 10
    if whole { step = max(1, step) }
    let first = (values.lowerBound / step - 1e-9).rounded(.up) * step
    let ticks = stride(from: first, through: values.upperBound + step * 1e-6, by: step).map { $0 }
    let leadsIn = (ticks.first ?? step) - values.lowerBound > step / 3
    return leadsIn ? [values.lowerBound] + ticks : ticks
  }

  /// 1, 2 and 5 times the powers of ten from the first to the last value.
  private var powers: [Double] {
    var powers: [Double] = []
    var power = pow(10, log10(values.lowerBound).rounded(.down))
    while power <= values.upperBound {
      powers += [1, 2, 5].map { $0 * power }.filter(values.contains)
      power *= 10
    }
    return powers
  }
}

extension Drawing {
  /// Draws a horizontal axis: thin lines up the chart, numbers below, the name of what is counted.
  mutating func add(
    horizontal axis: Axis, id: String, name: String, top: Double, bottom: Double, typeSize: Double,
    whole: Bool = true
  ) {
    for (index, tick) in axis.ticks(whole: whole).enumerated() {
      let x = axis(tick)
      add(
        lineFrom: Point(x, top), to: Point(x, bottom),
        color: palette.rule.mixed(
          with: palette.paper, 0.5), width: 0.4)
      let text = Numerals.decimal(tick)
      let width = TextMetrics.width(text, size: typeSize) + 2
      add(
        text: [text], id: "\(id)-tick-\(index + 1)", kind: .legend,
        at: Point(x - width / 2, bottom + 2), width: width, size: typeSize, alignment: .center)
    }
    let leading = TextMetrics.leading(size: typeSize)
    add(
      text: [name], id: "\(id)-name", kind: .legend,
      at: Point(min(axis.start, axis.end), bottom + 3 + leading), width: abs(axis.end - axis.start),
      size: typeSize, alignment: .center, color: palette.faint)
  }

  /// The height a horizontal axis takes below the chart.
  static func axisHeight(typeSize: Double) -> Double { 2 * TextMetrics.leading(size: typeSize) + 5 }
}
