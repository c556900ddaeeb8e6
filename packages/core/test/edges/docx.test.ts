import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { docxOf } from "../../src/edges/docx.ts";
import { type Block, type Document, documentSchema, type Span } from "../../src/model/document.ts";

type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decoded = (text: string): string => {
  // oxlint-disable-next-line no-control-regex -- exactly the characters XML 1.0 does not have
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new Error("A character that XML cannot hold");
  return text.replace(/&(\w*);?/g, (all, name: string) => {
    const character = entities[name];
    if (character === undefined || !all.endsWith(";")) throw new Error(`No such entity: ${all}`);
    return character;
  });
};

const token = /<\?xml [^?]*\?>|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/y;

/** The element that the XML is, or an error where it is not well-formed. Knows what a Word file holds: no comments, no CDATA. */
const parsed = (xml: string): Element => {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (found === null) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, opening, attributes = "", empty, text] = found;
    const inside = open.at(-1)!;
    if (text !== undefined) inside.children.push(decoded(text));
    if (closing !== undefined && open.pop()?.name !== closing) throw new Error(`Not open: ${closing}`);
    if (opening === undefined) continue;
    const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(
      ([, key, value]) => [key!, decoded(value!)] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new Error(`An attribute twice: ${attributes}`);
    const element: Element = { name: opening, attributes: Object.fromEntries(pairs), children: [] };
    inside.children.push(element);
    if (empty !== "/") open.push(element);
  }
  const elements = root.children.filter((child) => typeof child !== "string");
  if (open.length > 1 || elements.length !== 1) throw new Error("Not one closed element");
  return elements[0]!;
};

const within = (element: Element, name: string): Element[] =>
  element.children
    .filter((child) => typeof child !== "string")
    .flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);

const styleOf = (element: Element, of: "w:pStyle" | "w:rStyle"): string =>
  within(element, of)[0]?.attributes["w:val"] ?? "Normal";

/** The text directly in it. */
const textOf = ({ children }: Element): string =>
  children.filter((child) => typeof child === "string").join("");

/** What one reads in it, without the numbers of notes. */
const textIn = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === "string") return "";
      if (child.name === "w:pPr" || child.name === "w:rPr") return "";
      if (child.name === "w:r" && styleOf(child, "w:rStyle") === "NoteNumber") return "";
      if (child.name === "w:t") return textOf(child);
      if (child.name === "w:tab") return "\t";
      if (child.name === "w:br") return "\n";
      return textIn(child);
    })
    .join("");

type Parts = Record<string, Element>;
const partsOf = async (document: Document): Promise<Parts> =>
  Object.fromEntries(
    Object.entries(unzipSync(await docxOf(document)))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, bytes]) => [name, parsed(strFromU8(bytes))]),
  );
const main = (parts: Parts): Element => parts["word/document.xml"]!;
const lines = (parts: Parts): { style: string; text: string }[] =>
  within(main(parts), "w:p")
    .map((paragraph) => ({ style: styleOf(paragraph, "w:pStyle"), text: textIn(paragraph) }))
    .filter(({ text }) => text !== "");

const s = (text: string, ...notes: number[]): Span[] => [notes.length > 0 ? { text, notes } : { text }];
const l = (text: string, ...notes: number[]) => ({ spans: s(text, ...notes) });

const documentWith = (blocks: Block[], more: Partial<Document> = {}): Document =>
  documentSchema.parse({
    format: "remit/document@1",
    kind: "job-description",
    language: "en-GB",
    organisation: "Northgate Supplies",
    label: "Job description",
    title: "Chief Information Officer",
    date: "2026-11-21",
    blocks,
    notesTitle: "Where this comes from",
    notes: [],
    foot: "Written with Remit, catalogue 0.1",
    ...more,
  });

