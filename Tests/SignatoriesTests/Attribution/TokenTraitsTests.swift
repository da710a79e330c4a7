import Foundation
import Signatories
import TestSupport
import Testing

@Suite struct TokenTraitsTests {
  /// The table of traits must know every word that any list knows.
  @Test func `the table tells of every word what the lists tell`() throws {
    let folder = Repository.root.appending(path: "Tests/Fixtures/Letters")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    var words: Set<String> = [
      "attac-sprecherin", "verbraucherverband", "co-director", "s'indigne", "según", "segu\u{301}n",
      "pressesprecher", "director", "x", "", "sous-directrice", "porta-voz", "präsident-", "-vocal",
      "explique-t-elle", "dit-il",
      "größenverband", "stra\u{308}nde-rat", "s'é", "jr.", "II", "&", "/",
    ]
    for file in files {
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      let tokens = Tokens(text)
      words.formUnion(tokens.indices.map { tokens.lower(at: $0) })
    }
    #expect(words.count > 2000)
    let differing = words.filter { TokenTraits.lexical($0) != TokenTraits(asking: $0) }
    #expect(differing.isEmpty)
  }

  @Test(arguments: [
    ("Lima", true, false), ("lima", false, false), ("ÉCOLE", true, true), ("École", true, false),
    ("iOS", false, true), ("2030", true, false), ("#NoTren", true, true), ("ñandú", false, false),
    ("Ñandú", true, false), ("A", true, false),
  ])
  func `capitals are told in any script`(word: String, isCapitalized: Bool, isAcronym: Bool) {
    let token = Tokens(word)[0]
    #expect(token.isCapitalized == isCapitalized)
    #expect(token.isAcronym == isAcronym)
  }
}
