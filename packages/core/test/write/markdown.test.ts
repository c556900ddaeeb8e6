import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import type { Block, Document, Span } from "#model/document.ts";
import { markdownOf } from "#write/markdown.ts";

/** The syntax of GFM without what links addresses in text already read: that links escaped ones too. */
const read = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  });

/** Text as a reader sees it: white space counts once, controls not at all. */
const seen = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
const seenSpans = (spans: readonly Span[]): string =>
  seen(
    spans
      .map(({ text, notes }) => text.toWellFormed() + (notes?.length ? ` [${notes.join(", ")}]` : ""))
      .join(""),
  );

/** What stands in a tree of Markdown, node by node; a kind of node that no document asks for shows by its name. */
const outline = (node: Nodes): unknown => {
  switch (node.type) {
    case "root":
      return node.children.map(outline);
    case "heading":
      return [`h${node.depth}`, words(node)];
    case "paragraph":
      return words(node);
    case "list":
      return [node.ordered ? "ol" : "ul", ...node.children.map((item) => item.children.map(outline))];
    case "table":
      return ["table", ...node.children.map((row) => row.children.map(words))];
    default:
      return node.type;
  }
};
const words = (node: Nodes): string => seen(letters(node));
const letters = (node: Nodes): string => {
  if (node.type === "text") return node.value;
  const plain = ["paragraph", "heading", "tableCell", "strong"].includes(node.type);
  return plain && "children" in node ? node.children.map(letters).join("") : `<${node.type}>`;
};

const some = (text: string): readonly string[] => (text === "" ? [] : [text]);
const expected = (block: Block): readonly unknown[] => {
  const grid = (head: readonly string[], rows: readonly (readonly string[])[]): readonly unknown[] => {
    const count = Math.max(head.length, ...rows.map((row) => row.length));
    const row = (texts: readonly string[]) => Array.from({ length: count }, (_, at) => texts[at] ?? "");
    return count === 0 ? [] : [["table", row(head), ...rows.map(row)]];
  };
  switch (block.kind) {
    case "heading":
      return seen(block.text) === "" ? [] : [[`h${block.level}`, seen(block.text)]];
    case "paragraph":
      return some(seenSpans(block.spans));
    case "facts":
      if (block.items.length === 0) return [];
      return grid(
        ["", ""],
        block.items.map(({ label, text }) => [seen(label), seen(text)]),
      );
    case "groups":
      return block.groups.flatMap(({ label, lines }) => {
        const items = lines.map(({ spans, aside = "" }) => [
          ...some(seenSpans(spans)),
          ...some(seen(aside)).map((text) => ["ul", [text]]),
        ]);
        return [...some(seen(label)), ...(items.length ? [["ul", ...items]] : [])];
      });
    case "list": {
      const items = block.items.map(({ spans }) => some(seenSpans(spans)));
      return items.length ? [[block.ordered ? "ol" : "ul", ...items]] : [];
    }
    case "table":
      return [
        ...some(seen(block.caption)),
        ...grid(
          block.head.map(seen),
          block.rows.map(({ cells }) => cells.map(seenSpans)),
        ),
      ];
    case "signatures":
      if (block.items.length === 0) return [];
      return grid(
        ["", seen(block.signature), seen(block.date)],
        block.items.map(({ who, as }) => [seen([who, as].filter((text) => text.trim()).join(", "))]),
      );
  }
};

