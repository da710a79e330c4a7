internal import Foundation

/// The logarithm and what inverts the one of odds, where nothing else of Foundation is needed.
enum Logarithm {
  static func natural(_ value: Double) -> Double { log(value) }

  /// The probability with these logarithmic odds.
  static func logistic(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }
}
