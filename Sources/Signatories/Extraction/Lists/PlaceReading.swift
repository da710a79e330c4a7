import Letters

/// A place at the end of an entry, parted from the name.
struct PlaceReading: Hashable {
  /// What is left: the name.
  var name: Range<Int>
  /// Where the place stands, if there is one.
  var place: Range<Int>?

  /// Parts `(City, ST)`, `, Country` and `, City, Country` from a name.
  ///
  /// A place that is part of the name stays: `(Texas Chapter)`, `Presbyterian Church (USA)`.
  /// `known` is the place that a column of its own tells: nothing else is parted then.
  init(_ part: Range<Int>, of text: EntryText, dashes: Bool = false, known: String? = nil) {
    name = part
    if let known {
      if readCommas(text), let found = place, text.string(found) != known { name = part }
      place = nil
    } else if !readBracket(text) && !readCommas(text) {
      readDash(text, anyPlace: dashes)
    }
  }

  // MARK: Brackets

  private mutating func readBracket(_ text: EntryText) -> Bool {
    guard text.utf8[name].last == UInt8(ascii: ")"), let open = opening(text) else { return false }
    let inside = text.trimmed((open + 1)..<(name.upperBound - 1))
    let before = text.trimmed(name.lowerBound..<open)
    guard !inside.isEmpty, !before.isEmpty else { return false }
    if Acronym.is(inside, initialsOf: before, in: text) { return true }
    if PlaceReading.isShort(inside, of: text), !PlaceReading.isShort(before, of: text),
      text.words(in: inside).count == 1, inside.count > 3,
      Acronym.shortens(inside, before, in: text)
    {
      return true
    }
    if PlaceReading.isDepartment(inside, behind: before, of: text) {
      name = before
      place = inside
      return true
    }
    if PlaceReading.isPlace(inside, of: text, anyTown: true) {
      let words = text.words(in: inside)
      if PlaceReading.namesChurch(before, of: text) && PlaceReading.isShort(inside, of: text),
        WordLexicon.place(words, in: text.utf8) != .stateCode
      {
        return true
      }
      name = before
      place = inside
      return true
    }
    return readBracketTail(inside, before: before, text)
  }

  /// `(Some Campus, Nebraska)`, `(East Council, Texas)`, `(ABC – Colorado)`.
  private mutating func readBracketTail(
    _ inside: Range<Int>, before: Range<Int>, _ text: EntryText
  ) -> Bool {
    let parts = NameRun.parts(of: inside, in: text.utf8, at: .comma)
    if let last = parts.last, parts.count > 1, PlaceReading.isPlace(last, of: text) {
      let words = text.words(in: inside)
      if words.contains(where: { $0.flags.contains(.chapter) }) {
        place = last
      } else {
        name = before
        place = inside
      }
      return true
    }
    if namesMembers(parts, text) { name = before }
    if let dash = PlaceReading.lastDash(inside, of: text) {
      let tail = text.trimmed(dash.upperBound..<inside.upperBound)
      if PlaceReading.isPlace(tail, of: text) { place = tail }
    }
    return true
  }

  /// Whether a bracket lists the members of a coalition: three names and more, the last of which
  /// is no acronym of the whole.
  private func namesMembers(_ parts: [Range<Int>], _ text: EntryText) -> Bool {
    guard parts.count >= 3, let last = parts.last else { return false }
    return parts.allSatisfy { text.words(in: $0).first?.isCapital == true }
      && !text.words(in: last).allSatisfy { $0.shape == .upper }
  }

  private func opening(_ text: EntryText) -> Int? {
    var depth = 0
    for index in name.reversed() {
      if text.utf8[index] == UInt8(ascii: ")") { depth += 1 }
      if text.utf8[index] == UInt8(ascii: "(") {
        depth -= 1
        if depth == 0 { return index > name.lowerBound ? index : nil }
      }
    }
    return nil
  }

  // MARK: Commas

