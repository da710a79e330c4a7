import Letters

/// Looks up names of places as they stand in sentences.
package enum PlaceNames {
  /// Whether the words are a country, a territory or a region of the world.
  package static func isCountry(_ tokens: ArraySlice<Token>) -> Bool {
    switch kind(of: tokens) {
    case .country, .region: true
    case .state, .stateCode, .city, .town, nil: false
    }
  }

  /// Whether the words are a place; a code of two letters only in capitals.
  package static func contains(_ tokens: ArraySlice<Token>) -> Bool {
    guard let kind = kind(of: tokens) else { return false }
    return kind != .stateCode || tokens.allSatisfy { $0.text == $0.text.uppercased() }
  }

  private static func kind(of tokens: ArraySlice<Token>) -> PlaceKind? {
    guard tokens.count <= 7 else { return nil }
    var name: [UInt8] = []
    for token in tokens { append(token.lower, to: &name) }
    let rest = name.starts(with: the) ? name.dropFirst(the.count) : name[...]
    return rest.isEmpty ? nil : WordLexicon.place(named: rest.dropLast())
  }

  private static let the = Array("the ".utf8)

  /// Adds the words between marks, each with a space behind it.
  private static func append(_ text: String, to name: inout [UInt8]) {
    guard text.utf8.contains(where: { !isLetterOrDigit($0) }) else {
      name += text.utf8
      name.append(0x20)
      return
    }
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      name += word.utf8
      name.append(0x20)
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
