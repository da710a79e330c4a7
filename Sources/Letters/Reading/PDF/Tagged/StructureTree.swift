/// The structure tree of a tagged PDF, as `pdfinfo -struct-text` prints it: elements in reading
/// order, with the text that is drawn for them.
///
/// Source: ISO 32000-1, 14.7 and 14.8. Kinds of elements are those of the standard, whatever the
/// file calls them.
struct StructureTree {
  /// An element or a piece of text; nodes stand in the order of the document.
  struct Node {
    /// How many elements it stands in.
    let depth: Int
    /// The kind of an element; nil for text.
    let element: String?
    var text = ""
    /// How many columns a cell covers.
    var columns = 1
  }

  private(set) var nodes: [Node] = []

  /// Whether any text is in it.
  var isEmpty: Bool { !nodes.contains { $0.element == nil && !$0.text.isEmpty } }

  /// The tree of a PDF; nil where it has none, or the program can't read it: the places of the
  /// words then have to do.
  static func of(_ bytes: [UInt8], source: String) -> StructureTree? {
    let program = BoundedProgram(name: "pdfinfo", package: PDFWords.poppler, patience: 4)
    let run = try? program.run(
      ["-struct-text", "-enc", "UTF-8", "-"], input: bytes, source: source)
    guard let run, run.status == 0 else { return nil }
    let tree = StructureTree(run.output)
    return tree.isEmpty ? nil : tree
  }

  /// Reads what the program printed: two spaces for each level, then the kind of an element, an
  /// attribute behind a stroke, or text in quotes.
  ///
  /// - Complexity: O(bytes).
  init(_ printed: [UInt8]) {
    var open = false
    for line in printed.split(separator: 0x0A) {
      let body = line.drop { $0 == 0x20 }
      if open {
        nodes[nodes.count - 1].text += "\n" + Self.unquoted(line, &open)
        continue
      }
      let depth = (line.count - body.count) / 2
      switch body.first {
      case UInt8(ascii: "\""):
        open = true
        nodes.append(Node(depth: depth, element: nil, text: Self.unquoted(body.dropFirst(), &open)))
      case UInt8(ascii: "/"): note(String(decoding: body.dropFirst(), as: UTF8.self))
      case UInt8(ascii: "("), nil: continue
      default:
        let name = body.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) }
        let element = String(decoding: name, as: UTF8.self)
        if element != "Object" { nodes.append(Node(depth: depth, element: element)) }
      }
    }
  }

  /// Text goes on over lines until one ends with its quote.
  private static func unquoted(_ line: ArraySlice<UInt8>, _ open: inout Bool) -> String {
    open = line.last != UInt8(ascii: "\"")
    return String(decoding: open ? line : line.dropLast(), as: UTF8.self)
  }

  private mutating func note(_ attribute: String) {
    let parts = attribute.split(separator: " ")
    guard parts.count == 2, parts[0] == "ColSpan", let count = Int(parts[1]), !nodes.isEmpty else {
      return
    }
    nodes[nodes.count - 1].columns = min(100, max(1, count))
  }
}
