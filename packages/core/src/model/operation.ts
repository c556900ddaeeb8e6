import type { z } from "zod";
import type { Catalogue } from "./catalogue.ts";
import type { Document } from "./document.ts";
import type { ChartPages } from "./drawing.ts";
import type { Checked } from "./issue.ts";
import type { Sheet, Table } from "./table.ts";
import type { TextFinding, TextToCheck } from "./text-finding.ts";

/** What an operation may need from outside; a door supplies what it has. */
export type Effects = {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The catalogue to answer from; without it, the one that ships with Remit. */
  readonly catalogue: () => Catalogue;
  /** This moment, ISO 8601 UTC. */
  readonly now: () => string;
  /** A new UUID. */
  readonly ids: () => string;
  /** An unguessable text: 32 random bytes, base64url. */
  readonly secret: () => string;
  /** A document as a Word file, or as a PDF: where a door has the means; undefined where what it needs is not installed. */
  readonly docx: (document: Document) => Promise<Uint8Array | undefined>;
  readonly pdf: (document: Document) => Promise<Uint8Array | undefined>;
  /** A chart on pages as a PDF, or as a PowerPoint file of shapes: on the same terms. */
  readonly drawPdf: (pages: ChartPages) => Promise<Uint8Array | undefined>;
  readonly drawPptx: (pages: ChartPages) => Promise<Uint8Array | undefined>;
  /** Files as one ZIP archive, in their order, all of one day (`YYYY-MM-DD`). */
  readonly zip: (
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    date: string,
  ) => Promise<Uint8Array>;
  /** What a check of plain text finds: reading ease, wording, length. */
  readonly checkText: (texts: readonly TextToCheck[], counted: boolean) => Promise<readonly TextFinding[]>;
  /** The table a file holds, whatever its format; the name of the file only helps where the bytes do not tell. */
  readonly readTable: (bytes: Uint8Array, name: string) => Promise<Checked<Table>>;
  /** A spreadsheet (.xlsx) of one sheet. */
  readonly writeXlsx: (sheet: Sheet, name: string) => Promise<Uint8Array>;
};

/** Passed on every call: to stop early, and to tell how far a long one is (0 to 1). */
export type Door<E extends object = Effects> = {
  readonly effects: Partial<E>;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((share: number) => void) | undefined;
};

/** What one thing Remit can do takes and gives: all that a door needs to offer it. */
export type Contract<
  Name extends string = string,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> = {
  readonly name: Name;
  readonly summary: string;
  /** When to use it, and what its answer is not: for whoever chooses between operations. */
  readonly notes?: string;
  readonly input: In;
  readonly output: Out;
  readonly example: z.input<In>;
  readonly effects: readonly string[];
  /** Takes what may be as large as a chart of 100,000 people: a door reads more of it from whoever it trusts. */
  readonly large?: boolean;
  /** It changes what is kept. */
  readonly writes?: boolean;
  /** What it does cannot be taken back: no undo, no restoring. */
  readonly final?: boolean;
  /** Its answer is a stream of outputs: an async iterable. */
  readonly streams?: boolean;
  /** Who may ask: anybody (pure ones), the people at this machine, or whoever holds a link. */
  readonly access?: "anyone" | "local" | "link";
};

/** A contract with the code that runs it. Light to list; `load` brings the code. */
export type Operation<
  Name extends string = string,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
  E extends object = Effects,
> = Contract<Name, In, Out> & {
  readonly load: () => Promise<{
    run: (input: z.output<In>, door: Door<E>) => Promise<Checked<z.input<Out>>> | Checked<z.input<Out>>;
  }>;
};

/** Keeps the literal name and the schemas' types. */
export const operation = <const Name extends string, In extends z.ZodType, Out extends z.ZodType>(
  given: Operation<Name, In, Out>,
): Operation<Name, In, Out> => given;

/** The same for what is kept in the store: its shapes are here, the code that runs it is the server's. */
export const contract = <const Name extends string, In extends z.ZodType, Out extends z.ZodType>(
  given: Contract<Name, In, Out>,
): Contract<Name, In, Out> => given;
