import { expect, test } from "vitest";
import { roleViewSchema } from "#model/role-view.ts";
import { roleView } from "./role-view.ts";
import { shipped } from "./shipped.ts";
import { small } from "./small-catalogue.ts";

const of = (role: string, profile?: string) => {
  const { value } = roleView(small, role, profile);
  if (value === undefined) throw new Error("no view");
  return value;
};

test.each([
  ["small", small],
  ["shipped", shipped],
])(
  "every view names every accountability exactly once and cites only what it brings along (%s)",
  (_name, index) => {
    for (const { id, profiles } of index.catalogue.roles)
      for (const profile of [undefined, ...profiles.map((each) => each.id)]) {
        const { value } = roleView(index, id, profile);
        expect(roleViewSchema.safeParse(value).error).toBeUndefined();
        const named =
          value?.domains.flatMap(({ holds }) => holds.map(({ accountability }) => accountability.id)) ?? [];
        expect(named.toSorted()).toEqual(index.catalogue.accountabilities.map((each) => each.id).toSorted());
        const cited = [...JSON.stringify(value).matchAll(/"(?:cites|against)":\[([^\]]*)\]/g)]
          .flatMap(([, list]) => list?.split(",") ?? [])
          .filter((each) => each !== "")
          .map((each) => each.slice(1, -1));
        expect([...new Set(cited)].filter((each) => value?.statements[each] === undefined)).toEqual([]);
      }
  },
);

test("strongest first within a domain, and what is not stated last, as neither none nor judgement", () => {
  const { domains, counts } = of("works-director");
  expect(domains[1]?.holds.map(({ accountability, holding }) => [accountability.id, holding])).toEqual([
    ["support", "owns"],
    ["purchases", "not-stated"],
    ["canteen", "not-stated"],
  ]);
  expect(counts).toEqual({ owns: 1, shares: 0, supports: 2, none: 0, notStated: 2, judgement: 1 });
});

test("a profile says what it changes, and can be looked at", () => {
  expect(of("works-director").profiles[0]?.changes).toMatchObject([
    { accountability: "vision", from: "supports", holding: "owns" },
  ]);
  expect(of("works-director", "alone").counts.owns).toBe(2);
  expect(roleView(small, "works-director", "alon").issues).toMatchObject([
    { code: "catalogue/unknown-profile", data: { nearest: ["alone"] } },
  ]);
});

test("tells how it stands to each other role, from its own side", () => {
  expect(of("works-director").relations.map(({ role, verdict }) => [role.id, verdict])).toEqual([
    ["chief", "below"],
    ["peer", "depends"],
  ]);
  expect(of("works-director").reporting[0]).toMatchObject({ to: "chief", name: "CWO" });
});

test("titles, disagreements and statements come along", () => {
  expect(of("chief").titles).toMatchObject([
    { title: "Director of Works", likeliest: false, others: ["works-director"] },
  ]);
  expect(of("chief").disagreements.map(({ id }) => id)).toEqual(["D-1"]);
  expect(of("peer").disagreements).toEqual([]);
  expect(of("chief").statements["S-2"]?.sourceTitle).toBe("A book of works");
});

test("an unknown role is an issue with the nearest", () => {
  expect(roleView(small, "chef").issues).toMatchObject([
    { code: "catalogue/unknown-role", data: { nearest: ["chief"] } },
  ]);
});
