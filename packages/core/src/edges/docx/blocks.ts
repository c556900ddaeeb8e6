import {
  AlignmentType,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  type FileChild,
  type INumberingOptions,
} from "docx";
import type { Block, BlockOf, Document } from "#model/document.ts";
import { dataTable } from "./data-table.ts";
import { factsTable } from "./facts.ts";
import { sans } from "./fonts.ts";
import { groupsTable } from "./groups.ts";
import type { Notes } from "./notes.ts";
import { signaturesTable } from "./signatures.ts";
import { ink } from "./styles.ts";
import { runsOf } from "./words.ts";

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: { indent: { left: 360, hanging: 360 } },
    run: { font: sans, color: ink.second, size: 19 },
  },
});

/** The two kinds of list. An ordered one begins at 1 in each block, by an instance of its own. */
export const numbering: INumberingOptions = {
  config: [
    { reference: "bullets", levels: [level(LevelFormat.BULLET, "•")] },
    { reference: "steps", levels: [level(LevelFormat.DECIMAL, "%1.")] },
  ],
};

/** The title is Word's Title; below it headings begin at Word's first level. */
const heading = (block: BlockOf<"heading">): Paragraph =>
  new Paragraph({
    heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: runsOf(block.text),
  });

const toneStyles = { lead: "Lead", quiet: "Quiet" } as const;

const list = (block: BlockOf<"list">, instance: number, notes: Notes): readonly Paragraph[] =>
  block.items.map(
    (item, place) =>
      new Paragraph({
        style: "ListParagraph",
        ...(place === block.items.length - 1 ? { spacing: { after: 160 } } : {}),
        numbering: {
          reference: block.ordered ? "steps" : "bullets",
          level: 0,
          instance: block.ordered ? instance : 0,
        },
        children: [...notes.spansOf(item.spans)],
      }),
  );

const captionOf = (caption: string): readonly Paragraph[] =>
  caption === "" ? [] : [new Paragraph({ style: "Caption", children: runsOf(caption) })];

const present = (table: FileChild | undefined, before: readonly FileChild[] = []): readonly FileChild[] =>
  table === undefined ? [] : [...before, table];

const piecesOf = (block: Block, place: number, measure: number, notes: Notes): readonly FileChild[] => {
  switch (block.kind) {
    case "heading":
      return [heading(block)];
    case "paragraph":
      return [
        new Paragraph({
          style: block.tone === undefined ? "Normal" : toneStyles[block.tone],
          children: [...notes.spansOf(block.spans)],
        }),
      ];
    case "facts":
      return present(factsTable(block, measure));
    case "groups":
      return present(groupsTable(block, measure, notes));
    case "list":
      return list(block, place, notes);
    case "table":
      return present(dataTable(block, measure, notes), captionOf(block.caption));
    case "signatures":
      return present(signaturesTable(block, measure));
  }
};

const tables: readonly Block["kind"][] = ["facts", "groups", "table", "signatures"];

/**
 * Every block as paragraphs and tables of so wide a measure, in order. After a table comes a little space, unless a heading brings
 * its own: Word would make one table of two that touch.
 */
export const bodyOf = (document: Document, measure: number, notes: Notes): readonly FileChild[] =>
  document.blocks.flatMap((block, place) => {
    const pieces = piecesOf(block, place, measure, notes);
    const next = document.blocks[place + 1]?.kind;
    const gap = tables.includes(block.kind) && pieces.length > 0 && next !== undefined && next !== "heading";
    return gap ? [...pieces, new Paragraph({ style: "Gap" })] : pieces;
  });
