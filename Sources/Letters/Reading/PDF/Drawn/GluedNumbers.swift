/// Numbers of a list or a table that touch what they number: “17.Union”, “100Australian”.
///
/// A number is one where it follows the number before it.
struct GluedNumbers {
  private var last: Int?

  /// The number and what it numbers, or the fragment as it is.
  mutating func parted(_ fragment: PageWord) -> [PageWord] {
    let digits = fragment.text.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let number = Int(digits) else { return [fragment] }
    let rest = fragment.text.dropFirst(digits.count)
    let mark = rest.prefix { ".)".contains($0) }.prefix(1)
    let body = rest.dropFirst(mark.count)
    defer { if body.isEmpty || body.first == " " || number == (last ?? 0) + 1 { last = number } }
    guard number == (last ?? 0) + 1, body.first?.isLetter == true else { return [fragment] }
    var (head, tail) = (fragment, fragment)
    let width = min(
      0.5 * fragment.box.height * Double(digits.count + mark.count), 0.5 * fragment.box.width)
    head.text = String(digits + mark)
    head.box.right = fragment.box.left + width
    head.headWidth = width
    tail.text = String(body)
    tail.box.left = head.box.right
    tail.headWidth = max(1, fragment.headWidth - width)
    if !mark.isEmpty {
      head.append(tail)
      return [head]
    }
    return [head, tail]
  }
}
