import Letters

/// What the parts of one entry are: a name, or a person with an office and an organization.
struct EntryReading {
  /// What a person is in or for the organization.
  enum Standing {
    /// Nothing is said.
    case none
    /// Holds an office, such as "Executive Director".
    case office
    /// Works in a profession, such as "Professor".
    case profession
    /// Signs for the organization in so many words.
    case behalf
  }

  let text: EntryText
  /// The name without place; the person's or the organization's, where nothing else is said.
  var name: Range<Int>
  var place: Range<Int>?
  /// The person, if the entry names or may name one.
  var person: PersonName?
  /// The organization beside the person.
  var organization: Range<Int>?
  var standing = Standing.none
  private let amongPersons: Bool

  /// Reads an entry whose parts are parted by commas, and by `breaks` where lines ended.
  ///
  /// In a list of persons whatever has the shape of a name can be one.
  init(
    _ text: EntryText, breaks: [Int] = [], dashPlaces: Bool = false, place known: String? = nil,
    amongPersons: Bool = false
  ) {
    self.text = text
    self.amongPersons = amongPersons
    let end =
      EntryReading.addressStart(in: text) ?? EntryReading.othersStart(in: text)
      ?? text.utf8.count
    let start = EntryReading.signedStart(in: text)
    let whole = EntryReading.cleaned(min(start, end)..<end, of: text)
    let places = PlaceReading(whole, of: text, dashes: dashPlaces, known: known)
    name = EntryReading.cleaned(places.name, of: text)
    place = places.place
    readPerson(breaks: breaks)
    name = EntryReading.cleaned(name, of: text)
  }

  /// Takes what a column says: the person before an offset, who holds an office in a body.
  mutating func assign(_ body: Range<Int>, toPersonBefore end: Int) {
    guard let person = PersonName(text.trimmed(0..<end), of: text, isTold: true) else { return }
    self.person = person
    organization = EntryReading.cleaned(body, of: text)
    if Part(text.trimmed(end..<body.lowerBound), of: text).isOffice { standing = .office }
  }
}

// MARK: - Persons

extension EntryReading {
  private mutating func readPerson(breaks: [Int]) {
    if let split = EntryReading.forBody(name, of: text) {
      standing = .behalf
      organization = split.organization
      person = split.person
      return
    }
    if let split = EntryReading.behalf(name, of: text) {
      standing = .behalf
      organization = split.organization
      person = PersonName(split.person, of: text, isTold: true)
      return
    }
    if breaks.isEmpty, let split = EntryReading.staffed(name, of: text) {
      standing = .office
      organization = split.organization
      person = split.person
      return
    }
    let parts = parts(name, breaks: breaks)
    guard let first = parts.first else { return }
    if parts.count == 1 {
      person = PersonName(first, of: text)
      if person == nil { readRunTogether(first) }
      return
    }
    if parts.dropFirst().allSatisfy({ PersonName.isCredential($0, of: text) }),
      let person = PersonName(first, of: text, isTold: amongPersons), person.isKnown || amongPersons
    {
      self.person = person
      return
    }
    if parts.dropFirst().allSatisfy({ isForm($0) }) { return }
    if readBlock(breaks) { return }
    let rest = parts.dropFirst().map { Part($0, of: text) }
    let isTold = rest.contains { $0.isOffice || $0.isProfession || $0.isRemark }
    guard let person = PersonName(first, of: text, isTold: isTold || amongPersons) else {
      return readOrganizationFirst(parts)
    }
    guard person.isKnown || isTold || breaks.count > 0 || amongPersons else { return }
    self.person = person
    readRest(rest)
  }

  /// "A.C.", "Inc.": what follows the name of a body.
  private func isForm(_ part: Range<Int>) -> Bool {
    let words = text.words(in: part)
    return !words.isEmpty
      && words.allSatisfy {
        $0.flags.contains(.legalForm) && ($0.isCapital || $0.length >= 4)
          || $0.length == 1 && $0.isCapital && text.utf8[$0.end...].first == UInt8(ascii: ".")
      }
  }

  /// Three lines: a person, an office with its field, a body.
  private mutating func readBlock(_ breaks: [Int]) -> Bool {
    let lines = EntryReading.segments(name, at: breaks)
    guard lines.count == 3,
      let office = NameRun.parts(of: lines[1], in: text.utf8, at: .comma).first,
      text.words(in: office).first?.flags.contains(.office) == true,
      let person = PersonName(text.trimmed(lines[0]), of: text, isTold: true),
      Part(lines[2], of: text).organization != nil
    else { return false }
    self.person = person
    standing = .office
    organization = text.trimmed(lines[2])
    return true
  }

  private mutating func readRest(_ rest: [Part]) {
    if rest.contains(where: \.isOffice) {
      standing = .office
    } else if rest.contains(where: \.isProfession) {
      standing = .profession
    }
    let bodies = EntryReading.bodies(rest, of: text)
    if bodies.isEmpty { organization = rest.compactMap(\.owner).last }
    if let first = bodies.first, let last = bodies.last {
      let joined = first.lowerBound..<last.upperBound
      organization = bodies.count > 1 ? joined : Acronym.start(of: first, in: text)
    }
  }

