/// Marks whose area is in proportion to a count.
struct SizeScale {
  /// The greatest count.
  let maximum: Int
  /// The diameter of the greatest count in points.
  var largest = 11.0

  /// The diameter for a count in points; no mark is smaller than three points.
  func callAsFunction(_ count: Int) -> Double {
    maximum <= 0 ? 3 : max(3, largest * (Double(count) / Double(maximum)).squareRoot())
  }
}
