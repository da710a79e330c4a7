extension WordLexicon {
  /// What the end of a compound or derived word tells, where the lexicon does not know the word:
  /// `Verbraucherforum` is a body, `Schwimmlehrerin` a profession.
  ///
  /// - Complexity: O(length of the word).
  static func compound(_ word: some RandomAccessCollection<UInt8>) -> WordFlags {
    guard word.count >= 8 else { return [] }
    guard let last = word.last, last < 0x80, word.allSatisfy({ $0 < 0x80 }) else {
      return compound(folded: Folding.folded(Array(word)[...]))
    }
    return compound(folded: word)
  }

  /// The same; letters of ASCII may be capitals.
  private static func compound(folded word: some RandomAccessCollection<UInt8>) -> WordFlags {
    guard let last = word.last else { return [] }
    for ending in endings[Int(last | 0x20)]
    where word.count >= ending.letters.count + ending.before
      && zip(word.reversed(), ending.letters).allSatisfy({
        $0 == $1 || $0 < 0x80 && $0 | 0x20 == $1
      })
    {
      return ending.flags
    }
    return []
  }

  private struct Ending {
    /// The letters, the last one first.
    let letters: [UInt8]
    /// How many letters must stand before it.
    let before: Int
    let flags: WordFlags
  }

  /// The endings by their last letter; those of bodies come first.
  private static let endings: [[Ending]] = {
    var endings = Array(repeating: [Ending](), count: 256)
    for (list, before, flags) in [
      (bodies, 3, WordFlags.organization), (professions, 0, .profession),
    ] {
      for letters in ends(list) {
        endings[Int(letters[0])].append(Ending(letters: letters, before: before, flags: flags))
      }
    }
    return endings
  }()

  private static let bodies = """
    verband verbande verein vereine bund bundnis initiative netzwerk netz stiftung gesellschaft zentrum zentrale haus kammer rat kreis werk
    forum gruppe kollektiv gewerkschaft kirche gemeinde gemeinschaft institut hochschule universitat schule verlag allianz aktion hilfe werkstatt
    bureau forbund forening
    """
  private static let professions = """
    erin istin ologin ologe ologue ologist ologa ologo iatrist iker ikerin trainer trainerin lehrer anwalt arzt arztin therapeut therapeutin forscher schaftler pfleger berater meister graphe
    grapher
    """

  /// The words of a list, each from its end.
  private static func ends(_ list: String) -> [[UInt8]] {
    list.split(whereSeparator: \.isWhitespace).map { $0.utf8.reversed() }
  }
}
