/// The script of the report: what is nicer with it, and nothing that is missed without it.
///
/// It makes table headings into buttons that sort, puts a search field above every table and the
/// list of organizations, filters these by role and cluster, and opens what a link leads to.
enum ReportScript {
  static let source: StaticString = #"""
    "use strict";
    (() => {
      const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
      const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      const element = (name, properties, ...children) => {
        const one = Object.assign(document.createElement(name), properties);
        one.append(...children);
        return one;
      };
      const number = (cell) => cell.dataset.value === undefined || cell.dataset.value === ""
        ? undefined : Number(cell.dataset.value);
      const compare = (a, b) => {
        const [x, y] = [number(a), number(b)];
        if (x !== undefined && y !== undefined) return x - y;
        if (x !== undefined || y !== undefined) return x === undefined ? 1 : -1;
        return collator.compare(a.textContent, b.textContent);
      };
      const sort = (table, heading, column) => {
        const down = heading.getAttribute("aria-sort") === "ascending"
          || (!heading.hasAttribute("aria-sort") && heading.classList.contains("number"));
        for (const other of heading.parentNode.children) other.removeAttribute("aria-sort");
        heading.setAttribute("aria-sort", down ? "descending" : "ascending");
        const empty = (row) => row.cells[column].textContent.trim() === "";
        const rows = [...table.tBodies[0].rows].map((row, place) => ({ row, place }));
        rows.sort((a, b) => {
          if (empty(a.row) !== empty(b.row)) return empty(a.row) ? 1 : -1;
          const order = compare(a.row.cells[column], b.row.cells[column]);
          return (down ? -order : order) || a.place - b.place;
        });
        table.tBodies[0].append(...rows.map((one) => one.row));
      };
      const searchField = (words, filter) => {
        const input = element("input", { type: "search" });
        input.addEventListener("input", filter);
        return { input, label: element("label", {}, words, input) };
      };
      const counter = () => {
        const output = element("output", { className: "soft" });
        output.setAttribute("aria-live", "polite");
        return output;
      };
      for (const table of document.querySelectorAll("table")) {
        const headings = [...table.tHead.rows[0].cells];
        headings.forEach((heading, column) => {
          const button = element("button", { type: "button" }, ...heading.childNodes);
          button.addEventListener("click", () => sort(table, heading, column));
          heading.append(button);
        });
        const rows = [...table.tBodies[0].rows];
        if (rows.length < 8) continue;
        const texts = rows.map((row) => fold(row.textContent));
        const count = counter();
        const { input, label } = searchField("Search this table", () => {
          const wanted = fold(input.value.trim());
          let shown = 0;
          rows.forEach((row, index) => {
            row.hidden = !texts[index].includes(wanted);
            shown += row.hidden ? 0 : 1;
          });
          count.textContent = wanted === "" ? "" : `${shown} of ${rows.length} rows`;
        });
        table.parentNode.before(element("div", { className: "controls" }, label, count));
      }
      const subjects = [...document.querySelectorAll("details[data-subject]")];
      if (subjects.length > 0) {
        const names = subjects.map((one) => fold(one.dataset.subject));
        const choice = (words, key) => {
          const values = [...new Set(subjects.flatMap(
            (one) => (one.dataset[key] || "").split(" ")))].filter((one) => one !== "");
          values.sort(collator.compare);
          const select = element("select", {}, element("option", { value: "" }, "all"),
            ...values.map((value) => element("option", { value }, value)));
          select.addEventListener("change", () => filter());
          return { select, label: element("label", { hidden: values.length < 2 }, words, select) };
        };
        const role = choice("Role", "roles");
        const cluster = choice("Cluster", "cluster");
        const year = choice("Year", "years");
        const count = counter();
        const { input, label } = searchField("Search organizations", () => filter());
        const has = (one, key, value) => value === ""
          || (one.dataset[key] || "").split(" ").includes(value);
        const filter = () => {
          const wanted = fold(input.value.trim());
          let shown = 0;
          subjects.forEach((one, index) => {
            one.hidden = !names[index].includes(wanted) || !has(one, "roles", role.select.value)
              || !has(one, "cluster", cluster.select.value)
              || !has(one, "years", year.select.value);
            shown += one.hidden ? 0 : 1;
          });
          count.textContent = shown === subjects.length
            ? "" : `${shown} of ${subjects.length} organizations`;
        };
        subjects[0].before(element("div", { className: "controls" }, label, role.label,
          cluster.label, year.label, count));
      }
      const open = () => {
        const id = decodeURIComponent(location.hash.slice(1));
        const target = id === "" ? null : document.getElementById(id);
        if (target === null) return;
        for (let one = target; one !== null; one = one.parentElement) {
          one.hidden = false;
          if (one.tagName === "DETAILS") one.open = true;
        }
        const details = target.closest("details");
        const landing = details === null ? target : details.querySelector("summary");
        if (details === null && !target.hasAttribute("tabindex")) target.tabIndex = -1;
        const land = () => {
          landing.focus({ preventScroll: true });
          landing.scrollIntoView({ block: "center" });
        };
        land();
        // A browser that moves to the target by itself drops the focus; it is taken back.
        landing.addEventListener("blur", () => setTimeout(() => {
          if (document.activeElement === document.body) land();
        }), { once: true });
      };
      addEventListener("hashchange", open);
      document.addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#']");
        if (link !== null && link.getAttribute("href") === location.hash) open();
      });
      open();
    })();
    """#
}
