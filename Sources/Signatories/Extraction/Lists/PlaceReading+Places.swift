import Letters

/// What is a place and what only looks like one.
extension PlaceReading {
  /// Whether a part is one place or several parted by commas or "and".
  ///
  /// `anyTown` takes a town that no list knows, beside the code of its state.
  static func isPlace(_ part: Range<Int>, of text: EntryText, anyTown: Bool = false) -> Bool {
    guard !part.isEmpty else { return false }
    let isSingle = !text.utf8[part].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
    if isSingle { return isSinglePlace(text.trimmed(part), of: text) }
    let parts = NameRun.parts(of: part, in: text.utf8, at: .comma)
      .flatMap { alternatives($0, of: text) }
    return !parts.isEmpty
      && parts.allSatisfy {
        isSinglePlace($0, of: text) || anyTown && isTownWithCode($0, of: text)
      }
  }

  /// `Ethiopia / Lebanon` in two; a slash without spaces may part a town from its state.
  private static func alternatives(_ part: Range<Int>, of text: EntryText) -> [Range<Int>] {
    text.utf8[part].contains(UInt8(ascii: "/")) && text.string(part).contains(" / ")
      ? NameRun.parts(of: part, in: text.utf8, at: .slash) : [part]
  }

  /// `Argentina-Uruguay`.
  private static func areHyphenated(_ part: Range<Int>, of text: EntryText) -> Bool {
    let parts = NameRun.parts(of: part, in: text.utf8, at: .sign(UInt8(ascii: "-")))
    return parts.count == 2
      && parts.allSatisfy { WordLexicon.place(text.wordSlice($0), in: text.utf8) == .country }
  }

  static func isSinglePlace(_ part: Range<Int>, of text: EntryText) -> Bool {
    let words = text.wordSlice(part)
    guard let first = words.first, first.isCapital || first.flags.contains(.function) else {
      return false
    }
    if let kind = WordLexicon.place(words, in: text.utf8) {
      return kind != .stateCode || first.shape == .upper
    }
    if isCityWithCode(part, of: text) || areHyphenated(part, of: text) { return true }
    guard let joint = words.firstIndex(where: { CueTerms.conjunctions.contains($0.key) }),
      joint > words.startIndex, joint < words.endIndex - 1
    else { return false }
    return WordLexicon.place(words[..<joint], in: text.utf8).isPlaceName
      && WordLexicon.place(words[(joint + 1)...], in: text.utf8).isPlaceName
  }

  /// `Little Rapids, MN`: what may be a town, a comma and its state.
  static func isTownAndState(_ part: Range<Int>, of text: EntryText) -> Bool {
    let parts = NameRun.parts(of: part, in: text.utf8, at: .comma)
    guard parts.count == 2 else { return false }
    let code = text.words(in: parts[1])
    let town = text.words(in: parts[0])
    let kind = WordLexicon.place(code, in: text.utf8)
    let isState = kind == .stateCode && code.first?.shape == .upper
    return (isState || kind == .state) && (1...(isState ? 4 : 3)).contains(town.count)
      && town.allSatisfy {
        $0.shape == .capitalized
          && $0.flags.isDisjoint(with: [.organization, .legalForm, .office, .profession])
      }
  }

  /// Two states or countries joined by "and", as they head a list.
  static func areJoinedPlaces(_ part: Range<Int>, of text: EntryText) -> Bool {
    let words = text.wordSlice(part)
    guard let joint = words.firstIndex(where: { CueTerms.conjunctions.contains($0.key) }),
      joint > words.startIndex, joint < words.endIndex - 1
    else { return false }
    return [words[..<joint], words[(joint + 1)...]].allSatisfy {
      let kind = WordLexicon.place($0, in: text.utf8)
      return kind == .state || kind.isWideArea
    }
  }

  /// `Londrina/PR`: a city and the code of its state; with `towns` a town as well.
  static func isCityWithCode(
    _ part: Range<Int>, of text: EntryText, towns: Bool = true
  ) -> Bool {
    guard
      let kind = townBesideCode(part, of: text).flatMap({ WordLexicon.place($0, in: text.utf8) })
    else { return false }
    return kind == .city || towns && kind == .town
  }

  /// `Santa Vitória/RS`: what may be a town, and the code of its state.
  static func isTownWithCode(_ part: Range<Int>, of text: EntryText) -> Bool {
    guard let town = townBesideCode(part, of: text) else { return false }
    return (1...4).contains(town.count)
      && town.allSatisfy { word in
        word.shape == .capitalized && word.flags.isDisjoint(with: bodies)
          || word.flags.contains(.function)
      }
  }

  /// The words before a slash and the code of a state.
  private static func townBesideCode(_ part: Range<Int>, of text: EntryText) -> [Word]? {
    guard let slash = text.utf8[part].lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let code = text.words(in: (slash + 1)..<part.upperBound)
    guard code.count == 1, code[0].shape == .upper,
      WordLexicon.place(code, in: text.utf8) == .stateCode
    else { return nil }
    return text.words(in: part.lowerBound..<slash)
  }

  /// Churches of one confession are told apart by their country: the bracket is part of the name.
  static func namesChurch(_ part: Range<Int>, of text: EntryText) -> Bool {
    guard let last = text.words(in: part).last else { return false }
    return churches.contains(last.key)
  }

  private static let churches: WordSet =
    "church churches synod kirche iglesia igreja eglise sinodo"

  /// `(12)`, `(2A)` behind a French name: the number of a department.
  static func isDepartment(_ part: Range<Int>, behind name: Range<Int>, of text: EntryText) -> Bool
  {
    guard text.words(in: name).contains(where: { french.contains($0.key) && $0.shape == .lower })
    else { return false }
    let digits = text.string(part)
    guard let number = Int(digits) else { return digits == "2A" || digits == "2B" }
    return digits.utf8.count == 2 && (1...95).contains(number) || (971...976).contains(number)
  }

  private static let french: WordSet = "de du des d la le les l et en pour aux au"

  static func isShort(_ part: Range<Int>, of text: EntryText) -> Bool {
    !text.utf8[part].contains { $0 >= 0x61 }
  }
}
