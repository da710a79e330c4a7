/// What the elements of HTML mean for a reader.
enum HTMLElement {
  /// What an element is.
  struct Traits: OptionSet {
    let rawValue: UInt8
    static let block = Traits(rawValue: 1)
    static let unseen = Traits(rawValue: 2)
    static let void = Traits(rawValue: 4)
    static let container = Traits(rawValue: 8)
    static let named = Traits(rawValue: 16)
  }

  /// The traits of an element; inline elements have none.
  static func traits(of name: String) -> Traits {
    traits[name] ?? []
  }

  private static let traits: [String: Traits] = {
    var traits: [String: Traits] = [:]
    for (names, trait) in [
      (blocks, Traits.block), (unseen, .unseen), (void, .void), (containers, .container),
      (named, .named),
    ] {
      for name in names { traits[name, default: []].insert(trait) }
    }
    return traits
  }()

  /// Elements that begin and end a block.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
  ]

  /// Elements whose content is not seen, or not text.
  private static let unseen: Set<String> = [
    "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "applet",
    "select", "datalist", "button", "textarea", "audio", "video", "canvas", "map", "noframes",
  ]

  /// Elements that have no content and whose end the parser may not know.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements that group what stands in them.
  private static let containers: Set<String> = [
    "ul", "ol", "menu", "dir", "dl", "table", "section", "article", "main", "aside", "nav",
    "header", "footer", "blockquote", "figure", "form",
  ]

  /// The level of a heading element.
  static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"), let digit = name.utf8.last,
      (0x31...0x36).contains(digit)
    else { return nil }
    return Int(digit - 0x30)
  }

  /// Blocks whose name says something of the lines in them.
  private static let named: Set<String> = [
    "dt", "dd", "figcaption", "blockquote", "address", "caption", "summary", "legend",
  ]

  /// Whether attributes hide an element from readers.
  static func isHidden(_ attributes: HTMLAttributes) -> Bool {
    if attributes["hidden"] != nil { return true }
    if let style = attributes["style"] {
      let style = style.lowercased().filter { !$0.isWhitespace }
      if style.contains("display:none") || style.contains("visibility:hidden") { return true }
    }
    guard let classes = attributes["class"]?.lowercased() else { return false }
    return classes.split(separator: " ").contains { hidingClasses.contains(String($0)) }
  }

  private static let hidingClasses: Set<String> = [
    "sr-only", "screen-reader-text", "screen-reader-only", "visually-hidden", "visuallyhidden",
    "element-invisible", "assistive-text",
  ]
}
