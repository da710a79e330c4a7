import Letters

extension EntryReading {
  /// A part of an entry behind a person's name: an office, a profession, an organization, or an
  /// office with its organization.
  struct Part {
    private(set) var isOffice = false
    private(set) var isProfession = false
    private(set) var organization: Range<Int>?
    /// Whether it is written in lower case throughout: “neighbour of the port”.
    private(set) var isRemark = false
    /// What follows “director of”, where nothing else shows that it is an organization.
    private(set) var owner: Range<Int>?

    init(_ part: Range<Int>, of text: EntryText) {
      let part = EntryReading.cleaned(part, of: text)
      let words = text.words(in: part)
      guard let first = words.first,
        !words.allSatisfy({ $0.flags.contains(.postNominal) && $0.isCapital })
      else { return }
      if Part.isIdentity(words) { return }
      isRemark = words.allSatisfy { $0.shape == .lower }
      let hasOffice = words.contains { $0.flags.contains(.office) }
      let hasProfession = words.contains { $0.flags.contains(.profession) }
      let hasBody = Part.namesBody(words)
      guard hasOffice || hasProfession else {
        if first.isCapital || hasBody { organization = part }
        return
      }
      if let member = Part.membership(part, words), hasBody {
        organization = member
        return
      }
      let split = Part.split(part, words, of: text)
      organization = split
      let head = split.map { range in words.filter { $0.end <= range.lowerBound } } ?? words
      if split == nil && hasBody
        && (!head.prefix(3).contains(where: Part.isRole) || Part.unites(words))
      {
        organization = part
        return
      }
      isProfession =
        head.contains { $0.flags.contains(.profession) } && !Part.endsInOffice(head)
      isOffice = !isProfession && head.contains { $0.flags.contains(.office) }
      if isOffice, organization == nil { owner = Part.owner(part, words) }
    }

    /// "Confederation of free farmers": a kind of body, then whom it unites.
    private static func unites(_ words: [Word]) -> Bool {
      guard let first = words.first, first.flags.contains(.organization), !isRole(first),
        let link = words.firstIndex(where: { $0.flags.contains(.function) }), link <= 2,
        let role = words.firstIndex(where: isRole), role > link, let last = words.last
      else { return false }
      return !last.flags.contains(.office) || last.flags.contains(.profession)
    }

    /// "Nurse Manager": the last word of an English title says what somebody is.
    private static func endsInOffice(_ head: [Word]) -> Bool {
      guard let last = head.last, head.count <= 3 else { return false }
      return last.flags.contains(.office) && !last.flags.contains(.profession)
        && !head.contains { $0.flags.contains(.function) }
    }

    /// `DNI 12345678`, `CPF 123`: the number of a person's document.
    private static func isIdentity(_ words: [Word]) -> Bool {
      words.count > 1 && words.count <= 5 && identities.contains(words[0].key)
    }

    private static let identities: WordSet = "dni cpf rg nif nie cedula rut curp ine siren"

    /// "Attorney at Law": no body follows.
    private static func isField(_ word: Word) -> Bool { fields.contains(word.key) }

    private static let fields: WordSet = "law large home derecho direito droit recht"

    private static func isRole(_ word: Word) -> Bool {
      word.flags.contains(.office) || word.flags.contains(.profession)
    }

    static func namesBody(_ words: [Word]) -> Bool {
      words.contains {
        $0.flags.contains(.organization) && !isRole($0)
          || $0.flags.contains(.legalForm) && $0.isCapital
          || $0.shape == .upper && $0.length >= 3
            && !$0.flags.contains(.office) && !$0.flags.contains(.postNominal)
      }
    }

    /// `Harbour Party Member` without its last word, `Coast Law and HRA board member` without what
    /// follows the first body.
    private static func membership(_ part: Range<Int>, _ words: [Word]) -> Range<Int>? {
      guard let last = words.last, words.count > 1, members.contains(last.key) else { return nil }
      let joint = words.firstIndex { CueTerms.conjunctions.contains($0.key) } ?? words.count - 1
      guard joint > 0 else { return nil }
      return part.lowerBound..<words[joint - 1].end
    }

    private static let members: WordSet = "member miembro membre mitglied membro"

