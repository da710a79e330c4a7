import Foundation
import Signatories
import TestSupport
import Testing

/// Fits the probabilities of questions anew, and compares them with what is true.
@Suite struct CalibrationTests {
  /// Where `make calibration` puts the synthetic names.
  private static let synthetic = Repository.root.appending(path: ".build/calibration")
  private static let corpora = Repository.shared?.appending(path: "corpora")

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["UNDERSIGNED_COUNT_DOUBTS"] == "1",
      "make calibration counts"))
  func `doubts are counted anew`() throws {
    var counts = DoubtCounts.ofInventedPairs()
    counts += try DoubtCounts.ofGold(
      in: [Repository.fixtures.appending(path: "Seeds")], source: "seeds")
    counts += try DoubtCounts.ofOwnLetters()
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.synthetic, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "jsonl" {
      counts += try DoubtCounts.ofSynthetic(
        file, source: file.deletingPathExtension().lastPathComponent)
    }
    try DoubtCounts.record(counts)
    print(CalibrationFit.calibration(of: counts).source)
  }

  @Test func `every probability is the fitted one, to two hundredths`() throws {
    let counts = try DoubtCounts.recorded()
    let fit = CalibrationFit.calibration(of: counts)
    for count in counts {
      let fitted = fit.probability(of: count.doubt, names: count.names)
      let stated = Calibration.fitted.probability(of: count.doubt, names: count.names)
      #expect(abs(fitted - stated) <= 0.02, "\(count): \(fitted) \(stated)")
    }
    #expect(Set(counts.map(\.source)).count >= 5)
  }

  @Test func `probabilities foretell the sources left out, in bins of fifty and more`() throws {
    let counts = try DoubtCounts.recorded()
    var bins = Reliability()
    for kind in Set(counts.map(\.kind)).sorted() {
      let fit = CalibrationFit.calibration(of: counts.filter { $0.kind != kind })
      for count in counts where count.kind == kind { bins.add(count, fit) }
    }
    print("left out:\n\(bins)")
    #expect(bins.isTrue(within: 0.15, from: 50))
  }

  @Test(.enabled(if: corpora != nil, "needs ../shared"))
  func `probabilities foretell the names of real letters, which the fit never saw`() throws {
    let corpora = try #require(Self.corpora)
    let counts = try DoubtCounts.ofGold(
      in: ["trade", "varied"].map { corpora.appending(path: $0) }, source: "real letters")
    var bins = Reliability()
    for count in counts { bins.add(count, .fitted) }
    print("real letters:\n\(bins)")
    #expect(bins.isTrue(within: 0.15, from: 50))
  }
}

/// What was expected and what was true, by expected probability.
private struct Reliability: CustomStringConvertible {
  private static let bounds = [0.1, 0.2, 0.4, 0.6, 0.8, 1.01]
  private var asked = [Int](repeating: 0, count: bounds.count)
  private var yes = [Int](repeating: 0, count: bounds.count)
  private var expected = [Double](repeating: 0, count: bounds.count)

  mutating func add(_ count: DoubtCount, _ calibration: Calibration) {
    let probability = calibration.probability(of: count.doubt, names: count.names)
    guard let bin = Self.bounds.firstIndex(where: { probability < $0 }) else { return }
    asked[bin] += count.asked
    yes[bin] += count.yes
    expected[bin] += probability * Double(count.asked)
  }

  /// Whether no bin with enough doubts errs by more.
  func isTrue(within error: Double, from least: Int) -> Bool {
    asked.indices.allSatisfy { bin in
      asked[bin] < least
        || abs(Double(yes[bin]) - expected[bin]) <= error * Double(asked[bin])
    }
  }

  var description: String {
    asked.indices.filter { asked[$0] > 0 }.map { bin in
      let count = Double(asked[bin])
      return "  below \(min(1, Self.bounds[bin])): \(asked[bin]) doubts, foretold "
        + String(format: "%.3f, true %.3f", expected[bin] / count, Double(yes[bin]) / count)
    }.joined(separator: "\n")
  }
}
