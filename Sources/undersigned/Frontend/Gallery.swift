import Coalitions
import Figures
import Graphviz
import Reports

/// Every figure of a run in one folder, as small SVG files, for a look at all of them.
struct Gallery {
  let maker: FigureMaker

  /// Draws the figures that the network can show; returns the number of files.
  func write(to folder: String) async throws -> Int {
    let figures = try await figures
    do {
      try AtomicFile.makeFolder(folder)
      for (name, figure) in figures {
        let svg = figure.isChart ? figure.plainChartSVG : try figure.svg()
        try AtomicFile.write(svg, to: "\(folder)/\(name).svg")
      }
    } catch let error as WritingError {
      throw Failure.unwritable(error)
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
    return figures.count
  }

  private var figures: [(name: String, figure: Figure)] {
    get async throws {
      var figures: [(String, Figure)] = []
      for word in FigureWord.allCases where canShow(word) {
        figures.append((word.rawValue, try await maker.figure(word, request: request)))
      }
      let free = try await maker.figure(.bipartiteMap, request: FigureRequest(isFree: true))
      return figures + [("bipartite-map-free", free)]
    }
  }

  private var network: SigningNetwork { maker.analysis.network }

  private func canShow(_ word: FigureWord) -> Bool {
    switch word {
    case .compare: network.documents.count > 1
    case .periods: !network.periods(1).isEmpty
    default: true
    }
  }

  /// Around the organization with most letters; between the two letters with most signers.
  private var request: FigureRequest {
    let subject = network.organizations.indices.max {
      (network.documents(of: $0).count, $1) < (network.documents(of: $1).count, $0)
    }
    let letters = network.documents.indices.sorted {
      (-network.signers(of: $0).count, $0) < (-network.signers(of: $1).count, $1)
    }
    return FigureRequest(
      subject: subject,
      sides: letters.prefix(2).sorted().map {
        CompareChart.Side(name: network.documents[$0].displayTitle, documents: [$0])
      })
  }
}
