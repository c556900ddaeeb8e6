import type { Block, BlockOf, Document, Span } from "#model/document.ts";
import { oneLine } from "./one-line.ts";

/** Text on its way into Markdown: plain, strong, or the mark of a note. */
type Piece = { readonly kind: "plain" | "strong" | "mark"; readonly text: string };
/** One block of the file; `list`: the marker of a list, which the list after it may not share. */
type Chunk = { readonly text: string; readonly list?: string };

/** Characters that would be markup where they stand. What is beyond either end of the text counts as the worst neighbour. */
const markup = new RegExp(
  [
    /\\(?=[!-/:-@[-`{-~]|$)/u, // an escape
    /[`[]/u, // code, a link
    /\*(?! )|(?<! )\*/u,
    /(?<![\p{L}\p{N}])_(?! )|(?<! )_(?![\p{L}\p{N}])/u, // emphasis, but for snake_case and 3 * 4
    /(?<! )~|~(?=~)/u, // what could close a strikethrough; "about ~50" stays as it is
    /<(?! )/u, // a tag, an address
    /&(?=#?\w+;)/u,
    /(?<! )\$(?!\d)|\$(?=\$)/u, // what could close a formula, on GitHub and in VS Code
    /\/(?=\/)/u, // https://
    /(?<=(?<![\p{L}\p{N}/])[Ww]{3})\./u, // www.
    /(?<=\S)@(?=\S)/u, // an e-mail address
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** Characters that would begin a list, a quotation, a heading or a rule at the start of a line. */
const atStart = (line: string): string =>
  line
    .replace(/^(?:[-+](?= |$)|-(?=-)|>|#(?=#{0,5}(?: |$)))/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");

const split = ({ kind, text }: Piece): readonly Piece[] => {
  if (kind !== "strong") return [{ kind, text }];
  const core = text.trim();
  const from = text.length - text.trimStart().length;
  return [
    { kind: "plain" as const, text: text.slice(0, from) },
    { kind, text: core },
    { kind: "plain" as const, text: text.slice(from + core.length) },
  ].filter((piece) => piece.text !== "");
};

/** Neighbours of one kind become one piece, and white space stands outside the stars, where emphasis wants it. */
const piecesOf = (spans: readonly Span[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  const add = (kind: Piece["kind"], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else if (text !== "") pieces.push({ kind, text });
  };
  for (const span of spans) {
    add(span.strong ? "strong" : "plain", oneLine(span.text));
    if (span.notes?.length) pieces.push({ kind: "mark", text: ` [${span.notes.join(", ")}]` });
  }
  return pieces.flatMap(split);
};

const code = (character: string): string => `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`;

/** The stars of CommonMark do not open or close between a letter and a sign: there the letter is written by its number. */
const inline = (spans: readonly Span[], cell = false): string => {
  let out = "";
  let closedOnSign = false;
  let before: Piece["kind"] | undefined;
  for (const { kind, text } of piecesOf(spans)) {
    // What ends up at the start of the block is escaped as such.
    const from = out === "" ? text.trimStart() : text;
    let next = kind === "mark" ? from : from.replace(markup, "\\$&");
    if (cell) next = next.replaceAll("|", "\\|");
    if (before === "mark") next = next.replace(/^[(:]/, "\\$&");
    if (closedOnSign) next = next.replace(/^[^\s\p{P}!-/:-@[-`{-~]/u, code);
    closedOnSign = kind === "strong" && /[\p{P}\p{S}]$/u.test(next);
    if (kind === "strong") {
      if (/^[\p{P}\p{S}]/u.test(next))
        out = out.replace(/(\\?)([^\s\p{P}!-/:-@[-`{-~])$/u, (_, slash, last) => slash + slash + code(last));
      next = `**${next}**`;
    }
    out += next;
    before = kind;
  }
  return out.trim();
};
const words = (text: string, strong = false): string => inline([strong ? { text, strong } : { text }]);
const cellOf = (text: string, strong = false): string => inline([strong ? { text, strong } : { text }], true);

const heading = (level: number, text: string): readonly Chunk[] => {
  const line = words(text).replace(/(^| )(#+)$/, "$1\\$2");
  return line === "" ? [] : [{ text: `${"#".repeat(level)} ${line}` }];
};
const paragraph = (text: string): readonly Chunk[] => (text === "" ? [] : [{ text: atStart(text) }]);

/** A list directly after another of the same marker would be its continuation. */
const listOf = (
  lines: readonly (readonly string[])[],
  ordered: boolean,
  before: Chunk | undefined,
): Chunk => {
  const [usual, other] = ordered ? [".", ")"] : ["-", "*"];
  const list = before?.list === usual ? other : usual;
  const items = lines.map(([first = "", ...asides], index) => {
    const marker = ordered ? `${index + 1}${list}` : list;
    const below = asides.map((aside) => `\n${" ".repeat(marker.length + 1)}- ${atStart(aside)}`);
    return `${marker} ${atStart(first)}`.trimEnd() + below.join("");
  });
  return { text: items.join("\n"), list };
};

const lengthOf = (text: string): number => Array.from(text).length;

/** Columns stand below each other where the lines stay short enough to be read as they are. */
const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly Chunk[] => {
  const count = Math.max(head.length, ...rows.map((row) => row.length));
  if (count === 0) return [];
  const columns = Array.from({ length: count }, (_, column) => column);
  const widths = columns.map((column) =>
    Math.max(3, ...[head, ...rows].map((row) => lengthOf(row[column] ?? ""))),
  );
  const aligned = widths.reduce((sum, width) => sum + width + 3, 1) <= 110;
  const line = (row: readonly string[]): string => {
    const cells = columns.map((column) => {
      const text = row[column] ?? "";
      return aligned ? text + " ".repeat(widths[column]! - lengthOf(text)) : text;
    });
    return `| ${cells.join(" | ")} |`;
  };
  const rule = widths.map((width) => "-".repeat(aligned ? width : 3));
  return [{ text: [head, rule, ...rows].map(line).join("\n") }];
};

const groups = (block: BlockOf<"groups">, before: Chunk | undefined): readonly Chunk[] =>
  block.groups.reduce<readonly Chunk[]>((chunks, { label, lines }) => {
    const withLabel = [...chunks, ...paragraph(words(label, true))];
    if (lines.length === 0) return withLabel;
    const items = lines.map(({ spans, aside = "" }) => [inline(spans), words(aside)]);
    const shown = items.map((item) => item.filter((text, index) => index === 0 || text !== ""));
    return [...withLabel, listOf(shown, false, withLabel.at(-1) ?? before)];
  }, []);

const chunksOf = (block: Block, before: Chunk | undefined): readonly Chunk[] => {
  switch (block.kind) {
    case "heading":
      return heading(block.level, block.text);
    case "paragraph":
      return paragraph(inline(block.spans));
    case "facts":
      if (block.items.length === 0) return [];
      return tableOf(
        ["", ""],
        block.items.map(({ label, text }) => [cellOf(label, true), cellOf(text)]),
      );
    case "groups":
      return groups(block, before);
    case "list":
      if (block.items.length === 0) return [];
      return [
        listOf(
          block.items.map(({ spans }) => [inline(spans)]),
          block.ordered,
          before,
        ),
      ];
    case "table":
      return [
        ...paragraph(words(block.caption, true)),
        ...tableOf(
          block.head.map((text) => cellOf(text)),
          block.rows.map(({ cells }) => cells.map((spans) => inline(spans, true))),
        ),
      ];
    case "signatures":
      if (block.items.length === 0) return [];
      return tableOf(
        ["", cellOf(block.signature), cellOf(block.date)],
        block.items.map(({ who, as }) => [cellOf([who, as].filter((text) => text.trim()).join(", "))]),
      );
  }
};

/** Notes are `[1]` in the text and in a list below it: literal in every renderer, as no link has that name, and readable as plain text. */
const notesOf = ({ notesTitle, notes }: Document): readonly Chunk[] => {
  if (notes.length === 0) return [];
  const items = notes.map(({ number, text }) => [`[${number}] ${words(text).replace(/^[(:]/, "\\$&")}`]);
  return [...heading(2, notesTitle), listOf(items, false, undefined)];
};

/**
 * A document as CommonMark with the tables of GFM, ending in a line break. Its text is literal whatever stands in it, and escaped only where it
 * would be markup; line breaks within a text become spaces, lone surrogates U+FFFD, and C0 controls are dropped. Bare addresses stay text in
 * CommonMark and VS Code; GitHub links e-mail addresses (and nothing else) even when they are escaped.
 */
export const markdownOf = (document: Document): string => {
  const paper = [document.organisation, document.label].filter((text) => text.trim()).join(" · ");
  const chunks: Chunk[] = [
    ...heading(1, document.title.trim() ? document.title : document.label),
    ...paragraph(words(paper)),
  ];
  for (const block of document.blocks) chunks.push(...chunksOf(block, chunks.at(-1)));
  chunks.push(...notesOf(document));
  const foot = paragraph(words(document.foot));
  if (foot.length > 0) chunks.push({ text: "---" }, ...foot);
  return `${chunks.map(({ text }) => text).join("\n\n")}\n`;
};
