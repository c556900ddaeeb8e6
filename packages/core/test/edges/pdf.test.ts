import { describe, expect, test } from "vitest";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Block, Document, Span } from "#model/document.ts";
import { pdfOf } from "#edges/pdf.ts";

type Line = { readonly text: string; readonly left: number; readonly right: number; readonly y: number };
type Page = { readonly width: number; readonly height: number; readonly lines: readonly Line[] };

/** The pages as a reader's program sees them: pieces of text and where they stand, in points from the lower left corner. */
const read = async (bytes: Uint8Array): Promise<readonly Page[]> => {
  // A copy: the reader takes what it is given.
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const lines = items.flatMap((item): Line[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      return [{ text: item.str, left: x, right: x + item.width, y }];
    });
    pages.push({ width: right - left, height: top - bottom, lines });
  }
  await file.destroy();
  return pages;
};

/** Text without white space, marks of hyphenation and of direction: what is left is what must be the same. */
const bare = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, "");
const textOf = (pages: readonly Page[]): string =>
  bare(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(""));
const raw = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const count = (text: string, part: string): number => text.split(part).length - 1;

const spans = (text: string, ...notes: number[]): Span[] => [notes.length > 0 ? { text, notes } : { text }];
const document = (more: Partial<Document>): Document => ({
  format: "remit/document@1",
  kind: "job-description",
  language: "en-GB",
  organisation: "Northgate Supplies",
  label: "Job description",
  title: "Chief Information Officer",
  date: "2026-11-21",
  blocks: [],
  notesTitle: "Where it comes from",
  notes: [],
  foot: "Written with Remit from catalogue 0.1, 21 November 2026",
  ...more,
});

const rows = (length: number) =>
  Array.from({ length }, (_, at) => ({
    cells: [
      spans(`Accountability ${at + 1}`),
      spans(
        `First words of row ${at + 1}: ${"the plan is kept, what differed was said before it came; ".repeat(6)}Last words of row ${at + 1}`,
      ),
      spans("ARCI".charAt(at % 4)),
    ],
  }));

const everyKind: readonly Block[] = [
  {
    kind: "facts",
    items: [
      { label: "Reports to", text: "Chief Executive" },
      { label: "Place", text: "Trondheim, hybrid" },
    ],
  },
  { kind: "paragraph", tone: "lead", spans: spans("You see that our technology serves the business.") },
  { kind: "heading", level: 2, text: "You answer for" },
  {
    kind: "groups",
    groups: [
      {
        label: "Business",
        lines: [
          {
            spans: spans("Technology stays aligned with our goals.", 1),
            of: "alignment",
            aside: "Seen by: no surprise.",
          },
          { spans: spans("We invest in the right technology.", 1, 2) },
        ],
      },
      { label: "Money", lines: [{ spans: spans("The technology budget is planned and kept.", 3) }] },
    ],
  },
  { kind: "heading", level: 3, text: "In words" },
  {
    kind: "list",
    ordered: true,
    items: [
      { spans: spans("Decides on contracts up to £250,000.") },
      { spans: spans("Agrees to every system.") },
    ],
  },
  { kind: "list", ordered: false, items: [{ spans: spans("Hires inside the plan.") }] },
  {
    kind: "paragraph",
    spans: [{ text: "It holds until " }, { text: "the board", strong: true }, { text: " changes it." }],
  },
  { kind: "paragraph", tone: "quiet", spans: spans("Terms are those of the catalogue.") },
  { kind: "heading", level: 2, text: "All of them" },
  {
    kind: "table",
    caption: "What is answered for",
    widths: [30, 60, 10],
    head: ["Accountability", "Seen by", "Letter"],
    rows: rows(3),
  },
  {
    kind: "signatures",
    date: "Date",
    signature: "Signature",
    items: [{ who: "Margaret Aldous", as: "Chief Operating Officer" }],
  },
];
const whole = document({
  blocks: [...everyKind],
  notes: [
    { number: 1, text: "Answer: reports to the chief executive. Statement A-093." },
    { number: 2, text: "Statements B-013, B-014." },
    { number: 3, text: "Sources differ: see D-05." },
  ],
});

