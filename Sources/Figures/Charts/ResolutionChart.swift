public import Coalitions
import Signatories

/// How names became organizations: the share of signatures by certainty, and the organizations
/// written in most forms.
public struct ResolutionChart: Sendable {
  /// How sure it is that a name stands for its organization.
  public enum Certainty: String, CaseIterable, Sendable {
    /// The name is the label, or the only form.
    case asWritten = "as written"
    /// Joined by a person or the authority file.
    case decided = "decided by a person"
    /// Joined by a rule with a score of 0.9 or more.
    case sure = "joined, score 0.9 or more"
    /// Joined by a rule with a lower score.
    case likely = "joined, score below 0.9"
    /// The name is part of a question that nobody has decided.
    case open = "in an open question"
  }

  private let study: Study
  private let options: FigureOptions
  private let counts: [Certainty: Int]
  private let varied: [Int]

  /// Makes the chart of a run.
  ///
  /// - Complexity: O(mentions + links).
  public init(_ study: Study, options: FigureOptions = FigureOptions()) {
    self.study = study
    self.options = options
    let resolution = study.resolution
    let certainty = Self.certainties(resolution)
    counts = zip(study.mentions, resolution.entities).reduce(into: [:]) { counts, pair in
      let (mention, entity) = pair
      let body = resolution.organizations[entity]
      let found = certainty[Key(organization: entity, name: mention.name)]
      let plain = mention.name == body.label || body.names.count < 2
      counts[found == .open ? .open : plain ? .asWritten : found ?? .sure, default: 0] += 1
    }
    varied = resolution.organizations.indices.filter {
      resolution.organizations[$0].names.count > 1
    }
    .sorted { left, right in
      let (a, b) = (resolution.organizations[left], resolution.organizations[right])
      return (-a.names.count, LabelOrder.key(a.label), left)
        < (-b.names.count, LabelOrder.key(b.label), right)
    }
  }

  private struct Key: Hashable {
    let organization: Int
    let name: String
  }

  private static func certainties(_ resolution: Resolution) -> [Key: Certainty] {
    var certainties: [Key: Certainty] = [:]
    for link in resolution.links {
      let found: Certainty =
        link.rule == .decision ? .decided : link.score >= 0.9 ? .sure : .likely
      for name in [link.a, link.b] {
        let key = Key(organization: link.organization, name: name)
        // The best evidence of a name counts.
        let order: [Certainty] = [.decided, .sure, .likely]
        let old = certainties[key].flatMap(order.firstIndex) ?? order.count
        if let new = order.firstIndex(of: found), new < old { certainties[key] = found }
      }
    }
    for question in resolution.questions {
      for (name, organization) in zip([question.a, question.b], question.organizations) {
        certainties[Key(organization: organization, name: name)] = .open
      }
    }
    return certainties
  }

  /// The figure: as many organizations as the page holds.
  public var figure: Figure {
    let forms = Set(study.mentions.map(\.name)).count
    let bodies = study.resolution.organizations.count
    let title =
      options.title
      ?? "\(Numerals.counted(forms, "written name")), "
      + Numerals.counted(bodies, "organization or person", "organizations and persons")
    var page = Page(title: title, options: options)
    let size = options.size.minimumTypeSize + 0.5
    let total = max(1, study.mentions.count)
    let axis = Axis(
      values: 0...Double(total), start: Page.margin, end: Page.margin + page.contentWidth)
    page.drawing.add(
      bar: StackedBar(
        parts: Certainty.allCases.map {
          StackedBar.Part(
            count: counts[$0] ?? 0, fill: fill($0), tooltip: "\($0.rawValue): \(counts[$0] ?? 0)")
        }), id: "certainty", kind: .group, along: axis, middle: page.bottom + 7, height: 13,
      typeSize: size)
    page.advance(by: 18)
    page.add(
      legend: Certainty.allCases.filter { (counts[$0] ?? 0) > 0 }.map {
        LegendEntry(
          sample: .shape(.rectangle, stroke: options.palette.ink, fill: fill($0), diameter: 6),
          text: "\($0.rawValue) \(share($0, of: total))")
      })
    let shown = addForms(to: &page, size: size)
    let caption = caption(shown: shown)
    return Figure(
      name: "resolution", title: title, caption: caption, alternativeText: alternativeText,
      drawing: page.finish(caption: caption), table: table,
      droppedLabels: varied.dropFirst(shown).map { study.resolution.organizations[$0].label },
      isChart: true)
  }

  private func share(_ certainty: Certainty, of total: Int) -> String {
    Numerals.decimal(100 * Double(counts[certainty] ?? 0) / Double(total), places: 1) + "%"
  }

