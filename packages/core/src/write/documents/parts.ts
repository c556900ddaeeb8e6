import type { Block, BlockOf } from "#model/document.ts";
import type { Line } from "#model/remit.ts";
import type { Tone } from "#model/writing.ts";
import { words } from "../words.ts";
import { rightOf } from "../writing.ts";
import { type Pen, type Source, span } from "./frame.ts";
import { phrases } from "./phrases.ts";

type Group = BlockOf<"groups">["groups"][number];

/** A heading of level 2, where there is something below it. */
export const headed = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: "heading", level: 2, text }, ...blocks];

/** The facts of the position side by side. */
export const factsOf = ({ remit: { position } }: Source, pen: Pen): Block[] =>
  position.length === 0
    ? []
    : [
        {
          kind: "facts",
          items: position.map(({ of = "", text }) => ({
            label: pen.say((words.facts as Record<string, string | undefined>)[of] ?? of),
            text,
          })),
        },
      ];

export const purposeOf = ({ remit: { purpose } }: Source): Block[] =>
  purpose.map(({ text }) => ({ kind: "paragraph", tone: "lead", spans: [span(text)] }));

/** Lines under the names of their domains, each domain where its first line stands; without a domain, under the label given. */
export const byDomain = (
  { index }: Source,
  pen: Pen,
  lines: readonly Line[],
  other: string,
  lineOf: (line: Line) => Group["lines"][number],
): Block[] => {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const domain = index.domain.get(index.accountability.get(line.of ?? "")?.domain ?? "");
    const label = domain ? pen.say(domain.name) : other;
    const group = groups.get(label) ?? { label, lines: [] };
    group.lines.push(lineOf(line));
    groups.set(label, group);
  }
  return groups.size === 0 ? [] : [{ kind: "groups", groups: [...groups.values()] }];
};

/** A line that is about an accountability keeps the name of it. */
export const aboutOf = (line: Line): { of?: string } => (line.of === undefined ? {} : { of: line.of });

/** What is shared, and with whom. */
export const sharedText =
  (pen: Pen) =>
  ({ text, with: others = [] }: Line): string =>
    others.length > 0
      ? pen.fill(phrases.sharedWith, text, others.join(", "))
      : pen.fill(phrases.sharedOpen, text);

/** What is not in the remit, and who holds it. */
export const heldText =
  (pen: Pen) =>
  ({ text, holder }: Line): string =>
    holder === undefined ? pen.fill(phrases.heldOpen, text) : pen.fill(phrases.heldBy, text, holder);

/** The limit of a decision right: the author's, else that it is still to be set, where the right has one. */
export const limitOf = (line: Line, pen: Pen): string | undefined => {
  if (line.limit !== undefined) return pen.fill(phrases.limit, line.limit);
  const kind = rightOf.get(line.of ?? "")?.limit.kind ?? "none";
  return kind === "none" ? undefined : pen.say(phrases.limitOpen);
};

/** Decision rights as a table: what, the part in it, its limit, and what lies beyond. `noted`: with where each comes from. */
export const rightsTable = (
  { remit: { decisionRights } }: Source,
  pen: Pen,
  { widths, tone, noted }: { readonly widths: number[]; readonly tone: Tone; readonly noted: boolean },
): Block[] =>
  decisionRights.length === 0
    ? []
    : [
        {
          kind: "table",
          caption: "",
          widths,
          head: phrases.rightsColumns.map(pen.say),
          rows: decisionRights.map((line) => ({
            cells: [
              [span(line.text, noted ? pen.note(line) : undefined)],
              [span(line.part === undefined ? "" : pen.say(words.parts[line.part][tone]))],
              [span(limitOf(line, pen) ?? "")],
              [span(line.above ?? "")],
            ],
            ...aboutOf(line),
          })),
        },
      ];
