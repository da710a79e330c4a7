/// Finds the cues of one line.
struct CueFinder {
  let utf8: [UInt8]
  let words: [Word]
  let structure: LineStructure
  let all: WordFlags
  let last: UInt8

  init(utf8: [UInt8], words: [Word], structure: LineStructure) {
    self.utf8 = utf8
    self.words = words
    self.structure = structure
    all = words.reduce(into: WordFlags()) { $0.formUnion($1.flags) }
    last = utf8.last ?? 0
  }

  var cues: LineCues {
    guard let first = words.first else {
      if utf8 == [0x2D, 0x2D] { return [.wordless, .note] }  // above the signature of a mail
      return utf8.isEmpty ? [] : isRule ? [.wordless, .rule] : .wordless
    }
    var cues: LineCues = []
    if last == UInt8(ascii: ":") { cues.insert(.endsWithColon) }
    if isProse { cues.insert(.prose) }
    if all.contains(.signing) { cues.insert(.signing) }
    if all.contains(.firstPerson) { cues.insert(.firstPerson) }
    if hasContact { cues.insert(.contact) }
    if words.allSatisfy({ $0.shape == .number }) { cues.insert(.wordless) }
    if isPageMark(first) { cues.insert(.pageMark) }
    if isShouted && words.contains(where: { $0.length >= 4 }) {
      cues.insert(.shouted)
      if words.allSatisfy({ !$0.flags.isEmpty }) { cues.insert(.knownShout) }
    }
    if isDate { cues.insert(.date) }
    if isSalutation(first) { cues.insert(.salutation) }
    if isRecipients(first) { cues.insert(.recipients) }
    if isValediction { cues.insert(.valediction) }
    if isNote(first) { cues.insert(.note) }
    if isFurniture { cues.insert(.furniture) }
    if namesPlace { cues.insert(.place) }
    if words.count <= 6, words.allSatisfy({ $0.flags.contains(.column) || $0.flags == .function }) {
      cues.insert(.columnHeader)
    }
    cues.formUnion(markers)
    if cues.contains(.marker) { cues.subtract([.note, .date]) }
    if identifies { cues = cues.subtracting([.marker, .weakMarker, .note]).union(.preface) }
    return cues
  }

  /// "Brazil", "Brazil (3)", "Canada (Québec) :", "España / Spain".
  var namesPlace: Bool {
    guard words.count <= 8 else { return false }
    var start = 0
    for end in 1...max(1, words.count) where end >= words.count || partsPlaces(before: end) {
      let part = words[start..<min(end, words.count)]
      guard
        WordLexicon.place(part, in: utf8).isNamedPlace
          || start > 0 && part.allSatisfy({ $0.shape == .number })
      else { return false }
      start = end
    }
    return true
  }

  /// Whether a bracket or a slash stands before a word.
  private func partsPlaces(before index: Int) -> Bool {
    utf8[words[index - 1].end..<words[index].start].contains {
      $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "/")
    }
  }

  var isRule: Bool { utf8.count >= 8 && utf8.allSatisfy { $0 == utf8[0] } }

  var count: Int { words.count }

  var isHeadingLike: Bool {
    if case .heading = structure.kind { return true }
    return structure.isBold
  }

  func counting(_ flag: WordFlags) -> Int {
    all.contains(flag) ? words.count { $0.flags.contains(flag) } : 0
  }

  /// Whether one of some terms stands in the line.
  func holds(_ terms: WordSet) -> Bool {
    words.contains { terms.contains($0.key) }
  }

  func isAll(_ flags: WordFlags) -> Bool {
    words.allSatisfy { !$0.flags.isDisjoint(with: flags) || $0.shape == .number }
  }

  /// A sentence: long, or with the words and the end of one.
  var isProse: Bool {
    let prose = counting(.prose)
    let isSentence = endsSentence && (!endsInAbbreviation || lowercaseShare > 0.6)
    if count >= 30 { return prose >= 2 || lowercaseShare > 0.6 }
    if count >= 12 {
      return prose >= 3 || isSentence && (prose >= 1 || lowercaseShare > 0.5)
        || lowercaseShare > 0.75
    }
    return count >= 6 && isSentence && (prose >= 1 || lowercaseShare > 0.6)
  }

  var endsSentence: Bool {
    last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
      || last == 0x9D && utf8.hasSuffix("”") || last == 0xA6 && utf8.hasSuffix("…")
  }

  var endsInAbbreviation: Bool {
    guard last == UInt8(ascii: "."), let word = words.last else { return false }
    let isShort = word.length <= 3 && word.isCapital && word.flags.isDisjoint(with: [.function])
    return isShort || word.flags.contains(.legalForm)
  }

  /// How many of the words that bear meaning are written small.
  var lowercaseShare: Double {
    var content = 0
    var lower = 0
    for word in words where !word.flags.contains(.function) && word.shape != .number {
      content += 1
      if word.shape == .lower { lower += 1 }
    }
    return content == 0 ? 1 : Double(lower) / Double(content)
  }

  var hasContact: Bool {
    if let at = utf8.withUnsafeBufferPointer({ $0.firstIndex(of: UInt8(ascii: "@")) }),
      at == 0 || utf8[at - 1] == 0x20 || utf8[at...].contains(UInt8(ascii: "."))
    {
      return true
    }
    if holds(CueTerms.addresses) { return true }
    return words.reduce(0) { $0 + ($1.shape == .number ? $1.length : 0) } >= 9
  }

  var isDate: Bool {
    guard count <= 9, all.contains(.month), words.contains(where: { $0.shape == .number }) else {
      return false
    }
    let year = words.contains { $0.shape == .number && $0.length == 4 }
    let others = words.count {
      $0.shape != .number && $0.flags.isDisjoint(with: [.month, .function])
    }
    return others <= (year ? 3 : 1) && counting(.organization) == 0
  }

  /// "As of 3 May": a date that belongs to a list.
  var isAsOf: Bool { words.first.map { CueTerms.asOf.contains($0.key) } ?? false }
}

extension Optional where Wrapped == PlaceKind {
  /// A country, region, state or city, no mere code.
  var isNamedPlace: Bool {
    switch self {
    case .country, .region, .state, .city, .town: true
    case .stateCode, nil: false
    }
  }
}

extension [UInt8] {
  func hasPrefix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { count >= $0.count && self.prefix($0.count).elementsEqual($0) }
  }

  func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { count >= $0.count && self.suffix($0.count).elementsEqual($0) }
  }
}