/** Every text of a block, in the order in which it is read. */
const textsOf = (block: Block): readonly string[] => {
  const said = (some: readonly Span[]) => some.map(({ text }) => text);
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return said(block.spans);
    case "facts":
      return block.items.flatMap(({ label, text }) => [label, text]);
    case "groups":
      return block.groups.flatMap(({ label, lines }) => [
        label,
        ...lines.flatMap((line) => [...said(line.spans), line.aside ?? ""]),
      ]);
    case "list":
      return block.items.flatMap((item) => said(item.spans));
    case "table":
      return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells.flatMap(said))];
    case "signatures":
      return block.items.flatMap(({ who, as }) => [who, as, block.signature, block.date]);
  }
};

describe("what a PDF says", () => {
  test("is every text of the document, in its order", async () => {
    const text = textOf(await read(await pdfOf(whole)));
    let from = 0;
    const texts = [whole.organisation, whole.label, whole.title, ...whole.blocks.flatMap(textsOf)];
    for (const each of [...texts, whole.notesTitle, ...whole.notes.map((note) => note.text)]) {
      const at = text.indexOf(bare(each), from);
      expect(at, `“${each}” after what was before it`).toBeGreaterThanOrEqual(from);
      from = at + bare(each).length;
    }
  });

  test("has on every page its foot, its number and how many there are", async () => {
    const pages = await read(
      await pdfOf(
        document({ blocks: [{ ...(everyKind[10] as Block & { kind: "table" }), rows: rows(60) }] }),
      ),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.entries()) {
      expect(textOf([page])).toContain(bare(whole.foot));
      expect(textOf([page])).toContain(`${at + 1}of${pages.length}`);
      expect(textOf([page])).toContain(bare(whole.organisation));
    }
  });

  test("leads from a number in the text to its note, and prints a number without a note as it is", async () => {
    expect(count(raw(await pdfOf(whole)), "/Subtype /Link")).toBe(4);
    const lost = await pdfOf(document({ blocks: [{ kind: "paragraph", spans: spans("Kept.", 77, -2) }] }));
    expect(count(raw(lost), "/Subtype /Link")).toBe(0);
    expect(textOf(await read(lost))).toContain("Kept.77,-2");
  });
});

describe("what a screen reader is told", () => {
  test("title, language, and that it is PDF/UA", async () => {
    const text = raw(await pdfOf(whole));
    expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(text).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(text).toContain("/StructTreeRoot");
    expect(text).toContain("/Lang (en-GB)");
    expect(text).toContain("/Title (Chief Information Officer)");
    expect(text).toContain("/DisplayDocTitle true");
  });

  test("headings, lists, notes and the head of a table are what they are", async () => {
    const text = raw(await pdfOf(whole));
    expect(count(text, "/S /H1\n")).toBe(1);
    // The title of the notes is one too.
    expect(count(text, "/S /H2\n")).toBe(3);
    expect(count(text, "/S /H3\n")).toBe(1);
    expect(count(text, "/S /Table\n")).toBe(1);
    expect(count(text, "/S /TH\n")).toBe(3);
    expect(count(text, "/S /TD\n")).toBe(9);
    expect(count(text, "/S /Caption\n")).toBe(1);
    // Two lines of a group, three items, three notes.
    expect(count(text, "/S /LI\n")).toBe(8);
  });

  test("headings follow one another, whatever level they are given", async () => {
    const blocks: Block[] = [
      { kind: "heading", level: 3, text: "First" },
      { kind: "heading", level: 3, text: "Second" },
      { kind: "heading", level: 2, text: " " },
    ];
    const text = raw(await pdfOf(document({ blocks })));
    expect(text).toContain("pdfuaid:part");
    expect([count(text, "/S /H2\n"), count(text, "/S /H3\n")]).toEqual([1, 1]);
  });
});

