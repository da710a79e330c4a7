/// Line widths in proportion to counts.
///
/// The greatest count has the greatest width; no line is thinner than half a point, so that it
/// prints, and the legend shows real counts.
struct WidthScale {
  /// The greatest count.
  let maximum: Int
  /// The width of the greatest count in points; modest where the counts are small.
  var widest: Double { min(limit, 0.75 * Double(max(1, maximum))) }
  /// The width no line exceeds.
  var limit = 6.0

  /// The width for a count in points.
  func callAsFunction(_ count: Int) -> Double {
    maximum <= 0 ? 0.5 : max(0.5, widest * Double(count) / Double(maximum))
  }

  /// Up to three counts that occur, the least and the greatest among them.
  static func samples(of counts: [Int]) -> [Int] {
    let distinct = Set(counts).sorted()
    guard distinct.count > 3, let first = distinct.first, let last = distinct.last else {
      return distinct
    }
    let middle = distinct.min { left, right in
      (abs(left - (first + last) / 2), left) < (abs(right - (first + last) / 2), right)
    }
    return [first, middle ?? last, last].reduce(into: []) { kept, count in
      if kept.last != count { kept.append(count) }
    }
  }
}
