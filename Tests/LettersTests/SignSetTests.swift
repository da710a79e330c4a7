import Letters
import Testing

struct SignSetTests {
  private static let signs: SignSet = ".?»“~"

  @Test(arguments: [". ", " ?", "»", ", “", "¿?", "—.", "a~"])
  func `signs are found among those of ASCII and beyond`(text: String) {
    #expect(Self.signs.stand(in: text))
  }

  @Test(arguments: ["", " ", ", ", "—", "«", "!", "\u{1E}", "n"])
  func `other signs are not taken for them`(text: String) {
    #expect(!Self.signs.stand(in: text))
  }
}
