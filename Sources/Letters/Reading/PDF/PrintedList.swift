/// Decides in lists of names whether a full line goes on in the next or is a name of its own.
///
/// What geometry can't tell, words can: how the line ends, how the next begins and how long it
/// is, and whether the list follows the alphabet.
enum PrintedList {
  private static let shortest = 8

  /// The paragraphs with those of lists cut or joined where the words are plain; what stays
  /// doubtful is left as lines of one paragraph.
  ///
  /// - Complexity: O(bytes).
  static func resolved(_ paragraphs: [PrintedParagraph]) -> [PrintedParagraph] {
    var resolved: [PrintedParagraph] = []
    var list: [PrintedParagraph] = []
    for paragraph in paragraphs {
      if paragraph.mark == nil, paragraph.lines[0].cell == nil,
        paragraph.lines.count == 1 || !paragraph.isRunning
      {
        list.append(paragraph)
      } else {
        resolved += entries(of: list) + [paragraph]
        list = []
      }
    }
    return resolved + entries(of: list)
  }

  private static func entries(of list: [PrintedParagraph]) -> [PrintedParagraph] {
    let lines = list.flatMap(\.lines)
    guard lines.count >= shortest else { return list }
    let isSorted =
      follows(alphabet: lines.map(key), share: 65)
      || list.count >= shortest && follows(alphabet: list.map { key($0.lines[0]) }, share: 80)
    return list.indices.flatMap { index -> [PrintedParagraph] in
      let after = index + 1 < list.count ? key(list[index + 1].lines[0]) : nil
      return parts(of: list[index].lines, before: isSorted ? after : nil, isSorted: isSorted)
    }
  }

  private static func parts(
    of lines: [PrintedLine], before after: String?, isSorted: Bool
  ) -> [PrintedParagraph] {
    var parts = [PrintedParagraph(lines: [lines[0]])]
    for index in lines.indices.dropFirst() {
      let next = index + 1 < lines.count ? key(lines[index + 1]) : after
      let entry = parts[parts.count - 1].lines
      var weight = evidence(that: lines[index], continues: lines[index - 1])
      if isSorted {
        weight += order(of: key(lines[index]), behind: key(entry[0]), before: next, after)
      }
      if weight <= -1 {
        parts.append(PrintedParagraph(lines: [lines[index]]))
      } else {
        let isJoined = weight >= 1 && (entry.count == 1 || parts[parts.count - 1].isJoined)
        parts[parts.count - 1] = PrintedParagraph(
          lines: entry + [lines[index]], isJoined: isJoined)
      }
    }
    return parts
  }

  private static func evidence(
    that line: PrintedLine, continues above: PrintedLine
  ) -> Double {
    var weight = 0.0
    if line.text.first?.isLowercase ?? false { weight += 3 }
    if let last = above.text.last, ",&/-–(".contains(last) { weight += 3 }
    let opened = above.text.count { $0 == "(" } - above.text.count { $0 == ")" }
    if opened > 0 { weight += 3 }
    if line.goesOnWithDash { weight += 4 }
    if let first = line.text.first, "(&–-".contains(first) { weight += 2 }
    let lastWord = above.text.split(separator: " ").last ?? ""
    if lastWord.count <= 4, lastWord.first?.isLowercase ?? false { weight += 3 }
    if !line.text.contains(" ") { weight += 1.5 }
    return weight
  }

  /// A line that breaks the alphabet is no entry of its own, one that keeps it may be; most of all
  /// one between two entries that have the same first letter.
  private static func order(
    of key: String, behind above: String, before next: String?, _ last: String?
  ) -> Double {
    if key < above { return 2 }
    if let last, above <= last {
      if key > last { return 2 }
      if above.first == last.first { return -2 }
    }
    guard let next else { return 0 }
    if next >= key { return -2 }
    return above <= next ? 1.5 : -1.5
  }

  private static func key(_ line: PrintedLine) -> String {
    String(line.text.lowercased().drop { !$0.isLetter })
  }

  /// Whether most lines rise, those that go on in the next among them.
  private static func follows(alphabet keys: [String], share: Int) -> Bool {
    let rising = zip(keys, keys.dropFirst()).count { $0 <= $1 }
    return rising * 100 >= (keys.count - 1) * share
  }
}