  /// The organizations behind a person: those behind the office where one stands between, and not
  /// what stands before a body without saying that it is one, such as an office no list knows.
  private static func bodies(_ rest: [Part], of text: EntryText) -> [Range<Int>] {
    let office = rest.lastIndex { $0.organization == nil && ($0.isOffice || $0.isProfession) }
    let behind = office.map { rest[($0 + 1)...].compactMap(\.organization) } ?? []
    let bodies = behind.isEmpty ? withoutUnits(rest, of: text) : behind
    guard bodies.count == 2, rest.count == 2, saysNothing(bodies[0], of: text),
      Part.namesBody(text.words(in: bodies[1]))
    else { return bodies }
    return [bodies[1]]
  }

  /// The organizations but for what an office is of where another body follows: “Secretary for
  /// Social Services, Harbour Mission”.
  private static func withoutUnits(_ rest: [Part], of text: EntryText) -> [Range<Int>] {
    let bodies = rest.compactMap(\.organization)
    guard bodies.count > 1, let first = rest.first, first.isOffice, let unit = first.organization,
      !text.words(in: unit).contains(where: {
        $0.flags.contains(.chapter) || $0.shape == .number || $0.shape == .upper && $0.length > 1
      })
    else { return bodies }
    return Array(bodies.dropFirst())
  }

  /// One or two words, none of which a body is named by.
  private static func saysNothing(_ part: Range<Int>, of text: EntryText) -> Bool {
    let words = text.words(in: part)
    let isOf = words.count <= 4 && words.count > 2 && words[1].flags.contains(.function)
    return (words.count <= 2 || isOf) && !Part.namesBody(words)
      && words.allSatisfy { $0.flags.isDisjoint(with: [.topic, .countryWord]) }
      && PlaceReading.isPlace(part, of: text, anyTown: true) == false
  }

  /// `Manon AUBRY The Left`: the surname in capitals ends the person.
  private mutating func readRunTogether(_ part: Range<Int>) {
    let words = text.words(in: part)
    let start = words.firstIndex { !$0.flags.contains(.honorific) } ?? 0
    guard
      let surname = words.prefix(7).dropFirst(start)
        .firstIndex(where: { $0.shape == .upper && $0.length >= 3 }),
      surname > 0,
      words[..<surname].contains(where: {
        $0.flags.contains(.givenName) || $0.flags.contains(.honorific)
      })
    else { return }
    var end = surname
    while end + 1 < words.count, words[end + 1].shape == .upper, words[end + 1].length >= 2 {
      end += 1
    }
    guard end + 1 < words.count,
      let person = PersonName(part.lowerBound..<words[end].end, of: text), person.isKnown
    else { return }
    self.person = person
    let rest = Part(text.trimmed(words[end].end..<part.upperBound), of: text)
    readRest([rest])
  }

  /// `Harbour Trust – Jane Doe, Director` and `Harbour Trust, Jane Doe`.
  private mutating func readOrganizationFirst(_ parts: [Range<Int>]) {
    for index in parts.indices.dropFirst() {
      guard let person = PersonName(parts[index], of: text), person.isKnown,
        index + 1 < parts.count && Part(parts[index + 1], of: text).isOffice
      else { continue }
      organization = parts[0].lowerBound..<parts[index - 1].upperBound
      self.person = person
      standing = .office
      return
    }
  }

  /// The parts between commas outside brackets, free dashes after a person, bars and line ends.
  private func parts(_ range: Range<Int>, breaks: [Int]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for segment in EntryReading.segments(range, at: breaks) {
      parts += withGenerations(NameRun.parts(of: segment, in: text.utf8, at: .comma))
    }
    guard let first = parts.first, let cut = personCut(first) else { return parts }
    return [
      text.trimmed(first.lowerBound..<cut.lowerBound),
      text.trimmed(cut.upperBound..<first.upperBound),
    ]
    .filter { !$0.isEmpty } + parts.dropFirst()
  }

  /// “Ana Ruiz, Jr.” is one part.
  private func withGenerations(_ parts: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for part in parts {
      if let last = joined.last, PersonName.isGeneration(part, of: text) {
        joined[joined.count - 1] = last.lowerBound..<part.upperBound
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  private static func segments(_ range: Range<Int>, at breaks: [Int]) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = range.lowerBound
    for cut in breaks where cut > start && cut < range.upperBound {
      segments.append(start..<cut)
      start = cut
    }
    segments.append(start..<range.upperBound)
    return segments
  }

  /// A dash, bar or bracket behind a person's name; in a list of persons behind whatever can be one.
  private func personCut(_ part: Range<Int>) -> Range<Int>? {
    for index in part.dropFirst().dropLast() where EntryReading.mayCut(text.utf8[index]) {
      let byte = text.utf8[index]
      let dash = text.dashLength(at: index)
      let isFree = text.utf8[index - 1] == 0x20
      let length =
        dash > 0 && isFree ? dash : byte == UInt8(ascii: "|") || byte == UInt8(ascii: "(") ? 1 : 0
      guard length > 0 else { continue }
      let head = text.trimmed(part.lowerBound..<index)
      let tells = byte == UInt8(ascii: "(") && (0x61...0x7A).contains(text.utf8[index + 1])
      guard let person = PersonName(head, of: text, isTold: tells || amongPersons),
        person.isKnown || amongPersons || tells && namesProfession(index + 1..<part.upperBound)
      else { return nil }
      return index..<(index + length)
    }
    return nil
  }

  /// Whether a dash, a bar or a bracket may begin with a byte.
  private static func mayCut(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "(")
      || byte == 0xE2
  }

  /// "lawyer, Lyon)": a profession or office in lower case begins a part.
  private func namesProfession(_ part: Range<Int>) -> Bool {
    text.words(in: part).first.map {
      $0.shape == .lower && !$0.flags.isDisjoint(with: [.profession, .office])
    } ?? false
  }
}