    /// The organization behind "Director of", "Professor at the" and "CEO".
    private static func split(_ part: Range<Int>, _ words: [Word], of text: EntryText) -> Range<
      Int
    >? {
      guard let role = words.lastIndex(where: isRole) else { return nil }
      var next = role + 1
      guard next < words.count else { return nil }
      if let at = words[next...].firstIndex(where: { places.contains($0.key) }),
        at + 1 < words.count
      {
        next = at
      }
      while next + 1 < words.count, words[next].shape == .lower,
        !words[next].flags.contains(.function), next <= role + 2
      { next += 1 }
      let isJoined = words[next].flags.contains(.function)
      if !isJoined {
        return acronyms.contains(words[role].key) && words[next].isCapital
          ? words[next].start..<part.upperBound : nil
      }
      while next < words.count, words[next].flags.contains(.function), words[next].shape == .lower {
        next += 1
      }
      guard next < words.count, words[next].isCapital else { return nil }
      let tail = Array(words[next...])
      let isOwned =
        words[role].flags.contains(.office) && articles.contains(words[next - 1].key)
        && !tail.allSatisfy { !$0.flags.isDisjoint(with: [.topic, .function]) }
      let isPlaced = places.contains(words[next - 1].key) && !tail.allSatisfy(isField)
      let isBody = namesBody(tail) || isPlaced || isOwned
      return isBody ? words[next].start..<part.upperBound : nil
    }

    /// The capitalized words behind an office and “of”, unless they only name a field of work.
    private static func owner(_ part: Range<Int>, _ words: [Word]) -> Range<Int>? {
      guard let role = words.lastIndex(where: { $0.flags.contains(.office) }),
        let link = words[(role + 1)...].firstIndex(where: { $0.flags.contains(.function) }),
        let start = words[link...].firstIndex(where: { !$0.flags.contains(.function) }),
        words[start].isCapital,
        !words[start...].allSatisfy({
          isField($0) || !$0.flags.isDisjoint(with: [.topic, .function, .office])
        })
      else { return nil }
      return words[start].start..<part.upperBound
    }

    /// Articles, alone or drawn together with a preposition: an office of the named one.
    private static let articles: WordSet = "the la el las los da do das dos du des der des dem"
    private static let acronyms: WordSet = "ceo coo cto cfo"
    private static let places: WordSet = "at bei chez en beim"
  }
}

/// An acronym in brackets behind a name tells where the name begins.
enum Acronym {
  /// Whether a part is the initials of the last words of another, as `ASIA` is of "Alliance of
  /// Small Islands Activists".
  static func `is`(_ part: Range<Int>, initialsOf name: Range<Int>, in text: EntryText) -> Bool {
    let letters = Folding.folded(text.utf8[part])
    guard letters.count >= 3, !letters.contains(0x20) else { return false }
    var words = text.words(in: name)
    while let last = words.last, last.flags.contains(.legalForm) || last.length == 1 {
      words.removeLast()
    }
    guard words.count >= letters.count else { return false }
    let capitals = words.filter { $0.isCapital }
    return [words, capitals].contains { candidates in
      candidates.count >= letters.count
        && zip(candidates.suffix(letters.count), letters).allSatisfy { word, letter in
          Folding.folded(text.utf8[word.start..<word.end].prefix(2)).first == letter
        }
    }
  }

  /// Whether the letters of a part stand in a name in the same order, as those of `Latindad` do.
  static func shortens(_ part: Range<Int>, _ name: Range<Int>, in text: EntryText) -> Bool {
    var letters = Folding.folded(text.utf8[part])[...]
    for byte in Folding.folded(text.utf8[name]) where byte == letters.first {
      letters.removeFirst()
    }
    return letters.isEmpty
  }

  /// Whether a name ends in its acronym, behind a dash or in brackets.
  static func closes(_ name: Range<Int>, in text: EntryText) -> Bool {
    if text.utf8[name].last == UInt8(ascii: ")") { return true }
    guard let last = text.words(in: name).last, last.shape == .upper,
      last.length >= 3, last.end == name.upperBound
    else { return false }
    return PlaceReading.lastDash(name, of: text).map { $0.upperBound + 1 == last.start } ?? false
  }

  /// `Global Network Our Harbours Are Ours (OHAO)` begins at "Our": the words before it say what
  /// kind of body it is.
  ///
  /// Cuts only words that name kinds of bodies, and only where the acronym is exactly the initials
  /// of the rest.
  static func start(of part: Range<Int>, in text: EntryText) -> Range<Int> {
    guard text.utf8[part].last == UInt8(ascii: ")"),
      let open = text.utf8[part].lastIndex(of: UInt8(ascii: "(")), open > part.lowerBound
    else { return part }
    let acronym = Folding.folded(text.utf8[(open + 1)..<(part.upperBound - 1)])
    let words = text.words(in: part.lowerBound..<open)
    guard acronym.count >= 3, words.count > acronym.count else { return part }
    let initials = words.map { Folding.folded(text.utf8[$0.start..<$0.end]).first ?? 0 }
    let cut = words.count - acronym.count
    guard Array(initials[cut...]) == acronym, initials[..<cut].count <= 3,
      words[..<cut].allSatisfy({ !$0.flags.isDisjoint(with: [.organization, .group, .function]) }),
      words[..<cut].contains(where: { $0.flags.contains(.organization) })
    else { return part }
    return words[cut].start..<part.upperBound
  }
}
