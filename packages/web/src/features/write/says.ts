import type { CatalogueIndex, Line, Section } from "@remit/core";
import { words } from "./words.ts";

/** Sections in the order of the page. */
export const pageOrder = [
  "purpose",
  "accountabilities",
  "decisionRights",
  "responsibilities",
  "position",
  "qualifications",
  "excluded",
  "open",
] as const satisfies readonly Section[];

/** The hanging label of a line: its domain, the fact it states, how much it is asked for. */
export const labelOf = (index: CatalogueIndex, section: Section, { of = "", level }: Line): string => {
  if (section === "qualifications") return words.level[level ?? "must"];
  if (section === "position") return (words.facts as Readonly<Record<string, string>>)[of] ?? words.own;
  if (section !== "accountabilities" && section !== "responsibilities") return "";
  const domain = index.accountability.get(of)?.domain;
  return domain === undefined ? words.own : (index.domain.get(domain)?.name ?? domain);
};

/** What stands at the end of a line: with whom, by whom, how far. */
export const endOf = (section: Section, line: Line): string => {
  if (section === "decisionRights")
    return [
      line.part === undefined ? "" : words.part[line.part],
      line.limit ?? (line.part === "decide" ? words.noLimit : ""),
    ]
      .filter((part) => part !== "")
      .join(", ");
  if (section === "responsibilities") return words.withWhom(line.with ?? []);
  if (section === "excluded") return line.holder === undefined ? "" : words.heldBy(line.holder);
  return line.letter === undefined || line.letter === "A" ? "" : line.letter;
};
