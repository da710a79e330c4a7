import Coalitions
import Signatories

/// Title, legend, caption and alternative text of a class map.
struct ClassMapWords {
  private let network: SigningNetwork
  private let content: ClassMapContent
  private let options: FigureOptions

  init(_ network: SigningNetwork, content: ClassMapContent, options: FigureOptions) {
    self.network = network
    self.content = content
    self.options = options
  }

  private var letters: String { Numerals.counted(network.documents.count, "letter") }
  private var named: Int { content.groups.reduce(0) { $0 + $1.count } }
  private var onlySignatures: Bool { network.roles == [.signatory] }

  var title: String {
    if let title = options.title { return title }
    let who = named == 1 ? "it" : "they"
    let deed =
      onlySignatures
      ? "\(who) signed" : "\(who) signed, issued or \(named == 1 ? "was" : "were") quoted in"
    let which = network.documents.count == 1 ? "letter" : letters
    return "\(Numerals.counted(named, "organization")) and the \(which) \(deed)"
  }

  /// What the widths and dashes mean, with real counts.
  func legend(scale: WidthScale, palette: Palette) -> [LegendEntry] {
    guard !content.tieCounts.isEmpty else { return [] }
    var entries = [LegendEntry(sample: .none, text: "Line width: organizations")]
    entries += WidthScale.samples(of: content.tieCounts).map {
      LegendEntry(
        sample: .line(palette.faint, width: scale($0), .solid), text: Numerals.grouped($0))
    }
    let roles = network.roles.sorted()
    if roles.count > 1 {
      entries += roles.map {
        LegendEntry(sample: .line(palette.ink, width: 1.25, $0.dash), text: $0.verb)
      }
    }
    return entries
  }

  var caption: String {
    var sentences = [
      "Names in one box stand in exactly the same letters, in the same roles.",
      "Lines are coloured by letter.",
    ]
    if pairs.all > 0 { sentences.append(pairSentence) }
    if !content.dropped.isEmpty {
      sentences.append(
        "\(Numerals.counted(content.dropped.count, "organization")) counted but not named here "
          + "\(content.dropped.count == 1 ? "stands" : "stand") in the table.")
    }
    sentences.append("Letters are in order of date; position means nothing else.")
    return (sentences + options.notes).joined(separator: " ")
  }

  private var pairSentence: String {
    let ties = Numerals.counted(content.tieCounts.count, "line")
    let verb = onlySignatures ? "signed" : "appear"
    let drawn =
      "The \(Numerals.counted(pairs.all, "pair")) of organizations that \(verb) together are not "
      + "drawn one by one; the map says the same in \(ties)"
    if pairs.repeated == 0 { return drawn + ". No pair did so more than once." }
    return drawn + ". \(Numerals.counted(pairs.repeated, "pair")) did so more than once."
  }

  /// Pairs of organizations with a common letter, and with two or more.
  private var pairs: (all: Int, repeated: Int) {
    var all = 0
    var repeated = 0
    let sets = content.groups.map { Set($0.parts.map(\.letter)) }
    for (index, group) in content.groups.enumerated() {
      let within = group.count * (group.count - 1) / 2
      all += within
      if sets[index].count > 1 { repeated += within }
      for other in content.groups.indices.dropFirst(index + 1) {
        let shared = sets[index].intersection(sets[other]).count
        let across = group.count * content.groups[other].count
        if shared > 0 { all += across }
        if shared > 1 { repeated += across }
      }
    }
    return (all, repeated)
  }

  var alternativeText: String {
    let classes = content.groups.map { group in
      let titles = group.parts.map { part in
        let verbs = part.roles.map(\.verb).joined(separator: " and ")
        return "\(verbs) “\(content.letters[part.letter].title)”"
      }
      return "\(Numerals.counted(group.count, "organization")): " + titles.joined(separator: ", ")
    }
    return "Class map of \(Numerals.counted(named, "organization")) and \(letters). "
      + classes.joined(separator: ". ") + (classes.isEmpty ? "" : ".")
  }
}
