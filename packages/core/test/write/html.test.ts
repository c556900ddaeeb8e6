import { createHash } from "node:crypto";
import fc from "fast-check";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "vitest";
import type { Block, Document, Span } from "#model/document.ts";
import { style, styleHash } from "#write/html-style.ts";
import { htmlOf } from "#write/html.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);
const elementsOf = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => ("tagName" in child ? [child, ...elementsOf(child)] : []));
const lettersOf = (node: Node): string =>
  "value" in node ? node.value : childrenOf(node).map(lettersOf).join("");
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** A page as a browser reads it. What it complains of but for characters that no text should have, which are carried all the same. */
const read = (html: string) => {
  const errors: string[] = [];
  const page = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const elements = elementsOf(page);
  const carried = ["control-character-in-input-stream", "noncharacter-in-input-stream"];
  const all = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
  return { elements, all, errors: errors.filter((code) => !carried.includes(code)) };
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended"],
    rules: {
      // A title is as long as its author wrote it.
      "long-title": "off",
    },
  }),
);
const complaints = (html: string): readonly string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));

/** Text as a reader sees it: white space counts once, controls not at all. */
const seen = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
const seenSpans = (spans: readonly Span[]): string =>
  seen(
    spans.map(({ text, notes }) => text.toWellFormed() + (notes?.length ? notes.join(", ") : "")).join(""),
  );

/** Elements that hold text, in order, each with its own. */
const holders = ["h1", "h2", "h3", "p", "dt", "dd", "li", "th", "td", "caption"];
const told = (all: ReturnType<typeof read>["all"]): readonly (readonly [string, string])[] =>
  all(...holders)
    .map((element) => [element.tagName, seen(lettersOf(element))] as const)
    .filter(([, text]) => text !== "");

const asked = (blocks: readonly Block[]): readonly (readonly [string, string])[] => {
  const grid = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]) => [
    ["caption", caption],
    ...head.map((text) => ["th", text]),
    ...rows.flatMap((row) => row.map((text, index) => [index === 0 ? "th" : "td", text])),
  ];
  let headed = false;
  return blocks
    .flatMap((block): readonly (readonly string[])[] => {
      switch (block.kind) {
        case "heading": {
          if (seen(block.text) === "") return [];
          const level = headed ? block.level : 2;
          headed = true;
          return [[`h${level}`, seen(block.text)]];
        }
        case "paragraph":
          return [["p", seenSpans(block.spans)]];
        case "facts":
          return block.items.flatMap(({ label, text }) => [
            ["dt", seen(label)],
            ["dd", seen(text)],
          ]);
        case "groups":
          return block.groups.flatMap(({ label, lines }) => [
            ["dt", seen(label)],
            ...lines.map(({ spans, aside = "" }) => {
              const below = seen(aside) === "" ? [] : [{ text: aside }];
              return ["dd", seenSpans([...spans, ...below])];
            }),
          ]);
        case "list":
          return block.items.map(({ spans }) => ["li", seenSpans(spans)]);
        case "table": {
          const rows = block.rows.map(({ cells }) => cells.map(seenSpans));
          const empty = block.head.length === 0 && rows.every((row) => row.length === 0);
          return empty ? [] : grid(seen(block.caption), block.head.map(seen), rows);
        }
        case "signatures": {
          if (block.items.length === 0) return [];
          const rows = block.items.map(({ who, as }) => [seen(who.toWellFormed() + as.toWellFormed())]);
          return grid("", [seen(block.signature), seen(block.date)], rows);
        }
      }
    })
    .filter(([, text]) => text !== "")
    .map(([name = "", text = ""]) => [name, text] as const);
};

const marks = [
  ["<b>", "</b>", "<script>alert(1)</script>", "</style>", "</title>", "<!--", "-->", "]]>", "<", ">", "&"],
  ["&amp;", '"', "'", '" onload="x', "&lt;", "&#0;", "`", "\\", "=1+1", "-1", "@x", "+1", "a", "b c", "é"],
  ["javascript:x", "\n", "\r\n", "\t", "  ", "\u00a0", "\u2028", "\u0000", "\u0007", "\ud800", "\udc00"],
  ["שלום", "\u202e", "👩‍💻"],
].flat();
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...marks) },
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));
const note = fc.integer({ min: 1, max: 4 });
const of = fc.option(text, { nil: undefined });
const about = <T extends object>(each: fc.Arbitrary<T>) =>
  fc.tuple(each, of).map(([piece, id]) => (id === undefined ? piece : { ...piece, of: id }));
