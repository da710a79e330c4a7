import Foundation
import Reports
import TestSupport
import Testing

/// The report in a real browser: `make test-report`.
@Suite(.enabled(if: Browser.program != nil, "UNDERSIGNED_BROWSER names no browser"), .serialized)
struct BrowserTests {
  private let page = HTMLReport(ReportSample.content).text

  @Test(arguments: [360, 500, 800, 1_400])
  func `the page never scrolls sideways, and the console stays silent`(width: Int) throws {
    let visit = try Browser(width: width).visit(
      page,
      running: """
        report({ inner: innerWidth, scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth });
        """)
    #expect(visit.result["inner"].integer == width)
    #expect(visit.result["scroll"].integer <= visit.result["client"].integer)
    #expect(visit.console == [])
  }

  @Test func `the policy refuses a script of somebody else's`() throws {
    let hostile = page.replacing(
      "</main>", with: "<script>document.title='broken in'</script></main>")
    let visit = try Browser(width: 800).visit(hostile, running: "report(document.title);")
    #expect(visit.result.string == ReportSample.content.title)
    #expect(visit.console.contains { $0.contains("Content Security Policy") })
  }

  @Test func `searching a table leaves the rows that match and counts them`() throws {
    let visit = try Browser(width: 800).visit(
      page,
      running: """
        const table = document.querySelector("#table-pairs").parentNode.querySelector("table");
        const input = table.closest("section").querySelector("input[type=search]");
        input.value = "reseau";
        input.dispatchEvent(new Event("input"));
        report({
          shown: [...table.tBodies[0].rows].filter((row) => !row.hidden).length,
          words: table.closest("section").querySelector("output").textContent,
        });
        """)
    // Of the eight pairs on the page Réseau Roseau is in three; accents and case don't matter.
    #expect(visit.result["shown"].integer == 3)
    #expect(visit.result["words"].string == "3 of 8 rows")
  }

  @Test func `a heading sorts its column, numbers as numbers, and says so`() throws {
    let visit = try Browser(width: 800).visit(
      page,
      running: """
        const table = document.querySelector("#table-pairs").parentNode.querySelector("table");
        const heading = table.tHead.rows[0].cells[3];
        const values = () => [...table.tBodies[0].rows].map((row) => Number(row.cells[3].dataset.value));
        heading.querySelector("button").click();
        const down = { sort: heading.getAttribute("aria-sort"), values: values() };
        heading.querySelector("button").click();
        report({ down, up: { sort: heading.getAttribute("aria-sort"), values: values() } });
        """)
    let (down, up) = (visit.result["down"], visit.result["up"])
    #expect(down["sort"].string == "descending" && up["sort"].string == "ascending")
    #expect(down["values"].numbers == down["values"].numbers.sorted(by: >))
    #expect(up["values"].numbers == up["values"].numbers.sorted())
    #expect(Set(up["values"].numbers).count > 2)
  }

  @Test func `a tie leads to the lines of the letters behind it`() throws {
    let visit = try Browser(width: 360).visit(
      page,
      running: """
        const table = document.querySelector("#table-pairs").parentNode.querySelector("table");
        table.tBodies[0].rows[0].querySelector("td.number a").click();
        setTimeout(() => {
          const body = document.querySelector(":target");
          const details = body.closest("details");
          report({
            open: details.open, words: details.innerText,
            focused: document.activeElement === details.querySelector("summary"),
          });
        }, 300);
        """)
    #expect(visit.result["focused"].number == 1)
    #expect(visit.result["open"].number == 1)
    let words = visit.result["words"].string
    #expect(words.contains("line 10, signatory: – Dunes Trust, for the shore"))
    #expect(words.contains("line 31, signatory: – Harbour, for the shore"))
  }

  @Test func `organizations are found by name, role and year`() throws {
    let visit = try Browser(width: 800).visit(
      page,
      running: """
        const subjects = [...document.querySelectorAll("details[data-subject]")];
        const shown = () => subjects.filter((one) => !one.hidden)
          .map((one) => one.querySelector("summary bdi").textContent);
        const controls = subjects[0].parentNode.querySelector(".controls");
        const [role, cluster, year] = controls.querySelectorAll("select");
        const choose = (select, value) => {
          select.value = value;
          select.dispatchEvent(new Event("change"));
        };
        choose(role, "speaker");
        const speakers = shown();
        choose(role, "");
        choose(year, "2022");
        const signers = shown();
        choose(cluster, "2");
        report({ speakers, signers, small: shown(), all: subjects.length });
        """)
    #expect(visit.result["speakers"].elements.map(\.string) == ["Harbour \"Blue\" & Sons"])
    #expect(visit.result["signers"].elements.count == 4)
    #expect(visit.result["small"].elements.map(\.string) == ["<Terns>"])
  }

  @Test func `every control has a name, and the order of focus is that of the page`() throws {
    let visit = try Browser(width: 800).visit(
      page,
      running: """
        const named = (one) => (one.labels && one.labels.length > 0)
          || one.textContent.trim() !== "" || one.getAttribute("aria-labelledby") !== null
          || one.getAttribute("aria-label") !== null;
        const controls = [...document.querySelectorAll("a, button, input, select, summary, [tabindex]")];
        report({
          count: controls.length,
          unnamed: controls.filter((one) => !named(one)).map((one) => one.outerHTML.slice(0, 80)),
          reordered: controls.filter((one) => one.tabIndex > 0).length,
          first: controls[0].getAttribute("href"),
        });
        """)
    #expect(visit.result["count"].integer > 60)
    #expect(visit.result["unnamed"].elements.isEmpty)
    #expect(visit.result["reordered"].integer == 0)
    #expect(visit.result["first"].string == "#content")
  }

