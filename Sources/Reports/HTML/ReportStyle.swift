/// The style sheet of the report.
///
/// One column of text, tables that scroll in their own frames, the system's fonts, light and dark
/// by the reader's setting; on paper no frames and no controls.
enum ReportStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --raised: #ffffff; --ink: #1d2126; --soft: #555c64; --line: #d9d5cb;
      --link: #0a5494; --mark: #fff1c2; --head: #f1eee6; --focus: #b4540a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181c; --raised: #1c2025; --ink: #e7e5df; --soft: #a9aeb5; --line: #363c44;
        --link: #8fc1f4; --mark: #4a3d12; --head: #23282e; --focus: #ffb257;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
      overflow-wrap: break-word;
    }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--raised);
      z-index: 5; }
    .skip:focus { left: .5rem; top: .5rem; }
    .page { max-width: 78rem; margin: 0 auto; padding: 0 1rem; }
    .text { max-width: 44rem; }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
    h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); margin: 2.2rem 0 .8rem; letter-spacing: -.01em; }
    h2 { font-size: 1.4rem; margin: 3.2rem 0 .6rem; padding-top: .9rem;
      border-top: 2px solid var(--ink); }
    h3 { font-size: 1.05rem; margin: 2rem 0 .3rem; }
    p { margin: .5rem 0; }
    .lead { font-size: 1.15rem; }
    .soft, .note, figcaption, .files { color: var(--soft); font-size: .92rem; }
    .note { max-width: 60rem; }
    .limits { border-left: 4px solid var(--focus); padding: .2rem 0 .2rem 1rem; margin: 1.2rem 0; }
    .contents { position: sticky; top: 0; z-index: 3; background: var(--paper);
      border-bottom: 1px solid var(--line); }
    .contents ul { display: flex; gap: .2rem 1.1rem; margin: 0 auto; padding: .55rem 1rem;
      list-style: none; overflow-x: auto; max-width: 78rem; white-space: nowrap; }
    .contents a { text-decoration: none; display: inline-block; padding: .15rem 0; }
    .contents a:hover { text-decoration: underline; }
    figure { margin: 1.2rem 0 2rem; }
    figure .frame { display: block; overflow: auto; background: #ffffff;
      border: 1px solid var(--line); border-radius: 4px; padding: .5rem; }
    figure img { display: block; width: 100%; height: auto; min-width: min(38rem, 170vw); }
    figure svg { display: block; width: 100%; height: auto; min-width: min(38rem, 170vw);
      color: #1a1a1a; }
    figure svg [tabindex] { cursor: pointer; outline: none; }
    figure svg .near { stroke: transparent; fill: none; cursor: pointer; }
    svg.chosen .edge, svg.chosen .node:is(.organization, .letter, .class, .ground) { opacity: .13; }
    svg.chosen .edge.on, svg.chosen .node.on { opacity: 1; }
    svg .focus { stroke: #b4540a; stroke-width: 1.4; fill: none; }
    .told { position: sticky; bottom: 0; left: 0; background: var(--raised); color: var(--ink);
      border-top: 1px solid var(--line); padding: .4rem .6rem; margin: .5rem -.5rem -.5rem;
      font-size: .92rem; max-height: 9rem; overflow: auto; }
    .told p { margin: .1rem 0; }
    figcaption { margin-top: .5rem; max-width: 60rem; }
    .scroll { overflow: auto; max-height: 34rem; border: 1px solid var(--line); border-radius: 4px;
      background: var(--raised); }
    table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .92rem;
      font-variant-numeric: tabular-nums; }
    th, td { padding: .34rem .7rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); overflow-wrap: normal; }
    tbody tr:last-child > * { border-bottom: 0; }
    thead th { position: sticky; top: 0; z-index: 1; background: var(--head); font-weight: 600;
      white-space: nowrap; vertical-align: bottom; }
    tbody th { font-weight: 500; }
    tbody tr:hover > * { background: var(--head); }
    tbody tr:target > *, :target > th { background: var(--mark); }
    .number { text-align: right; white-space: nowrap; }
    .words { min-width: 14rem; max-width: 30rem; }
    .list { min-width: 13rem; }
    .list ul { margin: 0; padding: 0; list-style: none; }
    thead button { all: unset; cursor: pointer; font: inherit; }
    thead button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    thead button::after { content: "↕"; opacity: .45; padding-left: .35em; font-size: .85em; }
    [aria-sort="ascending"] button::after { content: "↑"; opacity: 1; }
    [aria-sort="descending"] button::after { content: "↓"; opacity: 1; }
    .controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
      margin: .6rem 0 .5rem; font-size: .92rem; }
    .controls label { display: flex; gap: .45rem; align-items: center; }
    input[type="search"], select { font: inherit; color: inherit; background: var(--raised);
      border: 1px solid var(--soft); border-radius: 4px; padding: .25rem .5rem; max-width: 100%; }
    input[type="search"] { width: 15rem; min-width: 0; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    [hidden] { display: none !important; }
    details { border-bottom: 1px solid var(--line); }
    td details, .list details { border: 0; }
    summary { cursor: pointer; padding: .34rem 0; }
    td summary { padding: 0; }
    .body { padding: 0 0 .8rem 1.1rem; max-width: 60rem; }
    .body:target { background: var(--mark); }
    .lines { margin: .2rem 0 .7rem; padding-left: 1.1rem; }
    .lines li { margin: .15rem 0; }
    .lines q { quotes: none; }
    .place { color: var(--soft); font-size: .88rem; white-space: nowrap; }
    mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: 2px; }
    .references { padding-left: 1.4rem; text-indent: -1.4rem; list-style: none; }
    .references li { margin: .3rem 0; }
    footer { margin: 4rem 0 2rem; border-top: 1px solid var(--line); }
    @media (max-width: 30rem) {
      html { scroll-padding-top: 3.5rem; }
      th, td { padding: .3rem .5rem; }
      input[type="search"] { width: 100%; }
      .controls label { flex: 1 1 100%; }
      .controls label:has(input) { flex-direction: column; align-items: stretch; gap: .15rem; }
      .words { min-width: 10rem; }
    }
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --line: #bbb;
        --link: #000; --head: #fff; --mark: #fff; }
      @page { margin: 18mm 15mm; }
      body { font-size: 9.5pt; }
      .contents, .controls, .skip, thead button::after { display: none; }
      .scroll, figure .frame { overflow: visible; max-height: none; border: 0; }
      .page, .text, .note { max-width: none; padding: 0; }
      h2 { break-after: avoid; } h3 { break-after: avoid; }
      figure, tr { break-inside: avoid; }
      thead { display: table-header-group; } thead th { position: static; }
      th, td { padding: .15rem .35rem; }
      .words, .list { min-width: 0; }
      a { text-decoration: none; }
    }
    """
}
