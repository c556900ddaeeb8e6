import { expect, test } from "vitest";
import { shipped, shippedCatalogue as catalogue } from "#catalogue/shipped.ts";
import { citationFits } from "./citation-fits.ts";
import { looseEffects } from "./evidence.ts";
import { fitting } from "./fitting.ts";
import { citationSites } from "./sites.ts";

const sites = citationSites(catalogue);
const pairs = sites.flatMap((site) => site.statements.map((id) => ({ site, id })));

test("every list of citations in the catalogue is a site that these tests look at", () => {
  let lists = 0;
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if ((key === "cites" || key === "against") && Array.isArray(inner)) lists += inner.length > 0 ? 1 : 0;
      else walk(inner);
    }
  };
  walk(catalogue);
  expect(sites).toHaveLength(lists);
  expect(new Set(sites.map(({ path }) => path)).size).toBe(lists);
});

test("every citation names a statement that exists, once", () => {
  expect(
    pairs.filter(({ id }) => !shipped.statement.has(id)).map(({ site, id }) => `${site.path}: ${id}`),
  ).toEqual([]);
  expect(
    sites.filter(({ statements }) => new Set(statements).size < statements.length).map(({ path }) => path),
  ).toEqual([]);
});

test("every citation fits the statement's kind and the roles it speaks of", () => {
  const misfits = pairs.flatMap(({ site, id }) => {
    const statement = shipped.statement.get(id);
    const misfit = statement && citationFits(site, statement, shipped.source.get(statement.source));
    return misfit === undefined ? [] : [`${misfit}: ${site.path} cites ${id}`];
  });
  expect(misfits).toEqual([]);
});

test("every kind of site has a rule with its reason, and every rule is used", () => {
  const used = new Set(sites.map(({ kind }) => kind));
  expect(Object.keys(fitting).toSorted()).toEqual([...used].toSorted());
  for (const { because } of Object.values(fitting)) expect(because.length).toBeGreaterThan(40);
});

test("an effect is tied to its outcome by a statement, by a reason or as judgement", () => {
  expect(looseEffects(catalogue, sites)).toEqual([]);
});

test("every statement is cited by something; being a side of a disagreement alone does not count", () => {
  const cited = new Set(pairs.filter(({ site }) => site.kind !== "disagreement").map(({ id }) => id));
  expect(catalogue.statements.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});

test("guidance is cited where people are guided, and advice on careers among it", () => {
  const kindOf = (id: string) => shipped.statement.get(id)?.kind;
  const guided = new Set(
    pairs
      .filter(({ site }) => ["process", "career", "question", "readiness"].includes(site.kind))
      .map(({ id }) => id),
  );
  const guidance = catalogue.statements
    .filter(({ kind }) => kind === "process" || kind === "career" || kind === "question")
    .map(({ id }) => id);
  expect(guidance.filter((id) => !guided.has(id))).toEqual([]);
  const careers = new Set(pairs.filter(({ site }) => site.kind === "career").map(({ id }) => id));
  expect(catalogue.statements.filter(({ id }) => kindOf(id) === "career" && !careers.has(id))).toEqual([]);
});

test("a step or a piece of advice speaks of a role only when a statement it cites does", () => {
  const unspoken = [...catalogue.process, ...catalogue.career].flatMap(({ id, roles, cites }) => {
    const spoken = new Set(
      cites.flatMap((cite) => {
        const statement = shipped.statement.get(cite);
        return [...(statement?.about ?? []), ...(statement?.comparedWith ?? [])];
      }),
    );
    return roles.filter((role) => !spoken.has(role)).map((role) => `${id}: ${role}`);
  });
  expect(unspoken).toEqual([]);
});