const marks = [
  ["**", "*", "_", "__", "`", "```", "~~~", "~", "~~", "[", "]", "](x)", "![", "[ ] ", "[^1]", "[1]: /x"],
  ["(x)", ":", "<b>", "</b>", "<!--", "<", ">", "> ", "&amp;", "&#65;", "&", "#", "## ", " #", "+ ", "- "],
  ["* ", "---", "===", "***", "1. ", "2) ", "1234567890. ", "|", " | ", "\\", "\\|", "\\\\", "$x$", "$$"],
  ["=1+1", "-1", "@x", "a", "b c", "é", "“", "€", "snake_case_name", "https://example.com/x_y"],
  ["www.example.com", "ftp://a.b", "jobs@example.com", "mailto:a@b.co", "\n", "\r\n", "\t", "    ", "\u00a0"],
  ["\u2028", "\u0000", "\u0007", "\ud800", "\udc00", "שלום", "\u202e", "👩‍💻", "強調。", "\u200b"],
].flat();
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...marks) },
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    {
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(""));
const note = fc.integer({ min: 1, max: 3 });
const span: fc.Arbitrary<Span> = fc.record(
  { text, strong: fc.constant(true as const), notes: fc.array(note, { maxLength: 2 }) },
  { requiredKeys: ["text"] },
);
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 });
const line = fc.record({ spans: few(span), aside: text }, { requiredKeys: ["spans"] });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), level: fc.constantFrom(2 as const, 3 as const), text }),
  fc.record({ kind: fc.constant("paragraph" as const), spans: few(span) }),
  fc.record({ kind: fc.constant("facts" as const), items: few(fc.record({ label: text, text })) }),
  fc.record({
    kind: fc.constant("groups" as const),
    groups: few(fc.record({ label: text, lines: few(line) })),
  }),
  fc.record({
    kind: fc.constant("list" as const),
    ordered: fc.boolean(),
    items: few(fc.record({ spans: few(span) })),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    caption: text,
    widths: fc.constant<number[]>([]),
    head: few(text),
    rows: few(fc.record({ cells: few(few(span)) })),
  }),
  fc.record({
    kind: fc.constant("signatures" as const),
    items: few(fc.record({ who: text, as: text })),
    date: text,
    signature: text,
  }),
);

const documentOf = (blocks: Block[], more: Partial<Document> = {}): Document => ({
  format: "remit/document@1",
  kind: "remit",
  language: "en-GB",
  organisation: "Northgate Supplies",
  label: "Remit",
  title: "Head of IT",
  date: "2026-11-21",
  blocks,
  notesTitle: "Notes",
  notes: [],
  foot: "",
  ...more,
});
const head = "# Head of IT\n\nNorthgate Supplies · Remit\n\n";
const written = (...spans: Span[]): string =>
  markdownOf(documentOf([{ kind: "paragraph", spans }])).slice(head.length, -1);

test("every block is read back as it is, its text literal, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const tree = read(markdownOf(documentOf(blocks)));
      expect(outline(tree)).toEqual([
        ["h1", "Head of IT"],
        "Northgate Supplies · Remit",
        ...blocks.flatMap(expected),
      ]);
    }),
    { numRuns: 1000 },
  );
});

test("what stands around the blocks is literal too", () => {
  const around = fc.record({ title: text, organisation: text, label: text, notesTitle: text, foot: text });
  const notes = few(fc.record({ number: note, text }));
  fc.assert(
    fc.property(around, notes, (texts, all) => {
      const { title, organisation, label, notesTitle, foot } = texts;
      const tree = read(markdownOf(documentOf([], { ...texts, notes: all })));
      const top = seen(title.trim() ? title : label);
      expect(outline(tree)).toEqual([
        ...some(top).map((words) => ["h1", words]),
        ...some(seen([organisation, label].filter((words) => words.trim()).join(" · "))),
        ...(all.length ? some(seen(notesTitle)).map((words) => ["h2", words]) : []),
        ...(all.length ? [["ul", ...all.map((each) => [seen(`[${each.number}] ${each.text}`)])]] : []),
        ...some(seen(foot)).flatMap((words) => ["thematicBreak", words]),
      ]);
    }),
    { numRuns: 500 },
  );
});

