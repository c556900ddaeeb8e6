import type { Block, BlockOf, Document, Span } from "#model/document.ts";
import { style, styleHash, widthClass } from "./html-style.ts";
import { oneLine } from "./one-line.ts";

/** What the page says beyond the text of the document, to those who do not see where a link leads. */
const spoken = { note: (number: number) => `Note ${number}`, back: "Back to the text" } as const;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  oneLine(text).replace(/[&<>"]/g, (character) => entities[character]!);
const blank = (text: string): boolean => escaped(text).trim() === "";

/** The marks of notes as they are written one after another: how often each note was named so far. */
type Marks = { readonly notes: ReadonlySet<number>; readonly named: Map<number, number> };

const markOf = (number: number, { notes, named }: Marks): string => {
  if (!notes.has(number)) return String(number);
  const time = (named.get(number) ?? 0) + 1;
  named.set(number, time);
  return `<a id="from-${number}-${time}" href="#note-${number}" role="doc-noteref" aria-label="${spoken.note(number)}">${number}</a>`;
};

const inline = (spans: readonly Span[], marks: Marks): string =>
  spans
    .map(({ text, strong, notes = [] }) => {
      const words = strong && !blank(text) ? `<strong>${escaped(text)}</strong>` : escaped(text);
      return notes.length === 0
        ? words
        : `${words}<sup>${notes.map((number) => markOf(number, marks)).join(", ")}</sup>`;
    })
    .join("");

const about = (of: string | undefined): string => (of === undefined ? "" : ` data-of="${escaped(of)}"`);
const paragraph = (text: string, className?: string): string =>
  blank(text) ? "" : `<p${className ? ` class="${className}"` : ""}>${escaped(text)}</p>\n`;

const facts = ({ items }: BlockOf<"facts">): string => {
  const pairs = items.map(
    ({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>\n`,
  );
  return pairs.length === 0 ? "" : `<dl class="facts">\n${pairs.join("")}</dl>\n`;
};

const groups = (block: BlockOf<"groups">, marks: Marks): string => {
  const shown = block.groups.map(({ label, lines }) => {
    const items = lines.map(({ spans, aside = "", of }) => {
      const below = blank(aside) ? "" : `<small>${escaped(aside)}</small>`;
      return `<dd${about(of)}>${inline(spans, marks)}${below}</dd>\n`;
    });
    return `<div><dt>${escaped(label)}</dt>\n${items.join("") || "<dd></dd>\n"}</div>\n`;
  });
  return shown.length === 0 ? "" : `<dl class="groups">\n${shown.join("")}</dl>\n`;
};

const list = ({ ordered, items }: BlockOf<"list">, marks: Marks): string => {
  const name = ordered ? "ol" : "ul";
  const lines = items.map(({ spans, of }) => `<li${about(of)}>${inline(spans, marks)}</li>\n`);
  return lines.length === 0 ? "" : `<${name}>\n${lines.join("")}</${name}>\n`;
};

/** Names its row or column where it says something. */
const header = (html: string, scope: "row" | "col"): string =>
  html.trim() === "" ? "<td></td>" : `<th scope="${scope}">${html}</th>`;

/** `cells` are HTML already; each knows the head of its column, for screens too narrow for columns. */
const row = (cells: readonly string[], head: readonly string[], of?: string): string => {
  const rest = cells.slice(1).map((cell, index) => {
    const label = head[index + 1] ?? "";
    return `<td${blank(label) ? "" : ` data-label="${escaped(label)}"`}>${cell}</td>`;
  });
  return `<tr${about(of)}>${header(cells[0] ?? "", "row")}${rest.join("")}</tr>\n`;
};

const headRow = (head: readonly string[]): string =>
  head.every(blank)
    ? ""
    : `<thead>\n<tr>${head.map((text) => header(escaped(text), "col")).join("")}</tr>\n</thead>\n`;

const padded = (texts: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => texts[index] ?? "");

const table = ({ caption, widths, head, rows }: BlockOf<"table">, marks: Marks): string => {
  const count = Math.max(head.length, ...rows.map(({ cells }) => cells.length));
  if (count === 0) return "";
  const heads = padded(head, count);
  const set = widths.length === count && widths.every((width) => width > 0);
  const columns = set ? widths.map((width) => `<col class="${widthClass(width)}">`).join("") : "";
  const body = rows.map(({ cells, of }) => {
    const html = cells.map((spans) => inline(spans, marks));
    return row(padded(html, count), heads, of);
  });
  return [
    set ? '<table class="set">\n' : "<table>\n",
    blank(caption) ? "" : `<caption>${escaped(caption)}</caption>\n`,
    set ? `<colgroup>${columns}</colgroup>\n` : "",
    headRow(heads),
    body.length === 0 ? "" : `<tbody>\n${body.join("")}</tbody>\n`,
    "</table>\n",
  ].join("");
};

const signatures = ({ items, date, signature }: BlockOf<"signatures">): string => {
  if (items.length === 0) return "";
  const head = ["", signature, date];
  const rows = items.map(({ who, as }) => {
    const below = blank(who) || blank(as) ? "" : `<small>${escaped(as)}</small>`;
    return row([escaped(blank(who) ? as : who) + below, "", ""], head);
  });
  return `<table class="signatures">\n${headRow(head)}<tbody>\n${rows.join("")}</tbody>\n</table>\n`;
};

const blockOf = (block: Exclude<Block, { kind: "heading" }>, marks: Marks): string => {
  switch (block.kind) {
    case "paragraph": {
      const html = inline(block.spans, marks);
      return html.trim() === "" ? "" : `<p${block.tone ? ` class="${block.tone}"` : ""}>${html}</p>\n`;
    }
    case "facts":
      return facts(block);
    case "groups":
      return groups(block, marks);
    case "list":
      return list(block, marks);
    case "table":
      return table(block, marks);
    case "signatures":
      return signatures(block);
  }
};

/** Names a section after its heading, once a page: two landmarks of one name would lead to either. */
const naming = (heading: string, id: string, taken: Set<string>): string => {
  const name = escaped(heading).replace(/\s+/g, " ").trim();
  if (taken.has(name)) return "";
  taken.add(name);
  return ` aria-labelledby="${id}"`;
};

/** The blocks in sections, one a heading, each in the one above it. A third level with no second above it becomes a second. */
const sections = (blocks: readonly Block[], marks: Marks, taken: Set<string>): string => {
  let html = "";
  let count = 0;
  let open: readonly number[] = [];
  for (const block of blocks) {
    if (block.kind !== "heading") {
      html += blockOf(block, marks);
    } else if (!blank(block.text)) {
      const level = open.length === 0 ? 2 : block.level;
      const above = open.filter((each) => each < level);
      const id = `section-${++count}`;
      html += "</section>\n".repeat(open.length - above.length);
      html += `<section${naming(block.text, id, taken)}>\n<h${level} id="${id}">${escaped(block.text)}</h${level}>\n`;
      open = [...above, level];
    }
  }
  return html + "</section>\n".repeat(open.length);
};

const notes = ({ notes: all, notesTitle }: Document, { named }: Marks, taken: Set<string>): string => {
  if (all.length === 0) return "";
  const seen = new Set<number>();
  const items = all.map(({ number, text }) => {
    if (seen.has(number)) return `<li value="${number}">${escaped(text)}</li>\n`;
    seen.add(number);
    const back = Array.from({ length: named.get(number) ?? 0 }, (_, index) => {
      const label = index === 0 ? spoken.back : `${spoken.back}, ${index + 1}`;
      return ` <a href="#from-${number}-${index + 1}" role="doc-backlink" aria-label="${label}">↩\uFE0E</a>`;
    });
    return `<li id="note-${number}" value="${number}">${escaped(text)}${back.join("")}</li>\n`;
  });
  const titled = !blank(notesTitle);
  const title = titled ? `<h2 id="notes">${escaped(notesTitle)}</h2>\n` : "";
  const name = titled ? naming(notesTitle, "notes", taken) : "";
  return `<section class="notes"${name}>\n${title}<ol>\n${items.join("")}</ol>\n</section>\n`;
};

/** JSON that no text can close the script of: it has no "<". */
const linkedData = ({ jsonLd }: Document): string =>
  jsonLd === undefined
    ? ""
    : `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", "\\u003c")}</script>\n`;

/**
 * A document as one whole HTML page that asks for nothing from outside: no script, no image, one style, which its policy names by its hash. Text is
 * literal; line breaks within a text become spaces, lone surrogates U+FFFD, and C0 controls are dropped. `data-of` on a line, an item or a row is
 * the accountability it is about.
 */
export const htmlOf = (document: Document): string => {
  const { language, organisation, label, foot } = document;
  const marks: Marks = { notes: new Set(document.notes.map(({ number }) => number)), named: new Map() };
  const title = blank(document.title) ? label : document.title;
  const named = [title, organisation].filter((text) => !blank(text)).join(", ");
  const taken = new Set<string>();
  const body = sections(document.blocks, marks, taken);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(named)}</title>
<style>${style}</style>
${linkedData(document)}</head>
<body>
<div class="sheet">
<header>
${paragraph(organisation)}${paragraph(label)}</header>
<main>
${blank(title) ? "" : `<h1>${escaped(title)}</h1>\n`}${body}${notes(document, marks, taken)}</main>
${blank(foot) ? "" : `<footer>\n${paragraph(foot)}</footer>\n`}</div>
</body>
</html>
`;
};
