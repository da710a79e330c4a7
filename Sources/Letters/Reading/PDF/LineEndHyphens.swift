/// Tells hyphens that typesetting put at the ends of lines from those that belong to the word.
struct LineEndHyphens {
  private let words: Set<String>
  /// Whether the document parts words at line ends, as far as one can see: one full line in
  /// thirty at least.
  private let isAutomatic: Bool

  /// Looks at all words of a document.
  ///
  /// - Complexity: O(bytes).
  init(in paragraphs: [PrintedParagraph]) {
    let lines = paragraphs.flatMap(\.lines)
    words = Set(
      lines.flatMap { $0.text.lowercased().split(separator: " ") }.map {
        String($0.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
      })
    let broken = paragraphs.reduce(0) { sum, paragraph in
      sum
        + zip(paragraph.lines, paragraph.lines.dropFirst()).count {
          Self.isBroken($0, $1) && $1.text.first?.isLowercase == true
        }
    }
    let full = paragraphs.reduce(0) { $0 + $1.lines.count - 1 }
    isAutomatic = broken >= 2 && broken * 30 >= full
  }

  /// The lines with parted words made whole; the rest of such a word goes up.
  func mended(_ lines: [PrintedLine]) -> [PrintedLine] {
    var lines = lines
    for index in lines.indices.dropLast() where Self.isBroken(lines[index], lines[index + 1]) {
      let next = lines[index + 1].text
      let rest = next.prefix { $0 != " " }
      var head = lines[index].text
      let last = head.split(separator: " ").last ?? ""
      if !keepsHyphen(last, rest) { head.removeLast() }
      lines[index].text = head + rest
      lines[index + 1].text = String(next.dropFirst(rest.count).drop { $0 == " " })
    }
    return lines.filter { !$0.text.isEmpty }
  }

  private static func isBroken(_ above: PrintedLine, _ below: PrintedLine) -> Bool {
    isBroken(above.text, below.text)
  }

  /// Whether a hyphen at the end of a line holds it together with the next.
  static func isBroken(_ above: String, _ below: String) -> Bool {
    guard let last = above.last, "-‐\u{AD}".contains(last) else { return false }
    return above.dropLast().last?.isLetter == true && below.first?.isLetter == true
      && !conjunctions.contains(String(below.prefix { $0 != " " }))
  }

  /// Behind them a hyphen stands for what two words share: “pre- and post-war”.
  private static let conjunctions: Set<String> = [
    "and", "or", "und", "oder", "bzw.", "y", "e", "o", "u", "et", "ou", "en", "of",
  ]

  /// A word that stands elsewhere decides; else whether both parts are words of their own.
  private func keepsHyphen(_ head: Substring, _ rest: Substring) -> Bool {
    guard head.last != "\u{AD}" else { return false }
    if rest.first?.isUppercase == true { return true }
    let first = String(head.dropLast().drop { !$0.isLetter }).lowercased()
    let second = String(rest.prefix { $0.isLetter }).lowercased()
    if words.contains(first + second) { return false }
    if words.contains("\(first)-\(second)") { return true }
    return !isAutomatic || words.contains(first) && words.contains(second)
  }
}
