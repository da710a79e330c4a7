/// Numbers of a list or a table that touch what they number: “17.Union”, “100Australian”.
///
/// A number is one where it follows the last one that was seen; where numbers stand in a column of
/// their own, with at most two left out between, and a name may begin with digits behind it.
struct GluedNumbers {
  private var last = 0
  /// Where the last number that stood alone began, if any did.
  private var edge: Double?
  /// How wide a digit is in units of the height of its line, as seen where a number stands alone.
  private var digitWidth = 0.46
  /// The last number that stood alone, until what it numbers is seen.
  private var lone: PageBox?
  /// How far behind the left edge of a number that stood alone its name began.
  private var indent: Double?

  /// The foot of the last fragment, and the head of the last number.
  private var foot = 0.0
  private var head = 0.0

  private static let mostLeftOut = 2

  /// The number and what it numbers, or the fragment as it is.
  mutating func parted(_ fragment: PageWord) -> [PageWord] {
    if let number = lone, number.isBeside(fragment.box), fragment.box.left > number.right {
      indent = fragment.box.left - number.left
    }
    lone = nil
    defer { foot = fragment.box.bottom }
    // Elsewhere "4H Club" or "31 groups" is a name or a cell.
    let isInColumn =
      edge.map { abs(fragment.box.left - $0) <= fragment.box.height } ?? false
      || goesOnAtHead(fragment)
    var digits = fragment.text.prefix { $0.isASCII && $0.isNumber }
    if isInColumn, digits.count > 1, digits.hasPrefix(String(last + 1)), Int(digits) != last + 1 {
      digits = digits.prefix(String(last + 1).count)
    }
    guard (1...4).contains(digits.count), let number = Int(digits) else { return [fragment] }
    let rest = fragment.text.dropFirst(digits.count)
    let mark = rest.prefix { ".)".contains($0) }.prefix(1)
    let body = rest.dropFirst(mark.count)
    if body.isEmpty { return [alone(fragment, number, mark, digits.count)] }
    guard follows(number, in: isInColumn) else { return [fragment] }
    let isSpaced = body.first == " "
    let begins = body.first.map { $0.isLetter || isInColumn && $0.isNumber } ?? false
    guard isSpaced ? isInColumn && mark.isEmpty : begins else { return [fragment] }
    last = number
    if edge != nil, isInColumn { edge = fragment.box.left }
    head = fragment.box.top
    let parts = cut(fragment, behind: digits.count + mark.count, isSpaced: isSpaced)
    guard !mark.isEmpty else { return [parts.0, parts.1] }
    var joined = parts.0
    joined.append(parts.1)
    return [joined]
  }

  /// Whether a fragment begins with the next number and stands higher on a page than the row of the
  /// last one, as what a table goes on with in the next column or on the next page.
  private func goesOnAtHead(_ fragment: PageWord) -> Bool {
    edge != nil && fragment.text.hasPrefix(String(last + 1)) && fragment.box.bottom < foot
      && fragment.box.bottom < head - 2 * fragment.box.height
  }

  private func follows(_ number: Int, in column: Bool) -> Bool {
    let leftOut = column && last > 0 ? Self.mostLeftOut : 0
    return (last + 1...last + 1 + leftOut).contains(number)
  }

  /// Notes a number that stands alone.
  private mutating func alone(
    _ fragment: PageWord, _ number: Int, _ mark: Substring, _ digits: Int
  ) -> PageWord {
    (last, edge, lone, head) = (number, fragment.box.left, fragment.box, fragment.box.top)
    if mark.isEmpty { digitWidth = fragment.box.width / Double(digits) / fragment.box.height }
    return fragment
  }

  private func cut(
    _ fragment: PageWord, behind count: Int, isSpaced: Bool
  ) -> (PageWord, PageWord) {
    var (head, tail) = (fragment, fragment)
    let digits = digitWidth * fragment.box.height * Double(count)
    let width = isSpaced ? fragment.headWidth : min(digits, 0.5 * fragment.box.width)
    head.text = String(fragment.text.prefix(count))
    head.box.right = fragment.box.left + width
    head.headWidth = width
    tail.text = String(fragment.text.dropFirst(count + (isSpaced ? 1 : 0)))
    tail.box.left = isSpaced ? fragment.bodyLeft ?? head.box.right : head.box.right
    if !isSpaced, let indent, abs(indent - width) <= 0.5 * fragment.box.height {
      tail.box.left = fragment.box.left + indent
    }
    tail.headWidth = max(1, isSpaced ? 0.5 * tail.box.width : fragment.headWidth - width)
    return (head, tail)
  }
}
