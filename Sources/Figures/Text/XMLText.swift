/// Text escaped for XML.
package enum XMLText {
  /// The text with markup characters as references and control characters as U+FFFD.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in PlainText.singleLine(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text that was escaped, or that Graphviz has escaped.
  package static func unescaped(_ text: String) -> String {
    var text = text
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#45;", "-"),
      ("&#160;", "\u{A0}"), ("&amp;", "&"),
    ] { text = text.replacing(reference, with: character) }
    return text
  }
}
