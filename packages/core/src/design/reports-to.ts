import type { CatalogueIndex } from "#catalogue/index.ts";
import { readTitle } from "#catalogue/titles.ts";
import type { AnswerRef } from "#model/recommendation.ts";
import type { Position, Structure } from "#model/structure.ts";
import { isBoardTitle, leadsCompany, leadsMoneyOrOperations } from "./leading-titles.ts";
import { linesOf } from "./lines.ts";

/** The place in a chart that an answer names, and what told it: a title, a role, or that there is no other top. */
export type Superior = { readonly position: string; readonly by: "title" | "role" | "top" };

/** Titles of whom the options of the question `reports-to` speak. */
const titles: Readonly<Record<string, (title: string) => boolean>> = {
  "chief-executive": leadsCompany,
  "operations-or-finance": leadsMoneyOrOperations,
  board: isBoardTitle,
};

/** Who leads an organisation, or a unit of it, by its title. */
export const leadsUnit = ({ title }: Position): boolean => leadsCompany(title);

/** Who leads anything beyond technology, by its title: the whole, its money or its operations. */
export const leadsBeyond = ({ title }: Position): boolean =>
  Object.values(titles).some((each) => each(title));

/** A committee by its name, or who chairs it: it oversees, and leads nothing. */
const committee = /\bcommittee\W*$|^(chair|member)\w*\b.*\bcommittee\b/i;

/** A board or committee, or who chairs it: it appoints those who answer, or oversees them. */
export const isBoard = ({ title }: Pick<Position, "title">): boolean =>
  (isBoardTitle(title) || committee.test(title)) && !leadsCompany(title);

/** A technology leader stands above by rank. */
const chief = new Set(["chief"]);

const leads = (index: CatalogueIndex, { role, title }: Position): boolean => {
  const roles = role === undefined ? (readTitle(index, title).value?.roles ?? []) : [role];
  const [likeliest = ""] = roles;
  return chief.has(index.role.get(likeliest)?.tier ?? "");
};

/**
 * Whom a new leader reports to, by the answer to “Whom will the technology leader report to?”: the highest position whose
 * title or role is what the answer names, else the one top of the chart; nothing where there are several tops. `except`:
 * the seat itself, where it is there already.
 */
export const reportsTo = (
  index: CatalogueIndex,
  { positions }: Structure,
  answered: readonly AnswerRef[],
  except?: string,
): Superior | undefined => {
  const lines = linesOf(positions);
  const layer = ({ id }: Position): number => lines.layer(id) ?? Infinity;
  // Where neither has a layer the difference is no number, and the order of the file decides.
  const highest = (found: readonly Position[]): Position | undefined =>
    found.toSorted((a, b) => layer(a) - layer(b) || 0)[0];
  const others = positions.filter(({ id, assistant }) => id !== except && assistant === undefined);
  const option = answered.find(({ question }) => question === "reports-to")?.options[0];
  const title = option === undefined ? undefined : titles[option];
  if (title !== undefined) {
    const named = highest(others.filter((each) => title(each.title)));
    if (named) return { position: named.id, by: "title" };
  }
  if (option === "technology-leader") {
    const leader = highest(others.filter((each) => leads(index, each)));
    if (leader) return { position: leader.id, by: "role" };
  }
  const tops = others.filter((each) => each.reportsTo === undefined);
  const [top, second] = tops.filter(({ id }) => lines.reports(id).length > 0 || others.length === 1);
  return top !== undefined && second === undefined ? { position: top.id, by: "top" } : undefined;
};
