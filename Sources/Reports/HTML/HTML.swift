/// A piece of an HTML page.
///
/// Text and attribute values are always escaped: markup that is not escaped can only come from a
/// literal in our own source (``trusted(_:)``) or from the writers of our figures, so no name from a
/// letter ever becomes markup.
enum HTML {
  indirect case element(String, [Attribute], [HTML])
  case text(String)
  case literal(StaticString)
  /// A drawing or data that our own writers made and escaped.
  case drawing(String)

  /// An attribute of an element; without a value it stands alone.
  struct Attribute {
    let name: StaticString
    let value: String?

    static func set(_ name: StaticString, _ value: String) -> Attribute {
      Attribute(name: name, value: value)
    }

    static func flag(_ name: StaticString) -> Attribute {
      Attribute(name: name, value: nil)
    }
  }

  /// Markup, style or script of our own, written as it is.
  static func trusted(_ markup: StaticString) -> HTML { .literal(markup) }

  /// Writes the piece.
  func write(to output: inout some TextOutputStream) {
    switch self {
    case .text(let text): output.write(Self.escaped(text))
    case .literal(let markup): output.write("\(markup)")
    case .drawing(let markup): output.write(markup)
    case .element(let name, let attributes, let children):
      output.write("<\(name)")
      for attribute in attributes { Self.write(attribute, to: &output) }
      output.write(">")
      guard !Self.void.contains(name) else { return }
      for child in children { child.write(to: &output) }
      output.write(Self.breaking.contains(name) ? "</\(name)>\n" : "</\(name)>")
    }
  }

  private static func write(_ attribute: Attribute, to output: inout some TextOutputStream) {
    output.write(" \(attribute.name)")
    if let value = attribute.value { output.write("=\"\(escaped(value))\"") }
  }

  private static let void: Set<String> = ["br", "img", "link", "meta", "input", "hr"]
  private static let breaking: Set<String> = [
    "p", "h1", "h2", "h3", "li", "ul", "ol", "tr", "table", "thead", "tbody", "section", "div",
    "details", "summary", "figure", "figcaption", "header", "footer", "nav", "main", "title",
    "style", "script", "head", "body", "dl", "dd",
  ]

  /// Text that can stand in content and in quoted attributes.
  ///
  /// Controls and marks that turn the direction of the text around them are shown, not obeyed
  /// (`␛`, `<U+202E>`); noncharacters become U+FFFD.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: needsLook) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let reference = XMLText.reference(for: scalar) {
        result += reference
        continue
      }
      switch scalar {
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        result += escaped(VisibleText.of(String(scalar)))
      default:
        let isCharacter = !scalar.properties.isNoncharacterCodePoint
        result.unicodeScalars.append(isCharacter ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  private static func needsLook(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF, 0xF0...0xF4, UInt8(ascii: "&"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}

/// Elements as call sites read them: `tag("p", .text("Hello"))`.
func tag(_ name: String, _ children: HTML...) -> HTML {
  .element(name, [], children)
}

/// An element with attributes.
func tag(_ name: String, _ attributes: [HTML.Attribute], _ children: HTML...) -> HTML {
  .element(name, attributes, children)
}

/// An element with children already in a list.
func tag(_ name: String, _ attributes: [HTML.Attribute] = [], all children: [HTML]) -> HTML {
  .element(name, attributes, children)
}

extension HTML {
  /// A name from a letter: its direction stays its own.
  static func name(_ text: String) -> HTML { tag("bdi", .text(text)) }

  /// A link; the address is never a script.
  static func link(_ text: String, to address: String) -> HTML {
    tag("a", [.set("href", safe(address))], name(text))
  }

  /// An address inside the page, or beside it in its folder.
  static func safe(_ address: String) -> String {
    if address.hasPrefix("#") || address.hasPrefix("https://") { return address }
    return "./" + PercentEncoding.path(address)
  }
}

/// Paths as parts of addresses.
enum PercentEncoding {
  /// The path with everything but unreserved characters and slashes percent-encoded.
  static func path(_ path: String) -> String {
    path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%" + HexText.padded(UInt32(byte), to: 2).uppercased()
      }
    }
  }
}