test("strong text is strong, and no other", () => {
  const strongs = (node: Nodes): readonly string[] => {
    if (node.type === "strong") return [words(node)];
    return "children" in node ? node.children.flatMap(strongs) : [];
  };
  /** Neighbours count as one, as their notes do not stand between them. */
  const asked = (spans: readonly Span[]): readonly string[] => {
    const runs: string[] = [];
    let open = false;
    for (const { text: words, strong, notes } of spans) {
      const shown = words.toWellFormed().replace(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, "");
      if (strong && open) runs.push((runs.pop() ?? "") + shown);
      else if (strong) runs.push(shown);
      if (shown !== "" || strong) open = strong === true;
      if (notes?.length) open = false;
    }
    return runs.map(seen).filter((run) => run !== "");
  };
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
      const tree = read(markdownOf(documentOf([{ kind: "paragraph", spans }])));
      expect(strongs(tree)).toEqual(asked(spans));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["3 * 4 = 12; snake_case; a + b - c; (x) {y} #1 !", "3 * 4 = 12; snake_case; a + b - c; (x) {y} #1 !"],
  ["From $80,000 to $90,000, about ~50 people", "From $80,000 to $90,000, about ~50 people"],
  ["R&D at 5 < 6, on C:\\Users; @home; and/or", "R&D at 5 < 6, on C:\\Users; @home; and/or"],
  ["+5 %", "+5 %"],
  ["-5 %", "-5 %"],
  ["=A1", "=A1"],
  ["@name", "@name"],
  ["a | b", "a | b"],
  ["1. First", "1\\. First"],
  ["- First", "\\- First"],
  ["# 1", "\\# 1"],
  ["*not so*", "\\*not so\\*"],
  ["<|@x>", "\\<|\\@x>"],
  ["[a](b)", "\\[a](b)"],
  ["<b>&amp;", "\\<b>\\&amp;"],
  ["https://example.com", "https:\\//example.com"],
  ["www.example.com", "www\\.example.com"],
  ["jobs@example.com", "jobs\\@example.com"],
  ["one\r\ntwo\tthree", "one two three"],
  ["\u0000a\u0007\ud800", "a\ufffd"],
])("%j is written as %j", (from, to) => {
  expect(written({ text: from })).toBe(to);
});

test("a mark of notes reads as it is, and what follows makes no link of it", () => {
  expect(written({ text: "Goals.", notes: [1, 2] }, { text: " More." })).toBe("Goals. [1, 2] More.");
  expect(written({ text: "Goals.", notes: [1] }, { text: "(more)" })).toBe("Goals. [1]\\(more)");
});

test("strong text that meets a letter with a sign stays strong", () => {
  expect(written({ text: "Alone:", strong: true }, { text: "a" })).toBe("**Alone:**&#x61;");
  expect(written({ text: "\\a" }, { text: "(b)", strong: true })).toBe("\\\\&#x61;**(b)**");
});

test("a cell keeps its bars", () => {
  const rows = [{ cells: [[{ text: "a|b\\|c" }], [{ text: "d", notes: [1] }]] }];
  const out = markdownOf(documentOf([{ kind: "table", caption: "", widths: [], head: ["X", "Y"], rows }]));
  expect(out.slice(head.length)).toBe(
    "| X         | Y     |\n| --------- | ----- |\n| a\\|b\\\\\\|c | d [1] |\n",
  );
});

test("a word of 10,000 letters comes out whole", () => {
  const word = "a_*".repeat(3334);
  const [, , paragraph] = outline(
    read(markdownOf(documentOf([{ kind: "paragraph", spans: [{ text: word }] }]))),
  ) as string[];
  expect(paragraph).toBe(word);
});

test("every line about an accountability comes out, in order", () => {
  const ids = Array.from({ length: 40 }, (_, index) => `accountability-${index}`);
  const spans = (of: string): Span[] => [{ text: `About ${of}.` }];
  const blocks: Block[] = [
    { kind: "groups", groups: [{ label: "Business", lines: ids.map((of) => ({ of, spans: spans(of) })) }] },
    { kind: "list", ordered: false, items: ids.map((of) => ({ of, spans: spans(of) })) },
    { kind: "table", caption: "", widths: [], head: [], rows: ids.map((of) => ({ of, cells: [spans(of)] })) },
  ];
  const found = [...markdownOf(documentOf(blocks)).matchAll(/About (\S+)\./g)].map(([, of]) => of);
  expect(found).toEqual([...ids, ...ids, ...ids]);
});
