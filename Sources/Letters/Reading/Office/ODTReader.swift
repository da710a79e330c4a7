/// ODT (OASIS OpenDocument 1.3) → lines: the body with its text boxes, then the notes.
///
/// Deleted and hidden text, comments, running heads and feet are left out.
enum ODTReader {
  static func content(of bytes: [UInt8], source: String) throws(ReadingError) -> ComposedContent {
    let parts = try OfficeParts(
      of: bytes, wanted: ["content.xml", "styles.xml", "meta.xml"], source: source)
    let body = ODTBody()
    if let styles = parts["styles.xml"] { XMLParser.parse(styles, telling: body) }
    try parts.parse("content.xml", telling: body)
    let (text, lines) = try OfficeText.composed(body.builder.all, source: source)
    return ComposedContent(
      text: text, content: .init(lines: lines, properties: OfficeProperties.read(parts["meta.xml"]))
    )
  }
}

/// The events of `styles.xml`, for its styles, and of `content.xml`.
private final class ODTBody: XMLEvents {
  private(set) var builder = OfficeBuilder()
  private var counters = ListCounters()
  private var skipDepth = 0
  private var isInBody = false
  private var paragraphDepth = 0
  private var lists: [(style: String, isFresh: Bool)] = []
  private var spans: [(isBold: Bool, isItalic: Bool)] = []
  private var style: String?
  private var bold: Set<String> = []
  private var italic: Set<String> = []
  private var numbered: Set<String> = []
  private var listCount = 0

  private static let skipped: Set<String> = [
    "tracked-changes", "annotation", "note-citation", "hidden-text", "hidden-paragraph", "script",
    "forms", "master-styles", "object", "object-ole", "title-frame", "svg-desc",
  ]

  func start(_ name: String, _ attributes: XMLAttributes) {
    if skipDepth > 0 || Self.skipped.contains(name) {
      skipDepth += 1
      return
    }
    guard isInBody else { return describe(name, attributes) }
    switch name {
    case "p", "h": beginParagraph(name, attributes)
    case "span": beginSpan(attributes["style-name"])
    case "a": builder.beginLink()
    case "list": beginList(attributes)
    case "list-item": if !lists.isEmpty { lists[lists.count - 1].isFresh = true }
    case "table": builder.beginTable()
    case "table-row": builder.beginRow()
    case "table-cell": builder.beginCell()
    case "covered-table-cell":
      builder.skipCells(Int(attributes["number-columns-repeated"] ?? "1") ?? 1)
    case "note-body": builder.beginNote()
    case "s": builder.append(" ")
    case "tab": builder.append("\t")
    case "line-break": builder.breakLine()
    default: return
    }
  }

  /// Styles before the body.
  private func describe(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "body": isInBody = true
    case "style", "list-style": style = attributes["name"]
    case "text-properties":
      guard let style else { return }
      if attributes["font-weight"] == "bold" { bold.insert(style) }
      if attributes["font-style"] == "italic" { italic.insert(style) }
    case "list-level-style-number":
      if let style, attributes["level"] == "1", attributes["num-format"] != "" {
        numbered.insert(style)
      }
    default: return
    }
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if isInBody, skipDepth == 0, paragraphDepth > 0 { builder.append(utf8) }
  }

  func end(_ name: String) {
    guard skipDepth == 0 else {
      skipDepth -= 1
      return
    }
    guard isInBody else { return }
    switch name {
    case "body": isInBody = false
    case "p", "h":
      builder.endParagraph()
      paragraphDepth -= 1
      endSpan()
    case "span": endSpan()
    case "a": builder.endLink()
    case "list": _ = lists.popLast()
    case "table": builder.endTable()
    case "note-body": builder.endNote()
    default: return
    }
  }

  private func beginParagraph(_ name: String, _ attributes: XMLAttributes) {
    builder.beginParagraph()
    paragraphDepth += 1
    beginSpan(attributes["style-name"])
    guard var paragraph = builder.current else { return }
    if name == "h" {
      let level = attributes["outline-level"].flatMap { Int($0) } ?? 1
      paragraph.kind = .heading(level: max(1, min(6, level)))
    } else if attributes["style-name"] == "Title" {
      paragraph.kind = .heading(level: 1)
    } else if let list = lists.last {
      describe(&paragraph, in: list)
    }
    builder.current = paragraph
  }

  private func describe(
    _ paragraph: inout OfficeParagraph, in list: (style: String, isFresh: Bool)
  ) {
    let depth = min(lists.count - 1, 8)
    let isNumbered = numbered.contains(lists.first?.style ?? "")
    guard list.isFresh else {
      paragraph.kind = .listItem(number: nil, depth: depth)
      return
    }
    lists[lists.count - 1].isFresh = false
    let count = counters.next("\(listCount)", depth: depth)
    paragraph.kind = .listItem(number: isNumbered ? count : nil, depth: depth)
    paragraph.mark = isNumbered ? "\(count). " : "• "
  }

  private func beginList(_ attributes: XMLAttributes) {
    if lists.isEmpty, attributes["continue-numbering"] != "true" { listCount += 1 }
    lists.append((attributes["style-name"] ?? lists.last?.style ?? "", false))
  }

  private func beginSpan(_ style: String?) {
    let outer = spans.last ?? (false, false)
    spans.append(
      (
        outer.isBold || style.map(bold.contains) ?? false,
        outer.isItalic || style.map(italic.contains) ?? false
      ))
    applySpan()
  }

  private func endSpan() {
    _ = spans.popLast()
    applySpan()
  }

  private func applySpan() {
    (builder.isBold, builder.isItalic) = spans.last ?? (false, false)
  }
}
