import Letters
import Testing

@Suite struct WordScannerTests {
  private static func words(_ text: String) -> [Word] {
    let utf8 = Array(text.utf8)
    return WordScanner.words(in: utf8, part: 0..<utf8.count)
  }

  private static func spelled(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return words(text).map { String(decoding: utf8[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Red de la Costa, A.C.", ["Red", "de", "la", "Costa", "A", "C"]),
    ("naïveté×aé éa", ["naïveté", "aé", "éa"]),
    ("l’été (2030)…", ["l", "été", "2030"]),
    ("«Zürich»–Ålborg", ["Zürich", "Ålborg"]),
    ("habitant·es · Col·lectiu", ["habitant·es", "Col·lectiu"]),
    ("Ελλάδα & Киев", ["Ελλάδα", "Киев"]), ("", []), (" – ", []),
  ])
  func `words are runs of letters and digits of any script`(text: String, words: [String]) {
    #expect(Self.spelled(text) == words)
  }

  @Test(arguments: [
    ("organização", "ORGANIZAÇÃO"), ("organizacao", "Organização"), ("Straße", "STRASSE"),
    ("Trust", "tRUST"),
  ])
  func `case and accents do not part words`(one: String, other: String) {
    #expect(Self.words(one).map(\.key) == Self.words(other).map(\.key))
    #expect(Self.words(one).map(\.flags) == Self.words(other).map(\.flags))
  }

  @Test(arguments: [
    ("harbor", Word.Shape.lower), ("Harbor", .capitalized), ("HARBOR", .upper), ("H", .capitalized),
    ("2030", .number), ("3M", .upper), ("3MX", .upper), ("iOS", .capitalized),
    ("a1", .lower), ("été", .lower), ("Été", .capitalized), ("ÉTÉ", .upper), ("港口", .uncased),
  ])
  func `the shape of a word tells how it is written`(word: String, shape: Word.Shape) {
    #expect(Self.words(word).map(\.shape) == [shape])
  }
}
