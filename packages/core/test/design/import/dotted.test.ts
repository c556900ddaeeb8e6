import { describe, expect, test } from "vitest";
import { imported } from "./read.ts";
import type { Import } from "#model/import.ts";

const header = "ID;Name;Title;Manager;Dotted";
const dottedOf = ({ structure }: Import, id: string): readonly string[] =>
  structure.positions.find((position) => position.id === id)!.dotted;
const list = (...rows: string[]): string => `${[header, "1;Ada;CEO;;", ...rows].join("\n")}\n`;
const idsOf = ({ faults }: Import): string[] =>
  faults.filter(({ code }) => code.endsWith("-dotted")).map(({ id }) => id);

describe("ids with a separator in them", () => {
  const odd = ['"a;b";Ben Lund;Clerk;1;', '"c,d";Cy Dahl;Clerk;1;', '"e|f:g";Dee Roos;Clerk;1;'];

  test.each([
    ["a;b", ["a;b"]],
    ["a;b; c,d", ["a;b", "c,d"]],
    ["c,d,1", ["c,d", "1"]],
    ["e|f:g|a;b", ["e|f:g", "a;b"]],
    ["1, c,d; a;b", ["1", "c,d", "a;b"]],
    ["nobody; a;b", ["a;b"]],
  ])("%s", async (cell, expected) => {
    expect(dottedOf(await imported(list(...odd, `9;Eve;Clerk;1;"${cell}"`)), "9")).toEqual(expected);
  });

  test("are taken apart where their parts are positions and they are none", async () => {
    const rows = ["a;Ben Lund;Clerk;1;", "b;Cy Dahl;Clerk;1;", '9;Eve;Clerk;1;"a;b"'];
    expect(dottedOf(await imported(list(...rows)), "9")).toEqual(["a", "b"]);
  });
});

describe("names with a comma in them", () => {
  const rows = ["2;Ben Lund;Clerk;1;", '3;"Dahl, Cy";Clerk;1;'];

  test.each([
    ["Dahl, Cy", ["3"]],
    ["Dahl, Cy, Lund, Ben", ["3", "2"]],
    ["Ben Lund, Dahl, Cy", ["2", "3"]],
    ["Dahl, Cy (3)", ["3"]],
    ["Ben Lund, Cy Dahl (3)", ["2", "3"]],
  ])("%s", async (cell, expected) => {
    expect(dottedOf(await imported(list(...rows, `9;Eve;Clerk;1;"${cell}"`)), "9")).toEqual(expected);
  });
});

describe("several in one cell that lead to nobody", () => {
  const rows = ["2;Ben Lund;Clerk;1;", "3;Cy Dahl;Clerk;1;", "4;Dee Roos;Clerk;1;"];
  const csv = list(...rows, '9;Eve;Clerk;1;"Ben Lnud; 4; Cy Dhal"');

  test("are told one by one, and all that are accepted hold, in their order", async () => {
    const ids = idsOf(await imported(csv));
    expect(ids).toEqual(["unknown-dotted/6/Dotted", "unknown-dotted/6/Dotted/2"]);
    expect(dottedOf(await imported(csv), "9")).toEqual(["4"]);
    for (const accept of ["all", ids, ids.toReversed()] as const)
      expect(dottedOf(await imported(csv, { accept }), "9")).toEqual(["2", "4", "3"]);
  });

  test("are accepted one at a time beside what is certain", async () => {
    const [first, second] = idsOf(await imported(csv)) as [string, string];
    expect(dottedOf(await imported(csv, { accept: [first] }), "9")).toEqual(["2", "4"]);
    expect(dottedOf(await imported(csv, { accept: [second] }), "9")).toEqual(["4", "3"]);
  });

  test("are told in few lines where they are many, and no list is longer than a position may have", async () => {
    const many = Array.from({ length: 300 }, (_, nth) => `4${"0".repeat(3)}${nth}`).join("; ");
    const told = await imported(list(...rows, `9;Eve;Clerk;1;"${many}"`));
    expect(idsOf(told).length).toBeLessThanOrEqual(11);
    const seats = Array.from({ length: 60 }, (_, nth) => `s${nth};Name ${nth} Lund;Clerk;1;`);
    const cell = `Ben Lnud; ${seats.map((_, nth) => `s${nth}`).join("; ")}; Cy Dhal`;
    const full = list(...rows, ...seats, `9;Eve;Clerk;1;"${cell}"`);
    expect(dottedOf(await imported(full, { accept: "all" }), "9")).toHaveLength(50);
  });
});
