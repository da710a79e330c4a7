import Signatories
import Testing

@Suite struct WordKeyTests {
  @Test(arguments: [
    ("según", "segu\u{301}n", true), ("größe", "gro\u{308}ße", true), ("según", "segun", false),
    ("Ana’s", "ana's", true), ("ŁÓDŹ", "łódź", true), ("а", "a", false),
  ])
  func `words have one key where they are one in lower case`(
    left: String, right: String, areEqual: Bool
  ) {
    #expect((Tokens(left)[0].lower == Tokens(right)[0].lower) == areEqual)
  }

  @Test func `a possessive ending is no part of the bare word`() {
    for text in ["Ruiz’s", "RUIZ'S", "ruiz"] { #expect(Tokens(text)[0].bare == "ruiz") }
    #expect(Tokens("Ruiz’s")[0].isPossessive)
    #expect(Tokens("it's")[0].isPossessive)
    #expect(!Tokens("'s")[0].isPossessive)
  }

  @Test func `a token tells of itself what stands in the text`() {
    let tokens = Tokens("Wörter (ver.di) 2030, #NoTren: O’Brien’s info@example.org")
    #expect(
      tokens.indices.map { tokens.string(at: $0) } == [
        "Wörter", "(", "ver.di", ")", "2030", ",", "#NoTren", ":", "O’Brien’s", "info@example.org",
      ])
    #expect(tokens[2].isDottedName)
    #expect(tokens[9].isAddress)
    #expect(tokens.lower(at: 8) == "o'brien's")
    #expect(tokens[8].bare == "o'brien")
  }
}
