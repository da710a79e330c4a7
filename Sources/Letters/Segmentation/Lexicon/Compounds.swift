extension WordLexicon {
  /// What the end of a compound or derived word tells, where the lexicon does not know the word:
  /// `Verbraucherforum` is a body, `Schwimmlehrerin` a profession.
  ///
  /// - Complexity: O(length of the word).
  static func compound(_ word: some RandomAccessCollection<UInt8>) -> WordFlags {
    guard word.count >= 8, mayEnd(word[word.index(word.endIndex, offsetBy: -2)], word.last ?? 0)
    else { return [] }
    let folded = Folding.folded(Array(word)[...])
    if bodies.contains(where: { folded.count >= $0.count + 3 && folded.suffix($0.count) == $0[...] }
    ) {
      return .organization
    }
    if professions.contains(where: { folded.suffix($0.count) == $0[...] }) { return .profession }
    return []
  }

  private static let bodies = ends(
    """
    verband verbande verein vereine bund bundnis initiative netzwerk netz stiftung gesellschaft zentrum zentrale haus kammer rat kreis werk
    forum gruppe kollektiv gewerkschaft kirche gemeinde gemeinschaft institut hochschule universitat schule verlag allianz aktion hilfe werkstatt
    bureau forbund forening
    """)
  private static let professions = ends(
    "erin istin ologin ologe ologue ologist ologa ologo iatrist iker ikerin trainer trainerin lehrer anwalt arzt arztin therapeut therapeutin forscher schaftler pfleger berater meister graphe grapher"
  )

  /// Whether the last two letters are those of an ending; letters beyond ASCII may be.
  private static func mayEnd(_ before: UInt8, _ last: UInt8) -> Bool {
    if last >= 0x80 || before >= 0x80 { return true }
    return lastTwo[Int(before | 0x20) << 8 | Int(last | 0x20)]
  }

  private static let lastTwo: [Bool] = {
    var lastTwo = Array(repeating: false, count: 1 << 15)
    for ending in bodies + professions {
      lastTwo[Int(ending[ending.count - 2]) << 8 | Int(ending[ending.count - 1])] = true
    }
    return lastTwo
  }()

  private static func ends(_ list: String) -> [[UInt8]] {
    list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }
}
