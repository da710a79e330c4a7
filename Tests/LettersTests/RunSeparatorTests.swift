import Letters
import Testing

struct RunSeparatorTests {
  private func names(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    let words = WordScanner.words(in: utf8, part: 0..<utf8.count)
    guard let run = NameRun(utf8: utf8, words: words) else { return [] }
    return NameRun.parts(of: run.start..<utf8.count, in: utf8, at: run.separator)
      .map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    "Tide Lab, Sea Mission, Open Ports, Reef Watch",
    "Tide Lab; Sea Mission, Inc.; Open Ports; Reef Watch",
    "Tide Lab • Sea Mission • Open Ports • Reef Watch",
    "Tide Lab ▪ Sea Mission ▪ Open Ports ▪ Reef Watch",
    "Tide Lab * Sea Mission * Open Ports * Reef Watch",
    "Tide Lab | Sea Mission | Open Ports | Reef Watch",
    "Tide Lab – Sea Mission – Open Ports – Reef Watch – Dockers Union",
  ])
  func `names are parted by whatever stands between them`(text: String) {
    let found = names(text)
    #expect(found.first == "Tide Lab")
    #expect(found.contains("Open Ports"))
    #expect(found.count == (text.contains("–") ? 5 : 4))
  }

  @Test func `a dot inside a word and a hyphen without blanks part nothing`() {
    let text = "Réseau des étudiant·es, Sans-Quai, Ligue du port, Union des habitant·es"
    #expect(names(text).first == "Réseau des étudiant·es")
    #expect(names(text).count == 4)
  }

  @Test func `few dashes part a name from what is said of it`() {
    #expect(names("Tide Lab – Jane Roe – Director – Lima").isEmpty)
  }
}
