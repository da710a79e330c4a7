public import ArgumentParser
public import Coalitions

/// How the network is cut into windows of time.
struct PeriodOptions: ParsableArguments {
  @Option(
    name: .customLong("by-period"),
    help: "Cut the dated documents into windows: month, quarter, year or decade.")
  var unit: PeriodUnit?

  @Option(help: "How many periods a window holds; windows begin one period apart.")
  var window = 1

  @Flag(help: "Let every window begin with the first document.")
  var cumulative = false

  func validate() throws {
    guard window >= 1 else { throw ValidationError("--window takes a number from 1.") }
    guard unit != nil || (window == 1 && !cumulative) else {
      throw ValidationError("--window and --cumulative go with --by-period.")
    }
  }

  /// The settings; nil where no windows are asked for.
  var settings: PeriodSettings? {
    unit.map { PeriodSettings(unit: $0, width: window, isCumulative: cumulative) }
  }
}

extension PeriodUnit: ExpressibleByArgument {}