describe("the file", () => {
  test("embeds every font it uses", async () => {
    const text = raw(await pdfOf(whole));
    expect(count(text, "/Type /FontDescriptor")).toBeGreaterThanOrEqual(4);
    expect(count(text, "/Type /FontDescriptor")).toBe(count(text, "/FontFile"));
    for (const font of ["Inter", "SourceSerif4"]) expect(text).toContain(font);
  });

  test("points to nothing outside and runs nothing", async () => {
    const link = document({
      blocks: [{ kind: "paragraph", spans: spans("See https://example.org and mail a@example.org") }],
    });
    expect(raw(await pdfOf(link))).not.toMatch(/\/URI|\/JavaScript|\/Launch|\/EmbeddedFile/);
  });

  test("is the same for the same document, after others and beside others", async () => {
    const first = raw(await pdfOf(whole));
    const others = ["a", "b", "c"].map(async (title) => pdfOf(document({ title })));
    const [again] = await Promise.all([pdfOf(structuredClone(whole)), ...others]);
    expect(raw(again)).toBe(first);
  });

  test("is dated with the day of the document; with none where that is none", async () => {
    expect(raw(await pdfOf(whole))).toContain("/CreationDate (D:20261121");
    expect(raw(await pdfOf(document({ date: "2026-02-31" })))).not.toContain("/CreationDate");
  });

  test("is A4, and US Letter in American English", async () => {
    const size = async (language: Document["language"]) => {
      const [page] = await read(await pdfOf(document({ language })));
      return [Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)];
    };
    expect(await size("en-GB")).toEqual([595, 842]);
    expect(await size("en-US")).toEqual([612, 792]);
    expect(raw(await pdfOf(document({ language: "en-US" })))).toContain("/Lang (en-US)");
  });
});

describe("pages", () => {
  test("repeat the head of a long table and break no row", async () => {
    const long: Block = {
      kind: "table",
      caption: "",
      widths: [25, 65, 10],
      head: ["Whatever", "Seen by", "Letter"],
      rows: rows(60),
    };
    const pages = await read(await pdfOf(document({ blocks: [long] })));
    const texts = pages.map((page) => textOf([page]));
    for (const text of texts.filter((page) => page.includes("Firstwordsofrow")))
      expect(text).toContain("SeenbyLetter");
    for (let row = 1; row <= 60; row += 1) {
      const first = texts.findIndex((text) => text.includes(`Firstwordsofrow${row}:`));
      const last = texts.findIndex((text) => new RegExp(`Lastwordsofrow${row}(?!\\d)`).test(text));
      expect([row, first >= 0, last]).toEqual([row, true, first]);
    }
  });

  const followers: readonly Block[] = [
    {
      kind: "groups",
      groups: [{ label: "Business", lines: [{ spans: spans("A line.") }, { spans: spans("Another.") }] }],
    },
    {
      kind: "table",
      caption: "Caption",
      widths: [50, 50],
      head: ["A", "B"],
      rows: [{ cells: [spans("x"), spans("y")] }],
    },
    { kind: "list", ordered: false, items: [{ spans: spans("An item.") }] },
    {
      kind: "signatures",
      date: "Date",
      signature: "Signature",
      items: [{ who: "Margaret Aldous", as: "Chair" }],
    },
    { kind: "paragraph", spans: spans("A paragraph that goes on after the heading. ".repeat(8)) },
  ];
  test.each(followers.map((block) => [block.kind, block] as const))(
    "never end with a heading or a caption before %s",
    async (_kind, follower) => {
      let ends = 0;
      for (let before = 20; before <= 34; before += 1) {
        const filler: Block[] = Array.from({ length: before }, (_, at) => ({
          kind: "paragraph",
          spans: spans(`Line ${at}`),
        }));
        const heading: Block = { kind: "heading", level: 2, text: "Heading here" };
        const pages = await read(await pdfOf(document({ blocks: [...filler, heading, follower] })));
        for (const { lines } of pages) {
          const body = lines.filter(({ y }) => y > 46);
          const lowest = Math.min(...body.map(({ y }) => y));
          const last = bare(
            body
              .filter(({ y }) => y < lowest + 2)
              .map(({ text }) => text)
              .join(""),
          );
          expect(last).not.toMatch(/^(Headinghere|Caption|AB)$/);
        }
        if (pages.length > 1 && textOf(pages.slice(1)).includes("Headinghere")) ends += 1;
      }
      // Among the lengths tried are some where the heading had to go to the next page.
      expect(ends).toBeGreaterThan(0);
    },
  );

  test.each([1, 5, 60, 400])(
    "hold %i notes, each whole and in order, with no page left empty",
    async (length) => {
      const notes = Array.from({ length }, (_, at) => ({
        number: at + 1,
        text: `Note ${at + 1}: statements B-${at} to B-${at + 3}; an answer about suppliers.`,
      }));
      const pages = await read(await pdfOf(document({ blocks: everyKind.slice(0, 6), notes })));
      let from = 0;
      const text = textOf(pages);
      for (const note of notes) {
        from = text.indexOf(bare(note.text), from);
        expect(from, note.text).toBeGreaterThanOrEqual(0);
      }
      // As many as there is room for stand on the page where the text ends; few stand at its foot, together.
      const [first] = pages;
      expect(textOf([first!])).toContain("Note1:");
      if (length <= 5) {
        expect(pages).toHaveLength(1);
        expect(Math.min(...first!.lines.filter(({ y }) => y > 46).map(({ y }) => y))).toBeLessThan(56);
      }
      for (const { lines } of pages)
        expect(lines.filter(({ y }) => y > 46 && y < 770).length).toBeGreaterThan(0);
    },
  );
});

