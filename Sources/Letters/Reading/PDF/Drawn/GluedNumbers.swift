/// Numbers of a list or a table that touch what they number: “17.Union”, “100Australian”.
///
/// A number is one where it follows the number before it.
struct GluedNumbers {
  private var last = 0
  /// Whether the numbers stand in a column of their own.
  private var isAlone = false

  /// The number and what it numbers, or the fragment as it is.
  mutating func parted(_ fragment: PageWord) -> [PageWord] {
    let digits = fragment.text.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let number = Int(digits) else { return [fragment] }
    let rest = fragment.text.dropFirst(digits.count)
    let mark = rest.prefix { ".)".contains($0) }.prefix(1)
    let body = rest.dropFirst(mark.count)
    guard number == last + 1 else {
      if body.isEmpty { (last, isAlone) = (number, true) }
      return [fragment]
    }
    last = number
    if body.isEmpty {
      isAlone = true
      return [fragment]
    }
    let isSpaced = body.first == " "
    guard isSpaced ? isAlone && mark.isEmpty : body.first?.isLetter == true else {
      return [fragment]
    }
    let parts = Self.cut(fragment, behind: digits.count + mark.count, isSpaced: isSpaced)
    guard !mark.isEmpty else { return [parts.0, parts.1] }
    var joined = parts.0
    joined.append(parts.1)
    return [joined]
  }

  /// Digits are half as wide as high in most typefaces.
  private static func cut(
    _ fragment: PageWord, behind count: Int, isSpaced: Bool
  ) -> (PageWord, PageWord) {
    var (head, tail) = (fragment, fragment)
    let width =
      isSpaced
      ? fragment.headWidth
      : min(0.5 * fragment.box.height * Double(count), 0.5 * fragment.box.width)
    head.text = String(fragment.text.prefix(count))
    head.box.right = fragment.box.left + width
    head.headWidth = width
    tail.text = String(fragment.text.dropFirst(count + (isSpaced ? 1 : 0)))
    tail.box.left = head.box.right + (isSpaced ? 0.2 * fragment.box.height : 0)
    tail.headWidth = max(1, isSpaced ? 0.5 * tail.box.width : fragment.headWidth - width)
    return (head, tail)
  }
}
