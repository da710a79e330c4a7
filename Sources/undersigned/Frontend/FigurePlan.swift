import Coalitions
import Figures

/// A figure of a run, and what it is told.
struct PlannedFigure: Sendable {
  let word: FigureWord
  let request: FigureRequest
  /// Its name where several of its kind stand beside each other.
  let name: String
  /// Whether it says enough to stand in the report; the gallery has it all the same.
  let isReported: Bool

  init(
    _ word: FigureWord, request: FigureRequest = FigureRequest(), name: String? = nil,
    isReported: Bool = true
  ) {
    self.word = word
    self.request = request
    self.name = name ?? word.rawValue
    self.isReported = isReported
  }
}

/// Which figures `map` draws: of every kind those that the network can show.
struct FigurePlan {
  /// The network as it is drawn.
  let network: SigningNetwork
  /// The organizations ego maps are drawn around.
  let subjects: [Int]
  /// From how many dated letters on the first and the last period are compared, not two letters.
  private static let letterLimit = 9

  /// The figures in the order of their kinds.
  var figures: [PlannedFigure] { FigureWord.allCases.flatMap(figures) }

  private func figures(of word: FigureWord) -> [PlannedFigure] {
    switch word {
    case .bipartiteMap:
      [
        PlannedFigure(word),
        PlannedFigure(word, request: FigureRequest(isFree: true), name: "\(word.rawValue)-free"),
      ]
    case .egoMap:
      subjects.enumerated().map { index, subject in
        PlannedFigure(
          word, request: FigureRequest(subject: subject),
          name: index == 0 ? nil : "\(word.rawValue)-\(index + 1)")
      }
    case .periods:
      network.periods(2).isEmpty
        ? [] : [PlannedFigure(word, isReported: network.periods(2).count > 1)]
    case .compare:
      network.documents.count > 1 ? [PlannedFigure(word, request: FigureRequest(sides: sides))] : []
    default: [PlannedFigure(word)]
    }
  }

  /// The first and the last of the periods, or of few letters the two with most signers.
  private var sides: [CompareChart.Side] {
    let periods = network.periods(FigureRequest().periods)
    if let first = periods.first, let last = periods.last, periods.count > 1,
      periods.reduce(0, { $0 + $1.documents.count }) > Self.letterLimit
    {
      return [first, last].map { CompareChart.Side(name: $0.name, documents: $0.documents) }
    }
    return network.documents.indices.sorted {
      (-network.signers(of: $0).count, $0) < (-network.signers(of: $1).count, $1)
    }.prefix(2).sorted().map {
      CompareChart.Side(name: network.documents[$0].displayTitle, documents: [$0])
    }
  }
}