const everywhere = (text: string): Document => {
  const some: Span[] = [{ text }, { text, strong: true, notes: [1, 9] }];
  return document({
    organisation: text,
    label: text,
    title: text,
    foot: text,
    notesTitle: text,
    blocks: [
      { kind: "heading", level: 3, text },
      { kind: "paragraph", spans: some },
      { kind: "facts", items: [{ label: text, text }] },
      { kind: "groups", groups: [{ label: text, lines: [{ spans: some, aside: text }, { spans: some }] }] },
      { kind: "list", ordered: true, items: [{ spans: some }] },
      {
        kind: "table",
        caption: text,
        widths: [5, 50, 45],
        head: [text, "b", text],
        rows: [{ cells: [some, some, some] }, { cells: [some] }],
      },
      { kind: "signatures", date: text, signature: text, items: [{ who: text, as: text }] },
    ],
    notes: [
      { number: 1, text },
      { number: 1, text },
    ],
  });
};
/** How often `everywhere` says its text, less what stands again on every page. */
const times = 33;

describe("hostile text", () => {
  test.each([
    ["Typst", '#panic("x") $x^2$ *b* _i_ `c` <l> @ref \\ // /* */ = h #eval("1") ]'],
    ["other markup", "<b>&amp;</b> [a](b) ${x} {{y}} %PDF ) >> endobj"],
    ["quotes and dashes", "“q” \"q\" 'q' ‘q’ -- --- ~ 1/2"],
    ["formulas of spreadsheets", "=SUM(A1) +1 -1 @x"],
  ])("stands as it is: %s", async (_name, text) => {
    const bytes = await pdfOf(everywhere(text));
    expect(raw(bytes)).toContain("pdfuaid:part");
    expect(count(textOf(await read(bytes)), bare(text))).toBeGreaterThanOrEqual(times);
  });

  test.each([
    ["control characters are dropped", "a\u0000b\u0007c\u001bd\te\nf\r\ng", "abcdefg"],
    ["half of a surrogate pair becomes U+FFFD", "x\ud800y\udc00z", "x\ufffdy\ufffdz"],
  ])("%s", async (_name, text, held) => {
    expect(count(textOf(await read(await pdfOf(everywhere(text)))), bare(held))).toBeGreaterThanOrEqual(
      times,
    );
  });

  test.each([
    ["letters from right to left", "العربية עברית \u202eabc\u202c"],
    ["emoji and far scripts", "😀👩‍👩‍👧 漢字かな한글"],
    ["a letter no font has", "before \u{10fffd} after"],
    ["marks that are not letters", "\ufeffbefore\u00ad\u200b\u2060 after"],
  ])("is set and tagged whatever the fonts have: %s", async (_name, text) => {
    const bytes = await pdfOf(everywhere(text));
    expect(raw(bytes)).toContain("/StructTreeRoot");
    expect(raw(bytes)).toContain("/Lang (en-GB)");
    expect((await read(bytes)).length).toBeGreaterThan(0);
  });

  test("what no font can show costs the claim of PDF/UA, nothing else", async () => {
    const bytes = await pdfOf(document({ title: "before \u{10fffd} after" }));
    expect(raw(bytes)).not.toContain("pdfuaid:part");
    expect(textOf(await read(bytes))).toMatch(/before.*after/u);
  });

  test("a word of 10,000 characters goes on from line to line inside the margins, with nothing added", async () => {
    const word = Array.from({ length: 2500 }, (_, at) => String(at).padStart(4, "0")).join("");
    const blocks: Block[] = [
      { kind: "paragraph", spans: spans(`before ${word} after`) },
      {
        kind: "table",
        caption: "",
        widths: [20, 80],
        head: [],
        rows: [{ cells: [spans("x"), spans(`in a cell ${word}`)] }],
      },
    ];
    const pages = await read(await pdfOf(document({ blocks })));
    for (const { lines, width } of pages)
      for (const { right } of lines) expect(right).toBeLessThan(width - 60);
    const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join("");
    // Without the feet and heads of pages in between.
    const body = pages
      .flatMap(({ lines, height }) =>
        lines.filter(({ y }) => y > 46 && y < height - 76).map((line) => line.text),
      )
      .join("");
    expect(text).not.toMatch(/[\u00ad\u200b]/);
    expect(count(body.replaceAll(/\s/g, ""), word)).toBe(2);
  });

  test("a long word of letters in a narrow column stays in its column", async () => {
    const blocks: Block[] = [
      {
        kind: "groups",
        groups: [{ label: "Informationssicherheitsbeauftragte", lines: [{ spans: spans("Yes.") }] }],
      },
      {
        kind: "table",
        caption: "",
        widths: [4, 48, 48],
        head: ["Accountability", "b", "c"],
        rows: [{ cells: [spans("Responsibilities"), spans("y"), spans("z")] }],
      },
    ];
    const [page] = await read(await pdfOf(document({ blocks })));
    const text = textOf([page!]);
    for (const word of ["Informationssicherheitsbeauftragte", "Accountability", "Responsibilities"])
      expect(text).toContain(word);
    const of = (part: RegExp) => page!.lines.filter((line) => part.test(line.text));
    const next = Math.min(...of(/^y$/).map(({ left }) => left));
    expect(Math.max(...of(/^(Resp|Acc)/).map(({ right }) => right))).toBeLessThan(next);
  });

  test("columns too narrow for hyphens do not run into one another", async () => {
    const many = Array.from({ length: 14 }, () => "Strengths");
    const table: Block = {
      kind: "table",
      caption: "",
      widths: [],
      head: many,
      rows: [{ cells: many.map((text) => spans(text)) }],
    };
    const [page] = await read(await pdfOf(document({ blocks: [table] })));
    const lines = page!.lines.filter(({ text }) =>
      many.some((word) => word.includes(text.replace("\u00ad", "").trim())),
    );
    expect(lines.length).toBeGreaterThanOrEqual(56);
    for (const line of lines)
      for (const other of lines)
        if (Math.abs(other.y - line.y) < 2 && other.left > line.left + 1)
          expect(other.left).toBeGreaterThan(line.right);
    expect(count(textOf([page!]), "S")).toBeGreaterThanOrEqual(28);
  });

  test("an empty document is a page with a name", async () => {
    const blank: Block[] = [
      { kind: "facts", items: [] },
      { kind: "groups", groups: [{ label: "", lines: [] }] },
      { kind: "list", ordered: true, items: [{ spans: [] }] },
      { kind: "table", caption: "", widths: [], head: [], rows: [] },
      { kind: "signatures", date: "", signature: "", items: [] },
      { kind: "paragraph", spans: [] },
    ];
    const bytes = await pdfOf(
      document({ organisation: "", label: "", title: " ", foot: "", notesTitle: "", blocks: blank }),
    );
    expect(raw(bytes)).toContain("pdfuaid:part");
    expect(raw(bytes)).toContain("/Title (job-description)");
    expect(await read(bytes)).toHaveLength(1);
  });
});
