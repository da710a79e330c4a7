/// Labels that have broken other programs' output.
enum HostileText {
  static let markup = "<script>alert('x')</script>"
  static let dot = #""]; evil ["#
  static let formula = "=cmd|' /C calc'!A0"
  static let quotes = #"The "Blue" Shield's \ back\slash"#
  static let lines = "first\r\nsecond\tthird\nfourth\rfifth"
  static let entity = "Rights & Justice &amp; &#x41; ]]> <!-- --> %3C"
  static let rightToLeft = "اتحاد \u{202E}evil\u{202C} שלום"
  static let zeroWidth = "a\u{200B}b\u{FEFF}c\u{2060}d\u{200D}e"
  static let wide = "国境なき医師団 👩‍👩‍👧 é e\u{301} ﷽"
  static let noncharacter = "x\u{FFFE}y\u{FFFF}z"
  static let controls = String(
    String.UnicodeScalarView((UInt32(0)...0x1F).compactMap(Unicode.Scalar.init)))
  static let c1 = "a\u{7F}b\u{85}c\u{9B}31m\u{2028}d\u{2029}e"
  static let spaces = "  outer  and   inner  "

  static let all = [
    markup, dot, formula, quotes, lines, entity, rightToLeft, zeroWidth, wide, noncharacter,
    controls, c1, spaces,
  ]
}
