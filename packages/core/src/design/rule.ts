import type { z } from "zod";
import type { Severity, Structure } from "#model/structure.ts";
import { structureFormat, structureSchema } from "#model/structure.ts";
import type { StructureFinding } from "#model/structure-finding.ts";
import type { Case } from "./case.ts";

/** What a rule finds: the check adds the rule and its severity. */
export type Found = {
  /** Positions it is about, the one to look at first. */
  readonly positions?: readonly string[];
  readonly accountabilities?: readonly string[];
  readonly data?: StructureFinding["data"];
  readonly fixes?: StructureFinding["fixes"];
  /** Where it weighs less than the rule says; a severity of the file's policies comes first. */
  readonly severity?: Severity;
};

/** A structure for a rule's page and tests: as in a file, without format and name. */
export type Example = Omit<z.input<typeof structureSchema>, "format" | "organisation">;

/**
 * One rule about structures, with all its words: they are content, as those of the catalogue are (docs/decisions/rules-as-content.md).
 * In `says` and `fixes` stand placeholders: `{position}` (the first), `{other}` (the second), `{positions}`, `{others}`,
 * `{accountability}`, `{otherAccountability}`, `{accountabilities}`, `{to}` (whom a fix gives something), `{rest}` (the positions but that one), else a name in `data`;
 * `{count:report|reports}` is the number with the word for one or for more.
 */
export type Rule = {
  readonly id: string;
  /** Unless the policies of a file say otherwise. */
  readonly severity: Severity;
  readonly title: string;
  /** Why it matters, and when breaking it is right. */
  readonly explanation: string;
  /** Statements of the catalogue that support it, and what of it is our judgement. */
  readonly basis: { readonly cites?: readonly string[]; readonly judgement?: string };
  readonly says: string;
  /** Words by the id of a fix. */
  readonly fixes: Readonly<Record<string, string>>;
  readonly breaks: Example;
  readonly keeps: Example;
  readonly find: (all: Case) => readonly Found[];
};

/** An example as a whole structure. */
export const structureOf = (example: Example): Structure =>
  structureSchema.parse({ format: structureFormat, organisation: { name: "Example" }, ...example });

type Seat = NonNullable<Example["positions"]>[number];

/** A vacant position of an example. */
export const vacant = (id: string, title: string, reportsTo?: string, more: Partial<Seat> = {}): Seat => ({
  id,
  title,
  ...(reportsTo !== undefined && { reportsTo }),
  ...more,
});

/** A filled position of an example. */
export const seat = (id: string, title: string, reportsTo?: string, more: Partial<Seat> = {}): Seat => ({
  ...vacant(id, title, reportsTo),
  holder: { name: "filled" },
  ...more,
});
