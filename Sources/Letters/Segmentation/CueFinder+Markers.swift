/// Lines that lead over to signers or group them.
extension CueFinder {
  /// The cues of a line that leads over to signers or groups them.
  var markers: LineCues {
    var cues: LineCues = []
    let isColon = last == UInt8(ascii: ":")
    let closes = isColon || last == UInt8(ascii: ",")
    let invites = all.contains(.invitation) || last == UInt8(ascii: "?")
    let speaks = all.contains(.signing)
    let hints = all.contains(.weakSigning)
    if count == 1 && signs {
      cues.insert(.marker)
    } else if let first = words.first, isAnnexOfSigners(first) {
      cues.insert(speaks ? .marker : .weakMarker)
    } else if standsFor || announcesSigners {
      cues.insert(.marker)
    } else if isColon && lists && !speaks && !hints && !invites && count <= 12 {
      cues.insert(.weakMarker)
    } else if (speaks || hints && !tells) && !invites {
      if isColon && count <= (speaks ? 45 : 25) {
        let supportsText = hints && all.contains(.firstPerson) && namesText
        cues.insert(speaks || signs || lists || supportsText ? .marker : .weakMarker)
      } else if speaks && !endsSentence && count <= 16 && counting(.prose) <= 2
        && (count <= 8 || isHeadingLike || isShouted || namesSigners)
      {
        cues.insert(.marker)
      } else if hints && !endsSentence && count <= 12,
        words.last.map({ CueTerms.agents.contains($0.key) }) == true
      {
        cues.insert(.marker)
      } else if hints && !endsSentence && holdsOnlySigningWords {
        cues.insert(count == 1 && !closes && !signs ? .weakMarker : .marker)
      }
    } else if !invites && !all.contains(.firstPerson) && holdsOnlySigningWords && isAsOfDate {
      cues.insert(.marker)
    } else if lendsSupport || namesFollowing {
      cues.insert(.weakMarker)
    }
    if cues.isEmpty && (!isDate || isAsOf) { cues.formUnion(groups) }
    return cues
  }

  /// Nothing but words that tell of signing and of lists: "First signatures", "Supporting groups".
  private var holdsOnlySigningWords: Bool {
    count <= 10 && all.contains(.weakSigning)
      && isAll([.weakSigning, .preface, .group, .function, .month])
  }

  /// "Sign-ons as of 12 May 2021".
  private var isAsOfDate: Bool {
    isDate && words.contains { CueTerms.asOf.contains($0.key) }
  }

  /// "The following organisations", and nothing else.
  private var namesFollowing: Bool {
    lists && !endsSentence && count <= 8 && isAll([.group, .preface, .function])
      && words.first?.flags.contains(.recipient) == false
      && !CueTerms.forWords.contains(words[0].key)
  }

  /// "Avec le soutien de", "Con el apoyo de:", "With the support of".
  private var lendsSupport: Bool {
    guard count <= 6, let last = words.last, last.flags.contains(.function),
      last.shape == .lower, self.last != UInt8(ascii: ".")
    else { return false }
    return holds(CueTerms.support)
      && words.allSatisfy {
        CueTerms.support.contains($0.key) || $0.flags.contains(.function) || $0.length <= 2
      }
  }

  /// "We support:" tells what is wanted, not who signs.
  var tells: Bool {
    all.contains(.firstPerson) && !namesText
      || !signs && counting([.organization]) + counting([.group]) == 0 && count > 2
        && !holds(CueTerms.agents)
  }

  /// "We support this letter:": the text itself is what is supported.
  var namesText: Bool {
    holds(CueTerms.texts)
  }

  /// "On behalf of the following organisations", "Submitted on behalf of:", "Im Namen von", "Por
  /// las organizaciones:".
  var standsFor: Bool {
    if let first = words.first, count > 1, count <= 5, CueTerms.forWords.contains(first.key),
      first.isCapital, all.contains(.group), isAll([.group, .function, .signing])
    {
      return true
    }
    guard (2...8).contains(count), !endsSentence, let behalf,
      behalf + 1 < count, words[behalf + 1].flags.contains(.function)
    else { return false }
    let known: WordFlags = [
      .weakSigning, .signing, .valediction, .preface, .group, .function, .polite,
    ]
    return words.allSatisfy {
      !$0.flags.isDisjoint(with: known) || CueTerms.behalves.contains($0.key)
    }
  }

