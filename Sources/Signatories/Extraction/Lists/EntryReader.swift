import Letters

/// Reads the lines of a section as entries, whatever their layout.
struct EntryReader {
  private let lines: [Line]
  private let columns: ColumnSplitter
  private let source: SourceText
  private let runs: Runs

  /// Goes on with what segmentation found; shared, so that nothing is copied for each list.
  private final class Runs {
    var runs: WrappedRuns

    init(_ runs: WrappedRuns) { self.runs = runs }
  }

  init(_ letter: SegmentedDocument) {
    lines = letter.lines
    source = letter.text
    runs = Runs(letter.runs)
    columns = ColumnSplitter(letter.lines, text: letter.text)
  }

  /// The entries of some lines, in order.
  func entries(_ indices: [Int]) -> [ListEntry] {
    var entries: [ListEntry] = []
    for stretch in stretches(indices.filter { !isSignMark(lines[$0]) }) {
      guard let first = stretch.first else { continue }
      if case .tableCell = lines[first].structure.kind {
        if let stacks = TableReading.stacks(stretch, of: lines) {
          entries += stacks.flatMap(plain)
        } else {
          entries += TableReading(stretch, of: lines).entries
        }
      } else {
        entries += plain(stretch)
      }
    }
    entries.removeAll(where: \.isJunk)
    return entries
  }

  /// "(signed)" or "gez." where the hand of the signer stood.
  private func isSignMark(_ line: Line) -> Bool {
    guard line.length <= 12 else { return false }
    let words = line.words
    return words.count == 1 && EntryReading.signs.contains(words[0].key)
  }

  /// Tables apart from other lines; each table by itself.
  private func stretches(_ indices: [Int]) -> [[Int]] {
    var stretches: [[Int]] = []
    var table: Int?
    for index in indices {
      var here: Int?
      if case .tableCell = lines[index].structure.kind { here = lines[index].structure.container }
      if let last = stretches.indices.last, here == table {
        stretches[last].append(index)
      } else {
        stretches.append([index])
      }
      table = here
    }
    return stretches
  }

  private func plain(_ indices: [Int]) -> [ListEntry] {
    var entries: [ListEntry] = []
    var rest: [Int] = []
    var read = -1
    let heads = indices.filter {
      lines[$0].scanned.hasColon
        && placeHead(of: EntryText(line: $0, of: lines)) != nil
    }
    let hasHeads = heads.count >= 3 && heads.count * 2 >= indices.count
    if columns.areColumns(indices), !indices.contains(where: { runs.runs.run(from: $0) != nil }) {
      return listed(indices, placeHeads: hasHeads)
    }
    if let alone = aloneRun(indices) { return alone }
    func take(_ more: [ListEntry]) {
      if entries.isEmpty { entries = more } else { entries += more }
    }
    func takeRest() {
      if !rest.isEmpty { take(listed(rest, placeHeads: hasHeads)) }
      rest = []
    }
    for index in ImageText.withoutDoubles(indices, of: lines) where index > read {
      if let wrapped = runs.runs.run(from: index).map(wrappedEntries) {
        takeRest()
        take(wrapped.entries)
        read = wrapped.last
        continue
      }
      guard let run = run(at: index, isAlone: indices.count == 1) else {
        rest.append(index)
        continue
      }
      takeRest()
      take(run)
    }
    takeRest()
    return entries
  }

  // MARK: Runs

  /// `isAlone` says that the line is the whole list: three bodies are enough of a run then.
  private func run(at index: Int, isAlone: Bool) -> [ListEntry]? {
    let utf8 = lines[index].utf8
    guard let run = NameRun(utf8: utf8, words: lines[index].words, least: isAlone ? 3 : 4),
      run.isMarked || run.isHeaded || run.count >= 5 || run.separator == .mark
        || utf8.count > 120 && run.count >= 4
        || run.separator == .semicolon || isAlone && RunReading.areBodies(run, in: utf8),
      !RunReading.tellsOfPerson(run, in: utf8)
    else { return nil }
    return RunReading(run, in: EntryText(line: index, of: lines), of: lines).entries
  }

