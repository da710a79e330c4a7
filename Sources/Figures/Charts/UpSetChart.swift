public import Coalitions
import Signatories

/// The groups that signed together most often, as an UpSet plot with inclusive counts.
///
/// Lex et al. 2014, doi:10.1109/TVCG.2014.2346248. A bar counts the letters that all members of
/// the group signed, whoever else signed them too; the axis says so.
public struct UpSetChart: Sendable {
  private let network: SigningNetwork
  private let groups: [CosigningGroup]
  private let options: FigureOptions

  /// Makes the chart of groups in the order they are to stand.
  public init(
    _ groups: [CosigningGroup], of network: SigningNetwork,
    options: FigureOptions = FigureOptions()
  ) {
    self.network = network
    self.groups = groups
    self.options = options
  }

  /// The figure: as many groups from the first on as the page holds with their organizations.
  public var figure: Figure {
    let title = options.title ?? "Organizations that signed the same letters"
    var page = Page(title: title, options: options)
    let layout = UpSetLayout(
      groups, labels: network.organizations.map(\.label),
      letters: network.signings.reduce(into: network.organizations.map { _ in 0 }) {
        $0[$1.organization] += 1
      }, width: page.contentWidth,
      room: options.size.maximumHeightInPoints - 100, size: options.size.minimumTypeSize + 0.5)
    page.drawing.add(
      layout, groups: groups, network: network, origin: Point(Page.margin, page.bottom),
      coloring: options.style.coloring)
    if groups.isEmpty {
      page.drawing.add(
        remark: "No two organizations signed two letters together.",
        in: Rectangle(
          x: Page.margin, y: page.bottom, width: page.contentWidth, height: layout.height),
        size: options.size.minimumTypeSize + 0.5)
    }
    page.advance(by: layout.height + 6)
    page.add(
      legend: options.coloringLegend(for: layout.rows.map { network.organizations[$0] }))
    let caption = caption(layout)
    return Figure(
      name: "upset", title: title, caption: caption, alternativeText: alternativeText,
      drawing: page.finish(caption: caption), table: table,
      droppedLabels: layout.dropped.map { network.organizations[$0].label }, isChart: true)
  }

  private func caption(_ layout: UpSetLayout) -> String {
    var sentences = [
      "Each column is a group: dots mark its members, the bar counts the letters that all of them "
        + "signed, whoever else signed too (inclusive count).",
      "Numbers at the names count an organization's letters.",
    ]
    if layout.columns.count < groups.count {
      sentences.append(
        "\(Numerals.grouped(layout.columns.count)) of "
          + "\(Numerals.counted(groups.count, "group")) are drawn; the table has all.")
    }
    return (sentences + options.notes).joined(separator: " ")
  }

  private var alternativeText: String {
    let first = groups.prefix(5).map { group in
      let names = group.members.map { network.organizations[$0].label }
      return
        "\(names.joined(separator: ", ")): \(Numerals.counted(group.documents.count, "letter"))"
    }
    return "UpSet plot of \(Numerals.counted(groups.count, "group")). "
      + first.joined(separator: ". ")
      + (first.isEmpty ? "" : ".")
  }

  private var table: FigureTable {
    FigureTable(
      header: ["group", "size", "letters", "expected", "p", "q", "members", "documents"],
      rows: groups.enumerated().map { index, group in
        [
          String(index + 1), String(group.members.count), String(group.documents.count),
          group.expected.map { Numerals.decimal($0, places: 4) } ?? "",
          group.p.map(Numerals.scientific) ?? "", group.q.map(Numerals.scientific) ?? "",
          group.members.map { network.organizations[$0].label }.joined(separator: " | "),
          group.documents.map { network.documents[$0].id }.joined(separator: " | "),
        ]
      })
  }
}
