import Letters

/// How one document's forms of a name are known for one: “Harbor Watch (HAWA)”, “HAWA”, “hawa.org”.
enum NameKeys {
  /// The letters of a name without its acronym, and its acronyms, in lower case.
  ///
  /// `acronyms` gives for an acronym the letters of the name the document spells it out as.
  static func of(_ tokens: Slice<Tokens>, acronyms: [String: String] = [:]) -> Set<String> {
    var keys: Set<String> = []
    var core = ""
    var isInside = false
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .openParenthesis: isInside = true
      case .closeParenthesis: isInside = false
      default:
        let word = letters(at: index, in: tokens.base)
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
        let name = (start..<index - 1).drop {
          !tokens[$0].isCapitalized || tokens[$0].lower == "the"
        }
        guard name.count > 1 else { continue }
        let spelledOut = name.map { letters(at: $0, in: tokens) }.joined()
        acronyms[letters(at: index, in: tokens)] = spelledOut
      }
    }
    return acronyms
  }

  private static func letters(at index: Int, in tokens: Tokens) -> String {
    let word = tokens.bare(at: index)
    let isPlain = word.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
    return isPlain ? word : word.filter { $0.isLetter || $0.isNumber }
  }
}
