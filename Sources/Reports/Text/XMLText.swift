/// Text inside XML 1.0.
///
/// Markup characters become entities. Tab, LF and CR become character references, so that no
/// reader folds them. XML 1.0 has no way to write the other controls below U+0020, U+FFFE and
/// U+FFFF; they become U+FFFD, the replacement character.
enum XMLText {
  /// The text for element content and for attribute values in either kind of quotes.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: needsEscape) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let reference = reference(for: scalar) {
        result += reference
        continue
      }
      switch scalar {
      case "\t", "\n", "\r", "\u{7F}"..."\u{9F}": result += "&#\(scalar.value);"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What stands for a character of markup, in XML as in HTML; nil for any other.
  static func reference(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }

  // 0xC2 may begin a C1 control, 0xEF one of the two noncharacters.
  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
