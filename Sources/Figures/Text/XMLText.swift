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
}
