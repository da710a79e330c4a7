import Letters

/// Looks up names of places as they stand in sentences.
package enum PlaceNames {
  /// Whether the words are a country, a territory or a region of the world.
  package static func isCountry(_ words: Slice<Tokens>) -> Bool {
    switch kind(of: words) {
    case .country, .region: true
    case .state, .stateCode, .city, .town, nil: false
    }
  }

  /// Whether the words are a place; a code of two letters only in capitals.
  package static func contains(_ words: Slice<Tokens>) -> Bool {
    guard let kind = kind(of: words) else { return false }
    return kind != .stateCode || words.allSatisfy { $0.traits.contains(.withoutSmall) }
  }

  private static func kind(of words: Slice<Tokens>) -> PlaceKind? {
    guard words.count <= 7 else { return nil }
    if let key = plainKey(of: words) { return WordLexicon.place(key: key) }
    var name: [UInt8] = []
    for index in words.indices { append(at: index, of: words.base, to: &name) }
    let rest = name.starts(with: the) ? name.dropFirst(the.count) : name[...]
    return rest.isEmpty ? nil : WordLexicon.place(named: rest.dropLast())
  }

  /// The key of words that are letters and digits of ASCII alone, as most are; nil of others.
  private static func plainKey(of words: Slice<Tokens>) -> UInt64? {
    let rest = words.first?.lower == theKey ? words.dropFirst() : words
    guard rest.first?.kind == .word else { return nil }
    var text = words.base.text
    return text.withUTF8 { utf8 -> UInt64? in
      var hash = FoldedHash()
      for token in rest {
        if token.range.lowerBound > rest[rest.startIndex].range.lowerBound { hash.add(0x20) }
        for byte in utf8[token.range] {
          guard isLetterOrDigit(byte) else { return nil }
          hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
      }
      return hash.value
    }
  }

  private static let theKey: WordKey = "the"
  private static let the = Array("the ".utf8)

  /// Adds the words between marks, each with a space behind it, in lower case where they are of
  /// ASCII; letters of Latin-1 are made small with their accents taken off, when the name is asked
  /// for.
  private static func append(at index: Int, of tokens: Tokens, to name: inout [UInt8]) {
    let start = name.count
    var lead: UInt8 = 0
    for byte in tokens.utf8(at: index) {
      let isLatin = lead == 0xC3 ? byte != 0x97 && byte != 0xB7 : byte == 0xC3
      guard isLatin || isLetterOrDigit(byte) else {
        name.removeSubrange(start...)
        return appendParts(of: tokens.string(at: index), to: &name)
      }
      lead = lead == 0xC3 ? 0 : byte
      name.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    name.append(0x20)
  }

  private static func appendParts(of text: String, to name: inout [UInt8]) {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      name += word.utf8
      name.append(0x20)
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
