import Letters

/// Decides which lines of a list are parts of one entry.
///
/// Evidence is weighed: numbering and blank lines first, then how a line ends and the next begins,
/// how full it is, and whether the list is in alphabetical order.
struct LineJoiner {
  private let lines: [Line]
  private let indices: [Int]
  private let words: [[Word]]
  private let utf8: [[UInt8]]
  private let keys: [[UInt8]]
  private let blockSizes: [Int: Int]
  private let isItemized: Bool
  private let isSpaced: Bool
  private let isSorted: Bool
  private let endsAllWithComma: Bool
  /// Whether nearly all lines have a comma inside, as "Person, Organization" has.
  private let areParted: Bool
  private let width: Int
  /// How many lines above each the last "For the …," stands, where signers are told so.
  private let behindBody: [Int?]
  /// How far each line stands from the left edge of the file; empty where no line hangs.
  private let indents: [Int]

  init(_ indices: [Int], of lines: [Line], text: SourceText) {
    self.lines = lines
    self.indices = indices
    utf8 = indices.map { lines[$0].utf8 }
    words = indices.map { lines[$0].words }
    blockSizes = indices.reduce(into: [:]) { $0[lines[$1].structure.block, default: 0] += 1 }
    let items = indices.count { lines[$0].structure.isItem }
    isItemized = items * 10 >= indices.count * 6
    let single = blockSizes.values.count { $0 == 1 }
    isSpaced = single * 10 >= blockSizes.count * 6 && blockSizes.count >= 3
    width = utf8.map(\.count).max() ?? 0
    keys = zip(words, utf8).map { words, utf8 in
      var key: [UInt8] = []
      key.reserveCapacity((words.prefix(4).last?.end ?? 0) + 1)
      for word in words.prefix(4) {
        Folding.fold(utf8[word.start..<word.end]) { key.append($0) }
        key.append(0x20)
      }
      return key
    }
    isSorted = LineJoiner.isSorted(keys)
    behindBody = LineJoiner.distances(to: words.map(LineJoiner.beginsForBody))
    indents = LineJoiner.hangingIndents(indices.map { LineJoiner.indent(lines[$0], in: text) })
    areParted = indices.count >= 5 && utf8.count(where: LineJoiner.isParted) * 5 >= utf8.count * 4
    endsAllWithComma = utf8.count { $0.last == UInt8(ascii: ",") } * 2 > utf8.count
  }

  /// The entries: lists of places in `indices`' lines.
  func entries() -> [[Int]] {
    var entries: [[Int]] = []
    for position in indices.indices {
      if position > 0 && joins(position - 1, position) {
        entries[entries.count - 1].append(indices[position])
      } else {
        entries.append([indices[position]])
      }
    }
    return entries
  }

  private func joins(_ left: Int, _ right: Int) -> Bool {
    if let distance = behindBody[right], indices[left] + 1 == indices[right] {
      return (1...4).contains(distance)
    }
    let before = lines[indices[left]].structure
    let after = lines[indices[right]].structure
    if after.isDescription && indices[left] + 1 == indices[right] { return true }
    guard before.block == after.block, indices[left] + 1 == indices[right] else {
      return isTorn(left, right) && !after.isItem
    }
    if isItemized && after.isItem { return true }
    if isSpaced && (blockSizes[after.block] ?? 0) <= 3 && evidence(left, right) > -1 { return true }
    return evidence(left, right) >= 2.5
  }

  /// "Pour la Ligue du fleuve,": a body for which somebody signs below.
  private static func beginsForBody(_ words: [Word]) -> Bool {
    guard let first = words.first, words.count > 1, first.isCapital else { return false }
    return EntryReading.forWords.contains(first.key)
      && (words[1].isCapital || words[1].flags.contains(.function))
  }

  /// How far each place is behind the last that is marked; nil before the first, and everywhere
  /// where fewer than two are marked.
  private static func distances(to marked: [Bool]) -> [Int?] {
    guard marked.count(where: { $0 }) > 1 else { return marked.map { _ in nil } }
    var distance: Int?
    return marked.map { isMarked in
      distance = isMarked ? 0 : distance.map { $0 + 1 }
      return distance
    }
  }

  /// An entry torn by a page break: it ends in a word that cannot end a name.
  private func isTorn(_ left: Int, _ right: Int) -> Bool {
    guard indices[left] + 1 == indices[right] else { return false }
    return hasOpenBracket(left) && utf8[right].contains(UInt8(ascii: ")"))
      || (endsOpen(left) && startsSmall(right))
  }

  private func evidence(_ left: Int, _ right: Int) -> Double {
    var evidence = 0.0
    if startsSmall(right) { evidence += 2.5 }
    if endsOpen(left) { evidence += 2.5 }
    if hasOpenBracket(left) { evidence += 3 }
    if isBracketed(right) { evidence += 2 }
    let fullness = fullness(left, right)
    evidence += fullness
    // "Livestock Carriers / Association": one word that ends names of bodies.
    if areParted, fullness > 0, words[right].count == 1, beginsBody(right) { evidence += 2.5 }
    evidence += order(left, right)
    if beginsBody(right) { evidence -= 1 }
    if lines[indices[left]].structure.hasHardBreak { evidence -= 1 }
    if endsInPlace(left) { evidence -= 2 }
    if !indents.isEmpty { evidence += indents[right] > indents[left] ? 4 : hangs(right) ? 2 : -2 }
    return evidence
  }

