import Letters

/// How one document's forms of a name are known for one: “Harbor Watch (HAWA)”, “HAWA”, “hawa.org”.
enum NameKeys {
  /// The letters of a name without its acronym, and its acronyms, in lower case.
  ///
  /// `acronyms` gives for an acronym the letters of the name the document spells it out as.
  static func of(_ tokens: ArraySlice<Token>, acronyms: [String: String] = [:]) -> Set<String> {
    var keys: Set<String> = []
    var core = ""
    var isInside = false
    for token in tokens {
      switch token.kind {
      case .openParenthesis: isInside = true
      case .closeParenthesis: isInside = false
      default:
        let word = letters(of: token)
        if token.isAcronym, isInside || tokens.count == 1 { keys.insert(word) }
        if !isInside, !(core.isEmpty && word == "the") { core += word }
      }
    }
    if core.count > 2 { keys.insert(core) }
    if tokens.count == 1, let spelledOut = acronyms[core] { keys.insert(spelledOut) }
    return keys
  }

  /// The acronyms that passages spell out: “the Harbor Watch Alliance (HWA)”.
  ///
  /// - Complexity: linear in the number of tokens.
  static func acronyms(in passages: [Passage]) -> [String: String] {
    var acronyms: [String: String] = [:]
    for passage in passages {
      let tokens = passage.tokens
      for index in tokens.indices.dropFirst(2)
      where tokens[index - 1].kind == .openParenthesis && tokens[index].isAcronym
        && index + 1 < tokens.count && tokens[index + 1].kind == .closeParenthesis
      {
        var start = index - 1
        while start > 0, index - start < 16,
          tokens[start - 1].isCapitalized
            || tokens[start - 1].traits.contains(.nameConnector)
        { start -= 1 }
        let name = tokens[start..<index - 1].drop { !$0.isCapitalized || $0.lower == "the" }
        let spelledOut = name.map(letters).joined()
        if name.count > 1 { acronyms[letters(of: tokens[index])] = spelledOut }
      }
    }
    return acronyms
  }

  private static func letters(of token: Token) -> String {
    let word = token.possessor?.lowercased() ?? token.lower
    let isPlain = word.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
    return isPlain ? word : word.filter { $0.isLetter || $0.isNumber }
  }
}
