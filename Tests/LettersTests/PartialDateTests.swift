import Letters
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["1999", "2026-02", "2022-07-11", "2024-02-29"])
  func `a date is written as it was read`(text: String) {
    #expect(PartialDate(iso8601: text)?.description == text)
  }

  @Test func `a time behind the date is passed over`() {
    #expect(
      PartialDate(iso8601: "2022-07-11T08:00:00Z") == PartialDate(year: 2022, month: 7, day: 11))
  }

  @Test(arguments: ["", "99", "2022-7-1", "2022-13", "2023-02-29", "2022-00-10", "-2022", "２０２２"])
  func `what is no date of the calendar is none`(text: String) {
    #expect(PartialDate(iso8601: text) == nil)
  }

  @Test func `a year comes before its months and they before their days`() {
    let dates = ["1999", "1999-02", "1999-02-03", "2000"].compactMap(PartialDate.init(iso8601:))
    #expect(dates.sorted() == dates)
  }
}
