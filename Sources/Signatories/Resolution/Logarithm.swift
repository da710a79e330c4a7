internal import Foundation

/// The logarithm, where nothing else of Foundation is needed.
enum Logarithm {
  static func natural(_ value: Double) -> Double { log(value) }
}
