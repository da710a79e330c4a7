import Signatories
import Testing

@Suite struct InitialsTests {
  private func words(_ text: String) -> [(text: String, isFunction: Bool)] {
    text.split(separator: " ").map { (String($0), ["of", "de", "and"].contains(String($0))) }
  }

  @Test(arguments: [
    ("nra", "northern rivers alliance"), ("noriall", "northern rivers alliance"),
    ("fora", "friends of rivers and air"), ("codemi", "colectivo de desarrollo migrante"),
  ])
  func `letters and beginnings of words spell an acronym`(acronym: String, name: String) {
    #expect(Initials.spell(acronym, from: words(name)))
  }

  @Test(arguments: [
    ("nrb", "northern rivers alliance"), ("na", "northern rivers alliance"),
    ("nraa", "northern rivers"), ("n", "northern"), ("", "northern rivers"),
  ])
  func `other letters don't`(acronym: String, name: String) {
    #expect(!Initials.spell(acronym, from: words(name)))
  }
}
