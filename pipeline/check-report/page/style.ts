/** Paper, ink and one cinnabar, as on the site; nothing is fetched. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbf9f4; --wash: #f3efe5; --ink: #1e1b17; --soft: #5d574c; --line: #d9d2c3; --red: #a3301c;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #171512; --wash: #211e1a; --ink: #ece7dc; --soft: #b0a898; --line: #3c372f; --red: #f0907b; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.25rem; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.7 -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: break-word;
}
:lang(en) body { font-family: -apple-system, "Segoe UI", "Noto Sans", arial, "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { margin: 1.5rem 0 .25rem; font-size: 2rem; line-height: 1.25; letter-spacing: .04em; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.25rem; line-height: 1.4; }
h3 { margin: 1.75rem 0 .25rem; font-size: 1.0625rem; }
p, ul, ol { margin: .5rem 0; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
a:focus-visible { outline: 2px solid var(--red); outline-offset: 2px; }
code { color: var(--soft); font: .8125rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
small { color: var(--soft); font-size: .875rem; }
.band { margin: 0; padding: .5rem .75rem; border: 1px solid var(--red); color: var(--red); font-size: .875rem; line-height: 1.6; }
.run, .files span { color: var(--soft); font-size: .875rem; }
.run span, .files span { margin-right: 1.25rem; }
.run b, .files b { color: var(--ink); font-weight: 500; }
.verdict { margin: 1.25rem 0; padding: .75rem 1rem; border-left: 4px solid var(--ink); background: var(--wash); }
.verdict.bad { border-color: var(--red); }
.verdict.bad h2 { color: var(--red); }
.verdict h2 { margin: 0; }
.verdict ul { padding-left: 1.25rem; }
.verdict > :last-child { margin-bottom: 0; }
.sum { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; margin: 1.25rem 0; color: var(--soft); }
.sum b { display: block; color: var(--ink); font-size: 1.75rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.sum i { font-style: normal; font-size: 1.5rem; }
.files, .cells { padding: 0; list-style: none; }
.files strong { margin-right: 1.25rem; }
.files li { padding: .375rem 0; border-bottom: 1px solid var(--line); }
.first { padding-left: 1.5rem; }
.first li { margin: .375rem 0; }
.first .n { margin-left: .5rem; color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .375rem 0; }
.part { border-top: 3px double var(--line); margin-top: 2.5rem; }
.part > h2 { margin-top: 1rem; }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
caption { padding: .25rem 0; text-align: left; color: var(--soft); font-size: .875rem; }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1px solid var(--soft); color: var(--soft); font-size: .8125rem; white-space: nowrap; }
tbody th { white-space: nowrap; }
.n { padding-left: .75rem; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.reject { color: var(--red); }
.warn { color: var(--soft); }
h3 .reject, h3 .warn { margin-left: .5rem; font-size: .875rem; font-weight: 400; }
.caution, .rest { color: var(--red); font-size: .875rem; }
.group { display: grid; grid-template-columns: 17rem 1fr; gap: 0 1.5rem; padding: .375rem 0; border-bottom: 1px solid var(--line); font-size: .875rem; }
.group p { margin: 0; color: var(--soft); }
.cells { display: grid; grid-template-columns: repeat(auto-fill, minmax(3.75rem, 1fr)); gap: 0 .75rem; margin: 0; font-variant-numeric: tabular-nums; }
footer { margin: 3rem 0 1rem; color: var(--soft); font-size: .875rem; }
@media screen and (width < 40rem) {
  .group { display: block; }
}
@media screen and (width < 30rem) {
  body { padding: .875rem; }
  h1 { font-size: 1.625rem; }
  .sum { gap: .25rem .625rem; font-size: .875rem; }
  .sum b { font-size: 1.25rem; }
  .sum i { font-size: 1.125rem; }
  .run span, .files span { display: block; margin: 0; }
}
@page { size: a4; margin: 14mm 14mm 16mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --wash: #fff; --ink: #000; --soft: #444; --line: #999; --red: #000; font-size: 9.5pt; }
  body { padding: 0; max-width: none; line-height: 1.5; }
  nav, footer { display: none; }
  h1 { margin-top: 1rem; }
  h2 { margin-top: 1.5rem; }
  h3 { margin-top: 1rem; }
  h2, h3, caption, .rule > p { break-after: avoid; }
  #rules { margin: 0; break-before: page; border-top: 0; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  th, td { padding-top: .2rem; padding-bottom: .2rem; }
  tr, li { break-inside: avoid; }
  a { text-decoration: none; }
}
`;