  private mutating func readCommas(_ text: EntryText) -> Bool {
    let parts = NameRun.parts(of: name, in: text.utf8, at: .comma)
    guard parts.count > 1 else { return false }
    var first = parts.count
    while first > 1, isPlacePart(parts[first - 1], isLast: first == parts.count, text) {
      first -= 1
    }
    if first > 1, first == parts.count - 1, parts.count > 2, namesTown(parts, text) { first -= 1 }
    guard first < parts.count else { return false }
    name = name.lowerBound..<parts[first - 1].upperBound
    place = parts[first].lowerBound..<parts[parts.count - 1].upperBound
    return true
  }

  /// Whether the part before the last is a town that no list knows: `Name, Little Rapids, MN` and
  /// `Name, Kribi, Cameroon`.
  ///
  /// Beside a code of a state stands a town; beside a country an affiliation may stand as well, so
  /// that it must be a single word that means nothing else.
  private func namesTown(_ parts: [Range<Int>], _ text: EntryText) -> Bool {
    let last = text.words(in: parts[parts.count - 1])
    let kind = WordLexicon.place(last, in: text.utf8)
    let words = text.words(in: parts[parts.count - 2])
    let isPlain = words.allSatisfy {
      $0.shape == .capitalized && $0.flags.isDisjoint(with: PlaceReading.bodies)
        || $0.flags.contains(.function)
    }
    guard isPlain, !words.isEmpty else { return false }
    if kind == .stateCode && words.count <= 3 { return true }
    guard PersonName(parts[0], of: text)?.isKnown != true else { return false }
    return kind == .country && words.count == 1 && words[0].flags.isEmpty && words[0].length >= 4
  }

  static let bodies: WordFlags = [
    .organization, .legalForm, .chapter, .office, .profession, .topic,
  ]

  private func isPlacePart(_ part: Range<Int>, isLast: Bool, _ text: EntryText) -> Bool {
    let words = text.words(in: part)
    guard let kind = WordLexicon.place(words, in: text.utf8) else {
      return PlaceReading.isCityWithCode(part, of: text) || namesCountries(part, text)
    }
    if kind == .stateCode {
      return isLast && words[0].shape == .upper && !words[0].flags.contains(.legalForm)
    }
    return words.allSatisfy { $0.isCapital || $0.flags.contains(.function) }
  }

  /// `UK/US`, `Peru and Chile`.
  private func namesCountries(_ part: Range<Int>, _ text: EntryText) -> Bool {
    let parts = NameRun.parts(of: part, in: text.utf8, at: .slash)
    if parts.count > 1 { return parts.allSatisfy { PlaceReading.isSinglePlace($0, of: text) } }
    return PlaceReading.isSinglePlace(part, of: text)
  }

  // MARK: Dashes

  private mutating func readDash(_ text: EntryText, anyPlace: Bool) {
    guard let dash = PlaceReading.lastDash(name, of: text) else { return }
    let tail = text.trimmed(dash.upperBound..<name.upperBound)
    let head = text.trimmed(name.lowerBound..<dash.lowerBound)
    guard !tail.isEmpty, !head.isEmpty else { return }
    // Behind a dash a town may as well be that of a chapter, “Lawyers' Guild – Arroyo/SP”.
    let isCity = PlaceReading.isCityWithCode(tail, of: text, towns: false)
    let isClosed = Acronym.closes(head, in: text)
    if isCity || (anyPlace || isClosed) && PlaceReading.isPlace(tail, of: text, anyTown: anyPlace) {
      name = head
      place = tail
    }
  }

  /// The last dash between spaces.
  static func lastDash(_ part: Range<Int>, of text: EntryText) -> Range<Int>? {
    for index in part.reversed() where text.dashLength(at: index) > 0 {
      let length = text.dashLength(at: index)
      let isFree =
        index > part.lowerBound && text.utf8[index - 1] == 0x20
        && index + length < part.upperBound && text.utf8[index + length] == 0x20
      if isFree { return index..<(index + length) }
    }
    return nil
  }
}

extension Optional where Wrapped == PlaceKind {
  /// A country or a region of the world, which no body is called.
  var isWideArea: Bool { self == .country || self == .region }

  /// A place that is named, not a code.
  var isPlaceName: Bool {
    self != nil && self != .stateCode
  }
}
