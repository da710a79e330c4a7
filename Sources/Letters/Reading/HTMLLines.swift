/// Gathers the lines of an HTML file from the parser's events.
final class HTMLLines: HTMLEvents {
  private let utf8: [UInt8]
  private var builder: LineBuilder
  private var open: [OpenElement] = []
  private var blocks = 0
  private var containers = 0
  private var unseenDepth = 0
  private var articleDepth = 0
  private var preDepth = 0
  private var listDepth = 0
  private var hasContent = false
  private var title: [UInt8]?
  /// The scripts of JSON-LD; the last one may be open.
  private var linkedData: [[UInt8]] = []
  private var isLinkedData = false
  private var lastInline: (name: String, className: String, count: Int)?
  private var pendingImages: [Image] = []
  private(set) var properties: [ReadContent.Property] = []

  /// What may be furniture, outer elements before inner ones.
  private(set) var furniture: [HTMLFurniture.Region] = []

  /// An element that has not ended.
  struct OpenElement {
    let name: String
    let traits: HTMLElement.Traits
    var kind: LineStructure.Kind?
    var container: Int?
    var link: String?
    var isBold = false
    var isItalic = false
    var isUnseen = false
    var furniture: Int?
    var table: HTMLTable?
    var isList = false
    var nextNumber: Int?
    var firstLine = 0
    var className = ""
  }

  private struct Image {
    let text: [UInt8]
    let source: Range<Int>
  }

  init(utf8: [UInt8]) {
    self.utf8 = utf8
    builder = LineBuilder(utf8: utf8)
  }

  /// All lines, furniture included.
  var lines: [Line] { builder.lines }

  /// Ends the last line.
  func finish() {
    reset()
    if !linkedData.isEmpty { properties += LinkedData(linkedData).properties }
  }

  func reset() {
    while let element = open.last { end(element.name) }
    endBlock()
  }

  // MARK: Text

  func text(_ source: Range<Int>) {
    if title != nil { title?.append(contentsOf: utf8[source]) }
    if isLinkedData { linkedData[linkedData.count - 1] += utf8[source] }
    guard isSeen else { return }
    if preDepth > 0 { return preformatted(source) }
    builder.append(source)
    noteContent()
  }

  func text(_ decoded: [UInt8], source: Range<Int>) {
    if title != nil { title?.append(contentsOf: decoded) }
    guard isSeen else { return }
    builder.append(decoded: decoded, source: source)
    noteContent()
  }

  private var isSeen: Bool { unseenDepth == 0 && title == nil }

  private func noteContent() {
    guard !builder.isEmpty else { return }
    hasContent = true
    pendingImages.removeAll()
  }

  private func preformatted(_ source: Range<Int>) {
    var start = source.lowerBound
    for offset in source where utf8[offset] == 0x0A {
      builder.append(start..<offset)
      endLine(isHard: true)
      start = offset + 1
    }
    builder.append(start..<source.upperBound)
    noteContent()
  }

  // MARK: Lines and blocks

  private func endLine(isHard: Bool) {
    prepareStructure()
    builder.structure.hasHardBreak = isHard
    if builder.endLine() {
      hasContent = true
    } else if isHard {
      builder.structure.blankLinesBefore += 1
    }
  }

  private func endBlock() {
    prepareStructure()
    builder.structure.hasHardBreak = false
    if builder.endLine() || hasContent { blocks += 1 }
    hasContent = false
  }

  private func prepareStructure() {
    var kind: LineStructure.Kind?
    var container: Int?
    for element in open.reversed() {
      kind = kind ?? element.kind
      container = container ?? element.container
      if kind != nil && container != nil { break }
    }
    builder.structure.kind = kind ?? .paragraph
    builder.structure.container = container ?? 0
    builder.structure.block = blocks
  }

  // MARK: Elements

