import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { shipped, shippedCatalogue as catalogue } from "#catalogue/shipped.ts";
import { drawPairs, pairsOf } from "./draw.ts";
import { citationSites } from "./sites.ts";

const file = join(import.meta.dirname, "../../../../data/catalogue/fitness.json");

/** What an independent reader said of 40 citations drawn by `draw-citations.ts`. */
const fitnessSchema = z.strictObject({
  /** By which the citations were drawn, and from which state of the catalogue. */
  seed: z.int().min(0),
  catalogue: z.string().regex(/^[0-9a-f]{16}$/),
  /** Who judged: no part in writing the catalogue. */
  reader: z.string().min(3),
  date: z.iso.date(),
  verdicts: z.array(
    z.strictObject({
      statement: z.string(),
      target: z.string(),
      /** The statement as it was judged. */
      text: z.string(),
      accepted: z.boolean(),
      /** Why not, or what gave pause. */
      remark: z.string(),
    }),
  ),
});

const sites = citationSites(catalogue);
const pairs = pairsOf(sites);

test("an independent reader accepts at least 38 of 40 citations drawn by a seed", () => {
  expect(existsSync(file), "data/catalogue/fitness.json is there").toBe(true);
  const { verdicts } = fitnessSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const names = verdicts.map(({ statement, target }) => `${statement} ${target}`);
  expect(new Set(names).size).toBe(40);
  expect(verdicts.filter(({ accepted }) => accepted).length).toBeGreaterThanOrEqual(38);
  for (const { accepted, remark, target } of verdicts) if (!accepted) expect(remark, target).not.toBe("");
  const now = new Set(pairs.map(({ statement, target }) => `${statement} ${target}`));
  expect(
    names.filter((name) => !now.has(name)),
    "judged and no longer in the catalogue",
  ).toEqual([]);
  const changed = verdicts.filter(({ statement, text }) => shipped.statement.get(statement)?.text !== text);
  expect(
    changed.map(({ statement }) => statement),
    "judged in other words",
  ).toEqual([]);
});

test("a seed draws the same citations every time, without repetition, and another seed draws others", () => {
  const drawn = drawPairs(pairs, 7, 40);
  expect(drawPairs(pairsOf(sites.toReversed()), 7, 40)).toEqual(drawn);
  expect(new Set(drawn.map(({ statement, target }) => `${statement} ${target}`)).size).toBe(40);
  expect(drawPairs(pairs, 8, 40)).not.toEqual(drawn);
  expect(
    drawPairs(pairs, 7, pairs.length + 1).toSorted((a, b) => pairs.indexOf(a) - pairs.indexOf(b)),
  ).toEqual(pairs);
});
