import type { CitedStatement, Disagreement, Relation, Role } from "@remit/core";
import { quotesOf, statementHref } from "./quotes.ts";
import { vocabulary } from "./vocabulary.ts";

type Named = Pick<Role, "id" | "short" | "shape">;

/** A role among those a result names, ready to be marked; an id it does not name stands for itself. */
export const markedIn = (
  roles: readonly Named[],
  id: string,
): { readonly id: string; readonly shape: Role["shape"]; readonly name: string } => {
  const role = roles.find((each) => each.id === id);
  return { id, shape: role?.shape ?? "ring", name: role?.short ?? id };
};

/** Handovers ready to show, with the roles and statements of the result they come in. */
export const handoversOf = (
  handovers: Relation["handovers"],
  roles: readonly Named[],
  statements: Readonly<Record<string, CitedStatement>>,
) =>
  handovers.map(({ from, to, what, cites, basis }) => ({
    from: markedIn(roles, from),
    to: markedIn(roles, to),
    what,
    quotes: quotesOf(cites, statements),
    judged: basis === "judgement",
  }));

/** A disagreement ready to show: its sides with links to their statements, then Remit's reading. */
export const differenceOf = ({
  topic,
  sides,
  treatment,
}: Pick<Disagreement, "topic" | "sides" | "treatment">) => ({
  topic,
  sides: sides.map(({ says, cites }) => ({
    says,
    cites: cites.map((id) => ({ id, href: statementHref(id) })),
  })),
  reading: { label: vocabulary.reading, text: treatment },
});

/** The address of a role's page. */
export const roleHref = (id: string): string => `/roles/${encodeURIComponent(id)}`;