const whole = documentWith(
  [
    {
      kind: "facts",
      items: ["Reports to", "Leads", "Engagement", "Place", "Since"].map((label) => ({
        label,
        text: `${label}: so`,
      })),
    },
    { kind: "paragraph", tone: "lead", spans: s("You see that technology serves the business.") },
    { kind: "heading", level: 2, text: "You answer for" },
    {
      kind: "groups",
      groups: [
        {
          label: "Business",
          lines: [{ ...l("Priorities stay aligned.", 7), aside: "Seen after a year." }, l("Value.", 7, 9)],
        },
        { label: "Money", lines: [l("The budget is kept.")] },
      ],
    },
    { kind: "heading", level: 3, text: "In detail" },
    {
      kind: "paragraph",
      spans: [{ text: "Exactly " }, { text: "one", strong: true }, { text: " position." }],
    },
    { kind: "list", ordered: true, items: [l("First step"), l("Second step")] },
    { kind: "list", ordered: false, items: [l("A point")] },
    { kind: "list", ordered: true, items: [l("First again")] },
    {
      kind: "table",
      caption: "Who decides",
      widths: [50, 30, 20],
      head: ["What", "Who", "How far"],
      rows: [
        { cells: [s("Contracts"), s("The holder", 9), s("€ 80,000")] },
        { cells: [s("Budget"), s("The board")] },
      ],
    },
    { kind: "paragraph", tone: "quiet", spans: s("Nothing else is part of it.") },
    {
      kind: "signatures",
      items: [
        { who: "Amara Lindqvist", as: "Chief Executive" },
        { who: "The holder", as: "In the position" },
      ],
      date: "Date",
      signature: "Signature",
    },
  ],
  {
    notes: [
      { number: 7, text: "Answer: mostly suppliers." },
      { number: 9, text: "Statement A-093." },
      { number: 10, text: "Nothing points here." },
    ],
  },
);

/** The text as a Word file can hold it. */
const held = (text: string): string =>
  Array.from(text.toWellFormed())
    .filter((character) => {
      const code = character.codePointAt(0)!;
      return (code >= 0x20 || code === 9 || code === 10) && code !== 0xfffe && code !== 0xffff;
    })
    .join("");

/** Every text of a block in the order it is read. */
const textsOf = (block: Block): string[] => {
  const of = (spans: readonly Span[]): string => spans.map(({ text }) => held(text)).join("");
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [of(block.spans)];
    case "facts":
      return block.items.flatMap(({ label, text }) => [label, text]);
    case "groups":
      return block.groups.flatMap(({ label, lines }) => [
        label,
        ...lines.flatMap(({ spans, aside }) => [of(spans), aside ?? ""]),
      ]);
    case "list":
      return block.items.map(({ spans }) => of(spans));
    case "table":
      return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells.map(of))];
    case "signatures":
      return [block.signature, block.date, ...block.items.flatMap(({ who, as }) => [who, as])];
  }
};
const textsIn = (document: Document): string[] =>
  [
    document.title,
    ...document.blocks.flatMap(textsOf),
    ...(document.notes.length > 0 ? [document.notesTitle] : []),
    ...document.notes.map(({ number, text }) => `${number}\t${text}`),
  ].filter((text) => text !== "");