  func start(_ name: String, _ attributes: HTMLAttributes, at offset: Int) {
    let traits = HTMLElement.traits(of: name)
    if traits.contains(.void) { return startVoid(name, attributes, at: offset) }
    var element = OpenElement(name: name, traits: traits)
    if name == "title" && unseenDepth == 0 { title = [] }
    if name == "html", let language = attributes["lang"] ?? attributes["xml:lang"] {
      addProperty("lang", language)
    }
    if name == "time", let date = attributes["datetime"] { addProperty("time", date) }
    if name == "script", attributes["type"]?.lowercased() == "application/ld+json" {
      linkedData.append([])
      isLinkedData = true
    }
    if traits.contains(.unseen) || name != "body" && HTMLElement.isHidden(attributes) {
      element.isUnseen = true
      unseenDepth += 1
      open.append(element)
      return
    }
    if traits.contains(.block) {
      endBlock()
      beginFurniture(&element, attributes)
      describeBlock(&element, attributes)
    } else {
      describeInline(&element, attributes)
    }
    element.firstLine = builder.lines.count
    open.append(element)
  }

  private func startVoid(_ name: String, _ attributes: HTMLAttributes, at offset: Int) {
    switch name {
    case "br" where isSeen: endLine(isHard: true)
    case "hr" where isSeen:
      endBlock()
      builder.structure.blankLinesBefore += 1
    case "meta":
      if let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
        let value = attributes["content"]
      {
        addProperty(key, value)
      }
    case "img" where isSeen && builder.isEmpty && !hasContent:
      let text = attributes["alt"] ?? ""
      if let source = HTMLAttributePlace.range(of: "alt", before: offset, in: utf8) {
        pendingImages.append(Image(text: Array(text.utf8), source: source))
      }
    default: break
    }
  }

  func end(_ name: String) {
    guard let element = open.last, element.name == name else { return }
    if element.isUnseen {
      isLinkedData = false
      unseenDepth -= 1
      open.removeLast()
      return
    }
    if name == "title", let bytes = title {
      addProperty("title", String(decoding: bytes, as: UTF8.self))
      title = nil
      builder.discardLine()
    }
    if element.traits.contains(.block) { endBlockElement(element) } else { endInline(element) }
    open.removeLast()
    if let index = element.furniture { furniture[index].lines.1 = builder.lines.count }
  }

  private func addProperty(_ key: String, _ value: String) {
    guard properties.count < 500 else { return }
    let folded = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !folded.isEmpty else { return }
    properties.append(.init(key: key.lowercased(), value: folded, origin: .pageMetadata))
  }
}

// MARK: - Blocks

extension HTMLLines {
  private func describeBlock(_ element: inout OpenElement, _ attributes: HTMLAttributes) {
    let name = element.name
    defer { if element.isList { listDepth += 1 } }
    if element.traits.contains(.container) {
      containers += 1
      element.container = containers
    }
    switch name {
    case "article", "main": articleDepth += 1
    case "pre": preDepth += 1
    case "ul", "menu", "dir": element.isList = true
    case "ol":
      element.isList = true
      element.nextNumber = attributes["start"].flatMap { Int($0) } ?? 1
    case "li": describeItem(&element, attributes)
    case "table": element.table = HTMLTable()
    case "tr": changeTable { $0.nextRow() }
    case "thead": changeTable { $0.isInHead = true }
    case "tbody", "tfoot": changeTable { $0.isInHead = false }
    case "td", "th": describeCell(&element, attributes)
    default:
      if let level = HTMLElement.headingLevel(name) { element.kind = .heading(level: level) }
      if element.traits.contains(.named) { element.kind = .other(element: name) }
    }
  }

  private func describeItem(_ element: inout OpenElement, _ attributes: HTMLAttributes) {
    var number: Int?
    if let index = open.lastIndex(where: { $0.isList }),
      let next = open[index].nextNumber
    {
      let own = attributes["value"].flatMap { Int($0) } ?? next
      number = own
      open[index].nextNumber = own &+ 1
    }
    element.kind = .listItem(number: number, depth: max(0, listDepth - 1))
  }

  private func changeTable(_ change: (inout HTMLTable) -> Void) {
    guard let index = open.lastIndex(where: { $0.table != nil }) else { return }
    open[index].table.map { state in
      var state = state
      change(&state)
      open[index].table = state
    }
  }

  private func describeCell(_ element: inout OpenElement, _ attributes: HTMLAttributes) {
    guard let table = open.last(where: { $0.table != nil })?.table else { return }
    let width = attributes["colspan"].flatMap { Int($0) } ?? 1
    let height = attributes["rowspan"].flatMap { Int($0) } ?? 1
    var column = table.column
    changeTable { column = $0.place(width: min(100, max(1, width)), height: min(1000, height)) }
    element.kind = .tableCell(
      row: max(0, table.row), column: column, isHeader: element.name == "th" || table.isInHead)
  }