  private static func isParted(_ utf8: [UInt8]) -> Bool {
    utf8.dropLast().contains(UInt8(ascii: ","))
  }

  /// Whether a line is set in from the edge that entries begin at.
  private func hangs(_ position: Int) -> Bool { indents[position] > indents.min() ?? 0 }

  /// The indents, where most lines stand at one edge and some that never come first hang from it by
  /// two blanks or more.
  private static func hangingIndents(_ indents: [Int]) -> [Int] {
    guard let edge = indents.first, edge == indents.min() else { return [] }
    let hanging = indents.count { $0 >= edge + 2 }
    let isHanging =
      hanging > 0 && hanging * 2 <= indents.count
      && indents.allSatisfy { $0 == edge || $0 >= edge + 2 }
    return isHanging ? indents : []
  }

  /// How many blanks stand before a line in the file.
  private static func indent(_ line: Line, in text: SourceText) -> Int {
    guard line.structure.kind == .paragraph, let start = line.segments.first?.source else {
      return 0
    }
    return text.utf8[..<start].reversed().prefix { $0 == 0x20 }.count
  }

  private func startsSmall(_ position: Int) -> Bool {
    guard let first = words[position].first, first.start <= 1 else { return false }
    guard first.shape == .lower else { return false }
    let isDomain = first.end < utf8[position].count && utf8[position][first.end] == 0x2E
    return !isDomain && (words[position].count > 1 || first.flags.contains(.function))
  }

  /// Begins as names of bodies do: "Center", "Red", "Association".
  private func beginsBody(_ position: Int) -> Bool {
    words[position].first.map { $0.isCapital && $0.flags.contains(.organization) } ?? false
  }

  /// Ends in a joining word, a comma, a hyphen, an ampersand or a slash.
  private func endsOpen(_ position: Int) -> Bool {
    guard let last = words[position].last, let byte = utf8[position].last else { return false }
    if [UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(byte) { return true }
    if byte == UInt8(ascii: ",") { return !endsAllWithComma }
    return last.end == utf8[position].count && last.shape == .lower
      && last.flags.contains(.function) && last.length <= 4
      && (last.start == 0 || utf8[position][last.start - 1] == 0x20)
  }

  /// Ends in a comma and a place, as complete entries do.
  private func endsInPlace(_ position: Int) -> Bool {
    guard
      let last = NameRun.parts(of: 0..<utf8[position].count, in: utf8[position], at: .comma).last,
      last.lowerBound > 0
    else { return false }
    let words = words[position].filter { $0.start >= last.lowerBound }
    return WordLexicon.place(words, in: utf8[position]).isPlaceName
  }

  private func hasOpenBracket(_ position: Int) -> Bool {
    utf8[position].count { $0 == UInt8(ascii: "(") }
      > utf8[position].count { $0 == UInt8(ascii: ")") }
  }

  private func isBracketed(_ position: Int) -> Bool {
    utf8[position].first == UInt8(ascii: "(") && utf8[position].last == UInt8(ascii: ")")
  }

  /// A line that is full can go on in the next, a short one hardly.
  private func fullness(_ left: Int, _ right: Int) -> Double {
    let length = utf8[left].count
    if width >= 40 && length * 10 < width * 6 { return -2 }
    guard width >= 55, length * 100 >= width * 85, let first = words[right].first else { return 0 }
    return length + 1 + first.length > width * 95 / 100 ? 1 : 0
  }

  /// In a sorted list a line that breaks the order is no entry of its own: without it the line
  /// before and the line behind are in order.
  private func order(_ left: Int, _ right: Int) -> Double {
    guard isSorted else { return 0 }
    let rises = !LineJoiner.isBefore(keys[right], keys[left])
    guard right + 1 < indices.count else { return rises ? -1 : 0.5 }
    let goesOn = !LineJoiner.isBefore(keys[right + 1], keys[right])
    if rises && goesOn { return -1 }
    return LineJoiner.isBefore(keys[right + 1], keys[left]) ? 0 : 1.5
  }

  /// At least eight lines, of which four in five follow the alphabet.
  private static func isSorted(_ keys: [[UInt8]]) -> Bool {
    guard keys.count >= 8 else { return false }
    let inOrder = zip(keys, keys.dropFirst()).count { !isBefore($1, $0) }
    return inOrder * 5 >= (keys.count - 1) * 4
  }

  private static func isBefore(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}

extension LineStructure {
  /// Whether the line begins or continues an item of a list.
  var isItem: Bool {
    if case .listItem = kind { return true }
    return false
  }

  /// Whether the line describes the term of a definition list.
  var isDescription: Bool { kind == .other(element: "dd") }

  var isImage: Bool { kind == .imageText }
}
