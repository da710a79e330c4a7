/// A map inside the page: the drawing itself, and what the script needs to point at its parts.
///
/// Without the script it is a drawing with tooltips. The drawing is one of our own writers, which
/// escape every text; ids begin with the map's prefix, so they can't meet those of the page.
struct HTMLMap {
  let map: ReportMap
  let svg: String
  let evidence: ReportEvidence

  /// The drawing without the head of an XML file, then its parts as data.
  var html: [HTML] {
    [
      .drawing(drawing),
      tag(
        "script",
        [
          .set("type", "application/json"), .set("class", "map"),
          .set("data-prefix", map.prefix),
        ], .drawing(data)),
    ]
  }

  private var drawing: String {
    svg.firstRange(of: "<svg").map { String(svg[$0.lowerBound...]) } ?? ""
  }

  /// `<` and `&` are written as escapes, so that no name can end the element.
  private var data: String {
    let (subjects, ties) = (subjects, ties)
    let items = map.items.map { item -> Cell in
      let address = item.organization.flatMap {
        subjects.contains($0) ? Anchors.organization($0) : nil
      }
      return .object([
        Cell.Field("ids", .list(item.elements.map(Cell.text))),
        Cell.Field("words", .text(item.words)),
        Cell.Field("isName", .boolean(item.organization != nil)),
        Cell.Field("within", item.container.map(Cell.integer) ?? .empty),
        Cell.Field("to", address.map(Cell.text) ?? .empty),
      ])
    }
    let links = map.links.map { link -> Cell in
      let ends = link.ends.compactMap { map.items[$0].organization }
      let address = ends.count == 2 ? ties[TieEnds(ends)] : nil
      return .object([
        Cell.Field("id", .text(link.element)), Cell.Field("a", .integer(link.ends.first ?? 0)),
        Cell.Field("b", .integer(link.ends.last ?? 0)),
        Cell.Field("to", address.map(Cell.text) ?? .empty),
      ])
    }
    let text =
      "{\"items\":[" + items.map(JSONText.string).joined(separator: ",") + "],\"links\":["
      + links.map(JSONText.string).joined(separator: ",") + "]}"
    return text.replacing("<", with: "\\u003c").replacing("&", with: "\\u0026")
  }

  private struct TieEnds: Hashable {
    let ids: Set<String>

    init(_ ids: [String]) { self.ids = Set(ids) }
  }

  private var subjects: Set<String> { Set(evidence.subjects.map(\.id)) }

  private var ties: [TieEnds: String] {
    Dictionary(
      evidence.ties.map { tie in
        let (a, b) = (evidence.subjects[tie.a].id, evidence.subjects[tie.b].id)
        return (TieEnds([a, b]), Anchors.tie(a, b))
      }, uniquingKeysWith: { first, _ in first })
  }
}
