import { expect, test } from "vitest";
import { higherSchema } from "#model/comparison.ts";
import { higher, standingOf } from "./higher.ts";
import { shipped } from "./shipped.ts";
import { small } from "./small-catalogue.ts";

const mirror = { above: "below", below: "above", level: "level", depends: "depends", same: "same" } as const;

test.each([
  ["small", small],
  ["shipped", shipped],
])("swapped, the answer is the mirror image (%s)", (_name, index) => {
  const ids = index.catalogue.roles.map(({ id }) => id);
  for (const a of ids)
    for (const b of ids) {
      const [there, back] = [standingOf(index, a, b), standingOf(index, b, a)];
      expect(back.verdict).toBe(mirror[there.verdict]);
      expect(back.certainty).toBe(there.certainty);
      expect(back.on).toEqual(there.on);
      expect(back.chain?.verdict).toBe(there.chain && mirror[there.chain.verdict]);
      expect(back.chain?.through).toEqual(there.chain?.through.toReversed());
    }
});

test("says who is above, on what it depends, and what speaks for either", () => {
  const { value } = higher(small, "CWO", "V.P. of Works");
  expect(value?.answers).toMatchObject([{ first: "chief", second: "peer", verdict: "level" }]);
  expect(higher(small, "chief works officer", "works-director").value?.answers[0]).toMatchObject({
    verdict: "above",
    certainty: "usually",
    basis: "statement",
    on: ["size"],
  });
});

test("a title that may mean several roles is answered for each reading, likeliest first", () => {
  const { value } = higher(small, "Director of Works", "CWO");
  expect(value?.answers.map(({ first, verdict }) => [first, verdict])).toEqual([
    ["works-director", "below"],
    ["chief", "same"],
  ]);
  expect(value?.answers[0]?.disagreements.map(({ id }) => id)).toEqual(["D-1"]);
  expect(Object.keys(value?.statements ?? {})).toEqual(expect.arrayContaining(["S-1", "S-2"]));
});

test("where no source ranks two roles, what follows from others is a hint beside the answer", () => {
  expect(standingOf(small, "peer", "works-director")).toMatchObject({
    verdict: "depends",
    basis: "judgement",
    chain: { through: ["chief"], verdict: "above" },
  });
  expect(standingOf(small, "chief", "any")).not.toHaveProperty("chain");
});

test("a pair the catalogue says nothing of depends, as a judgement", () => {
  expect(standingOf(small, "peer", "any")).toMatchObject({ verdict: "depends", basis: "judgement" });
});

test("unknown titles are issues at their place, with the nearest known", () => {
  expect(higher(small, "Cheif Works Officer", "xyzzy").issues).toMatchObject([
    {
      code: "catalogue/unknown-title",
      path: ["first"],
      data: { nearest: ["Chief Works Officer", "Chief Plans Officer"] },
    },
    { code: "catalogue/unknown-title", path: ["second"], data: { nearest: [] } },
  ]);
});

test("the shipped order has no circle, and no pair is missing", () => {
  const { roles, relations } = shipped.catalogue;
  expect(relations).toHaveLength((roles.length * (roles.length - 1)) / 2);
  const below = (id: string) =>
    relations.flatMap(({ roles: pair, order }) =>
      order.above === id ? pair.filter((other) => other !== id) : [],
    );
  const reach = (id: string, seen: ReadonlySet<string>): boolean =>
    below(id).some((next) => seen.has(next) || reach(next, new Set([...seen, next])));
  for (const { id } of roles) expect(reach(id, new Set([id]))).toBe(false);
  for (const a of shipped.catalogue.roles)
    expect(higherSchema.safeParse(higher(shipped, a.id, "IT Director").value).error).toBeUndefined();
});
