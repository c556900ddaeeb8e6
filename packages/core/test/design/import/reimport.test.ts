import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, oracle, plantedLists } from "./planted.ts";
import { example, imported } from "./read.ts";
import type { Import } from "#model/import.ts";
import type { Structure } from "#model/structure.ts";

const first =
  "ID,Name,Title,Manager,Salary\n1,Ada,CEO,,10\n2,Ben,Head of IT,1,20\n3,Cy,Clerk,2,30\n4,Dee,Clerk,2,40\n";
const today = async (): Promise<Structure> => {
  const { structure } = await imported(first);
  return {
    ...structure,
    organisation: { name: "Harbour Mill" },
    assignments: { "it-operations": { A: ["2"], R: ["3"] } },
    decisionRights: [{ right: "hiring", position: "2", part: "decide" }],
    policies: { spanMost: 9, rules: {} },
    positions: structure.positions.map((position) =>
      position.id === "2" ? { ...position, budget: 500, deputy: "3" } : position,
    ),
  };
};
const told = (incoming: readonly { id: string }[] | undefined): string[] =>
  (incoming ?? []).map(({ id }) => id);

describe("the same file again", () => {
  test("changes nothing, whatever was accepted before and is accepted now", async () => {
    const accepts = fc.constantFrom("all" as const, [] as string[]);
    await fc.assert(
      fc.asyncProperty(plantedLists, accepts, accepts, async (rows, before, now) => {
        fc.pre(oracle(rows).ids.length > 0);
        const csv = csvOf(rows);
        const once = await imported(csv, { accept: before });
        // What was refused and is accepted now is a change of mind, not of the file.
        fc.pre(before === "all" || now !== "all" || once.faults.every(({ repair }) => repair === undefined));
        const again = await imported(csv, { into: once.structure, accept: now });
        expect(again.incoming).toEqual([]);
        expect(again.structure).toEqual(once.structure);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    "bamboohr.csv",
    "workday.csv",
    "google.csv",
    "people.csv",
    "dirty.csv",
    "directory.ldif",
    "users.scim.json",
    "entra.graph.json",
  ])("%s changes nothing", async (name) => {
    for (const accept of ["all", []] as const) {
      const { structure } = await imported(example(name), { accept });
      expect((await imported(example(name), { into: structure })).incoming).toEqual([]);
    }
  });
});

test("rows in another order change nothing; who is new stands last, and the others where they stood", async () => {
  const { structure } = await imported(first);
  const placed = { ...structure, positions: structure.positions.toReversed() };
  const turned = first.trim().split("\n");
  const other = [turned[0], ...turned.slice(1).toReversed()].join("\n");
  for (const into of [structure, placed]) {
    const again = await imported(other, { into, accept: "all" });
    expect(again.incoming).toEqual([]);
    expect(again.structure).toEqual(into);
    const more = await imported(`${other}\n5,Eve,Clerk,2,50`, { into, accept: "all" });
    const clerks = (of: Structure) =>
      of.positions.filter(({ reportsTo }) => reportsTo === "2").map(({ id }) => id);
    expect(clerks(more.structure)).toEqual([...clerks(into), "5"]);
  }
});

test("a repair that was accepted is not asked again, nor is anything else of a row that was left out", async () => {
  const csv =
    "ID,Name,Title,Manager,Status,Email\n1,Ada,CEO,,Active,ada@x.example\n2,Ben,Clerk,99,Active,\n3,Cy,,1,Terminated,\n1,ADA,CEO,,active,Ada@x.example\n4,Dee,Clerk,4,Active,\nTotal,4,,,,\n";
  const once = await imported(csv, { accept: "all" });
  expect(once.faults.filter(({ repair }) => repair !== undefined)).toHaveLength(4);
  // A row that stands there twice is told each time: there is nothing to ask.
  const codes = ({ faults }: Import): string[] => faults.map(({ code }) => code);
  const again = await imported(csv, { into: once.structure });
  expect([codes(again), again.incoming]).toEqual([["duplicate-row"], []]);
  expect(codes(await imported(csv, { into: once.structure, accept: ["self-manager/6/Manager"] }))).toEqual([
    "duplicate-row",
  ]);
  const refused = await imported(csv);
  expect((await imported(csv, { into: refused.structure })).faults.map(({ code }) => code)).toContain(
    "unknown-manager",
  );
});

test("a list that is one page of several sends nobody away", async () => {
  const into = await today();
  const page = JSON.stringify({
    "@odata.nextLink": "https://graph.example/next",
    value: [{ id: "1", displayName: "Ada", jobTitle: "CEO" }],
  });
  const { incoming, notes } = await imported(page, { into }, "page.json");
  expect([incoming, notes.map(({ code }) => code)]).toEqual([[], ["more-pages", "no-managers"]]);
});

test("a role that was chosen for a title is a change, and titles whose role today says are not asked", async () => {
  const csv = "ID,Name,Title\n1,Ada,CEO\n2,Ben,IT Manager\n";
  const first = await imported(csv);
  const [title] = first.titles;
  const role = title!.roles[0]!;
  expect(title).toMatchObject({ given: "IT Manager", positions: ["2"] });
  const roles = { "IT Manager": role };
  const { incoming } = await imported(csv, { into: first.structure, roles });
  expect(told(incoming)).toEqual(["role/2"]);
  const { structure } = await imported(csv, { into: first.structure, roles, accept: "all" });
  expect(structure.positions[1]).toMatchObject({ role });
  expect((await imported(csv, { roles })).structure.positions[1]).toMatchObject({ role });
  expect((await imported(csv, { into: structure })).titles).toEqual([]);
  await expect(imported(csv, { roles: { "IT Manager": "wizard" } })).rejects.toThrow(/unknown-role/);
});

describe("another file", () => {
  const second =
    "ID,Name,Title,Manager,Salary\n1,Ada,CEO,,10\n2,Ben,IT Manager,1,20\n4,Dee,Clerk,5,40\n5,Eve,Team Lead,6,50\n6,Finn,Director,1,60\n";

  test("is told change by change", async () => {
    const { incoming, structure } = await imported(second, { into: await today() });
    expect(incoming?.map(({ id, before, after, needs }) => [id, before, after, needs])).toEqual([
      ["title/2", "Head of IT", "IT Manager", []],
      ["reportsTo/4", "2", "5", ["new/5"]],
      ["new/5", undefined, undefined, ["new/6"]],
      ["new/6", undefined, undefined, []],
      ["vacated/3", "Cy", undefined, []],
    ]);
    expect(structure).toEqual(await today());
  });

  test("accepted in full leaves assignments, rights, policies and what it has no column for", async () => {
    const { structure } = await imported(second, { into: await today(), accept: "all" });
    const before = await today();
    expect(structure).toMatchObject({
      organisation: before.organisation,
      assignments: before.assignments,
      decisionRights: before.decisionRights,
      policies: before.policies,
    });
    const position = (id: string) => structure.positions.find((each) => each.id === id);
    expect(position("2")).toMatchObject({ title: "IT Manager", budget: 500, deputy: "3" });
    expect(position("3")).not.toHaveProperty("holder");
    expect(position("4")).toMatchObject({ reportsTo: "5" });
  });

  test("can be accepted one change at a time, in any order, each with what it needs", async () => {
    const into = await today();
    const { incoming = [] } = await imported(second, { into });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(told(incoming)), async (accept) => {
        const { structure, incoming: after = [] } = await imported(second, { into, accept });
        const ids = new Set(structure.positions.map(({ id }) => id));
        expect(
          structure.positions.every(({ reportsTo }) => reportsTo === undefined || ids.has(reportsTo)),
        ).toBe(true);
        const taken = after.filter(({ accepted }) => accepted).map(({ id }) => id);
        expect(accept.every((id) => taken.includes(id))).toBe(true);
        // What is left to accept is what was not.
        const rest = told((await imported(second, { into: structure })).incoming);
        expect(rest.toSorted()).toEqual(
          told(after)
            .filter((id) => !taken.includes(id))
            .toSorted(),
        );
      }),
    );
  });

  test("finds people again by e-mail and number where ids changed", async () => {
    const before = await imported(
      "ID,Name,Title,Email,Holder ID\na,Ada,CEO,ada@x.example,7\nb,Ben,Clerk,ben@x.example,8\n",
    );
    const again = await imported(
      "ID,Name,Title,Email,Holder ID\nA1,Ada,Chief,ADA@x.example ,7\nB1,Ben,Clerk,ben@x.example,8\n",
      {
        into: before.structure,
      },
    );
    expect(told(again.incoming)).toEqual(["title/a"]);
  });

  test("says which part of a holder changes", async () => {
    const csv = "ID,Holder ID,Name,Title,Email\n1,7,Ann,CEO,ann@x.example\n2,8,Ben,CTO,ben@x.example\n";
    const { structure } = await imported(csv);
    const sides = async (from: string, to: string) =>
      (await imported(csv.replace(from, to), { into: structure })).incoming?.map(
        ({ id, part, before, after }) => [id, part, before, after],
      );
    expect(await sides("ann@x.example", "")).toEqual([["holder/1", "email", "ann@x.example", undefined]]);
    expect(await sides("ann@x.example", "a@y.example")).toEqual([
      ["holder/1", "email", "ann@x.example", "a@y.example"],
    ]);
    expect(await sides("1,7,", "1,9,")).toEqual([["holder/1", "id", "7", "9"]]);
    expect(await sides("7,Ann,CEO,ann@x.example", "9,Ann,CEO,a@y.example")).toEqual([
      ["holder/1", undefined, "ann@x.example, 7", "a@y.example, 9"],
    ]);
    expect(await sides("Ann", "Eve")).toEqual([["holder/1", undefined, "Ann", "Eve"]]);
    expect(await sides("ann@x.example", "ANN@x.example ")).toEqual([]);
  });

  describe("in which an address changed", () => {
    const before =
      "Name,Title,Email,Manager\nAnn Lee,CEO,ann@x.example,\nBen Cole,CTO,ben@x.example,Ann Lee\nCy Dahl,Clerk,cy@x.example,Ben Cole\n";
    const after = async (...changes: [string, string][]) => {
      const { structure } = await imported(before);
      const csv = changes.reduce((text, [from, to]) => text.replaceAll(from, to), before);
      return told((await imported(csv, { into: structure })).incoming);
    };

    test("finds whoever has the same name and title, or superior", async () => {
      expect(await after(["ben@x.example", "b.cole@y.example"])).toEqual(["holder/ben@x.example"]);
      expect(await after(["cy@x.example", "c@y.example"], ["Clerk", "Senior Clerk"])).toEqual([
        "holder/cy@x.example",
        "title/cy@x.example",
      ]);
      expect(await after(["@x.example", "@y.example"])).toEqual(
        ["ann", "ben", "cy"].map((name) => `holder/${name}@x.example`),
      );
    });

    test("takes nobody of the same name for another", async () => {
      const ids = await after([
        "cy@x.example,Ben Cole",
        "c1@y.example,Ben Cole\nCy Dahl,Clerk,c2@y.example,Ben Cole",
      ]);
      expect(ids).toEqual(["new/c1@y.example", "new/c2@y.example", "gone/cy@x.example"]);
      const other = await after(["Clerk,cy@x.example,Ben Cole", "Buyer,c@y.example,Ann Lee"]);
      expect(other).toEqual(["new/c@y.example", "gone/cy@x.example"]);
    });
  });

  test("whose row cannot be read sends nobody away", async () => {
    const broken = first.replace("4,Dee,Clerk,2,40", "4,Dee,Clerk,2,40,41");
    const { incoming, faults } = await imported(broken, { into: await today() });
    expect(faults.map(({ code }) => code)).toEqual(["unreadable-row"]);
    expect(incoming).toEqual([]);
  });

  test("in another currency leaves the sums of today", async () => {
    const into = { ...(await today()), currency: "GBP" };
    const csv =
      "ID,Name,Title,Manager,Salary,Currency\n1,Ada,CEO,,99,EUR\n2,Ben,Head of IT,1,20,EUR\n3,Cy,Clerk,2,30,EUR\n4,Dee,Clerk,2,40,EUR\n";
    const { incoming, structure } = await imported(csv, { into, accept: "all" });
    expect(incoming).toEqual([]);
    expect(structure).toEqual(into);
  });
});
