/// Text made safe for a terminal: what can't be seen is shown, so that a name can't move the
/// cursor, change colours, turn the direction of the line or hide a difference.
///
/// C0 controls become their pictures (`␛`), every other invisible or directional character its
/// code (`<U+202E>`). The joiners U+200C and U+200D stay: scripts and emoji need them.
public enum VisibleText {
  /// The text with every invisible character shown.
  public static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isInvisible) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isInvisible(scalar) {
        result += shown(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text with every invisible character shown but the ends of its lines.
  public static func lines(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { of(String($0)) }
      .joined(separator: "\n")
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if 0x20...0x7E ~= scalar.value || scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(Character(picture))
    }
    return "<U+" + HexText.padded(scalar.value, to: 4).uppercased() + ">"
  }
}
