/// How many signs of each kind that may part names stand in a text: no line has more separators of a
/// kind, for signs are counted without a look beside them.
struct SeparatorBounds: Sendable {
  var commas = 0
  var semicolons = 0
  /// `*`, `|`, and what a bullet may begin with.
  var marks = 0
  /// `-`, and what a longer dash begins with.
  var dashes = 0
  /// These part nothing, but show that words may lead over to names.
  var colons = 0

  init() {}

  /// Counts the signs of some UTF-8.
  ///
  /// - Complexity: O(bytes).
  init(of utf8: [UInt8]) {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: ":"): colons += 1
      case UInt8(ascii: "*"), UInt8(ascii: "|"), 0xC2: marks += 1
      case UInt8(ascii: "-"): dashes += 1
      case 0xE2:
        marks += 1
        dashes += 1
      default: break
      }
    }
  }

  /// The most there can be of any one kind.
  var most: Int { max(max(commas, semicolons), max(marks, dashes)) }

  static func += (left: inout SeparatorBounds, right: SeparatorBounds) {
    left.commas += right.commas
    left.semicolons += right.semicolons
    left.marks += right.marks
    left.dashes += right.dashes
    left.colons += right.colons
  }
}
