/** Shares of the width that a column can have: every twentieth. */
const widths = Array.from({ length: 20 }, (_, index) => (index + 1) * 5)
  .map((share) => `.w${share} { width: ${share}%; }`)
  .join("\n");

/** The class that sets a column to about so many hundredths of the width. */
export const widthClass = (hundredths: number): string =>
  `w${Math.min(100, Math.max(5, Math.round(hundredths / 5) * 5))}`;

/** The style of every document, in the colours and sizes of the product; sizes in rem, so that larger text keeps its proportions. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f8; --surface: #fff; --sunken: #eceff1; --line: #dde2e6; --strong: #aeb7c0;
  --ink: #14181d; --ink2: #48505a; --ink3: #626b76; --focus: #1d5fd6;
  --serif: "Source Serif 4", Georgia, serif;
  --sans: Inter, system-ui, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #121417; --surface: #1b1e22; --sunken: #0c0e10; --line: #2e343a; --strong: #59626c;
    --ink: #f0f2f4; --ink2: #b9c0c8; --ink3: #919aa5; --focus: #7fb0ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.5625 var(--serif); overflow-wrap: anywhere; text-size-adjust: 100%;
}
.sheet {
  max-width: 48.75rem; margin: 2.5rem auto; padding: 4rem 3.5rem;
  background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
}
h1, h2, h3, p, li, dt, dd, th, td, caption { unicode-bidi: plaintext; text-align: start; }
a { color: inherit; text-underline-offset: .15em; border-radius: 2px; }
a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
:target { background: var(--sunken); }
header {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem;
  padding-bottom: .875rem; border-bottom: 1px solid var(--ink);
  font: .875rem/1.43 var(--sans); color: var(--ink2);
}
header p { margin: 0; }
h1 { margin: 2rem 0 1.25rem; font: 480 2.375rem/1.16 var(--serif); letter-spacing: -.012em; }
h2 { margin: 2rem 0 .75rem; font: 600 1rem/1.375 var(--sans); }
h3 { margin: 1.5rem 0 .5rem; font: 600 .875rem/1.43 var(--sans); color: var(--ink2); }
p { margin: 0 0 .75rem; }
.lead { margin: 0 0 1.5rem; font-size: 1.25rem; line-height: 1.5; }
.quiet { font-size: .875rem; line-height: 1.5; color: var(--ink2); }
strong { font-weight: 600; }
ul, ol { margin: 0 0 .75rem; padding-inline-start: 1.5rem; }
li { margin-bottom: .25rem; }
li::marker { font-family: var(--sans); color: var(--ink3); }
dl, dd { margin: 0; }
.facts { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; margin-bottom: 1.5rem; }
.facts dt, .groups dt { font: .8125rem/1.46 var(--sans); color: var(--ink2); }
.facts dt { color: var(--ink3); }
.facts dd { font: 500 .875rem/1.43 var(--sans); }
.groups { margin-bottom: .75rem; }
.groups > div { display: grid; grid-template-columns: 8.75rem 1fr; column-gap: 1.25rem; }
.groups dt { grid-column: 1; grid-row: 1 / span 200; align-self: start; padding-top: .625rem; border-top: 1px solid var(--line); }
.groups dd { grid-column: 2; padding-bottom: .25rem; }
.groups dt + dd { padding-top: .4375rem; border-top: 1px solid var(--line); }
.groups dd:last-child { padding-bottom: .5rem; }
small { display: block; margin-bottom: .25rem; font-size: .875rem; line-height: 1.43; color: var(--ink2); }
sup { font: .6875rem/1 var(--sans); color: var(--ink2); vertical-align: .4em; }
sup a { padding: .25rem .0625rem; text-decoration: none; }
sup a:hover { text-decoration: underline; }
table { width: 100%; margin: .5rem 0 1.5rem; border-collapse: collapse; }
.set { table-layout: fixed; }
caption { padding-bottom: .5rem; font: 600 .875rem/1.43 var(--sans); }
th, td { padding: .5rem 1rem .5rem 0; font: .9375rem/1.47 var(--serif); vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
tr :last-child { padding-inline-end: 0; }
thead th, thead td { padding-top: 0; font: 500 .8125rem/1.46 var(--sans); color: var(--ink2); border-bottom-color: var(--strong); vertical-align: bottom; }
.signatures { margin-top: 1.5rem; }
.signatures th, .signatures td { padding-right: 1.5rem; border: 0; }
.signatures tr > :last-child { padding-right: 0; }
.signatures thead tr > :first-child { width: 38%; }
.signatures thead tr > :last-child { width: 24%; }
.signatures tbody th, .signatures tbody td { padding-top: 1.75rem; vertical-align: bottom; }
.signatures tbody th { font: 500 .9375rem/1.47 var(--sans); }
.signatures small { font-weight: 400; }
.signatures tbody td::after { content: ""; display: block; border-bottom: 1px solid var(--ink3); }
.notes { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--ink); }
.notes h2 { margin: 0 0 .5rem; font-size: .8125rem; line-height: 1.46; }
.notes ol { columns: 17rem 2; column-gap: 2.5rem; margin: 0; padding: 0; }
.notes li { margin: 0 0 .25rem 1.5rem; font: .75rem/1.5 var(--sans); color: var(--ink2); break-inside: avoid; }
.notes li::marker { content: counter(list-item) "\\2002"; }
.notes a { padding: 0 .125rem; }
footer { margin-top: 1.5rem; font: .75rem/1.5 var(--sans); color: var(--ink3); }
footer p { margin: 0; }
${widths}
@media screen and (max-width: 43.74em) {
  .sheet { margin: 0; padding: 1.5rem 1.25rem 2.5rem; border: 0; border-radius: 0; min-height: 100vh; }
  h1 { margin: 1.5rem 0 1rem; font-size: 1.875rem; line-height: 1.2; }
  .lead { font-size: 1.125rem; }
  .facts { display: block; }
  .facts > div { margin-bottom: .5rem; }
  .groups > div { display: block; padding-bottom: .25rem; }
  .groups dt { font-weight: 500; }
  .groups dt + dd { border: 0; padding-top: .125rem; }
  .notes ol { columns: auto; }
  caption, table, tbody, tr, tbody th, tbody td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .625rem 0; border-top: 1px solid var(--line); }
  tbody th, tbody td { padding: 0 0 .25rem; border: 0; }
  tbody th { font-weight: 600; }
  td[data-label]::before { content: attr(data-label); content: attr(data-label) / ""; display: block; padding-top: .25rem; font: .75rem/1.5 var(--sans); color: var(--ink3); }
  .signatures tbody th { padding-top: .25rem; }
  .signatures tbody td { padding: .25rem 0; }
  .signatures tbody td::after { height: 2rem; }
}
@page {
  size: A4; margin: 22mm;
  @bottom-right { content: counter(page) " of " counter(pages); font: 8.25pt Inter, system-ui, sans-serif; color: #626b76; }
}
@page us { size: letter; }
@media print {
  :root { color-scheme: light; font-size: 10.25pt; }
  :root:lang(en-US) body { page: us; }
  body { background: none; line-height: 1.45; orphans: 2; widows: 2; }
  .sheet { max-width: none; margin: 0; padding: 0; border: 0; background: none; }
  h1, h2, h3, caption { break-after: avoid; }
  li, dd, tr, .facts > div, .groups > div, .signatures, footer { break-inside: avoid; }
  h1 { margin: 1.25rem 0 .75rem; }
  h2 { margin: .875rem 0 .4375rem; }
  h3 { margin-top: .75rem; }
  .lead, .facts { margin-bottom: .875rem; }
  .groups { margin-bottom: .25rem; }
  .groups dd, .groups dd:last-child { padding-bottom: .1875rem; }
  .groups > div { padding-bottom: .125rem; }
  th, td { padding-block: .3125rem; line-height: 1.4; }
  .notes { margin-top: 1rem; padding-top: .5rem; }
  .notes h2 { margin: 0 0 .25rem; }
  .notes li { margin-bottom: .125rem; line-height: 1.42; }
  footer { margin-top: .5rem; break-before: avoid; }
  thead { display: table-header-group; }
  sup a { text-decoration: none; }
  .notes a { display: none; }
  .notes { break-inside: avoid-page; }
}
@media (forced-colors: active) {
  .sheet, header, .notes { border-color: CanvasText; }
}
`;

/** SHA-256 of the style as it stands in the page, for its Content-Security-Policy. A test says the right one when the style has changed. */
export const styleHash = "sha256-aWgXSDE7y+lZzlGA095NlrojfwHJi47t+etv8sTNFfM=";
