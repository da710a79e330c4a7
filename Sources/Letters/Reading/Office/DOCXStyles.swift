/// What the styles and numberings of a DOCX mean for a reader.
struct DOCXStyles {
  fileprivate struct Style {
    var name = ""
    var parent: String?
    var outline: Int?
    var isBold: Bool?
    var number: (id: String, level: Int)?
  }

  private let styles: [String: Style]
  private let bullets: [String: Set<Int>]

  /// Reads the parts `styles.xml` and `numbering.xml`, as far as they are there.
  init(_ parts: OfficeParts) {
    let reader = StyleEvents()
    for part in ["word/styles.xml", "word/numbering.xml"] {
      if let bytes = parts[part] { XMLParser.parse(bytes, telling: reader) }
    }
    styles = reader.styles
    bullets = reader.abstractOfNumber.mapValues { reader.bullets[$0] ?? [] }
  }

  /// The level of headings in a style, from 0.
  func headingLevel(_ style: String) -> Int? {
    value(of: style) { style in
      if let outline = style.outline { return outline }
      let name = style.name.lowercased()
      if name == "title" { return 0 }
      guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) else { return nil }
      return level - 1
    }
  }

  /// Whether text in a style is bold.
  func isBold(_ style: String) -> Bool { value(of: style, \.isBold) ?? false }

  /// The list that a style belongs to.
  func numbering(_ style: String) -> (id: String, level: Int)? { value(of: style, \.number) }

  /// Whether a level of a list has bullets and no numbers.
  func isBullet(_ number: String, level: Int) -> Bool {
    bullets[number]?.contains(level) ?? true
  }

  /// What a style, or one it stands on, says.
  private func value<Value>(of style: String, _ read: (Style) -> Value?) -> Value? {
    var id: String? = style
    for _ in 0..<16 {
      guard let style = id.flatMap({ styles[$0] }) else { return nil }
      if let value = read(style) { return value }
      id = style.parent
    }
    return nil
  }
}

private final class StyleEvents: XMLEvents {
  private(set) var styles: [String: DOCXStyles.Style] = [:]
  private(set) var bullets: [String: Set<Int>] = [:]
  private(set) var abstractOfNumber: [String: String] = [:]
  private var style: String?
  private var abstract: String?
  private var level: Int?
  private var number: String?

  func start(_ name: String, _ attributes: XMLAttributes) {
    let value = attributes["val"]
    switch name {
    case "style":
      style = attributes["styleId"]
      if let style { styles[style] = .init() }
    case "abstractNum": abstract = attributes["abstractNumId"]
    case "lvl": level = attributes["ilvl"].flatMap { Int($0) }
    case "num": number = attributes["numId"]
    case "abstractNumId": if let number { abstractOfNumber[number] = value }
    case "numFmt":
      if value == "bullet" || value == "none", let abstract, let level {
        bullets[abstract, default: []].insert(level)
      }
    default: if let style { change(&styles[style, default: .init()], name, value) }
    }
  }

  private func change(_ style: inout DOCXStyles.Style, _ name: String, _ value: String?) {
    switch name {
    case "name": style.name = value ?? ""
    case "basedOn": style.parent = value
    case "outlineLvl": style.outline = value.flatMap { Int($0) }
    case "b": style.isBold = value != "0" && value != "false"
    case "numId": style.number = (value ?? "0", style.number?.level ?? 0)
    case "ilvl": style.number = (style.number?.id ?? "0", value.flatMap { Int($0) } ?? 0)
    default: return
    }
  }

  func end(_ name: String) {
    switch name {
    case "style": style = nil
    case "abstractNum": abstract = nil
    case "num": number = nil
    default: return
    }
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
}
