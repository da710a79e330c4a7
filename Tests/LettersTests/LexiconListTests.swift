import Letters
import Testing

struct LexiconListTests {
  @Test func `words are parted by spaces and line ends`() {
    var words: [UInt64] = []
    LexiconList.forEachWord(of: "tide  reef\nharbor\n") { words.append($0) }
    #expect(words == ["tide", "reef", "harbor"].map { FoldedHash.of($0.utf8) })
  }

  @Test func `names are parted by semicolons, their words joined with single spaces`() {
    var names: [[UInt64]] = []
    LexiconList.forEachName(of: "blue  bay;\nreef\nisland;lima; \n") { names.append([$0, $1]) }
    let expected = [("blue bay", "blue"), ("reef island", "reef"), ("lima", "lima")]
    #expect(names == expected.map { [FoldedHash.of($0.utf8), FoldedHash.of($1.utf8)] })
  }

  @Test func `a word of functions is no word of sentences, and every place begins somehow`() {
    #expect(WordLexicon.flags(of: "de").isDisjoint(with: .prose))
    #expect(WordLexicon.place(key: FoldedHash.of("buenos aires".utf8)) != nil)
    #expect(WordLexicon.firstWordsOfPlaces.contains(FoldedHash.of("buenos".utf8)))
  }
}