  @Test(arguments: [false, true])
  func `text stands out from its ground by 4.5 to 1, light and dark`(isDark: Bool) throws {
    let visit = try Browser(width: 800, isDark: isDark).visit(
      page,
      running: """
        const channel = (c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        const parts = (color) => color.match(/[\\d.]+/g).map(Number);
        const light = (rgb) => rgb.slice(0, 3).map((c) => channel(c / 255))
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const ground = (one) => {
          for (let element = one; element !== null; element = element.parentElement) {
            const color = parts(getComputedStyle(element).backgroundColor);
            if (color.length < 4 || color[3] > 0) return color;
          }
          return [255, 255, 255];
        };
        const poor = [];
        let count = 0;
        for (const one of document.body.querySelectorAll("*")) {
          const hasText = [...one.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== "");
          if (!hasText || ["SCRIPT", "OPTION", "SELECT"].includes(one.tagName)) continue;
          count += 1;
          const [a, b] = [light(parts(getComputedStyle(one).color)), light(ground(one))];
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < 4.5) poor.push(`${one.tagName} ${one.className} ${ratio.toFixed(2)}`);
        }
        report({ count, poor, paper: getComputedStyle(document.body).backgroundColor });
        """)
    #expect(visit.result["count"].integer > 100)
    #expect(visit.result["poor"].elements.map(\.string) == [])
    #expect(visit.result["paper"].string == (isDark ? "rgb(21, 24, 28)" : "rgb(251, 250, 247)"))
  }

  @Test func `pointing at a name in a map lights it and its partners and dims the others`() throws {
    let visit = try Browser(width: 800).visit(
      page,
      running: """
        const svg = document.querySelector("svg");
        const find = (id) => document.getElementById("coalition-map." + id);
        const over = (one) => one.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
        const opacity = (id) => Number(getComputedStyle(find(id)).opacity);
        const before = opacity("organization-terns");
        over(find("organization-dunes").firstElementChild);
        const told = document.querySelector(".told");
        report({
          before, own: opacity("organization-dunes"), label: opacity("organization-dunes-label"),
          partner: opacity("organization-harbour"), tie: opacity("tie-dunes-harbour"),
          other: opacity("organization-terns"), words: told.textContent,
          links: [...told.querySelectorAll("a")].map((one) => one.getAttribute("href")),
        });
        """)
    let result = visit.result
    #expect(result["before"].number == 1 && result["own"].number == 1)
    #expect(result["label"].number == 1 && result["partner"].number == 1)
    #expect(result["tie"].number == 1 && result["other"].number < 0.2)
    #expect(result["words"].string.contains("Dunes Trust: signed two letters"))
    #expect(result["words"].string.contains("Signs with: Harbour"))
    #expect(result["links"].elements.count == 2)
    #expect(visit.console == [])
  }

  @Test func `a click on a line of a map leads to the sentences behind it`() throws {
    let visit = try Browser(width: 360).visit(
      page,
      running: """
        const tie = document.getElementById("coalition-map.tie-dunes-harbour");
        tie.querySelector("path").dispatchEvent(new MouseEvent("click", { bubbles: true }));
        setTimeout(() => {
          const body = document.querySelector(":target");
          const details = body === null ? null : body.closest("details");
          report({ open: details !== null && details.open, words: details && details.innerText });
        }, 300);
        """)
    #expect(visit.result["open"].number == 1)
    #expect(
      visit.result["words"].string.contains("line 10, signatory: – Dunes Trust, for the shore"))
  }

  @Test func `a map is one stop of the tab key, arrows go from name to name, Enter follows`() throws
  {
    let visit = try Browser(width: 800).visit(
      page,
      running: """
        const svg = document.querySelector("svg");
        const stops = () => [...svg.querySelectorAll("[tabindex='0']")];
        const key = (name) => document.activeElement.dispatchEvent(
          new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
        const first = stops();
        first[0].focus();
        key("ArrowRight");
        const second = document.activeElement;
        const roles = [...svg.querySelectorAll("[tabindex]")].map((one) => one.getAttribute("role"));
        key("End");
        const last = document.activeElement;
        key("Home");
        const home = document.activeElement === first[0];
        const stopsNow = stops().length;
        key("Enter");
        setTimeout(() => report({
          stops: first.length, stopsNow, home, label: second.getAttribute("aria-label"),
          last: last.id, roles, group: svg.getAttribute("role"), hash: location.hash,
        }), 300);
        """)
    let result = visit.result
    #expect(result["stops"].integer == 1 && result["stopsNow"].integer == 1)
    #expect(result["label"].string == "Harbour: signed two letters")
    #expect(result["last"].string == "coalition-map.organization-terns")
    #expect(result["home"].number == 1)
    #expect(result["roles"].elements.map(\.string) == ["link", "link", "link"])
    #expect(result["group"].string == "group")
    #expect(result["hash"].string.hasPrefix("#organization-"))
  }
}
