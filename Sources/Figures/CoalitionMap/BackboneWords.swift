import Coalitions
import Signatories

/// Title, legend, caption and alternative text of a backbone map.
struct BackboneWords {
  let network: SigningNetwork
  let selection: BackboneSelection
  let scene: NodeLinkScene
  let tieCount: Int
  let tieRule: String
  let options: FigureOptions

  init(
    _ network: SigningNetwork, selection: BackboneSelection, scene: NodeLinkScene, tieCount: Int,
    tieRule: String, options: FigureOptions
  ) {
    self.network = network
    self.selection = selection
    self.scene = scene
    self.tieCount = tieCount
    self.tieRule = tieRule
    self.options = options
  }

  private var letters: String { Numerals.counted(network.documents.count, "letter") }

  var title: String {
    options.title
      ?? "Coalitions of \(Numerals.counted(network.organizations.count, "organization")) "
      + "in \(letters)"
  }

  /// Real counts for the sizes of marks and the widths of lines.
  func legend(sizes: SizeScale, widths: WidthScale) -> [LegendEntry] {
    var counts = [Int](repeating: 0, count: network.organizations.count)
    for signing in network.signings { counts[signing.organization] += 1 }
    let drawn = selection.organizations.map { counts[$0] }
    var entries = [LegendEntry(sample: .none, text: "Letters signed")]
    entries += WidthScale.samples(of: drawn).map {
      LegendEntry(
        sample: .shape(.circle, stroke: nil, fill: options.palette.faint, diameter: sizes($0)),
        text: Numerals.grouped($0))
    }
    if !selection.ties.isEmpty {
      entries.append(LegendEntry(sample: .none, text: "Letters shared"))
      entries += WidthScale.samples(of: selection.ties.map(\.shared)).map {
        LegendEntry(
          sample: .line(options.palette.faint, width: widths($0), .solid),
          text: Numerals.grouped($0))
      }
    }
    return entries
      + options.coloringLegend(for: selection.organizations.map { network.organizations[$0] })
  }

  var caption: String {
    let drawn = selection.organizations.count
    var sentences = [
      "Lines are ties between organizations: \(tieRule).",
      "\(Numerals.counted(drawn, "organization")) and "
        + "\(Numerals.counted(selection.ties.count, "tie")) of "
        + "\(Numerals.grouped(tieCount)) are drawn.",
    ]
    if !selection.crowdedOut.isEmpty {
      sentences.append(
        "\(Numerals.counted(selection.crowdedOut.count, "organization")) with weaker ties found no "
          + "room; the table has all ties.")
    }
    if selection.hiddenTies > 0 {
      sentences.append(
        "Of the ties among the organizations drawn, a spanning forest of the strongest is shown, "
          + "and the strongest others, of equal ones all or none.")
    }
    if selection.untied > 0 {
      sentences.append(
        "\(Numerals.counted(selection.untied, "organization")) "
          + "\(selection.untied == 1 ? "has" : "have") no such tie.")
    }
    sentences.append(
      "Hulls are clusters; nearness inside a hull follows the ties, position means nothing else.")
    return (sentences + options.notes).joined(separator: " ")
  }

  var alternativeText: String {
    let strongest = selection.ties.prefix(5).map { tie in
      "\(network.organizations[tie.a].label) and \(network.organizations[tie.b].label) "
        + "(\(tie.shared))"
    }
    return "Map of \(Numerals.counted(selection.organizations.count, "organization")) in "
      + "\(Numerals.counted(scene.groups.count, "cluster")), joined by "
      + "\(Numerals.counted(selection.ties.count, "tie")). Clusters: "
      + scene.groups.map(\.name).joined(separator: "; ") + "."
      + (strongest.isEmpty ? "" : " Strongest ties: \(strongest.joined(separator: "; ")).")
  }
}