  /// The names of a list that is one paragraph of a few: "A, B and C" over one line or more.
  private func aloneRun(_ indices: [Int]) -> [ListEntry]? {
    guard let first = indices.first, let last = indices.last, indices.count <= 4,
      last - first == indices.count - 1,
      indices.allSatisfy({
        lines[$0].structure.kind == .paragraph
          && lines[$0].structure.block == lines[first].structure.block
      }),
      // What is wrapped fills its lines, and names are parted in each.
      indices.dropLast().allSatisfy({
        lines[$0].length >= 48 && lines[$0].utf8.contains(UInt8(ascii: ","))
      })
    else { return nil }
    return RunReading(few: paragraph(first..<(last + 1)), of: lines)?.entries
  }

  /// The text of some lines as one.
  private func paragraph(_ range: Range<Int>) -> EntryText {
    var text = EntryText(line: range.lowerBound, of: lines)
    for line in range.dropFirst() {
      text.append(EntryText.Piece(line: line, part: 0..<lines[line].length), of: lines)
    }
    return text
  }

  /// The names of a run that goes on over the lines of one paragraph.
  private func wrappedEntries(_ wrapped: WrappedRun) -> (entries: [ListEntry], last: Int) {
    let reading = RunReading(wrapped.run, in: paragraph(wrapped.lines), of: lines)
    return (reading.entries, wrapped.lines.upperBound - 1)
  }

  // MARK: Lines and cards

  /// `placeHeads` says that most lines of the list begin with a place and a colon.
  private func listed(_ indices: [Int], placeHeads: Bool) -> [ListEntry] {
    guard !indices.isEmpty else { return [] }
    if let cards = columns.cards(indices) { return cards }
    if let persons = columns.persons(indices) { return persons }
    if let cards = HeadedCards(indices, of: lines) { return cards.entries }
    if let cards = CardReading(indices, of: lines)?.entries { return cards }
    let texts = TrailingAddress.removed(
      from: (columns.pieces(indices)?.map { EntryText($0, of: lines) }
        ?? LineJoiner(indices, of: lines, text: source).entries().map(text))
        .flatMap(persons), of: lines)
    if let persons = TitledPersons.entries(texts.filter { !$0.isEmpty }) { return persons }
    let dashPlaces = Self.haveDashedPlaces(texts)
    return texts.filter { !$0.isEmpty }.map { text in
      let isImage = lines[text.pieces[0].line].structure.isImage
      if placeHeads, let head = placeHead(of: text),
        let rest = text.text(of: text.trimmed((head.upperBound + 1)..<text.utf8.count), in: lines)
      {
        return ListEntry(rest, layout: .line, columnPlace: text.string(head))
      }
      return ListEntry(text, layout: isImage ? .image : .line, dashPlaces: dashPlaces)
    }.withBracketedTowns.withTowns
  }

  /// Two persons on one line, "Ana Ruiz and Leo Mar", as two entries.
  private func persons(in text: EntryText) -> [EntryText] {
    let joints = text.words.filter { CueTerms.conjunctions.contains($0.key) && $0.shape == .lower }
    guard joints.count == 1, let joint = joints.first, joint.start > 0 else { return [text] }
    let halves = [0..<joint.start, joint.end..<text.utf8.count].map(text.trimmed)
    // Behind the second name a comma may part what both are.
    let second = halves[1]
    let end = text.utf8[second].firstIndex(of: UInt8(ascii: ",")) ?? second.upperBound
    guard !text.utf8[halves[0]].contains(UInt8(ascii: ",")),
      [halves[0], second.lowerBound..<end].allSatisfy({
        PersonName($0, of: text)?.isKnown == true
      })
    else { return [text] }
    let persons = halves.compactMap { text.text(of: $0, in: lines) }
    return persons.count == 2 ? persons : [text]
  }

  /// The text of an entry; a place on a line of its own is set off by a comma.
  private func text(of parts: [Int]) -> EntryText {
    var text = EntryText(ImageText.piece(parts[0], of: lines), of: lines)
    for part in parts.dropFirst() where !ItemAside.isAside(lines[part]) {
      let piece = ImageText.piece(part, of: lines)
      let isPlace = ItemAside.isPlace(lines[part], after: text)
      let isPerson = PersonName(0..<text.utf8.count, of: text)?.isKnown == true
      if lines[part].structure.isDescription && !isPlace && !isPerson { continue }
      text.append(piece, of: lines, comma: isPlace || lines[part].structure.isDescription)
    }
    return text
  }