  private func endBlockElement(_ element: OpenElement) {
    writeImages(behind: element)
    endBlock()
    if element.isList { listDepth -= 1 }
    switch element.name {
    case "article", "main": articleDepth -= 1
    case "pre": preDepth -= 1
    case "table": endTable(element)
    default: break
    }
  }

  /// A table around other tables, headings or many blocks only lays out the page.
  private func endTable(_ element: OpenElement) {
    if let container = element.container,
      element.table?.isLayout == true
        || HTMLTable.hasTallCell(builder.lines[element.firstLine...], of: container)
    {
      builder.restructure(from: element.firstLine) { structure in
        if structure.container == container, case .tableCell = structure.kind {
          structure.kind = .paragraph
        }
      }
    }
    let holdsMuch = builder.lines.count - element.firstLine > 2
    guard holdsMuch,
      let outer = open.dropLast().lastIndex(where: { $0.table != nil })
    else { return }
    open[outer].table?.isLayout = true
  }

  /// Images in a block without text stand for what they show.
  private func writeImages(behind element: OpenElement) {
    guard !pendingImages.isEmpty, builder.isEmpty else { return }
    let images = pendingImages
    pendingImages.removeAll()
    for image in images where isSeen {
      builder.append(decoded: image.text, source: image.source)
      prepareStructure()
      builder.structure.kind = .imageText
      builder.endLine()
    }
  }
}

// MARK: - Inline elements

extension HTMLLines {
  private func describeInline(_ element: inout OpenElement, _ attributes: HTMLAttributes) {
    switch element.name {
    case "b", "strong": element.isBold = true
    case "i", "em", "cite": element.isItalic = true
    case "a": element.link = attributes["href"] ?? ""
    default: describeStyle(&element, attributes["style"])
    }
    element.className = attributes["class"] ?? ""
    if isSeen { separate(element) }
    if element.isBold { builder.boldDepth += 1 }
    if element.isItalic { builder.italicDepth += 1 }
    if let link = element.link { builder.link = link }
  }

  private func describeStyle(_ element: inout OpenElement, _ style: String?) {
    guard let style = style?.lowercased().filter({ !$0.isWhitespace }) else { return }
    element.isBold = ["bold", "700", "800"].contains { style.contains("font-weight:\($0)") }
    element.isItalic = style.contains("font-style:italic")
  }

  private func endInline(_ element: OpenElement) {
    if element.isBold { builder.boldDepth -= 1 }
    if element.isItalic { builder.italicDepth -= 1 }
    if element.link != nil {
      builder.link = open.dropLast().last { $0.link != nil }?.link
    }
    lastInline = builder.tightCount.map { (element.name, element.className, $0) }
  }

  /// Parts what only the style sheet parts: two links side by side by a space, two classes with
  /// speaking names, such as a name and its web address on a card, by the end of the line.
  private func separate(_ element: OpenElement) {
    guard let last = lastInline, builder.tightCount == last.count else { return }
    if element.name == "a" && last.name == "a" {
      builder.append(decoded: " ".utf8, source: lastPlace)
    } else if element.className != last.className, Self.speaks(element.className),
      Self.speaks(last.className)
    {
      endLine(isHard: false)
    }
  }

  /// A class that holds a word of four letters; generated ones such as `c12` do not.
  private static func speaks(_ className: String) -> Bool {
    var run = 0
    for byte in className.utf8 {
      run = ASCII.isLetter(byte) ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }

  private var lastPlace: Range<Int> {
    let end = builder.lastSource
    return end..<end
  }
}

// MARK: - Furniture

extension HTMLLines {
  private static let furnitureLimit = 20_000

  private func beginFurniture(_ element: inout OpenElement, _ attributes: HTMLAttributes) {
    guard furniture.count < Self.furnitureLimit,
      let certainty = HTMLFurniture.certainty(
        element.name, attributes, isInArticle: articleDepth > 0)
    else { return }
    element.furniture = furniture.count
    furniture.append(.init(certainty: certainty, lines: (builder.lines.count, builder.lines.count)))
  }

  /// The lines without furniture and without pictures that stand alone.
  func visibleLines() -> [Line] {
    HTMLFurniture.cleared(builder.lines, of: furniture)
  }
}
