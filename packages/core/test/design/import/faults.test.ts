import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, oracle, plantedLists } from "./planted.ts";
import { imported, must } from "./read.ts";
import { faultsColumn } from "#design/import/mapping.ts";
import { toFix } from "#design/import/to-fix.ts";
import { tableOf } from "#edges/table.ts";
import type { Structure } from "#model/structure.ts";

const sorted = (list: readonly { row: number; code: string }[]): string[] =>
  list.map(({ row, code }) => `${row} ${code}`).toSorted();

/** Ids of whoever reports to nobody, and of whoever comes upon themselves on the way up. */
const shapeOf = ({ positions }: Structure): { tops: string[]; round: string[] } => {
  const up = new Map(positions.map(({ id, reportsTo }) => [id, reportsTo]));
  const round = positions
    .map(({ id }) => id)
    .filter((id) => {
      let here = up.get(id);
      for (let step = 0; step <= positions.length && here !== undefined && here !== id; step++)
        here = up.get(here);
      return here === id;
    });
  return { tops: positions.flatMap(({ id, reportsTo }) => (reportsTo === undefined ? [id] : [])), round };
};

describe("planted faults", () => {
  test("are found, all of them and no others, each by its row", async () => {
    await fc.assert(
      fc.asyncProperty(plantedLists, async (rows) => {
        const expected = oracle(rows);
        fc.pre(expected.ids.length > 0);
        const { faults, structure } = await imported(csvOf(rows));
        const listed = ["cycle", "several-tops"];
        expect(sorted(faults.filter(({ code }) => !listed.includes(code)))).toEqual(sorted(expected.found));
        for (const { row, to } of expected.meant)
          expect(faults).toContainEqual(
            expect.objectContaining({
              row,
              code: "unknown-manager",
              repair: expect.objectContaining({ to }),
            }),
          );
        const circles = faults.flatMap(({ code, data, position }) =>
          code === "cycle" ? [{ members: data.members as string[], position }] : [],
        );
        expect(circles.map(({ members }) => members.toSorted().join()).toSorted()).toEqual(
          [...expected.circles].toSorted(),
        );
        expect(circles.every(({ members, position }) => members.includes(position!))).toBe(true);
        const tops = faults.filter(({ code }) => code === "several-tops");
        expect(tops).toHaveLength(expected.extraTops);
        expect(tops.every(({ row }) => expected.tops.includes(row))).toBe(true);
        expect(structure.positions.map(({ id }) => id)).toEqual(expected.ids);
        expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
      }),
      { numRuns: 200 },
    );
  });

  test("are mended into one tree with everybody in it when every repair is accepted", async () => {
    await fc.assert(
      fc.asyncProperty(plantedLists, async (rows) => {
        const { ids, found } = oracle(rows);
        fc.pre(ids.length > 0);
        const { structure, faults, counts } = await imported(csvOf(rows), { accept: "all" });
        expect(shapeOf(structure)).toMatchObject({ tops: [expect.any(String)], round: [] });
        const again = found.filter(({ code }) => code === "duplicate-id").length;
        expect(structure.positions).toHaveLength(ids.length + again);
        expect(counts).toMatchObject({
          positions: structure.positions.length,
          vacancies: structure.positions.filter(({ holder }) => holder === undefined).length,
          leftOut: rows.length - structure.positions.length,
        });
        expect(faults.every(({ repair, accepted }) => accepted === (repair !== undefined))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("some of which are mended make no new circle", async () => {
    await fc.assert(
      fc.asyncProperty(plantedLists, fc.array(fc.nat(), { maxLength: 5 }), async (rows, picks) => {
        fc.pre(oracle(rows).ids.length > 0);
        const bare = await imported(csvOf(rows));
        const offered = bare.faults.filter(({ repair }) => repair !== undefined).map(({ id }) => id);
        fc.pre(offered.length > 0);
        const accept = [...new Set(picks.map((pick) => offered[pick % offered.length]!))];
        const some = await imported(csvOf(rows), { accept });
        expect(some.faults.filter(({ accepted }) => accepted).map(({ id }) => id)).toEqual(
          offered.filter((id) => accept.includes(id)),
        );
        const before = shapeOf(bare.structure).round;
        expect(shapeOf(some.structure).round.filter((id) => !before.includes(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("choices", () => {
  test("that there are none of are refused with the nearest", async () => {
    await expect(
      imported("ID,Name,Title,Manager\n1,Ada,Boss,\n2,Ben,Clerk,2\n", { accept: ["self-manager/3/Manger"] }),
    ).rejects.toThrow(/import\/unknown-choice.*self-manager\/3\/Manager/);
  });
});

test("a circle is cut where it is nearest the top, and hung below the top there is", async () => {
  const rows = ["1,Ada,Clerk,3", "2,Ben,Chief Financial Officer,1", "3,Cy,Head of Sales,2", "4,Dee,CEO,"];
  const { faults } = await imported(`ID,Name,Title,Manager\n${rows.join("\n")}\n`);
  expect(faults).toMatchObject([
    {
      code: "cycle",
      position: "2",
      repair: { kind: "put-under", changes: [{ id: "2", set: { reportsTo: "4" } }] },
    },
  ]);
  const alone = await imported(`ID,Name,Title,Manager\n${rows.slice(0, 3).join("\n")}\n`);
  expect(alone.faults).toMatchObject([{ position: "2", repair: { kind: "make-top" } }]);
});

test("an amount in another currency than most is not added to theirs", async () => {
  const { structure, faults } = await imported(
    "ID,Name,Title,Salary,Currency\n1,Ada,Boss,10,EUR\n2,Ben,Clerk,20,EUR\n3,Cy,Clerk,30,USD\n",
  );
  expect(structure.currency).toBe("EUR");
  expect(structure.positions.map(({ cost }) => cost)).toEqual([10, 20, undefined]);
  expect(faults).toMatchObject([{ code: "other-currency", row: 4, data: { given: "USD", expected: "EUR" } }]);
});

test("a text that is too long is cut, and told", async () => {
  const { structure, faults } = await imported(`ID,Name,Title\n1,Ada,${"long ".repeat(60)}\n`);
  expect(structure.positions[0]!.title.length).toBeLessThanOrEqual(200);
  expect(faults).toMatchObject([{ code: "too-long", row: 2, column: "Title" }]);
});

test("letters that cannot be read are told by row and column, and the row is kept", async () => {
  const cut = Uint8Array.of(
    0xff,
    0xfe,
    ...Buffer.from("ID,Name,Title\n1,Ada,Boss", "utf16le").subarray(0, -1),
  );
  const { structure, faults } = await imported(cut);
  expect(structure.positions).toMatchObject([{ title: "Bos\uFFFD", holder: { name: "Ada" } }]);
  expect(faults).toMatchObject([
    { code: "unreadable-letters", row: 2, column: "Title", value: "Bos\uFFFD", position: "1" },
  ]);
});

test("the list with what is wrong beside each row is the same list when it is read again", async () => {
  await fc.assert(
    fc.asyncProperty(plantedLists, async (rows) => {
      fc.pre(oracle(rows).ids.length > 0);
      const table = must(await tableOf(new TextEncoder().encode(csvOf(rows)), "x.csv"));
      const { faults, structure } = await imported(csvOf(rows));
      const text = toFix(table, faults, ({ code }) => code);
      const again = must(await tableOf(new TextEncoder().encode(text), "x.csv"));
      expect(again.columns).toEqual([faultsColumn, ...table.columns]);
      const told = faults.map(({ row, code }) => ({ row, code }));
      for (const [at, [says = ""]] of again.rows.entries())
        expect(says.split(" ").filter((code) => code !== "")).toEqual(
          told.filter(({ row }) => row === at + 2).map(({ code }) => code),
        );
      const second = await imported(text);
      expect(second.structure).toEqual(structure);
      expect(second.faults.map(({ code }) => code)).toEqual(faults.map(({ code }) => code));
    }),
  );
});
