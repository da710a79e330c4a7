/// A paragraph, heading, item or cell of a tagged PDF with the pieces of text that it holds.
struct TaggedBlock {
  /// A piece of text that is drawn at one go.
  struct Run {
    let text: String
    /// The elements it stands in, outermost first.
    let path: [Int]
    /// Whether it is a list mark, which is no part of the text.
    var isMark = false
    /// The link it is part of.
    var link: Int?
  }

  var kind = LineStructure.Kind.paragraph
  var container = 0
  var runs: [Run] = []
  /// Whether the file says that it is one block, and not only that no other parts it.
  var isWhole = false

  /// The list mark as it is printed.
  var mark: String { runs.filter(\.isMark).map(\.text).joined() }
}

/// Gathers the blocks of a structure tree.
struct TaggedBlocks {
  private(set) var blocks: [TaggedBlock] = []
  private var open: [OpenElement] = []
  private var current: Int?
  private var containers = 0
  private var layouts: Set<Int> = []

  private struct OpenElement {
    let node: Int
    let depth: Int
    let name: String
    var kind: LineStructure.Kind?
    var container: Int?
    var row = -1
    var column = 0
    var marks: [TaggedBlock.Run] = []
    var firstBlock = 0
  }

  /// The blocks in reading order, those among them that hold no text too: text whose element
  /// the printing program doesn't know is missing there.
  ///
  /// - Complexity: O(nodes · depth).
  static func all(of tree: StructureTree) -> [TaggedBlock] {
    var blocks = TaggedBlocks()
    for (index, node) in tree.nodes.enumerated() { blocks.add(node, index) }
    blocks.close(to: -1)
    return blocks.finished
  }

  private var finished: [TaggedBlock] {
    blocks.map { block in
      var block = block
      if layouts.contains(block.container), case .tableCell = block.kind { block.kind = .paragraph }
      return block
    }
  }

  private mutating func add(_ node: StructureTree.Node, _ index: Int) {
    close(to: node.depth)
    guard let name = node.element else { return add(node.text) }
    var element = OpenElement(node: index, depth: node.depth, name: name)
    element.firstBlock = blocks.count
    if !Self.inline.contains(name) {
      current = nil
      describe(&element, columns: node.columns)
    }
    open.append(element)
    if Self.textual.contains(name) { begin(isWhole: name == "P" || name.hasPrefix("H")) }
  }

  /// Elements that part no text.
  private static let inline: Set<String> = [
    "NonStruct", "Span", "Quote", "Reference", "Code", "Link", "Annot", "Form", "BibEntry", "Ruby",
    "RB", "RT", "RP", "Warichu", "WT", "WP", "Private",
  ]

  /// Elements that hold text of their own.
  private static let textual: Set<String> = [
    "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "TD", "TH", "Caption", "Note",
  ]

  private mutating func close(to depth: Int) {
    while let element = open.last, element.depth >= depth {
      open.removeLast()
      if !Self.inline.contains(element.name) { current = nil }
      if element.name == "Table" { endTable(element) }
    }
  }

  private mutating func describe(_ element: inout OpenElement, columns: Int) {
    if ["L", "Table", "Sect", "Art", "BlockQuote"].contains(element.name) {
      containers += 1
      element.container = containers
    }
    switch element.name {
    case "H": element.kind = .heading(level: 1)
    case "H1", "H2", "H3", "H4", "H5", "H6":
      element.kind = .heading(level: Int(element.name.suffix(1)) ?? 1)
    case "LI":
      let depth = open.count { $0.name == "L" } - 1
      element.kind = .listItem(number: nil, depth: max(0, depth))
    case "TR":
      changeTable {
        $0.row += 1
        $0.column = 0
      }
    case "TD", "TH":
      let isHeader = element.name == "TH" || open.contains { $0.name == "THead" }
      changeTable { table in
        element.kind = .tableCell(row: max(0, table.row), column: table.column, isHeader: isHeader)
        table.column += columns
      }
    case "BlockQuote", "Caption": element.kind = .other(element: element.name.lowercased())
    case "Note": element.kind = .other(element: "footnote")
    default: return
    }
  }

  private mutating func changeTable(_ change: (inout OpenElement) -> Void) {
    guard let index = open.lastIndex(where: { $0.name == "Table" }) else { return }
    change(&open[index])
  }

  /// A table around another one only lays out the page.
  private mutating func endTable(_ table: OpenElement) {
    let holdsMuch = blocks[table.firstBlock...].count { !$0.runs.isEmpty } > 2
    guard holdsMuch, let outer = open.last(where: { $0.name == "Table" })?.container else { return }
    layouts.insert(outer)
  }

  // MARK: Text

  private mutating func add(_ text: String) {
    if let item = open.lastIndex(where: { $0.name == "LI" }),
      open[item...].contains(where: { $0.name == "Lbl" })
    {
      open[item].marks.append(.init(text: text, path: open.map(\.node), isMark: true))
      return
    }
    let block = current ?? begin(isWhole: false)
    let link = open.last { $0.name == "Link" }?.node
    blocks[block].runs.append(.init(text: text, path: open.map(\.node), link: link))
  }

  @discardableResult
  private mutating func begin(isWhole: Bool) -> Int {
    var block = TaggedBlock(isWhole: isWhole)
    block.kind = open.last { $0.kind != nil }?.kind ?? .paragraph
    block.container = open.last { $0.container != nil }?.container ?? 0
    if case .listItem(_, let depth) = block.kind,
      let item = open.lastIndex(where: { $0.name == "LI" })
    {
      block.runs = open[item].marks
      block.kind = .listItem(number: Self.number(of: block.mark), depth: depth)
      open[item].marks = []
    }
    blocks.append(block)
    current = blocks.count - 1
    return blocks.count - 1
  }

  private static func number(of mark: String) -> Int? {
    let bytes = Array(mark.utf8.drop { ASCII.isSpace($0) })
    return ListMark(at: 0..<bytes.count, in: bytes, alone: true)?.number
  }
}