  private func fill(_ certainty: Certainty) -> Color {
    let palette = options.palette
    return switch certainty {
    case .asWritten: palette.category(0)
    case .decided: palette.category(0).mixed(with: palette.paper, 0.35)
    case .sure: palette.category(0).mixed(with: palette.paper, 0.6)
    case .likely: palette.category(0).mixed(with: palette.paper, 0.85)
    case .open: palette.category(1)
    }
  }

  /// A row for each organization: its label, the number of its forms as dots, the other forms.
  private func addForms(to page: inout Page, size: Double) -> Int {
    guard !varied.isEmpty else { return 0 }
    let organizations = study.resolution.organizations
    let labelWidth = page.contentWidth * 0.34
    let most = varied.map { organizations[$0].names.count }.max() ?? 1
    let step = min(6, page.contentWidth * 0.2 / Double(most))
    let formsX = Page.margin + labelWidth + step * Double(most) + 22
    let formsWidth = Page.margin + page.contentWidth - formsX
    let leading = TextMetrics.leading(size: size)
    page.drawing.add(
      text: ["written forms"], id: "forms-name", kind: .legend,
      at: Point(Page.margin + labelWidth + 4, page.bottom), size: size,
      color: options.palette.faint)
    page.advance(by: leading + 2)
    let room = options.size.maximumHeightInPoints - 60
    var shown = 0
    for (index, organization) in varied.enumerated() {
      let body = organizations[organization]
      let label = LineWrapping.lines(body.label, width: labelWidth - 4, size: size)
      let others = body.names.filter { $0 != body.label }.joined(separator: " · ")
      let forms = LineWrapping.lines(others, width: formsWidth, size: size)
      let height = TextMetrics.height(lines: max(label.count, forms.count), size: size) + 2.5
      if page.bottom + height > room { break }
      let id = "organization-\(index + 1)"
      let middle = page.bottom + height / 2
      page.drawing.add(
        text: label, id: id, kind: .organization,
        at: Point(Page.margin, middle - leading * Double(label.count) / 2), width: labelWidth - 4,
        size: size, alignment: .right)
      for form in body.names.indices {
        page.drawing.add(
          shape: .circle, id: "\(id)-form-\(form + 1)", kind: .group,
          frame: Rectangle(
            x: Page.margin + labelWidth + 4 + Double(form) * step, y: middle - 2,
            width: min(4, step * 0.8), height: min(4, step * 0.8)), stroke: nil,
          fill: options.palette.category(0), strokeWidth: 0, tooltip: body.names[form])
      }
      page.drawing.add(
        text: [Numerals.grouped(body.names.count)], id: "\(id)-count", kind: .legend,
        at: Point(formsX - 16, middle - leading / 2), width: 10, size: size, alignment: .right)
      page.drawing.add(
        text: forms, id: "\(id)-forms", kind: .legend,
        at: Point(formsX, middle - leading * Double(forms.count) / 2), width: formsWidth,
        size: size, color: options.palette.faint)
      page.advance(by: height)
      shown += 1
    }
    page.advance(by: 4)
    return shown
  }

  private func caption(shown: Int) -> String {
    let questions = study.resolution.questions.count
    var sentences = [
      "The bar counts all \(Numerals.counted(study.mentions.count, "mention")) by how their name "
        + "came to its organization; a score is the rule's certainty.",
      varied.isEmpty
        ? "Every organization is written in one form."
        : "Below: organizations by the number of forms they are written in, each a dot.",
    ]
    if shown < varied.count {
      sentences.append(
        "\(Numerals.grouped(shown)) of the \(Numerals.grouped(varied.count)) with several forms are "
          + "drawn; the table has all.")
    }
    if questions > 0 {
      sentences.append("\(Numerals.counted(questions, "question")) left for a person to decide.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private var alternativeText: String {
    let total = max(1, study.mentions.count)
    let parts = Certainty.allCases.filter { (counts[$0] ?? 0) > 0 }
      .map { "\($0.rawValue) \(share($0, of: total))" }
    let first = varied.prefix(5).map {
      let body = study.resolution.organizations[$0]
      return "\(body.label) (\(body.names.count))"
    }
    return "Share of \(Numerals.counted(study.mentions.count, "mention")) by certainty: "
      + parts.joined(separator: ", ") + "."
      + (first.isEmpty ? "" : " Most forms: \(first.joined(separator: ", ")).")
  }

  private var table: FigureTable {
    let certainties = Certainty.allCases.map {
      ["certainty", $0.rawValue, "", String(counts[$0] ?? 0), ""]
    }
    let forms = varied.map { index in
      let body = study.resolution.organizations[index]
      return [
        "forms", body.label, body.id, String(body.names.count), body.names.joined(separator: " | "),
      ]
    }
    return FigureTable(
      header: ["row", "name", "organization", "count", "forms"], rows: certainties + forms)
  }
}