describe("what stands in a Word document", () => {
  test("every text is there once, in order", async () => {
    expect(lines(await partsOf(whole)).map(({ text }) => text)).toEqual(textsIn(whole));
  });

  test("every paragraph has a style that exists under the name people know", async () => {
    const parts = await partsOf(whole);
    const names = new Map(
      within(parts["word/styles.xml"]!, "w:style").map((style) => [
        style.attributes["w:styleId"],
        within(style, "w:name")[0]?.attributes["w:val"],
      ]),
    );
    const named = lines(parts).map(({ style, text }) => [text, names.get(style)]);
    expect(named).toEqual(
      expect.arrayContaining([
        ["Chief Information Officer", "Title"],
        ["You answer for", "Heading 1"],
        ["In detail", "Heading 2"],
        ["You see that technology serves the business.", "Lead"],
        ["Exactly one position.", "Normal"],
        ["Nothing else is part of it.", "Quiet"],
        ["Business", "Label"],
        ["Contracts", "Table text"],
        ["7\tAnswer: mostly suppliers.", "Note"],
      ]),
    );
    expect(named.filter(([, name]) => name === undefined)).toEqual([]);
    expect([...names.values()]).toContain("Heading 3");
    expect(
      named.filter(([, name]) => /^(Title|Heading \d|Notes heading)$/.test(name ?? "")).map(([text]) => text),
    ).toEqual(["Chief Information Officer", "You answer for", "In detail", "Where this comes from"]);
  });

  test("only the strong span is bold in the text", async () => {
    const bold = within(main(await partsOf(whole)), "w:r").filter((run) => within(run, "w:b").length > 0);
    expect(bold.map(textIn)).toEqual(["one"]);
  });

  test("a table repeats its head, and each group begins with its label", async () => {
    const tables = within(main(await partsOf(whole)), "w:tbl");
    const heads = tables.flatMap((table) =>
      within(table, "w:tr").filter((row) => within(row, "w:tblHeader").length > 0),
    );
    expect(heads.map((row) => within(row, "w:tc").map(textIn))).toEqual([
      ["What", "Who", "How far"],
      ["", "Signature", "Date"],
    ]);
    const groups = within(tables[1]!, "w:tr").map((row) => textIn(within(row, "w:tc")[0]!));
    expect(groups).toEqual(["Business", "Money"]);
  });

  test("tables fill the measure, and their cells the columns", async () => {
    for (const table of within(main(await partsOf(whole)), "w:tbl")) {
      const columns = within(table, "w:gridCol").map((column) => Number(column.attributes["w:w"]));
      expect(columns.reduce((a, b) => a + b, 0)).toBe(
        Math.round((210 / 25.4) * 1440) - 2 * Math.round((22 / 25.4) * 1440),
      );
      for (const row of within(table, "w:tr")) {
        const spans = within(row, "w:tc").map((cell) =>
          Number(within(cell, "w:gridSpan")[0]?.attributes["w:val"] ?? 1),
        );
        expect(spans.reduce((a, b) => a + b, 0)).toBe(columns.length);
      }
    }
  });

  test("an ordered list begins at one again", async () => {
    const numbers = within(main(await partsOf(whole)), "w:numId").map((id) => id.attributes["w:val"]);
    expect(numbers).toHaveLength(4);
    expect(numbers.every((number) => /^\d+$/.test(number!))).toBe(true);
    expect(numbers[0]).toBe(numbers[1]);
    expect(new Set(numbers).size).toBe(3);
  });

  test("numbers lead to their notes, and notes back to where they are first pointed to", async () => {
    const body = main(await partsOf(whole));
    const bookmarks = within(body, "w:bookmarkStart").map((start) => start.attributes["w:name"]);
    const links = within(body, "w:hyperlink").map((link) => link.attributes["w:anchor"]);
    const shown = within(body, "w:r").filter((run) => styleOf(run, "w:rStyle") === "NoteNumber");
    expect(shown.map((run) => within(run, "w:t").map(textOf).join(""))).toEqual(["7", "7", ", ", "9", "9"]);
    expect(links).toEqual(["note_1", "note_1", "note_2", "note_2", "cited_1", "cited_2"]);
    expect(links.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const ids = within(body, "w:bookmarkStart").map((start) => start.attributes["w:id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a number without a note is shown and leads nowhere", async () => {
    const body = main(await partsOf(documentWith([{ kind: "paragraph", spans: s("So it is.", 4) }])));
    expect(within(body, "w:t").flatMap(({ children }) => children)).toContain("4");
    expect(within(body, "w:hyperlink")).toEqual([]);
  });

  test("neighbouring tables stay two", async () => {
    const facts: Block = { kind: "facts", items: [{ label: "Place", text: "Leeds" }] };
    const body = within(main(await partsOf(documentWith([facts, facts]))), "w:body")[0]!;
    const kinds = body.children.map((child) => (typeof child === "string" ? child : child.name));
    expect(kinds).toEqual(["w:p", "w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
  });

  test("blocks without anything in them leave nothing behind", async () => {
    const empty: Block[] = [
      { kind: "facts", items: [] },
      { kind: "groups", groups: [] },
      { kind: "list", ordered: true, items: [] },
      { kind: "table", caption: "Nobody", widths: [], head: [], rows: [] },
      { kind: "signatures", items: [], date: "Date", signature: "Signature" },
    ];
    const parts = await partsOf(documentWith(empty));
    expect(lines(parts).map(({ text }) => text)).toEqual(["Chief Information Officer"]);
    expect(within(main(parts), "w:tbl")).toEqual([]);
  });
});

describe("the paper", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test("header and footer say whose and what it is, and which page of how many", async () => {
    const parts = await partsOf(whole);
    expect(textIn(parts["word/header1.xml"]!)).toBe("Northgate Supplies\tJob description");
    expect(textIn(parts["word/footer1.xml"]!)).toMatch(/^Written with Remit, catalogue 0\.1\t.* of /);
    const fields = within(parts["word/footer1.xml"]!, "w:instrText").map((field) => textOf(field).trim());
    expect(fields).toEqual(["PAGE", "NUMPAGES"]);
    const [section] = within(main(parts), "w:sectPr");
    expect(within(section!, "w:headerReference")).toHaveLength(1);
    expect(within(section!, "w:footerReference")).toHaveLength(1);
  });

  test("a name without end does not push the text off the page", async () => {
    const parts = await partsOf({ ...whole, organisation: "long ".repeat(2000), foot: "x".repeat(10_000) });
    expect(textIn(parts["word/header1.xml"]!).length).toBeLessThan(200);
    expect(textIn(parts["word/footer1.xml"]!).length).toBeLessThan(350);
  });

  test.each([
    ["en-GB", "11906", "16838"],
    ["en-US", "12240", "15840"],
  ] as const)("%s has its language and its paper with 22 mm around", async (language, width, height) => {
    const parts = await partsOf({ ...whole, language });
    const size = within(main(parts), "w:pgSz")[0]!.attributes;
    expect([size["w:w"], size["w:h"]]).toEqual([width, height]);
    const margin = within(main(parts), "w:pgMar")[0]!.attributes;
    expect(["w:top", "w:right", "w:bottom", "w:left"].map((side) => margin[side])).toEqual(
      Array(4).fill("1247"),
    );
    const defaults = within(parts["word/styles.xml"]!, "w:docDefaults")[0]!;
    expect(within(defaults, "w:lang")[0]!.attributes["w:val"]).toBe(language);
    expect(within(parts["docProps/core.xml"]!, "dc:language")[0]!.children).toEqual([language]);
  });

  test("title, author and day come from the document, never from the clock", async () => {
    const core = (await partsOf({ ...whole, title: "Head of <IT> & more" }))["docProps/core.xml"]!;
    const value = (name: string) => within(core, name).map(textOf);
    expect(value("dc:title")).toEqual(["Head of <IT> & more"]);
    expect(value("dc:creator")).toEqual(["Northgate Supplies"]);
    expect(value("dcterms:created")).toEqual(["2026-11-21T00:00:00Z"]);
    expect(value("dcterms:modified")).toEqual(["2026-11-21T00:00:00Z"]);
  });

  test("the same document is the same bytes years later, in another time zone and beside others", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T10:00:00Z") });
    const first = await docxOf(whole);
    vi.setSystemTime(new Date("2031-02-03T04:05:06Z"));
    process.env["TZ"] = "Pacific/Kiritimati";
    const [, again] = await Promise.all([docxOf({ ...whole, title: "Another" }), docxOf(whole)]);
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });

  test("nothing lies outside of the file, and nothing is coloured", async () => {
    const parts = await partsOf(
      documentWith([{ kind: "paragraph", spans: s("https://example.org/ a@example.org") }]),
    );
    const relations = Object.entries(parts)
      .filter(([name]) => name.endsWith(".rels"))
      .flatMap(([, part]) => within(part, "Relationship"));
    expect(relations.length).toBeGreaterThan(5);
    expect(relations.filter(({ attributes }) => attributes["TargetMode"] !== undefined)).toEqual([]);
    const colours = ["word/document.xml", "word/styles.xml", "word/header1.xml", "word/numbering.xml"]
      .flatMap((name) => within(parts[name]!, "w:color"))
      .map(({ attributes }) => attributes["w:val"]!);
    const channels = (colour: string) => (colour.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    expect(colours.filter((c) => Math.max(...channels(c)) - Math.min(...channels(c)) > 24)).toEqual([]);
  });

  test("a font that is missing has others to stand in", async () => {
    const parts = await partsOf(whole);
    const fonts = within(parts["word/fontTable.xml"]!, "w:font").map((font) => [
      font.attributes["w:name"],
      within(font, "w:altName")[0]?.attributes["w:val"],
    ]);
    expect(fonts).toEqual(
      expect.arrayContaining([
        ["Source Serif 4", expect.stringContaining("Georgia")],
        ["Inter", expect.stringContaining("Arial")],
      ]),
    );
  });
});

const everywhere = (text: string): Document =>
  documentWith(
    [
      { kind: "heading", level: 2, text },
      { kind: "heading", level: 3, text },
      { kind: "facts", items: [{ label: text, text }] },
      { kind: "paragraph", spans: [...s(text, 1), { text, strong: true }] },
      { kind: "groups", groups: [{ label: text, lines: [{ ...l(text, 1), aside: text }] }] },
      { kind: "list", ordered: true, items: [l(text)] },
      { kind: "list", ordered: false, items: [l(text)] },
      {
        kind: "table",
        caption: text,
        widths: [60, 40],
        head: [text, text],
        rows: [{ cells: [s(text), s(text, 1)] }],
      },
      { kind: "signatures", items: [{ who: text, as: text }], date: text, signature: text },
    ],
    {
      title: text,
      organisation: text,
      label: text,
      foot: text,
      notesTitle: text,
      notes: [{ number: 1, text }],
    },
  );

const literally = async (text: string): Promise<void> => {
  const document = everywhere(text);
  const parts = await partsOf(document);
  expect(lines(parts).map((line) => line.text)).toEqual(
    textsIn(document)
      .map(held)
      .filter((line) => line !== ""),
  );
  expect(within(parts["docProps/core.xml"]!, "dc:title").map(textOf).join("")).toBe(held(text));
};

describe("hostile text", () => {
  test.each([
    ["markup", `</w:t></w:r><w:p/> <b>&amp;&lt;&#x0; "'> ]]> <!-- <?xml`],
    ["marks of the library", "{default-bullet-numbering-0} {steps-6} {bullets-0}-{ {{steps-5}}"],
    ["a word that is a field to the library", "CURRENT"],
    ["another one", "TOTAL_PAGES"],
    ["the start of a formula", "=cmd|' /C calc'!A0"],
    ["replacement patterns", "$& $1 $$ $` $'"],
    ["control characters", "a\u0000b\u0008c\u000bd\r\ne\tf\u001fg\u007f\u0085h"],
    ["what XML does not have", "\ufffe\uffff|\ufdd0"],
    ["lone surrogates", "\ud800x\udc00 \ude00\ud83d"],
    ["right to left", "שלום עולם \u202eevil\u202c مرحبا"],
    ["emoji", "👩🏽‍💻🏳️‍🌈 é"],
    ["a word of 10,000 characters", "x".repeat(10_000)],
    ["spaces at the ends", "  two  "],
    ["nothing but line breaks", "\n\n\t\n"],
  ])("%s stand literally in every place", async (_, text) => {
    await literally(text);
  });

  test("any text stands literally in every place", async () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("{", "}", "<", ">", "&", '"', "'", "\n", "\t", "$", "-", "0"),
    );
    const lone = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
    const text = fc.array(fc.oneof(unit, lone), { maxLength: 12 }).map((pieces) => pieces.join(""));
    await fc.assert(fc.asyncProperty(text, literally), { numRuns: 40 });
  });
});