const span: fc.Arbitrary<Span> = fc.record(
  { text, strong: fc.constant(true as const), notes: fc.array(note, { maxLength: 2 }) },
  { requiredKeys: ["text"] },
);
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 });
const line = fc.record({ spans: few(span), aside: text }, { requiredKeys: ["spans"] });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text: fc.oneof(text, fc.constantFrom("Money", "Notes")),
  }),
  fc.record(
    {
      kind: fc.constant("paragraph" as const),
      spans: few(span),
      tone: fc.constantFrom("lead" as const, "quiet" as const),
    },
    { requiredKeys: ["kind", "spans"] },
  ),
  fc.record({ kind: fc.constant("facts" as const), items: few(fc.record({ label: text, text })) }),
  fc.record({
    kind: fc.constant("groups" as const),
    groups: few(fc.record({ label: text, lines: few(about(line)) })),
  }),
  fc.record({
    kind: fc.constant("list" as const),
    ordered: fc.boolean(),
    items: few(about(fc.record({ spans: few(span) }))),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    caption: text,
    widths: few(fc.integer({ min: 0, max: 120 })),
    head: few(text),
    rows: few(about(fc.record({ cells: few(few(span)) }))),
  }),
  fc.record({
    kind: fc.constant("signatures" as const),
    items: few(fc.record({ who: text, as: text })),
    date: text,
    signature: text,
  }),
);
const blocks = fc.array(block, { maxLength: 5 });
const notes = few(fc.record({ number: note, text }));

const documentOf = (more: Partial<Document>): Document => ({
  format: "remit/document@1",
  kind: "remit",
  language: "en-GB",
  organisation: "Northgate Supplies",
  label: "Remit",
  title: "Head of IT",
  date: "2026-11-21",
  blocks: [],
  notesTitle: "Notes",
  notes: [],
  foot: "",
  ...more,
});

test("every text is read back as it is, in the element that is meant for it, and there is no other", () => {
  fc.assert(
    fc.property(blocks, (drawn) => {
      const { all, errors } = read(htmlOf(documentOf({ blocks: drawn })));
      expect(errors).toEqual([]);
      expect(told(all)).toEqual([
        ["p", "Northgate Supplies"],
        ["p", "Remit"],
        ["h1", "Head of IT"],
        ...asked(drawn),
      ]);
    }),
    { numRuns: 500 },
  );
});

test("what stands around the blocks is literal too", () => {
  const around = fc.record({ title: text, organisation: text, label: text, notesTitle: text, foot: text });
  fc.assert(
    fc.property(around, notes, (texts, all) => {
      const { title, organisation, label, notesTitle, foot } = texts;
      const page = read(htmlOf(documentOf({ ...texts, notes: all })));
      const top = seen(title) === "" ? label : title;
      expect(page.errors).toEqual([]);
      expect(told(page.all)).toEqual(
        [
          ["p", seen(organisation)],
          ["p", seen(label)],
          ["h1", seen(top)],
          ["h2", all.length ? seen(notesTitle) : ""],
          ...all.map((each) => ["li", seen(each.text)]),
          ["p", seen(foot)],
        ].filter(([, words]) => words !== ""),
      );
      const named = [top, organisation]
        .filter((words) => seen(words) !== "")
        .map((words) => words.toWellFormed());
      expect(page.all("title").map((each) => seen(lettersOf(each)))).toEqual([seen(named.join(", "))]);
    }),
    { numRuns: 300 },
  );
});

