import Coalitions
import Foundation
import Letters
import Reports
import Signatories
import Testing

struct HTMLReportTests {
  private let page = PageReader(HTMLReport(ReportSample.content).text)

  @Test func `the page is well-formed and its ids are unique`() {
    #expect(page.error == nil)
    #expect(Set(page.ids).count == page.ids.count)
  }

  @Test func `every link inside the page leads somewhere`() {
    let targets = page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    let ids = Set(page.ids)
    #expect(targets.count > 20)
    for target in targets {
      #expect(ids.contains(target.dropFirst().removingPercentEncoding ?? ""))
    }
  }

  @Test func `nothing is loaded, and only the page's own style and script may run`() throws {
    let policy = try #require(
      page.all("meta").first { $0.attributes["http-equiv"] != nil }?.attributes["content"])
    #expect(policy.hasPrefix("default-src 'none'; img-src data:;"))
    #expect(!policy.contains("unsafe"))
    for source in [page.style, page.script] {
      #expect(policy.contains("'sha256-\(Base64.encoded(SHA256.digest(of: Array(source.utf8))))'"))
    }
    let programs = page.all("script").filter { $0.attributes["type"] == nil }
    #expect(programs.count == 1 && page.all("style").count == 1)
    for element in page.elements {
      #expect(element.attributes["style"] == nil)
      #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") })
      #expect(element.attributes["src"].map { $0.hasPrefix("data:image/svg+xml;base64,") } ?? true)
    }
    let addresses = page.all("a").compactMap { $0.attributes["href"] }
    #expect(
      addresses.allSatisfy {
        $0.hasPrefix("#") || $0.hasPrefix("./") || $0.hasPrefix("https://doi.org/")
      })
    #expect(addresses.contains("./coalition%20map.svg"))
  }

  @Test func `tables have captions and headers, images words, scrolling frames names`() {
    let tables = page.all("table").count
    #expect(tables == 4 && page.all("caption").count == tables)
    #expect(page.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    #expect(page.all("th").count { $0.attributes["scope"] == "row" } == 5 + 8 + 2 + 5)
    #expect(page.all("img").allSatisfy { !($0.attributes["alt"] ?? "").isEmpty })
    let frames = page.elements.filter { $0.attributes["role"] == "region" }
    #expect(frames.count == tables + 1)
    let ids = Set(page.ids)
    #expect(
      frames.allSatisfy {
        $0.attributes["tabindex"] == "0" && ids.contains($0.attributes["aria-labelledby"] ?? "")
      })
    #expect(page.all("html").first?.attributes["lang"] == "en")
    #expect(page.all("main").count == 1 && page.all("h1").count == 1)
  }

  @Test func `headings never skip a level`() {
    var level = 0
    for element in page.elements where element.name.wholeMatch(of: /h[1-6]/) != nil {
      let next = Int(element.name.dropFirst()) ?? 0
      #expect(next <= level + 1)
      level = next
    }
  }

  @Test func `a pair leads to the lines in the letters behind it`() {
    #expect(page.ids.contains("tie-dunes--harbour"))
    #expect(page.text.contains("line 10, signatory: "))
    #expect(page.text.contains("– Harbour \"Blue\" & Sons, for the shore"))
    #expect(page.all("mark").count > 10)
  }

  @Test func `a cut table says so and names the file, an empty one says what that means`() {
    #expect(page.text.contains("The first 8 of 9 rows. All rows: "))
    #expect(page.text.contains("No file was skipped."))
  }

  @Test func `columns without any value stay out of the page`() {
    let headings = page.all("th").count { $0.attributes["scope"] == "col" }
    // Organizations: the id is hidden. Pairs: all seven. Clusters: five. Measures: all but
    // what moved the rank.
    #expect(headings == 9 + 7 + 5 + 15)
  }

  @Test(arguments: HostileText.all)
  func `no text breaks out of the page`(label: String) {
    let text = HTMLReport(ReportSample.hostile(label)).text
    let page = PageReader(text)
    #expect(page.error == nil)
    #expect(page.all("script").count == 1)
    #expect(Set(page.ids).count == page.ids.count)
    let addresses = page.all("a").compactMap { $0.attributes["href"] }
    #expect(addresses.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("./") })
    let ids = Set(page.ids)
    for address in addresses where address.hasPrefix("#") {
      #expect(ids.contains(address.dropFirst().removingPercentEncoding ?? ""))
    }
    #expect(
      text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar == "\t" || scalar == "\r"
          || scalar.properties.generalCategory != .control
            && !scalar.properties.isNoncharacterCodePoint
      })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `the same content gives the same page`() {
    #expect(HTMLReport(ReportSample.content).text == HTMLReport(ReportSample.content).text)
  }
}
