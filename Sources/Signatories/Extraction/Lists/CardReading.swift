import Letters

/// Signatures in blocks of lines: a person, an office, an organization.
struct CardReading {
  private(set) var entries: [ListEntry] = []

  /// Reads lines as cards, if they are cards: blocks of two to six lines, most of which begin with
  /// a person and go on with an office or a body.
  init?(_ indices: [Int], of lines: [Line]) {
    let blocks = CardReading.blocks(indices, of: lines)
    guard blocks.count * 2 <= indices.count + 1, blocks.allSatisfy({ $0.count <= 6 }) else {
      return nil
    }
    let cards = blocks.map { CardReading.isCard($0, of: lines) }
    guard cards.count(where: { $0 }) * 2 >= blocks.count, cards.contains(true) else { return nil }
    let usual = CardReading.usualSize(zip(blocks, cards).filter(\.1).map(\.0))
    let titled = zip(blocks, cards).count { $1 && CardReading.isTitle(lines[$0[1]]) }
    let hasTitles = titled * 3 >= cards.count(where: { $0 }) * 2
    for (block, isCard) in zip(blocks, cards) {
      let isLikeOthers =
        hasTitles && block.count == usual && usual > 2 && CardReading.isTitle(lines[block[1]])
      guard isCard || isLikeOthers else {
        entries += block.map { ListEntry(EntryText(line: $0, of: lines), layout: .line) }
        continue
      }
      let drops =
        hasTitles && block.count == usual && usual > 2 && !CardReading.isTitle(lines[block[1]])
      var entry = CardReading.entry(drops ? [block[0]] + block[2...] : block, of: lines)
      if drops { entry.reading.standing = .office }
      entries.append(entry)
    }
  }

  /// The size that most of some blocks have; of equal ones the smallest.
  private static func usualSize(_ blocks: [[Int]]) -> Int {
    let sizes = Dictionary(grouping: blocks, by: \.count).mapValues(\.count)
    return sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// The entry of a block that is a card; nil where it is none.
  static func card(_ block: [Int], of lines: [Line]) -> ListEntry? {
    isCard(block, of: lines) ? entry(block, of: lines) : nil
  }

  /// The entry of a block among cards that begins with what has the shape of a person's name.
  static func likelyCard(_ block: [Int], of lines: [Line]) -> ListEntry? {
    guard block.count >= 2, isPerson(lines[block[0]], isTold: true),
      !block.dropFirst().contains(where: { isPerson(lines[$0]) })
    else { return nil }
    return entry(block, of: lines)
  }

  private static func entry(_ block: [Int], of lines: [Line]) -> ListEntry {
    if standsAbovePerson(block, of: lines) {
      return ListEntry(EntryText(line: block[0], of: lines), layout: .card)
    }
    let texts = block.enumerated()
      .filter { $0 == 0 || !isAside(lines[$1]) }
      .map { EntryText(line: $1, of: lines) }
    return ListEntry(card: texts, of: lines)
  }

  /// Lines without blank lines between them; a person alone and the office below are one block.
  private static func blocks(_ indices: [Int], of lines: [Line]) -> [[Int]] {
    var blocks: [[Int]] = []
    for index in indices {
      let structure = lines[index].structure
      let isNext = blocks.last?.last == index - 1
      let sharesBlock =
        isNext && lines[index - 1].structure.block == structure.block
        && (structure.blankLinesBefore == 0 || structure.kind != .paragraph)
      if sharesBlock, let last = blocks.indices.last {
        blocks[last].append(index)
      } else if isNext, let last = blocks.indices.last, blocks[last].count == 1,
        beginsWithOffice(lines[index]), isPerson(lines[blocks[last][0]])
      {
        blocks[last].append(index)
      } else {
        blocks.append([index])
      }
    }
    return blocks
  }

  private static func isCard(_ block: [Int], of lines: [Line]) -> Bool {
    guard block.count >= 2 else { return false }
    let isTitled = isTitle(lines[block[1]])
    guard isPerson(lines[block[0]], isTold: isTitled) || isOfficer(lines[block[0]]) else {
      return standsAbovePerson(block, of: lines)
    }
    return !block.dropFirst().contains { isPerson(lines[$0]) }
  }

  /// A body and below it the person who signs for it: "Harbour Trust", "Jane Doe, Director".
  private static func standsAbovePerson(_ block: [Int], of lines: [Line]) -> Bool {
    guard block.count == 2, !isTitle(lines[block[0]]), !isPlace(lines[block[1]]) else {
      return false
    }
    let text = EntryText(line: block[1], of: lines)
    let part = EntryReading.cleaned(0..<text.utf8.count, of: text)
    return EntryReading.holder(part, of: text) != nil && isOfficer(lines[block[1]])
  }

  private static func isPlace(_ line: Line) -> Bool {
    let text = EntryText(line)
    return PlaceReading.isPlace(0..<text.utf8.count, of: text)
  }

  /// A known person, or, where a title follows, whatever can be one.
  private static func isPerson(_ line: Line, isTold: Bool = false) -> Bool {
    guard !line.content.isEmpty else { return false }
    let text = EntryText(line)
    let part = EntryReading.cleaned(0..<text.utf8.count, of: text)
    if PlaceReading.isTownAndState(part, of: text) { return false }
    guard let person = PersonName(part, of: text, isTold: isTold) else { return false }
    return person.isKnown || isTold
  }

  /// An entry like `J. T. Hollings, President`: a person with an office and no organization.
  private static func isOfficer(_ line: Line) -> Bool {
    let reading = EntryReading(EntryText(line))
    return reading.person != nil && reading.organization == nil && reading.standing == .office
  }

  /// An office or a profession, with or without its organization.
  private static func isTitle(_ line: Line) -> Bool {
    let text = EntryText(line)
    let part = EntryReading.Part(0..<text.utf8.count, of: text)
    return part.isOffice || part.isProfession
  }

  private static func beginsWithOffice(_ line: Line) -> Bool {
    line.words.prefix(2).contains {
      $0.flags.contains(.office) || $0.flags.contains(.profession)
    }
  }

  /// An address of the net, a telephone number, or "on behalf of our members".
  private static func isAside(_ line: Line) -> Bool {
    let utf8 = line.utf8
    let words = line.words
    guard let first = words.first else { return true }
    if utf8.contains(UInt8(ascii: "@")) || first.key == www || first.key == http
      || first.key == https
    {
      return true
    }
    let digits = words.reduce(0) { $0 + ($1.shape == .number ? $1.length : 0) }
    return digits >= 7
      || words.dropFirst().allSatisfy { $0.shape == .lower }
        && !first.flags.contains(.office) && !first.flags.contains(.profession) && words.count >= 3
  }

  private static let http = FoldedHash.of("http".utf8)
  private static let https = FoldedHash.of("https".utf8)
  private static let www = FoldedHash.of("www".utf8)
}

extension ListEntry {
  /// An entry whose parts stand below one another: a person, an office, an organization, and at the
  /// end perhaps a place.
  ///
  /// - Precondition: there is at least one part.
  init(card parts: [EntryText], of lines: [Line]) {
    var text = parts[0]
    var breaks: [Int] = []
    var place: String?
    for part in parts.dropFirst() {
      if breaks.count > 0, ItemAside.isPlace(part, after: text) {
        place = part.string(0..<part.utf8.count)
        continue
      }
      breaks.append(text.utf8.count)
      for piece in part.pieces { text.append(piece, of: lines) }
    }
    self.init(text, layout: .card, breaks: breaks, columnPlace: place)
  }
}