test("a page holds no element but its own, asks for nothing from outside and runs nothing", () => {
  const own = [
    ["html", "head", "meta", "title", "style", "body", "div", "header", "main", "footer", "section"],
    ["h1", "h2", "h3", "p", "strong", "small", "sup", "a", "dl", "dt", "dd", "ul", "ol", "li"],
    ["table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td"],
  ].flat();
  const attributes = [
    ["lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "role", "aria-label"],
    ["aria-labelledby", "data-of", "data-label", "scope", "value"],
  ].flat();
  fc.assert(
    fc.property(blocks, notes, (drawn, all) => {
      const { elements } = read(htmlOf(documentOf({ blocks: drawn, notes: all })));
      expect(elements.filter(({ tagName }) => !own.includes(tagName))).toEqual([]);
      const named = elements.flatMap((element) => element.attrs);
      expect(named.filter(({ name }) => !attributes.includes(name))).toEqual([]);
      expect(named.filter(({ name, value }) => name === "href" && !value.startsWith("#"))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(style).not.toMatch(/url\(|@import/);
});

test("strong text is strong, and no other", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
      const { all } = read(htmlOf(documentOf({ blocks: [{ kind: "paragraph", spans }] })));
      const strong = spans.filter((each) => each.strong).map((each) => seen(each.text));
      expect(all("strong").map((each) => seen(lettersOf(each)))).toEqual(
        strong.filter((each) => each !== ""),
      );
    }),
    { numRuns: 300 },
  );
});

test("every line, item and row says which accountability it is about", () => {
  fc.assert(
    fc.property(blocks, (drawn) => {
      const { elements } = read(htmlOf(documentOf({ blocks: drawn })));
      const found = elements.flatMap((element) => attribute(element, "data-of") ?? []);
      const about = drawn.flatMap((each): readonly { of?: string | undefined }[] => {
        if (each.kind === "groups") return each.groups.flatMap(({ lines }) => lines);
        if (each.kind === "list") return each.items;
        if (each.kind !== "table") return [];
        return [each.head, ...each.rows.map(({ cells }) => cells)].some((row) => row.length) ? each.rows : [];
      });
      expect(found.map(seen)).toEqual(
        about.flatMap((each) => (each.of === undefined ? [] : [seen(each.of)])),
      );
    }),
    { numRuns: 300 },
  );
});

test("every link leads to one place of the page, and a note leads back to each place that names it", () => {
  fc.assert(
    fc.property(blocks, notes, (drawn, all) => {
      const { elements, all: named } = read(htmlOf(documentOf({ blocks: drawn, notes: all })));
      const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const links = named("a").map((link) => attribute(link, "href")?.slice(1));
      expect(links.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
      const labels = elements.flatMap((element) => attribute(element, "aria-labelledby") ?? []);
      expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
      const there = named("a").filter((link) => attribute(link, "role") === "doc-noteref");
      const back = named("a").filter((link) => attribute(link, "role") === "doc-backlink");
      const left = new Set(there.map((link) => attribute(link, "id")));
      expect(new Set(back.map((link) => attribute(link, "href")?.slice(1)))).toEqual(left);
      expect(back.length).toBe(there.length);
    }),
    { numRuns: 300 },
  );
});

test("whatever stands in a document, its page is valid", () => {
  fc.assert(
    fc.property(blocks, notes, text, (drawn, all, title) => {
      expect(complaints(htmlOf(documentOf({ blocks: drawn, notes: all, title })))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("headings of one name open a section each, of which one is a landmark", () => {
  const heading = (level: 2 | 3, words: string): Block => ({ kind: "heading", level, text: words });
  const blocks = [heading(2, "Notes"), heading(3, "  Notes"), heading(2, "Money"), heading(2, "Money")];
  const html = htmlOf(documentOf({ blocks, notes: [{ number: 1, text: "The board." }] }));
  expect(complaints(html)).toEqual([]);
  const names = read(html)
    .all("section")
    .map((each) => attribute(each, "aria-labelledby"));
  expect(names).toEqual(["section-1", undefined, "section-3", undefined, undefined]);
});

test("headings open sections, each in the one above it", () => {
  const heading = (level: 2 | 3, words: string): Block => ({ kind: "heading", level, text: words });
  const html = htmlOf(
    documentOf({ blocks: [heading(2, "A"), heading(3, "B"), heading(3, "C"), heading(2, "D")] }),
  );
  const outline = (node: Node): unknown[] =>
    childrenOf(node).flatMap((child) => {
      if (!("tagName" in child)) return [];
      if (child.tagName === "section") return [outline(child)];
      return /^h[23]$/.test(child.tagName) ? [child.tagName + lettersOf(child)] : outline(child);
    });
  const body = read(html).all("main")[0]!;
  expect(outline(body)).toEqual([["h2A", ["h3B"], ["h3C"]], ["h2D"]]);
});

test("a table has its caption, heads of columns and rows, and columns as wide as asked", () => {
  const cells = (...texts: string[]) => ({ cells: texts.map((each) => [{ text: each }]) });
  const table: Block = {
    kind: "table",
    caption: "Who holds what",
    widths: [34, 66],
    head: ["Outcome", "Letter"],
    rows: [cells("Budget", "A"), cells("Contracts")],
  };
  const { all } = read(htmlOf(documentOf({ blocks: [table] })));
  expect(all("th").map((each) => [attribute(each, "scope"), lettersOf(each)])).toEqual([
    ["col", "Outcome"],
    ["col", "Letter"],
    ["row", "Budget"],
    ["row", "Contracts"],
  ]);
  expect(all("td").map((each) => [attribute(each, "data-label"), lettersOf(each)])).toEqual([
    ["Letter", "A"],
    ["Letter", ""],
  ]);
  const classes = all("col").map((each) => attribute(each, "class"));
  expect(classes).toEqual(["w35", "w65"]);
  expect(classes.filter((name) => !style.includes(`.${name} {`))).toEqual([]);
});

test("the policy of the page names its style by the hash it has", () => {
  const { all } = read(htmlOf(documentOf({})));
  const [sheet] = all("style");
  const hash = `sha256-${createHash("sha256").update(lettersOf(sheet!)).digest("base64")}`;
  expect(styleHash).toBe(hash);
  const policy = all("meta").find((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy");
  expect(attribute(policy!, "content")).toBe(
    `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

test("data for search engines cannot be left by any text in it", () => {
  fc.assert(
    fc.property(fc.dictionary(text, text), (drawn) => {
      const jsonLd = { ...drawn, title: "</script><script>alert(1)</script><!--<script>" };
      const { all, errors } = read(htmlOf(documentOf({ jsonLd })));
      expect(errors).toEqual([]);
      expect(all("script").map((script) => attribute(script, "type"))).toEqual(["application/ld+json"]);
      expect(JSON.parse(lettersOf(all("script")[0]!))).toEqual(JSON.parse(JSON.stringify(jsonLd)));
    }),
  );
  expect(complaints(htmlOf(documentOf({ jsonLd: { "@type": "JobPosting" } })))).toEqual([]);
});

test("a word of 10,000 letters comes out whole", () => {
  const word = "<&\"a'".repeat(2000);
  const { all } = read(htmlOf(documentOf({ blocks: [{ kind: "paragraph", spans: [{ text: word }] }] })));
  expect(lettersOf(all("main")[0]!)).toContain(word);
});