  /// Where "behalf" stands, or "nombre" behind "en".
  private var behalf: Int? {
    words.indices.first { index in
      CueTerms.plainBehalves.contains(words[index].key)
        || index > 0 && CueTerms.behalves.contains(words[index].key)
          && CueTerms.nameLinks.contains(words[index - 1].key)
    }
  }

  /// Whether the line leads over to signers only below a letter.
  var isSoftMarker: Bool {
    standsFor && !all.contains(.signing) || lendsSupport || namesFollowing
  }

  /// "The following organizations have signed this letter", "Organisations that have signed",
  /// "Ont signé": a heading of those words that tell of signing, and hardly another.
  var announcesSigners: Bool {
    guard count > 1, count <= 12, !endsSentence,
      all.contains(.weakSigning) || all.contains(.signing), !all.contains(.invitation),
      !all.contains(.firstPerson) || namesText,
      signs || all.contains(.signing) || lists
    else { return false }
    let known: WordFlags = [
      .weakSigning, .signing, .preface, .group, .function, .month, .numberWord,
    ]
    return (lists || holds(CueTerms.aroundParticiples))
      && words.allSatisfy {
        !$0.flags.isDisjoint(with: known) || $0.shape == .number || CueTerms.texts.contains($0.key)
          || CueTerms.aroundParticiples.contains($0.key)
      }
  }

  /// "Co-Signers to the Brief in the Matter of the Old Harbour": a title that begins with them.
  var namesSigners: Bool {
    guard structure.blankLinesBefore > 0, last != UInt8(ascii: ":"),
      let signers = words.prefix(2).firstIndex(where: { $0.flags.contains(.signing) }),
      words[signers].isCapital, signers + 1 < count, words[signers + 1].flags.contains(.function)
    else { return false }
    return !words.contains { $0.flags.contains(.prose) || CueTerms.including.contains($0.key) }
  }

  /// "… the following organizations".
  var lists: Bool {
    all.contains(.group) && holds(CueTerms.followingWords)
  }

  /// "Signed", "Firmado", "Unterschrieben" and the like, whose sense is plain before a colon.
  var signs: Bool {
    holds(CueTerms.plain)
  }

  var isShouted: Bool {
    let long = words.count { $0.length > 1 }
    return long > 0 && words.count { $0.shape == .upper } * 5 >= long * 4
  }

  /// "Kenyan organisations", and as a heading "Youth Groups".
  var namesBodies: Bool {
    guard count > 1, let last = words.last, let first = words.first else { return false }
    let isLast = CueTerms.bodies.contains(last.key) && (last.shape == .lower || isHeadingLike)
    let isPlural =
      structure.blankLinesBefore > 0 && words.dropFirst().allSatisfy { $0.shape == .lower }
    let isFirst = CueTerms.bodies.contains(first.key) && (isHeadingLike || isPlural)
    return (isLast || isFirst) && counting(.legalForm) == 0
  }

  var hasComma: Bool { utf8.contains(UInt8(ascii: ",")) }

  var groups: LineCues {
    let known: WordFlags = [.group, .function]
    if count <= 4, all.contains(.weakSigning), isAll([.weakSigning, .preface]) { return .preface }
    guard count <= 12, !endsSentence else { return [] }
    if count <= 7, all.contains(.group), isAll([.group, .function, .preface, .weakSigning]) {
      return words.contains { $0.flags.contains(.group) && !$0.flags.contains(.function) }
        && words[0].shape != .number ? .group : .preface
    }
    let leads: WordFlags = [.preface, .numberWord, .signing, .weakSigning]
    if isAll(leads.union(known).union(.month)),
      isAsOf || !all.contains(.group)
        || words.contains(where: {
          !$0.flags.isDisjoint(with: leads) && !$0.flags.contains(.function)
        })
    {
      return .preface
    }
    if count <= 7, !hasComma, namesBodies { return .group }
    if words[0].shape == .number, count <= 8, counting(.group) >= 1, !all.contains(.legalForm) {
      let content = words.count { $0.shape != .number && !$0.flags.contains(.function) }
      return counting(.group) * 2 >= content ? .preface : []
    }
    return []
  }
}
