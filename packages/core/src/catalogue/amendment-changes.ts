import type { Amendment, AmendmentChange } from "#model/amendment.ts";
import type { Catalogue } from "#model/catalogue.ts";
import { strengthNames } from "#model/strength.ts";
import { wordedEntries } from "./amendment-parts.ts";

/** What each amendment changes, in words and holdings: before, as the shipped catalogue has it, and after. In their order. */
export const amendmentChanges = (
  catalogue: Catalogue,
  amendments: readonly Amendment[],
): AmendmentChange[] => {
  const own = amendments.flatMap(({ body }) => (body.kind === "accountability" ? [body.accountability] : []));
  const nameOf = (id: string): string =>
    [...catalogue.accountabilities, ...own].find((each) => each.id === id)?.name ?? id;
  const roleOf = (id: string) => catalogue.roles.find((each) => each.id === id);
  const shortOf = (id: string): string => roleOf(id)?.short ?? id;
  return amendments.map(({ reason, body }): AmendmentChange => {
    switch (body.kind) {
      case "accountability":
        return {
          kind: body.kind,
          reason,
          of: [body.accountability.name],
          after: Object.entries(body.strengths).map(([role, strength]) => [
            shortOf(role),
            strengthNames[strength],
          ]),
          says: body.accountability.definition,
        };
      case "title":
        return {
          kind: body.kind,
          reason,
          of: [body.title.title],
          after: body.title.roles.map((role) => [shortOf(role)]),
        };
      case "question":
        return {
          kind: body.kind,
          reason,
          of: [body.question.text],
          after: body.question.options.map(({ label, effects }) => [
            label,
            ...Object.entries(effects).map(
              ([id, { by }]) => `${nameOf(id)} ${by < 0 ? "−" : "+"}${Math.abs(by)}`,
            ),
          ]),
        };
      case "reword": {
        const entry = wordedEntries(catalogue, body.of).find(({ id }) => id === body.id);
        const was = entry?.[body.field];
        return {
          kind: body.kind,
          reason,
          of: [entry?.name ?? entry?.short ?? body.id, body.field],
          ...(was !== undefined && { before: was }),
          after: [[body.text]],
        };
      }
      case "strength": {
        const role = roleOf(body.role);
        const profile = role?.profiles.find(({ id }) => id === body.profile);
        const cell = (profile ?? role)?.strengths[body.accountability];
        return {
          kind: body.kind,
          reason,
          of: [shortOf(body.role), nameOf(body.accountability), ...(profile ? [profile.name] : [])],
          before: cell === undefined ? "not-stated" : strengthNames[cell.strength],
          after: [[strengthNames[body.strength], ...(body.range ?? []).map((each) => strengthNames[each])]],
        };
      }
    }
  });
};
