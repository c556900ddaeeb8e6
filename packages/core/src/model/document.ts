import { z } from "zod";

/** What can be written of a remit, in the order of a folder. */
export const documentKinds = [
  "remit",
  "job-description",
  "accountabilities",
  "posting",
  "scorecard",
  "plan",
  "record",
] as const;
export const documentKindSchema = z.enum(documentKinds);
export type DocumentKind = (typeof documentKinds)[number];

/** A stretch of plain text: never markup, whatever stands in it. `notes`: numbers of the notes it points to. */
export const spanSchema = z.object({
  text: z.string(),
  strong: z.literal(true).optional(),
  notes: z.array(z.number().int()).optional(),
});
export type Span = z.infer<typeof spanSchema>;

const spans = z.array(spanSchema);
/** `of`: the accountability a piece is about, so that one can see that none is lost on the way to a format. */
const about = { of: z.string().optional() };

export const blockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), level: z.union([z.literal(2), z.literal(3)]), text: z.string() }),
  /** `lead`: the opening, set larger. `quiet`: an aside, set smaller. */
  z.object({ kind: z.literal("paragraph"), spans, tone: z.enum(["lead", "quiet"]).optional() }),
  /** Facts side by side: label above value. */
  z.object({
    kind: z.literal("facts"),
    items: z.array(z.object({ label: z.string(), text: z.string() })),
  }),
  /** Lines under hanging labels. `aside`: a second, smaller line below. */
  z.object({
    kind: z.literal("groups"),
    groups: z.array(
      z.object({
        label: z.string(),
        lines: z.array(z.object({ spans, aside: z.string().optional(), ...about })),
      }),
    ),
  }),
  z.object({
    kind: z.literal("list"),
    ordered: z.boolean(),
    items: z.array(z.object({ spans, ...about })),
  }),
  /** `caption`: empty where the heading above says it. `widths`: shares of the width, in hundredths. The first cell of a row names it. */
  z.object({
    kind: z.literal("table"),
    caption: z.string(),
    widths: z.array(z.number()),
    head: z.array(z.string()),
    rows: z.array(z.object({ cells: z.array(spans), ...about })),
  }),
  /** Places to sign: who, and a date. */
  z.object({
    kind: z.literal("signatures"),
    items: z.array(z.object({ who: z.string(), as: z.string() })),
    date: z.string(),
    signature: z.string(),
  }),
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockOf<K extends Block["kind"]> = Extract<Block, { kind: K }>;

/** One document as a tree that every format is made from. */
export const documentSchema = z.object({
  format: z.literal("remit/document@1"),
  kind: documentKindSchema,
  language: z.enum(["en-GB", "en-US"]),
  organisation: z.string(),
  /** What kind of paper it is, in words: “Job description”. */
  label: z.string(),
  title: z.string(),
  /** `YYYY-MM-DD`. */
  date: z.string(),
  blocks: z.array(blockSchema),
  /** Where lines come from, by number, below the text. */
  notesTitle: z.string(),
  notes: z.array(z.object({ number: z.number().int(), text: z.string() })),
  /** What it was made from: the catalogue and the day. */
  foot: z.string(),
  /** Of a posting: schema.org JobPosting, for the HTML page alone. */
  jsonLd: z.record(z.string(), z.unknown()).optional(),
});
export type Document = z.infer<typeof documentSchema>;

export const documentFormats = ["md", "html", "docx", "pdf", "json"] as const;
export const documentFormatSchema = z.enum(documentFormats);
export type DocumentFormat = (typeof documentFormats)[number];
