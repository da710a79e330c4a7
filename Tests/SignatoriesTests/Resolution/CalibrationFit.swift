import Foundation
import Signatories

/// The calibration of greatest likelihood, by Newton's method on a logistic regression with normal
/// priors.
struct CalibrationFit {
  /// No source counts as more than this many observations of one kind of doubt.
  private static let cap = 30.0

  private enum Feature: Hashable {
    case usual
    case rule(LinkRule)
    case usualDecline
    case decline(LinkRule)
    case opposition(Doubt.Opposition)
    case opposed(Calibration.Opposed)
    case strength

    /// What is expected before anything was counted: mean and standard deviation.
    var prior: (mean: Double, deviation: Double) {
      switch self {
      case .usual: (0, 1)
      case .rule: (0, 1)
      case .usualDecline: (0.4, 0.2)
      case .decline: (0, 0.3)
      case .opposition(.own): (0, 0.5)
      // Two names in one list are two organizations unless something very unusual happened.
      case .opposition(.list): (-4, 1)
      case .opposition: (-2, 1)
      case .opposed: (0, 1)
      case .strength: (1, 0.5)
      }
    }
  }

  private var features: [Feature] = []
  private var places: [Feature: Int] = [:]
  private var weights: [Double] = []
  private var rules: [LinkRule] = []

  /// Fits what was counted.
  static func calibration(of counts: [DoubtCount]) -> Calibration {
    var fit = CalibrationFit()
    for count in counts { for (feature, _) in fit.row(count) { fit.add(feature) } }
    fit.rules = LinkRule.allCases.filter { rule in counts.contains { $0.doubt.rule == rule } }
    fit.weights = fit.features.map(\.prior.mean)
    for _ in 0..<50 { fit.step(counts) }
    return fit.calibration
  }

  private mutating func add(_ feature: Feature) {
    guard places[feature] == nil else { return }
    places[feature] = features.count
    features.append(feature)
  }

  private func row(_ count: DoubtCount) -> [(Feature, Double)] {
    let share = Double(count.doubt.strength) / 100
    let growth = -log(Double(max(count.names, 100)) / 1000)
    let rule = count.doubt.rule
    var row: [(Feature, Double)] = [
      (.usual, 1), (.rule(rule), 1), (.usualDecline, growth), (.decline(rule), growth),
      (.strength, log(share / (1 - share))),
    ]
    if count.doubt.opposition != .none {
      row.append((.opposition(count.doubt.opposition), 1))
      row.append((.opposed(.init(rule, count.doubt.opposition)), 1))
    }
    return row
  }

  /// One step of Newton's method.
  private mutating func step(_ counts: [DoubtCount]) {
    let size = features.count
    var gradient = [Double](repeating: 0, count: size)
    var curvature = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for (place, feature) in features.enumerated() {
      let precision = 1 / (feature.prior.deviation * feature.prior.deviation)
      gradient[place] = -(weights[place] - feature.prior.mean) * precision
      curvature[place][place] = precision
    }
    for count in counts where count.asked > 0 {
      let row = row(count).map { (place: places[$0.0] ?? 0, value: $0.1) }
      let odds = row.reduce(0) { $0 + weights[$1.place] * $1.value }
      let probability = 1 / (1 + exp(-odds))
      let weight = min(1, Self.cap / Double(count.asked))
      let rest = weight * (Double(count.yes) - Double(count.asked) * probability)
      let variance = weight * Double(count.asked) * probability * (1 - probability)
      for (place, value) in row {
        gradient[place] += rest * value
        for (other, second) in row { curvature[place][other] += variance * value * second }
      }
    }
    let change = Self.solved(curvature, gradient)
    for place in weights.indices { weights[place] += change[place] }
  }

  /// The solution of a positive definite system, by elimination.
  private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (rows, values) = (matrix, right)
    for pivot in rows.indices {
      for row in (pivot + 1)..<max(rows.count, pivot + 1) {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        guard factor != 0 else { continue }
        for column in pivot..<rows.count { rows[row][column] -= factor * rows[pivot][column] }
        values[row] -= factor * values[pivot]
      }
    }
    for row in rows.indices.reversed() {
      for column in (row + 1)..<max(rows.count, row + 1) {
        values[row] -= rows[row][column] * values[column]
      }
      values[row] /= rows[row][row]
    }
    return values
  }

  private func weight(_ feature: Feature) -> Double {
    places[feature].map { weights[$0] } ?? feature.prior.mean
  }

  private var calibration: Calibration {
    let usual = Calibration.RuleOdds(odds: weight(.usual), decline: weight(.usualDecline))
    var oppositions: [Doubt.Opposition: Double] = [:]
    for opposition in Doubt.Opposition.allCases where opposition != .none {
      oppositions[opposition] = weight(.opposition(opposition))
    }
    var opposed: [Calibration.Opposed: Double] = [:]
    for case .opposed(let pair) in features { opposed[pair] = weight(.opposed(pair)) }
    return Calibration(
      rules: Dictionary(
        uniqueKeysWithValues: rules.map { rule in
          (
            rule,
            Calibration.RuleOdds(
              odds: usual.odds + weight(.rule(rule)),
              decline: usual.decline + weight(.decline(rule)))
          )
        }), usual: usual, oppositions: oppositions, opposed: opposed, strength: weight(.strength))
  }
}

extension Calibration {
  /// The calibration as it stands in the source.
  var source: String {
    func number(_ value: Double) -> String {
      let rounded = (value * 100).rounded() / 100
      return "\(rounded == 0 ? 0 : rounded)"
    }
    func odds(_ rule: RuleOdds) -> String {
      "RuleOdds(odds: \(number(rule.odds)), decline: \(number(rule.decline)))"
    }
    let rules = LinkRule.allCases.compactMap { rule in
      self.rules[rule].map { "      .\(rule): \(odds($0)),\n" }
    }
    let oppositions = Doubt.Opposition.allCases.compactMap { opposition in
      self.oppositions[opposition].map { ".\(opposition): \(number($0))" }
    }
    let opposed = LinkRule.allCases.flatMap { rule in
      Doubt.Opposition.allCases.compactMap { opposition in
        self.opposed[Opposed(rule, opposition)].map {
          "      Opposed(.\(rule), .\(opposition)): \(number($0)),\n"
        }
      }
    }
    return """
          rules: [
      \(rules.joined())    ], usual: \(odds(usual)),
          oppositions: [\(oppositions.joined(separator: ", "))],
          opposed: [
      \(opposed.joined())    ], strength: \(number(strength)))
      """
  }
}
