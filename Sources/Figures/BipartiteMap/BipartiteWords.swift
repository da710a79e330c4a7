import Coalitions
import Signatories

/// Title, legend, caption and alternative text of a bipartite map.
struct BipartiteWords {
  let network: SigningNetwork
  let layout: BipartiteLayout
  let coloring: Coloring?
  let names: [String]
  let lead: String?
  let options: FigureOptions

  init(
    _ network: SigningNetwork, layout: BipartiteLayout, coloring: Coloring?, names: [String],
    lead: String?, options: FigureOptions
  ) {
    self.network = network
    self.layout = layout
    self.coloring = coloring
    self.names = names
    self.lead = lead
    self.options = options
  }

  private var verb: String { network.roles == [.signatory] ? "signed" : "took part in" }

  private var deed: String {
    network.roles == [.signatory] ? "signed" : "signed, issued or was quoted in"
  }

  var title: String {
    options.title
      ?? "Who \(verb) what: \(Numerals.counted(network.organizations.count, "organization")), "
      + Numerals.counted(network.documents.count, "letter")
  }

  var legend: [LegendEntry] {
    let ink = options.palette.ink
    var entries: [LegendEntry] = []
    let roles = network.roles.sorted()
    if roles.count > 1 {
      entries += roles.map {
        LegendEntry(sample: .line(ink, width: 0.75, $0.dash), text: $0.verb)
      }
    }
    // Headings name the clusters, and their marks stand below them.
    if options.style.coloring == nil { return entries }
    let shown = layout.rows.map { network.organizations[$0.organization] }
    return entries + (coloring?.legend(for: shown, in: options.palette) ?? [])
  }

  var caption: String {
    var sentences = [
      "Every line joins an organization with a letter it \(deed).",
      network.documents.contains { $0.date == nil }
        ? "Letters run in order of date from top to bottom, undated ones last."
        : "Letters run in order of date from top to bottom.",
      lead
        ?? (coloring.map {
          "Organizations stand in order of cluster, then of letters; lines are coloured by "
            + "\($0.property)."
        } ?? "Organizations with the same letters stand together; lines are coloured by letter."),
    ]
    let left = layout.order.leftOut.count
    if left > 0 {
      sentences.append(
        "\(Numerals.counted(left, "organization")) with the fewest of these letters "
          + "\(left == 1 ? "is" : "are") not drawn; the table has all.")
    }
    let letters = layout.order.lettersLeftOut.count
    if letters > 0 {
      sentences.append(
        "\(Numerals.counted(letters, "letter")) with the fewest signers "
          + "\(letters == 1 ? "is" : "are") not drawn.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  var alternativeText: String {
    let letters = layout.letters.map { letter in
      "“\(letter.box.letter.title)”: \(letter.box.letter.facts.joined(separator: ", "))"
    }
    return "Bipartite map of \(Numerals.counted(network.organizations.count, "organization")) and "
      + "\(Numerals.counted(network.documents.count, "letter")). "
      + letters.joined(separator: ". ") + (letters.isEmpty ? "" : ".")
  }
}
