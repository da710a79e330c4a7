extension DOT {
  /// The name of a graph, node or edge.
  ///
  /// DOT has no escape for a backslash in a name, so anything but letters, digits and `-_.:` is
  /// written as `%` and its UTF-8 bytes in hexadecimal, which keeps different names different.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    /// The name as DOT and the `id` attributes of SVG have it.
    public let description: String

    /// Makes a name of any text.
    public init(_ text: String) {
      let hexadecimal = Array("0123456789ABCDEF")
      var name = ""
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."), UInt8(ascii: ":"):
          name.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          name += ["%", hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
        }
      }
      description = name
    }

    var source: String { "\"\(description)\"" }
  }

  /// How the lines of a label are set.
  public enum Justification: String, Sendable {
    case left = "\\l"
    case center = "\\n"
    case right = "\\r"
  }

  /// The value of an attribute, escaped for its kind.
  public struct Value: Hashable, Sendable {
    let source: String

    private init(quoting source: String) {
      self.source = "\"\(source)\""
    }

    /// Visible text: shown exactly as it is, whatever it holds.
    ///
    /// Escapes `"`, `\` (so `\N` and its like stay text) and `&` (Graphviz reads HTML entities in
    /// labels); control characters become U+FFFD. Never an HTML-like label, whatever it begins with.
    public static func label(_ lines: [String], _ justification: Justification = .center) -> Value {
      let escaped = lines.map(escaping)
      if escaped.count == 1, justification == .center { return Value(quoting: escaped[0]) }
      return Value(quoting: escaped.map { $0 + justification.rawValue }.joined())
    }

    /// Text that is not drawn: an id, a tooltip, a title.
    public static func text(_ text: String) -> Value {
      Value(quoting: escaping(text))
    }

    /// A number with at most `places` decimals.
    public static func number(_ number: Double, places: Int = 2) -> Value {
      Value(quoting: Numerals.decimal(number, places: places))
    }

    /// A word of the DOT language, known when the program is written.
    public static func word(_ word: StaticString) -> Value {
      Value(quoting: "\(word)")
    }

    /// A colour.
    public static func color(_ color: Color) -> Value {
      Value(quoting: color.hexadecimal)
    }

    /// Words joined with commas, as `style` takes them.
    public static func words(_ words: [StaticString]) -> Value {
      Value(quoting: words.map { "\($0)" }.joined(separator: ","))
    }

    /// A fixed position, in points from the lower left corner.
    public static func position(_ x: Double, _ y: Double) -> Value {
      Value(quoting: "\(Numerals.decimal(x)),\(Numerals.decimal(y))")
    }

    /// The control points of an edge: the start, then three for each Bézier curve.
    public static func spline(_ points: [(x: Double, y: Double)]) -> Value {
      let pairs = points.map { "\(Numerals.decimal($0.x)),\(Numerals.decimal($0.y))" }
      return Value(quoting: pairs.joined(separator: " "))
    }

    /// Drawing operations, as `_background` takes them.
    static func operations(_ operations: XDot) -> Value {
      Value(quoting: operations.source)
    }

    private static func escaping(_ text: String) -> String {
      var escaped = ""
      for scalar in PlainText.singleLine(text).unicodeScalars {
        switch scalar {
        case "\"": escaped += "\\\""
        case "\\": escaped += "\\\\"
        case "&": escaped += "&amp;"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return escaped
    }
  }
}