  /// The place before a colon at the beginning of an entry: `Barbados: Reef Watch`.
  private func placeHead(of text: EntryText) -> Range<Int>? {
    guard let colon = text.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")), colon > 0,
      colon + 2 < text.utf8.count
    else { return nil }
    let head = text.trimmed(0..<colon)
    return PlaceReading.isPlace(head, of: text) ? head : nil
  }

  /// Whether places stand behind dashes at the ends of so many entries that a dash parts them.
  static func haveDashedPlaces(_ texts: [EntryText]) -> Bool {
    let dashes = texts.count { endsWithDashedPlace($0) }
    guard dashes >= 2 else { return false }
    let placed = texts.count { EntryReading($0, dashPlaces: true).place != nil }
    let areas = dashes < 4 ? 0 : texts.count { endsWithDashedPlace($0, isArea: true) }
    return areas >= 4 && areas * 5 >= texts.count || dashes >= 3 && dashes * 2 >= texts.count
      || placed * 3 >= texts.count * 2
  }

  /// Whether a place stands behind a dash at the end; with `isArea` a country or the code of a
  /// state.
  static func endsWithDashedPlace(_ text: EntryText, isArea: Bool = false) -> Bool {
    guard let dash = PlaceReading.lastDash(0..<text.utf8.count, of: text) else { return false }
    let place = text.trimmed(dash.upperBound..<text.utf8.count)
    guard isArea else { return PlaceReading.isPlace(place, of: text, anyTown: true) }
    if PlaceReading.isTownWithCode(place, of: text) { return true }
    let words = text.words(in: place)
    let kind = WordLexicon.place(words, in: text.utf8)
    return kind == .country || kind == .stateCode && words[0].shape == .upper
  }
}

/// The alternative text of images among the lines of a list.
enum ImageText {
  /// The lines without images that show what a line beside them says.
  ///
  /// Images stay only where they carry the list: where most of its lines are images.
  static func withoutDoubles(_ indices: [Int], of lines: [Line]) -> [Int] {
    let images = indices.count { lines[$0].structure.isImage }
    guard images > 0, images * 3 < indices.count * 2 else { return indices }
    return indices.filter { !lines[$0].structure.isImage }
  }

  /// A line's part that names somebody: without "logo" around the name of an image, and without
  /// the address and the flag that a card shows behind the name.
  static func piece(_ index: Int, of lines: [Line]) -> EntryText.Piece {
    let line = lines[index]
    let utf8 = line.utf8
    guard line.structure.isImage else {
      return EntryText.Piece(line: index, part: 0..<(cardEnd(of: line, utf8) ?? utf8.count))
    }
    let words = line.words
    var names = words[...]
    while names.count > 1, let first = names.first,
      isLogo(first) || first.flags.contains(.function) && isLogo(words[0])
    {
      names.removeFirst()
    }
    while names.count > 1, let last = names.last, isLogo(last) { names.removeLast() }
    guard let first = names.first, let last = names.last, names.count < words.count else {
      return EntryText.Piece(line: index, part: 0..<utf8.count)
    }
    let end = last.end == words.last?.end ? utf8.count : last.end
    let closed = end < utf8.count && utf8[end] == UInt8(ascii: ")") ? end + 1 : end
    return EntryText.Piece(line: index, part: first.start..<closed)
  }

  private static func isLogo(_ word: Word) -> Bool { logos.contains(word.key) }

  private static let logos: WordSet = "logo logos logotipo logotype emblem"

  /// Where a name ends that runs without white space into what another element shows: markup
  /// stands between, and a dot, a flag or a sign follows.
  private static func cardEnd(of line: Line, _ utf8: [UInt8]) -> Int? {
    for segment in line.laterSegments {
      let cut = segment.content
      guard cut > 1, cut < utf8.count, utf8[cut - 1] != 0x20, utf8[cut] != 0x20 else { continue }
      let tail = utf8[cut...].prefix { $0 != 0x20 }
      let isAddress = tail.contains(UInt8(ascii: ".")) && !tail.contains(UInt8(ascii: "("))
      let isFlag = tail.first == 0xF0
      if isAddress && tail.count >= 4 || isFlag { return cut }
    }
    return nil
  }
}
