import Figures
import Testing

@Suite struct TextMetricsTests {
  /// Adobe's published widths of Helvetica: A 667, i 222, space 278, W 944, é 556; bold A 722, i 278.
  @Test(arguments: [("A", 667.0), ("i", 222), (" ", 278), ("W", 944), ("é", 556), ("m", 833)])
  func `widths are Helvetica's`(character: String, thousandths: Double) {
    let width = TextMetrics.width(character, size: 1000)
    #expect(abs(width / 1.03 - thousandths) <= 1)
  }

  @Test func `bold is wider where Helvetica Bold is`() {
    #expect(abs(TextMetrics.width("A", size: 1000, weight: .bold) / 1.03 - 722) <= 1)
    #expect(abs(TextMetrics.width("i", size: 1000, weight: .bold) / 1.03 - 278) <= 1)
  }

  @Test func `what is not seen takes no room`() {
    #expect(TextMetrics.width("\u{200B}\u{200D}\u{202E}\u{FEFF}", size: 10) == 0)
    #expect(TextMetrics.width("e\u{301}", size: 10) == TextMetrics.width("é", size: 10))
  }

  @Test(arguments: ["中", "한", "🕊️", "👩‍👩‍👧", "ع", "म"])
  func `scripts without a table take generous room`(character: String) {
    #expect(TextMetrics.width(character, size: 10) >= 6)
    #expect(TextMetrics.width(character, size: 10) <= 15)
  }
}
