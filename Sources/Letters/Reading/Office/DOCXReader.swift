/// DOCX (ECMA-376) → lines: the body with its text boxes, then foot- and endnotes.
///
/// Deleted and hidden text, running heads and feet, comments and field codes are left out.
enum DOCXReader {
  static func content(of bytes: [UInt8], source: String) throws(ReadingError) -> ComposedContent {
    let wanted: Set<String> = [
      "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
      "word/endnotes.xml", "docProps/core.xml",
    ]
    let parts = try OfficeParts(of: bytes, wanted: wanted, source: source)
    let body = DOCXBody(styles: DOCXStyles(parts))
    try parts.parse("word/document.xml", telling: body)
    for notes in ["word/footnotes.xml", "word/endnotes.xml"] where parts[notes] != nil {
      body.beginNotes()
      try parts.parse(notes, telling: body)
    }
    let (text, lines) = try OfficeText.composed(body.builder.all, source: source)
    return ComposedContent(
      text: text,
      content: .init(lines: lines, properties: OfficeProperties.read(parts["docProps/core.xml"])))
  }
}

/// The events of `document.xml` and of the notes.
private final class DOCXBody: XMLEvents {
  private(set) var builder = OfficeBuilder()
  private let styles: DOCXStyles
  private var counters = ListCounters()
  private var open: [String] = []
  private var skipDepth = 0
  private var isText = false
  private var isRunHidden = false
  private var style: String?
  private var number: (id: String, level: Int)?
  private var outline: Int?

  init(styles: DOCXStyles) {
    self.styles = styles
  }

  /// What is read from here on stands behind the text.
  func beginNotes() { builder.beginNote() }

  /// Text deleted, moved away, or written a second time for older programs.
  private static let skipped: Set<String> = ["del", "moveFrom", "Fallback", "instrText", "pict"]

  func start(_ name: String, _ attributes: XMLAttributes) {
    open.append(name)
    if skipDepth > 0 || Self.isSkipped(name, attributes) {
      skipDepth += 1
      return
    }
    switch name {
    case "p": beginParagraph()
    case "tbl": builder.beginTable()
    case "tr": builder.beginRow()
    case "tc": builder.beginCell()
    case "gridSpan": builder.skipCells((Int(attributes["val"] ?? "") ?? 1) - 1)
    case "r":
      (builder.isBold, builder.isItalic) = (isStyleBold, false)
      isRunHidden = false
    case "t": isText = true
    case "hyperlink": builder.beginLink()
    case "tab" where isInRun: builder.append("\t")
    case "br" where attributes["type"] != "page", "cr": builder.breakLine()
    case "noBreakHyphen": builder.append("-")
    default: property(name, attributes)
    }
  }

  private static func isSkipped(_ name: String, _ attributes: XMLAttributes) -> Bool {
    if name == "footnote" || name == "endnote" { return attributes["type"] != nil }
    return skipped.contains(name) && name != "pict"
  }

  private var isInRun: Bool { open.dropLast().last == "r" }

  private var isStyleBold: Bool { style.map(styles.isBold) ?? false }

  private func property(_ name: String, _ attributes: XMLAttributes) {
    let parent = open.dropLast().last
    let value = attributes["val"]
    switch (parent, name) {
    case ("pPr", "pStyle"): style = value
    case ("pPr", "outlineLvl"): outline = value.flatMap { Int($0) }
    case ("numPr", "numId"): number = (value ?? "0", number?.level ?? 0)
    case ("numPr", "ilvl"): number = (number?.id ?? "0", value.flatMap { Int($0) } ?? 0)
    case ("rPr", "b") where open.dropLast(2).last == "r": builder.isBold = Self.isOn(value)
    case ("rPr", "i") where open.dropLast(2).last == "r": builder.isItalic = Self.isOn(value)
    case ("rPr", "vanish") where open.dropLast(2).last == "r": isRunHidden = Self.isOn(value)
    default: return
    }
  }

  private static func isOn(_ value: String?) -> Bool {
    value != "0" && value != "false" && value != "off"
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard isText, skipDepth == 0, !isRunHidden else { return }
    builder.append(utf8)
  }

  func end(_ name: String) {
    _ = open.popLast()
    guard skipDepth == 0 else {
      skipDepth -= 1
      return
    }
    switch name {
    case "t": isText = false
    case "pPr": describeParagraph()
    case "p": builder.endParagraph()
    case "hyperlink": builder.endLink()
    case "tbl": builder.endTable()
    default: return
    }
  }

  private func beginParagraph() {
    builder.beginParagraph()
    (style, number, outline) = (nil, nil, nil)
    (builder.isBold, builder.isItalic) = (false, false)
  }

  private func describeParagraph() {
    guard var paragraph = builder.current else { return }
    let number = number ?? style.flatMap(styles.numbering)
    if let level = outline ?? style.flatMap(styles.headingLevel), level < 9 {
      paragraph.kind = .heading(level: min(6, level + 1))
    } else if let number, number.id != "0" {
      let depth = max(0, min(number.level, 8))
      let count = counters.next(number.id, depth: depth)
      let isBullet = styles.isBullet(number.id, level: depth)
      paragraph.kind = .listItem(number: isBullet ? nil : count, depth: depth)
      paragraph.mark = isBullet ? "• " : "\(count). "
    }
    builder.current = paragraph
  }
}
